import { ProgressBar } from '@fluentui/react-components';
import { Link } from 'react-router';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../asking.ts';
import { today } from '../../clock.ts';
import { documentPath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Grid } from '../../parts/grid.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useMay, useText } from '../../session.tsx';
import { pageText } from './text.ts';

const EVERY = 15_000;
const ROOM = 1_000;
const WIDTHS = ['26%', '', '', '', '', '', '16%'];

export default function DocumentsPage() {
  const text = useText(pageText).list;
  const parts = useText(partText);
  const mayWrite = useMay('policy.manage');
  const { data, error, refetch } = useAnswer('policy.list', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  const make = mayWrite && (
    <ButtonLink to="/document/new/edit" primary>
      {text.make}
    </ButtonLink>
  );
  const some = data !== undefined && data.length > 0;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={some && make} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data?.length === 0 && <EmptyState {...text.empty}>{make}</EmptyState>}
      {some && <Rows rows={data} />}
    </>
  );
}

function Rows({ rows }: { rows: readonly DocumentRow[] }) {
  const text = useText(pageText).list;
  const { kinds, states } = useText(policyText);
  const language = useLanguage();
  const { title, kind, version, state, owner, review, read } = text.columns;
  const reviewed = (day: string | null) => {
    if (day === null) return '–';
    return day < today() ? text.overdue(formatDay(day, language)) : formatDay(day, language);
  };
  const sorted = [...rows].sort((a, b) => a.title.localeCompare(b.title, 'sv'));
  return (
    <Panel title={text.title}>
      <Grid
        label={text.title}
        room={ROOM}
        widths={WIDTHS}
        columns={[title, kind, version, state, owner, review, read]}
        rows={sorted.map((row) => ({
          key: row.id,
          cells: [
            <Link key="title" to={documentPath(row.id)}>
              {row.title}
            </Link>,
            kinds[row.kind],
            String(row.version),
            states[row.state],
            row.ownerName,
            reviewed(row.reviewOn),
            <Read key="read" row={row} />,
          ],
        }))}
      />
    </Panel>
  );
}

function Read({ row: { funnel, title } }: { row: DocumentRow }) {
  const text = useText(pageText).list;
  if (!funnel) return text.notSent;
  const words = text.read(funnel.acknowledged, funnel.audience);
  return (
    <>
      {words}
      <ProgressBar
        aria-label={`${title}: ${words}`}
        value={funnel.audience === 0 ? 0 : funnel.acknowledged / funnel.audience}
      />
    </>
  );
}
