// Cases that are one event, on the page of each of them. Where there are none and none looks like it, nothing is shown.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseGroup, CaseLine } from '../../../bot/capabilities/case-group/model.ts';
import { caseGroupText } from '../../../bot/capabilities/case-group/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useText } from '../../shell/session.tsx';
import { CloseAll } from './close-all.tsx';
import { SHOWN } from './shown.ts';
import { TakeOut } from './take-out.tsx';
import { TellAll } from './tell-all.tsx';
import { groupPageText } from './text.ts';
import { useToldOutcome } from './told-outcome.ts';

const useStyles = makeStyles({
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  why: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: '8px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  happened: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
});

export default function GroupPanel({ incident }: { readonly incident: string }) {
  const text = useText(groupPageText);
  const { data } = useAnswer('caseGroup.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  if (!data.main && data.cases.length + data.alike.length === 0) return null;
  return (
    <Panel title={text.title}>
      <Group id={incident} group={data} />
    </Panel>
  );
}

function Group({ id, group: { main, cases, alike, mayHandle } }: { readonly id: string; readonly group: CaseGroup }) {
  const styles = useStyles();
  const text = useText(groupPageText);
  const [opened, setOpened] = useState<'tell' | 'close' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      {main && (
        <>
          <h3 className={styles.head}>{text.belongs}</h3>
          <Lines cases={[main]} beside={() => mayHandle && <TakeOutButton id={id} number={main.number} isOwn />} />
        </>
      )}
      {cases.length > 0 && (
        <>
          <h3 className={styles.head}>{text.members(cases.length)}</h3>
          <Lines cases={cases} beside={(one) => mayHandle && <TakeOutButton id={one.id} number={one.number} />} />
          {mayHandle && (
            <div className={styles.buttons}>
              <Button onClick={() => setOpened('tell')}>{text.tell}</Button>
              <Button onClick={() => setOpened('close')}>{text.close}</Button>
            </div>
          )}
        </>
      )}
      {alike.length > 0 && (
        <>
          <h3 className={styles.head}>{text.alike(alike.length)}</h3>
          <p className={styles.why}>{text.alikeWhy}</p>
          <Alike id={id} alike={alike} mayHandle={mayHandle} />
        </>
      )}
      {opened === 'tell' && <TellAll id={id} count={cases.length + 1} close={close} />}
      {opened === 'close' && <CloseAll id={id} count={cases.length + 1} close={close} />}
    </>
  );
}

interface LinesProps {
  readonly cases: readonly CaseLine[];
  readonly beside: (one: CaseLine) => ReactNode;
}

function Lines({ cases, beside }: LinesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cases.map((one) => (
        <li key={one.id} className={styles.row}>
          <span className={styles.words}>
            <TextLink to={`/case/${one.id}`}>{one.number}</TextLink> {one.reporterName}
            <span className={styles.happened}>{one.happened}</span>
          </span>
          {beside(one)}
        </li>
      ))}
    </ul>
  );
}

interface AlikeProps {
  readonly id: string;
  readonly alike: readonly CaseLine[];
  readonly mayHandle: boolean;
}

function Alike({ id, alike, mayHandle }: AlikeProps) {
  const text = useText(groupPageText);
  const { refusals } = useText(caseGroupText);
  const told = useToldOutcome();
  const gather = useChangeOf('caseGroup.gather', SHOWN, (outcome) => told(outcome, text.joined));
  const press = (cases: readonly CaseLine[]) => gather.send({ id, cases: cases.map((one) => one.id) });
  return (
    <>
      <Outcome sending={gather} sentences={refusals} />
      <Lines
        cases={alike}
        beside={(one) =>
          mayHandle && (
            <SendButton
              label={text.gather}
              name={text.gatherOf(one.number)}
              appearance="secondary"
              sending={gather.sending}
              press={() => press([one])}
            />
          )
        }
      />
      {mayHandle && alike.length > 1 && (
        <SendButton
          label={text.gatherAll(alike.length)}
          appearance="primary"
          sending={gather.sending}
          press={() => press(alike)}
        />
      )}
    </>
  );
}

function TakeOutButton({ id, number, isOwn = false }: { id: string; number: string; isOwn?: boolean }) {
  const text = useText(groupPageText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={isOwn ? text.takeOut : text.takeOutOf(number)} onClick={() => setOpen(true)}>
        {text.takeOut}
      </Button>
      {isOpen && <TakeOut id={id} close={() => setOpen(false)} />}
    </>
  );
}
