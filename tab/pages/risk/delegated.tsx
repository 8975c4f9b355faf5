// Decisions by delegation during a period, and that they have been told to the board (KL 6:40).
import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import * as z from 'zod/mini';
import { formatNumber, isDay, type Typed } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DelegatedDecisions } from '../../../bot/capabilities/risk-board/model.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup, FormOutcome } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { listStateOf } from '../../list/use-list-state.ts';
import { DayField } from '../../parts/day-field.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { WordButton } from '../../parts/word-button.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { boardPageText } from './board-text.ts';
import { useChange } from './changes.ts';
import { DelegatedRows } from './delegated-rows.tsx';
import { MEETING_REFUSED_AT, MeetingFields, meetingFaults } from './meeting-fields.tsx';
import { riskRefusals } from './refusals.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: 0 },
  filters: {
    display: 'grid',
    columnGap: '16px',
    maxWidth: '520px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
  },
  boards: {
    display: 'grid',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  },
  board: {
    width: '100%',
    height: '100%',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'left',
  },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  count: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  waits: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', margin: '12px 0 20px' },
});

const words = z.catch(z.string(), '');
const useView = listStateOf(z.object({ board: words, from: words, to: words }));
const dayIn = (typed: string) => (isDay(typed) ? typed : null);

export default function DelegatedPage() {
  const styles = useStyles();
  const text = useText(boardPageText).delegated;
  const { view, change } = useView();
  const question = { board: view.board || null, from: dayIn(view.from), to: dayIn(view.to) };
  const answer = useAnswer('risk.delegated', question, { everyMs: REFRESH_MS.page, keepPrevious: true });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data && (
        <div className={styles.page}>
          <Panel title={text.boards}>
            <div className={styles.filters}>
              <DayField label={text.from} value={data.from} change={(from) => change({ from })} />
              <DayField label={text.to} value={data.to} change={(to) => change({ to })} />
            </div>
            <Boards of={data} choose={(board) => change({ board })} />
          </Panel>
          <Panel title={text.of(data.board)}>
            {data.rows.length === 0 ? (
              <p className={styles.hint}>
                {data.boards.every(({ made }) => made === 0) ? text.noneAtAll : text.none(data.board)}
              </p>
            ) : (
              <Chosen of={data} />
            )}
          </Panel>
        </div>
      )}
    </>
  );
}

interface BoardsProps {
  readonly of: DelegatedDecisions;
  readonly choose: (board: string) => void;
}

/** All of them at once: what is left to report is not to be looked for board by board. */
function Boards({ of, choose }: BoardsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(boardPageText).delegated;
  return (
    <ul className={styles.boards} aria-label={text.boards}>
      {of.boards.map(({ name, made, unreported }) => (
        <li key={name}>
          <ToggleButton
            className={mergeClasses(styles.board, name === of.board && styles.chosen)}
            checked={name === of.board}
            appearance={made === 0 ? 'subtle' : 'outline'}
            onClick={() => choose(name)}
          >
            {name}
            <span className={mergeClasses(styles.count, unreported > 0 && styles.waits)}>
              {text.counts(formatNumber(made, language), formatNumber(unreported, language))}
            </span>
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
}

function Chosen({ of: { board, from, to, rows } }: { readonly of: DelegatedDecisions }) {
  const styles = useStyles();
  const text = useText(boardPageText).delegated;
  const question = { board, from, to };
  const fileName = `${text.title} ${board}`;
  return (
    <>
      <Report key={board} board={board} rows={rows} />
      <div className={styles.buttons}>
        <WordButton action="risk.delegated" question={question} fileName={fileName} />
        <ExcelButton action="risk.delegated" question={question} fileName={fileName} />
      </div>
    </>
  );
}

interface Reporting {
  readonly meeting: Typed<BoardDecision>;
  readonly chosen: readonly string[];
}
function Report({ board, rows }: { board: string; rows: DelegatedDecisions['rows'] }) {
  const styles = useStyles();
  const text = useText(boardPageText).delegated;
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
        <DelegatedRows rows={rows} chosen={chosen} toggle={toggle} mayReport={mayReport} />
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
