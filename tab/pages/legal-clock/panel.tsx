// The clocks on the page of a case: what runs, the next due largest; who was warned and has seen it; and what stops it.
import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseClocks, ClockRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText, subjectName } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { AddForm } from './add-form.tsx';
import { ClockButtons } from './buttons.tsx';
import { ClockFacts } from './clock-facts.tsx';
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
  folded: { padding: '8px 12px 0' },
  facts: { padding: '0 12px 8px' },
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
  const text = useText(clockPageText);
  const isOpen = ({ clock: { state } }: ClockRow) => state === 'running' || state === 'waiting';
  const open = clocks.rows.filter(isOpen);
  const ended = clocks.rows.filter((row) => !isOpen(row));
  return (
    <>
      {open.length === 0 && <p>{text.panelNone}</p>}
      <List rows={open} mayHandle={clocks.mayHandle} />
      {ended.length > 0 && (
        <Folded label={text.ended} aside={text.countOf(ended.length)} isOpen={false}>
          <List rows={ended} mayHandle={clocks.mayHandle} isFolded />
        </Folded>
      )}
      <Folded label={text.history} aside={text.lines(clocks.events.length)} isOpen={false}>
        <ClockHistory events={clocks.events} clocks={clocks.rows.map(({ clock }) => clock)} />
      </Folded>
    </>
  );
}

interface ListProps {
  readonly rows: readonly ClockRow[];
  readonly mayHandle: boolean;
  readonly isFolded?: boolean;
}

function List({ rows, mayHandle, isFolded = false }: ListProps) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isFolded && styles.folded)}>
      {rows.map((row, place) => (
        <li key={row.clock.id} className={styles.row}>
          <Clock row={row} isFirst={place === 0} mayHandle={mayHandle} />
        </li>
      ))}
    </ul>
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
  const { steps, states, asks } = useText(legalClockText);
  const text = useText(clockPageText);
  const language = useLanguage();
  const { clock } = row;
  const tell = useTell();
  const isRunning = clock.state === 'running';
  return (
    <>
      <Subtitle2 as="h3" className={styles.title}>
        {steps[clock.step]}
      </Subtitle2>
      <span className={styles.subject}>{subjectName(clock.subject, language)}</span>
      {isRunning ? <TimeLeft row={row} isLarge={isFirst} /> : <span>{states[clock.state]}</span>}
      {isRunning && (
        <span>
          {text.due} <Moment at={clock.due} />. {asks[clock.step]}
        </span>
      )}
      {clock.warnings.length > 0 && <Warnings clock={clock} />}
      {mayHandle && <ClockButtons clock={clock} isFirst={isFirst} settled={(words) => tell({ words })} />}
      <Folded label={text.how} aside={text.counts[clock.rule.mark]} isOpen={false}>
        <div className={styles.facts}>
          <ClockFacts clock={clock} />
        </div>
      </Folded>
    </>
  );
}
