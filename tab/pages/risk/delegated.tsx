// Decisions by delegation during a period, and that they have been told to the board (KL 6:40).

import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { addDays, dayOf, formatDay, type Typed } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { correctionWords } from '../../../bot/capabilities/risk-decision/correction-text.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { DelegatedDecisions } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { WordButton } from '../../parts/word-button.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { CorrectReported } from './correct.tsx';
import { MEETING_REFUSED_AT, MeetingFields, meetingFaults } from './meeting-fields.tsx';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

/** About a quarter: between two meetings of a board. */
const DAYS = 92;
const useStyles = makeStyles({
  hint: { margin: '0 0 12px' },
  filters: {
    display: 'grid',
    columnGap: '16px',
    maxWidth: '760px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', margin: '12px 0 20px' },
});

export function Delegated({ names }: { names: readonly string[] }) {
  const styles = useStyles();
  const text = useText(riskPageText).delegated;
  const today = useToday();
  const [chosen, setChosen] = useState<{ board?: string; from?: string; to?: string }>({});
  const { board = names[0] ?? '', from = addDays(today, -DAYS), to = today } = chosen;
  const question = { board, from, to };
  const { data } = useAnswer('risk.delegated', question, { when: board !== '' && from !== '' && to !== '' });
  const set = (part: typeof chosen) => setChosen({ ...question, ...part });
  const rows = data === undefined || isRefusal(data) ? undefined : data.rows;
  return (
    <Panel title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      <div className={styles.filters}>
        <Choice
          label={text.board}
          value={board}
          options={names.map((name) => ({ value: name, label: name }))}
          choose={(name) => set({ board: name })}
        />
        <DayField label={text.from} value={from} change={(day) => set({ from: day })} />
        <DayField label={text.to} value={to} change={(day) => set({ to: day })} />
      </div>
      {rows?.length === 0 && <p className={styles.hint}>{text.none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <>
          <Report key={board} board={board} rows={rows} />
          <WordButton action="risk.delegated" question={question} fileName={`${text.title} ${board}`} />
          <ExcelButton action="risk.delegated" question={question} fileName={`${text.title} ${board}`} />
        </>
      )}
    </Panel>
  );
}

interface Reporting {
  readonly meeting: Typed<BoardDecision>;
  readonly chosen: readonly string[];
}
function Report({ board, rows }: { board: string; rows: DelegatedDecisions['rows'] }) {
  const styles = useStyles();
  const text = useText(riskPageText).delegated;
  const refusals = useText(riskRefusals);
  const mayReport = useMay('risk.board');
  const draft = useDraft<Reporting>({
    key: `report-decisions/${board}`,
    start: { meeting: { body: board, on: '', section: '', diaryNumber: '' }, chosen: [] },
  });
  const open = rows.filter(({ reported }) => reported === null).map(({ decision }) => decision.id);
  const chosen = open.filter((id) => draft.value.chosen.includes(id));
  const report = useChange('risk.report', draft.clear);
  const form = useForm({
    draft,
    sending: report,
    sentences: refusals,
    refusedAt: MEETING_REFUSED_AT,
    check: ({ meeting }) => ({
      chosen: chosen.length === 0 ? text.chooseFirst : null,
      ...meetingFaults(meeting, refusals.boardMissing({})),
    }),
    send: ({ meeting }) => report.send({ decisions: chosen, board: meeting }),
  });
  const { change, fault } = form;
  const { meeting } = form.value;
  const isAsked = open.length > 0 && mayReport;
  const toggle = (id: string) =>
    change({ chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return (
    <Form form={form}>
      <FormGroup fault={fault('chosen')}>
        <Rows rows={rows} chosen={chosen} toggle={toggle} mayReport={mayReport} />
      </FormGroup>
      {isAsked && (
        <>
          <div className={styles.buttons}>
            <Button onClick={() => change({ chosen: open })}>{text.chooseAll}</Button>
          </div>
          <MeetingFields
            value={meeting}
            change={(part) => change({ meeting: { ...meeting, ...part } })}
            fault={fault}
          />
        </>
      )}
      <div className={styles.buttons}>
        {isAsked ? (
          <FormEnd form={form} action={text.report} success={text.done} />
        ) : (
          <FormOutcome form={form} success={text.done} />
        )}
      </div>
    </Form>
  );
}

interface RowsProps {
  readonly rows: DelegatedDecisions['rows'];
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly mayReport: boolean;
}

function Rows({ rows, chosen, toggle, mayReport }: RowsProps) {
  const language = useLanguage();
  const text = useText(riskPageText).delegated;
  const { outcomes, meeting } = useText(riskDecisionText);
  return (
    <DataTable
      label={text.title}
      room={860}
      columns={titled([text.decision, text.by, text.item, text.day, text.reported], ['38%'])}
      rows={rows.map(({ decision, reported, corrections }) => ({
        key: decision.id,
        cells: [
          <span key="what">
            <TextLink to={riskPath(decision.risk)}>{decision.basis.number}</TextLink> {decision.basis.title}.{' '}
            {outcomes[decision.outcome]}
          </span>,
          decision.actorName,
          decision.item,
          formatDay(dayOf(decision.at), language),
          reported ? (
            <div key="reported">
              {meeting(reported.board)}
              {corrections.map((one) => (
                <p key={one.id}>{correctionWords(one, language)}</p>
              ))}
              {mayReport && (
                <CorrectReported
                  decision={decision.id}
                  number={decision.basis.number}
                  board={reported.board}
                  corrections={corrections}
                />
              )}
            </div>
          ) : !mayReport ? (
            text.not
          ) : (
            <Checkbox
              key="choose"
              label={text.choose(decision.basis.number)}
              checked={chosen.includes(decision.id)}
              onChange={() => toggle(decision.id)}
            />
          ),
        ],
      }))}
    />
  );
}
