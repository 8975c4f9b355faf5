// The evidence of one version: what an auditor asks for, on one page, on paper, and as a spreadsheet.

import { makeStyles } from '@fluentui/react-components';
import { formatDay, formatInstant } from '../../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../../bot/blocks/refusal.ts';
import { inSentence } from '../../../../bot/blocks/text.ts';
import { sumOf } from '../../../../bot/capabilities/policy/evidence-rules.ts';
import type { Evidence, VersionEvidence } from '../../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../../api/queries.ts';
import type { Column } from '../../../list/column.ts';
import { Grid } from '../../../list/grid.tsx';
import { PeopleGrid } from '../../../list/people-grid.tsx';
import { RowLink } from '../../../list/row-link.tsx';
import { ErrorState } from '../../../parts/error-state.tsx';
import { ExcelButton } from '../../../parts/excel-button.tsx';
import { FactList } from '../../../parts/fact-list.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { ShareBar } from '../../../parts/share-bar.tsx';
import { PageSkeleton } from '../../../parts/skeleton.tsx';
import { WordButton } from '../../../parts/word-button.tsx';
import { personPath } from '../../../shell/paths.ts';
import { useLanguage, useText } from '../../../shell/session.tsx';
import { NotAllowed } from '../../../shell/status-pages.tsx';
import { overviewText } from '../overview-text.ts';
import { useAnswerColumns, useAnswerLines } from './columns.tsx';
import { evidenceText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  lead: { margin: '0 0 12px' },
});

export default function EvidencePart({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer('policy.evidence', { id });
  if (isRefusal(data)) return <NotAllowed />;
  if (data === undefined) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return <Whole evidence={data} />;
}

function Whole({ evidence }: { evidence: VersionEvidence }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Sum rows={evidence.rows} />
      <People evidence={evidence} />
      <About {...evidence} />
      <LeftOut leftOut={evidence.leftOut} />
    </div>
  );
}

/** How far it has come, in one line and a bar. */
function Sum({ rows }: Pick<VersionEvidence, 'rows'>) {
  const { evidence } = useText(policyText);
  const text = useText(evidenceText);
  const styles = useStyles();
  const { progress } = useText(overviewText);
  const { read, asked } = sumOf(rows);
  if (asked === 0) return null;
  const percent = Math.round((100 * read) / asked);
  return (
    <Panel title={text.sum}>
      <p className={styles.lead}>{text.lead}</p>
      <ShareBar done={read} of={asked} words={evidence.sum(read, asked, percent)} isLate={false}>
        <strong>{progress.percent(percent)}</strong>
      </ShareBar>
    </Panel>
  );
}

type OneLeftOut = NonNullable<VersionEvidence['leftOut']>['people'][number];

/** Who was left out before anything was sent, and why, as it was then. */
function LeftOut({ leftOut }: Pick<VersionEvidence, 'leftOut'>) {
  const { evidence } = useText(policyText);
  const text = useText(evidenceText);
  if (!leftOut || leftOut.people.length === 0) return null;
  const whyOf = ({ why }: OneLeftOut) => evidence.leftOutWhy[why];
  const columns: readonly Column<OneLeftOut>[] = [
    {
      name: 'person',
      title: evidence.person,
      by: ({ name }) => name,
      width: 280,
      least: 180,
      cell: ({ name, login }) => [name, login].filter(Boolean).join(', '),
    },
    {
      name: 'unit',
      title: evidence.unit,
      by: ({ unit }) => unit,
      width: 180,
      least: 120,
      cell: ({ unit }) => unit,
    },
    { name: 'why', title: text.leftOutWhy, by: whyOf, width: 220, least: 150, cell: whyOf },
  ];
  return (
    <Panel title={text.leftOut}>
      <Grid
        isShort
        name="out"
        label={text.leftOut}
        rows={leftOut.people}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        columns={columns}
      />
      {leftOut.more > 0 && <p>{evidence.leftOutMore(leftOut.more)}</p>}
    </Panel>
  );
}

function About({ version, hash, startedAt, startedBy }: VersionEvidence) {
  const text = useText(evidenceText);
  const { fields, kinds, states, evidence } = useText(policyText);
  const language = useLanguage();
  const { kind, state, ownerName, decision } = version;
  return (
    <Panel title={text.about}>
      <FactList
        facts={[
          [fields.kind, kinds[kind]],
          [fields.version, `${version.version}, ${inSentence(states[state])}`],
          [fields.owner, ownerName],
          [
            fields.decidedBy,
            decision ? text.decided(decision.body, formatDay(decision.on, language)) : text.notDecided,
          ],
          [fields.section, decision?.section ?? ''],
          [fields.diaryNumber, decision?.diaryNumber ?? ''],
          [
            evidence.sent,
            startedAt === null ? evidence.never : text.sent(formatInstant(startedAt, language), startedBy ?? ''),
          ],
          [evidence.hash, hash, 'checksum'],
        ]}
      />
    </Panel>
  );
}

function People({ evidence: { version, rows } }: { evidence: VersionEvidence }) {
  const text = useText(evidenceText);
  const { evidence } = useText(policyText);
  const columns = useAnswerColumns();
  const lines = useAnswerLines();
  const who: readonly Column<Evidence>[] = [
    {
      name: 'person',
      title: evidence.person,
      by: ({ name }) => name,
      width: 170,
      least: 130,
      isFixed: true,
      cell: ({ person, name }) => <RowLink to={personPath(person)}>{name}</RowLink>,
    },
    {
      name: 'unit',
      title: evidence.unit,
      by: ({ unit }) => unit,
      width: 170,
      least: 140,
      leaves: 4,
      cell: ({ unit }) => unit,
    },
  ];
  if (rows.length === 0)
    return (
      <Panel title={text.people}>
        <p>{text.none}</p>
      </Panel>
    );
  return (
    <PeopleGrid
      title={text.people}
      people={rows}
      filters={[{ value: 'missing', label: text.missing, fits: ({ state }) => state !== 'acknowledged' }]}
      keyOf={({ person }) => person}
      pathOf={({ person }) => personPath(person)}
      columns={[...who, ...columns]}
      card={(one) => ({ title: one.name, lines: [one.unit, ...lines(one)] })}
    >
      <ExcelButton action="policy.evidence" question={{ id: version.id }} fileName={version.title} />
      <WordButton action="policy.evidence" question={{ id: version.id }} fileName={version.title} />
    </PeopleGrid>
  );
}
