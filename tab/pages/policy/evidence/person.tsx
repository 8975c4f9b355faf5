// The evidence of one person: every steering document they have been asked to read, and what came of it.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { isRefusal } from '../../../../bot/blocks/refusal.ts';
import type { Evidence } from '../../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../../api/queries.ts';
import type { Column } from '../../../list/column.ts';
import { Grid } from '../../../list/grid.tsx';
import { RowLink } from '../../../list/row-link.tsx';
import { ErrorState } from '../../../parts/error-state.tsx';
import { ExcelButton } from '../../../parts/excel-button.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { PageSkeleton } from '../../../parts/skeleton.tsx';
import { partText } from '../../../parts/text.ts';
import { evidencePath } from '../../../shell/paths.ts';
import { useText } from '../../../shell/session.tsx';
import { NotAllowed } from '../../../shell/status-pages.tsx';
import { useAnswerColumns, useAnswerLines } from './columns.tsx';
import { evidenceText } from './text.ts';

const useStyles = makeStyles({ none: { margin: 0 } });

export default function PersonEvidencePage() {
  const styles = useStyles();
  const { person = '' } = useParams();
  const text = useText(evidenceText);
  const parts = useText(partText);
  const { fields, evidence } = useText(policyText);
  const { data, error, refetch } = useAnswer('policy.person', { person });
  const columns = useAnswerColumns();
  const lines = useAnswerLines();
  const what: readonly Column<Evidence>[] = [
    {
      name: 'document',
      title: evidence.what,
      by: ({ title }) => title,
      width: 220,
      least: 160,
      isFixed: true,
      cell: ({ version, title }) => <RowLink to={evidencePath(version)}>{title}</RowLink>,
    },
    {
      name: 'version',
      title: fields.version,
      by: ({ number }) => number,
      width: 88,
      least: 84,
      isTight: true,
      isNumber: true,
      cell: ({ number }) => number,
    },
  ];
  if (isRefusal(data)) return <NotAllowed />;
  if (data === undefined)
    return (
      <>
        <PageHeader title={parts.loading} />
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
      </>
    );
  return (
    <>
      <PageHeader title={text.title(data.name)} lead={text.personLead(data.unit)} />
      <Panel title={text.documents}>
        {data.rows.length === 0 ? (
          <p className={styles.none}>{text.noDocuments}</p>
        ) : (
          <Grid
            name="documents"
            label={text.documents}
            rows={data.rows}
            keyOf={({ version }) => version}
            nameOf={({ title }) => title}
            pathOf={({ version }) => evidencePath(version)}
            columns={[...what, ...columns]}
            card={(row) => ({ over: `${fields.version} ${row.number}`, title: row.title, lines: lines(row) })}
            files={<ExcelButton action="policy.person" question={{ person }} fileName={data.name} />}
          />
        )}
      </Panel>
    </>
  );
}
