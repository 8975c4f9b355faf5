// By name those who have no card, why, and what to do about it; on paper for the manager who tells them in person.
import { Button, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import { vouchFault } from '../../../bot/capabilities/campaign/rules.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Asked } from '../../../bot/contract.ts';
import { useChangeOf } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SetAsideDialog } from './aside.tsx';
import { pageText } from './text.ts';

const ROOM = 860;
const SHOWN = ['campaign.read', 'campaign.waiting', 'policy.read'] as const;

// Only the list goes to the printer, black on white whatever the theme: all that neither holds it nor stands in it is left out.
const usePrint = makeStaticStyles(`@media print {
  body:has([data-printed]) :not(:has([data-printed])):not([data-printed], [data-printed] *) { display: none !important; }
  body:has([data-printed]), body:has([data-printed]) * { color: #000 !important; background: #fff !important; }
  [data-printed] [data-screen] { display: none !important; }
}`);

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
  const rows = useRows(
    people,
    (one) => mayVouch(one) && (() => reached.press({ id, person: one.person })),
    mayManage && setAside,
  );
  if (people.length === 0) return null;
  const isUnreachable = why === 'unreachable';
  const columns = isUnreachable ? [text.person, text.cause, text.remedy] : [text.person];
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
        <DataTable
          label={text[why]}
          room={ROOM}
          columns={titled([...columns, ...(mayManage ? [text.action] : [])])}
          rows={rows.map(({ key, name, cause, button }) => ({
            key,
            cells: [name, ...(isUnreachable ? cause : []), ...(mayManage ? [button] : [])],
          }))}
        />
        {isUnreachable && (
          <div className={styles.buttons} data-screen>
            <Button onClick={() => window.print()}>{text.print}</Button>
          </div>
        )}
      </Panel>
      {aside && <SetAsideDialog campaign={id} one={aside} close={() => setAside(null)} />}
    </div>
  );
}

function useRows(
  people: readonly Delivery[],
  chooseOf: (one: Delivery) => (() => void) | false,
  setAside: ((one: Delivery) => void) | false,
) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { causes, remedies, coded } = useText(campaignText);
  return people.map((one) => {
    const choose = chooseOf(one);
    return {
      key: one.person,
      name: [one.name, one.unit].filter(Boolean).join(', '),
      cause: [
        one.cause === 'refused' && one.code ? coded(one.code) : one.cause ? causes[one.cause] : '',
        one.cause ? remedies[one.cause] : '',
      ],
      button: (
        <div key="actions" className={styles.actions} data-screen>
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
      ),
    };
  });
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
