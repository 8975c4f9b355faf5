// The evidence of one version: what an auditor asks for, on one page, on paper, and as a spreadsheet.
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { folded } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Evidence, VersionEvidence } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../asking.ts';
import { documentPath, personPath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { Grid } from '../../parts/grid.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { WordButton } from '../../parts/word-button.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { useAnswerCells, useAnswerColumns } from './rows.ts';
import { evidenceText } from './text.ts';

const AT_A_TIME = 50;
const ROOM = 900;
const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '16px' },
  count: { margin: '0 0 8px' },
});

export default function VersionEvidencePage() {
  const { id = '' } = useParams();
  const text = useText(evidenceText);
  const { data, error, refetch } = useAnswer('policy.evidence', { id });
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.title(data?.version.title ?? '')}
        lead={text.lead}
        back={{ to: documentPath(id), label: text.back }}
      />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <Whole evidence={data} />}
    </>
  );
}

function Whole({ evidence }: { evidence: VersionEvidence }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <About {...evidence} />
      <People evidence={evidence} />
    </div>
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
          [fields.version, `${version.version}, ${states[state].toLowerCase()}`],
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
          [evidence.hash, hash],
        ]}
      />
    </Panel>
  );
}

type Filter = 'all' | 'missing';
const isShown = ({ name, unit, state }: Evidence, search: string, filter: Filter) =>
  folded(`${name} ${unit}`).includes(folded(search)) && (filter === 'all' || state !== 'acknowledged');

function People({ evidence: { version, rows } }: { evidence: VersionEvidence }) {
  const styles = useStyles();
  const text = useText(evidenceText);
  const { evidence } = useText(policyText);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(AT_A_TIME);
  const columns = useAnswerColumns();
  const cells = useAnswerCells();
  const found = rows.filter((row) => isShown(row, search, filter));
  if (rows.length === 0)
    return (
      <Panel title={text.people}>
        <p className={styles.count}>{text.none}</p>
      </Panel>
    );
  const clear = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Panel title={text.people}>
      <div className={styles.filters} data-screen>
        <Field label={text.search}>
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Choice
          label={text.filter}
          value={filter}
          options={[
            { value: 'all', label: text.all },
            { value: 'missing', label: text.missing },
          ]}
          choose={setFilter}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0 ? text.nobody : text.shown(found.length, rows.length)}
      </p>
      {found.length === 0 ? (
        <Button onClick={clear}>{text.clear}</Button>
      ) : (
        <Grid
          label={text.people}
          room={ROOM}
          columns={[evidence.person, evidence.unit, ...columns]}
          rows={found.slice(0, most).map((row) => ({
            key: row.person,
            cells: [
              <TextLink key="person" to={personPath(row.person)}>
                {row.name}
              </TextLink>,
              row.unit,
              ...cells(row),
            ],
          }))}
        />
      )}
      <div className={styles.buttons} data-screen>
        {found.length > most && <Button onClick={() => setMost(most + AT_A_TIME)}>{text.more}</Button>}
        <ExcelButton action="policy.evidence" question={{ id: version.id }} fileName={version.title} />
        <WordButton action="policy.evidence" question={{ id: version.id }} fileName={version.title} />
      </div>
    </Panel>
  );
}
