// By name those who have no card, why, and what to do about it; on paper for the manager who tells them in person.
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import { vouchFault } from '../../../bot/capabilities/campaign/rules.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Asked } from '../../../bot/contract.ts';
import { useChangeOf } from '../../api/queries.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PrintButton, usePrint } from '../../parts/print.tsx';
import { useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SetAsideDialog } from './aside.tsx';
import { pageText } from './text.ts';

const SHOWN = ['campaign.read', 'campaign.waiting', 'policy.read'] as const;

const useStyles = makeStyles({
  hint: { margin: '0 0 8px' },
  buttons: { marginTop: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  paper: { display: 'none', '@media print': { display: 'block' } },
});

interface UnreachedProps {
  readonly view: CampaignView;
  readonly why: 'unreachable' | 'uncertain';
  readonly mayManage: boolean;
}

export function Unreached({ view, why, mayManage }: UnreachedProps) {
  usePrint();
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { refusals } = useText(campaignText);
  const language = useLanguage();
  const [aside, setAside] = useState<Delivery | null>(null);
  const reached = useReached();
  const { id, title, due } = view.campaign;
  const people = view[why];
  const mayVouch = (one: Delivery) => mayManage && vouchFault(view.campaign, one) === undefined;
  const columns = useColumns(
    why,
    (one) => mayVouch(one) && (() => reached.press({ id, person: one.person })),
    mayManage && setAside,
  );
  if (people.length === 0) return null;
  const isUnreachable = why === 'unreachable';
  return (
    <div {...(isUnreachable && { 'data-printed': true })}>
      <Panel title={text[why]}>
        <p className={styles.paper}>{text.printed(title, formatDay(due, language))}</p>
        {!isUnreachable && <p className={styles.hint}>{text.uncertainHint}</p>}
        {people.some(mayVouch) && (
          <p className={styles.hint} data-screen>
            {text.reachedWhy}
          </p>
        )}
        <Outcome sending={reached.sending} sentences={refusals} success={text.reachedDone} undo={reached.undo} />
        <Grid
          isShort
          name={why}
          label={text[why]}
          rows={people}
          keyOf={({ person }) => person}
          nameOf={({ name }) => name}
          columns={columns}
        />
        {isUnreachable && (
          <div className={styles.buttons} data-screen>
            <PrintButton />
          </div>
        )}
      </Panel>
      {aside && <SetAsideDialog campaign={id} one={aside} close={() => setAside(null)} />}
    </div>
  );
}

function useColumns(
  why: UnreachedProps['why'],
  chooseOf: (one: Delivery) => (() => void) | false,
  setAside: ((one: Delivery) => void) | false,
): readonly Column<Delivery>[] {
  const text = useText(pageText).campaign;
  const { causes, remedies, coded } = useText(campaignText);
  const causeOf = ({ cause, code }: Delivery) =>
    cause === 'refused' && code ? coded(code) : cause ? causes[cause] : '';
  const person: Column<Delivery> = {
    name: 'person',
    title: text.person,
    by: ({ name }) => name,
    width: 200,
    least: 140,
    cell: ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
  };
  const cause: readonly Column<Delivery>[] = [
    { name: 'cause', title: text.cause, by: causeOf, width: 200, least: 130, cell: causeOf },
    {
      name: 'remedy',
      title: text.remedy,
      width: 260,
      least: 150,
      cell: ({ cause: of }) => (of ? remedies[of] : ''),
    },
  ];
  const action: Column<Delivery> = {
    name: 'action',
    title: text.action,
    isAction: true,
    width: 180,
    least: 150,
    isTight: true,
    cell: (one) => <Actions one={one} choose={chooseOf(one)} setAside={setAside} />,
  };
  return [person, ...(why === 'unreachable' ? cause : []), ...(setAside ? [action] : [])];
}

interface ActionsProps {
  readonly one: Delivery;
  readonly choose: (() => void) | false;
  readonly setAside: ((one: Delivery) => void) | false;
}

function Actions({ one, choose, setAside }: ActionsProps) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  return (
    <div className={styles.actions} data-screen>
      {choose && (
        <Button aria-label={text.reachedOf(one.name)} onClick={choose}>
          {text.reached}
        </Button>
      )}
      {setAside && (
        <Button aria-label={text.aside.actionOf(one.name)} onClick={() => setAside(one)}>
          {text.aside.action}
        </Button>
      )}
    </div>
  );
}

function useReached() {
  const { refusals } = useText(campaignText);
  const undo = useUndo('campaign.askAgain', SHOWN, refusals);
  const sending = useChangeOf('campaign.reached', SHOWN);
  const [last, setLast] = useState<Asked<'campaign.reached'> | null>(null);
  return {
    sending,
    undo: last ? undo(last) : undefined,
    press(one: Asked<'campaign.reached'>) {
      setLast(one);
      sending.send(one);
    },
  };
}
