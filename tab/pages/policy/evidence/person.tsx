// The evidence of one person: every steering document they have been asked to read, and what came of it.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { isRefusal } from '../../../../bot/blocks/refusal.ts';
import { policyText } from '../../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../../api/queries.ts';
import { DataTable, titled } from '../../../list/data-table.tsx';
import { ErrorState } from '../../../parts/error-state.tsx';
import { ExcelButton } from '../../../parts/excel-button.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { PageSkeleton } from '../../../parts/skeleton.tsx';
import { partText } from '../../../parts/text.ts';
import { TextLink } from '../../../parts/text-link.tsx';
import { evidencePath } from '../../../shell/paths.ts';
import { useText } from '../../../shell/session.tsx';
import { NotAllowed } from '../../../shell/status-pages.tsx';
import { useAnswerCells, useAnswerColumns } from './rows.tsx';
import { evidenceText } from './text.ts';

const ROOM = 860;
const useStyles = makeStyles({ none: { margin: 0 }, buttons: { marginTop: '16px' } });

export default function PersonEvidencePage() {
  const styles = useStyles();
  const { person = '' } = useParams();
  const text = useText(evidenceText);
  const parts = useText(partText);
  const { fields, evidence } = useText(policyText);
  const { data, error, refetch } = useAnswer('policy.person', { person });
  const columns = useAnswerColumns();
  const cells = useAnswerCells();
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
          <>
            <DataTable
              label={text.documents}
              room={ROOM}
              columns={titled([evidence.what, fields.version, ...columns])}
              rows={data.rows.map((row) => ({
                key: row.version,
                cells: [
                  <TextLink key="document" to={evidencePath(row.version)}>
                    {row.title}
                  </TextLink>,
                  String(row.number),
                  ...cells(row),
                ],
              }))}
            />
            <div className={styles.buttons}>
              <ExcelButton action="policy.person" question={{ person }} fileName={data.name} />
            </div>
          </>
        )}
      </Panel>
    </>
  );
}
