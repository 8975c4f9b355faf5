// The work alone, for those who have a role in the case: what was reported is not here.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Missing } from '../../parts/missing.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { Work } from './panel.tsx';
import ReadersPanel from './readers.tsx';
import { workPageText } from './text.ts';

const useStyles = makeStyles({ column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function WorkOfCasePage() {
  const { id = '' } = useParams();
  const styles = useStyles();
  const text = useText(workPageText);
  const words = useText(incidentWorkText);
  const { data, error, refetch } = useAnswer('incidentWork.read', { id }, { everyMs: REFRESH_MS.cases });
  if (data === undefined)
    return (
      <>
        <PageHeader title={text.loading} />
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
      </>
    );
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={text.missing.title} />
        <Missing lead={text.missing.lead} />
      </>
    );
  const { number } = data.incident;
  return (
    <>
      <PageHeader
        title={words.title(number)}
        here={number}
        actions={data.mayReadCase ? <ButtonLink to={casePath(id)}>{text.toCase}</ButtonLink> : null}
      />
      <div className={styles.column}>
        <Panel title={text.title}>
          <Work page={data} />
        </Panel>
        <ReadersPanel incident={id} />
      </div>
    </>
  );
}
