// The clocks on the page of a case: what runs, the next due largest; who was warned and has seen it; and what stops it.
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import type { CaseClocks, ClockRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText, subjectName } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { AddForm } from './add-form.tsx';
import { ClockButtons } from './buttons.tsx';
import { ClockHistory } from './history.tsx';
import { clockPageText } from './text.ts';
import { TimeLeft } from './time-left.tsx';
import { Warnings } from './warnings.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gap: '8px',
    paddingBottom: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  subject: { color: tokens.colorNeutralForeground2 },
});

export default function ClockPanel({ incident }: { readonly incident: string }) {
  const text = useText(clockPageText);
  const { data, error, refetch } = useAnswer('legalClock.ofCase', { caseId: incident }, { everyMs: REFRESH_MS.cases });
  if (isRefusal(data) || (data === undefined && !error)) return null;
  return (
    <Panel title={text.panel}>
      {data === undefined ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <>
          {data.rows.length === 0 ? <p>{text.panelNone}</p> : <Clocks clocks={data} />}
          {data.mayHandle && <Add clocks={data} />}
        </>
      )}
    </Panel>
  );
}

function Clocks({ clocks }: { readonly clocks: CaseClocks }) {
  const styles = useStyles();
  const text = useText(clockPageText);
  return (
    <>
      <ul className={styles.list}>
        {clocks.rows.map((row, place) => (
          <li key={row.clock.id} className={styles.row}>
            <Clock row={row} isFirst={place === 0} mayHandle={clocks.mayHandle} />
          </li>
        ))}
      </ul>
      <Folded label={text.history} aside={text.lines(clocks.events.length)} isOpen={false}>
        <ClockHistory events={clocks.events} clocks={clocks.rows.map(({ clock }) => clock)} />
      </Folded>
    </>
  );
}

function Add({ clocks }: { readonly clocks: CaseClocks }) {
  const { add: text } = useText(clockPageText);
  const [isOpen, setOpen] = useState(false);
  const tell = useTell();
  const settled = () => {
    setOpen(false);
    tell({ words: text.done });
  };
  return (
    <>
      <Button style={{ marginTop: 12 }} onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {isOpen && <AddForm clocks={clocks} close={() => setOpen(false)} settled={settled} />}
    </>
  );
}

interface ClockProps {
  readonly row: ClockRow;
  readonly isFirst: boolean;
  readonly mayHandle: boolean;
}

function Clock({ row, isFirst, mayHandle }: ClockProps) {
  const styles = useStyles();
  const { steps, states } = useText(legalClockText);
  const language = useLanguage();
  const { clock } = row;
  const [said, setSaid] = useState('');
  return (
    <>
      <Subtitle2 as="h3" className={styles.title}>
        {steps[clock.step]}
      </Subtitle2>
      <span className={styles.subject}>{subjectName(clock.subject, language)}</span>
      {clock.state === 'running' ? <TimeLeft row={row} isLarge={isFirst} /> : <span>{states[clock.state]}</span>}
      <Facts clock={clock} />
      {clock.warnings.length > 0 && <Warnings clock={clock} />}
      {said && <span role="status">{said}</span>}
      {mayHandle && <ClockButtons clock={clock} settled={setSaid} />}
    </>
  );
}

function Facts({ clock: { due, state, start, rule, stop, late } }: { readonly clock: LegalClock }) {
  const text = useText(clockPageText);
  const words = useText(legalClockText);
  const language = useLanguage();
  const checked = rule.checkedOn === null ? '' : formatDay(rule.checkedOn, language);
  return (
    <FactList
      facts={[
        ...(state === 'running' || state === 'stopped' ? [[text.due, <Moment key="due" at={due} />] as const] : []),
        ...(start.kind === 'date'
          ? []
          : [
              [
                text.counted,
                <span key="start">
                  {words.starts[start.kind]}, <Moment at={start.at} />
                </span>,
              ] as const,
            ]),
        [text.source, words.source(rule.source, words.marks[rule.mark], checked)],
        ...(stop
          ? [
              [
                text.stopped(stop.byName),
                <span key="sent">
                  {text.sent} <Moment at={stop.at} />
                </span>,
              ] as const,
              ...(stop.portalId === '' ? [] : [[text.portalId, stop.portalId] as const]),
              ...(stop.receipt === '' ? [] : [[text.receipt, stop.receipt] as const]),
              ...(stop.override === null ? [] : [[text.override, stop.override] as const]),
            ]
          : []),
        ...(late?.why ? [[text.lateWhy, late.why] as const] : []),
      ]}
    />
  );
}
