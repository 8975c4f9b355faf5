// The reporter's own case: that it moves, what was said to them, and a way to say more.
import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { type IncidentText, incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Moment } from '../../parts/moment.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useText } from '../../shell/session.tsx';
import { AddInformation } from './add.tsx';
import { CaseStatusBadge } from './badges.tsx';
import { pageText } from './text.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    color: tokens.colorNeutralForeground2,
  },
  progress: { margin: '12px 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  message: { margin: '12px 0', padding: '4px 0 4px 16px', borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  name: {
    margin: '12px 0 4px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: 'inherit',
  },
});

function progressOf({ status, handlerName, outcome, isUnattended }: OwnCase, { progress }: IncidentText): string {
  if (status === 'received') return isUnattended ? progress.unattended : progress.received;
  if (status === 'inProgress') return progress.inProgress(handlerName);
  return progress.closed[outcome ?? 'resolved'];
}

export function OwnCaseView({ own }: { own: OwnCase }) {
  const styles = useStyles();
  const incident = useText(incidentText);
  const text = useText(pageText).mine;
  return (
    <>
      <div className={styles.line}>
        <CaseStatusBadge status={own.status} />
        {own.waiting && <WaitingBadge />}
        <span>
          {incident.fields.reportedAt} <Moment at={own.reportedAt} />
        </span>
        {own.closedAt && (
          <span>
            {text.closedAt} <Moment at={own.closedAt} />
          </span>
        )}
      </div>
      <p className={styles.progress}>{progressOf(own, incident)}</p>
      {own.isAnonymous && <p className={styles.progress}>{incident.own.anonymous}</p>}
      {own.messageToReporter && (
        <div className={styles.message}>
          <h3 className={styles.name}>{incident.fields.messageFromCoordinator}</h3>
          <Words text={own.messageToReporter} />
        </div>
      )}
      <h3 className={styles.name}>{text.wrote}</h3>
      <Words text={own.happened} />
      <AddInformation id={own.id} number={own.number} />
    </>
  );
}

export function OwnCasePage({ id }: { id: string }) {
  const text = useText(pageText);
  const incident = useText(incidentText);
  const { data, error, refetch } = useAnswer('incident.own', { id }, { everyMs: REFRESH_MS.cases });
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={text.case.missing.title} />
        <Missing lead={text.case.missing.lead} />
      </>
    );
  const title = data ? incident.own.title(data.number) : text.case.loading;
  return (
    <>
      <PageHeader title={title} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && (
        <Panel title={incident.fields.status}>
          <OwnCaseView own={data} />
        </Panel>
      )}
    </>
  );
}
