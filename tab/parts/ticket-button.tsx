// A file that a person takes with them. Teams' own frame saves none, so its address is opened outside, and stands in a sentence too.
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { FileTicket } from '../api/ask.ts';
import { useText } from '../shell/session.tsx';
import { openOutside } from '../shell/teams.ts';
import { Notice } from './notice.tsx';
import { wordsFor } from './problem.ts';
import { partText } from './text.ts';

/** As long as the server lets the address be opened. */
const TICKET_MS = 60_000;

const useStyles = makeStyles({
  place: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  button: { justifySelf: 'start', maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface TicketButtonProps {
  readonly label: string;
  /** What to say when a rule says no, where one may. */
  readonly refused?: string;
  fetchTicket(): Promise<FileTicket | Refusal>;
}

function HandedOver({ address, name, isOpened, onEnd }: FileTicket & { isOpened: boolean; onEnd: () => void }) {
  const text = useText(partText).download;
  useEffect(() => {
    const timer = setTimeout(onEnd, TICKET_MS);
    return () => clearTimeout(timer);
  }, [onEnd]);
  const link = (
    <Link inline href={address} target="_blank" rel="noreferrer">
      {name}
    </Link>
  );
  return (
    <Notice intent={isOpened ? 'info' : 'warning'}>
      {isOpened ? text.opened : text.notOpened} {link}. {text.holds}
    </Notice>
  );
}

export function TicketButton({ label, refused, fetchTicket }: TicketButtonProps) {
  const styles = useStyles();
  const text = useText(partText);
  const fetching = useMutation({
    mutationFn: async () => {
      const ticket = await fetchTicket();
      return isRefusal(ticket) ? ticket : { ...ticket, isOpened: await openOutside(ticket.address) };
    },
  });
  const { data, isPending, mutate, reset } = fetching;
  const said = fetching.error ? wordsFor(fetching.error, text) : null;
  return (
    <div data-screen className={styles.place}>
      <Button
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? text.fetching : label}
      </Button>
      {said && (
        <Notice intent="error" title={said.title}>
          {said.detail}
        </Notice>
      )}
      {isRefusal(data) && refused !== undefined && <Notice intent="warning">{refused}</Notice>}
      {data && !isRefusal(data) && <HandedOver {...data} onEnd={reset} />}
    </div>
  );
}
