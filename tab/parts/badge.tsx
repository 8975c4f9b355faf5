// Status and severity: always words and a shape, the colour only helps.
import { Badge as FluentBadge, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CloudSyncRegular } from '@fluentui/react-icons/svg/cloud-sync';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { ImportantRegular } from '@fluentui/react-icons/svg/important';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity, Status } from '../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../bot/capabilities/incident/text.ts';
import { useText } from '../session.tsx';
import { partText } from './text.ts';

type Look = {
  readonly icon: ReactElement;
  readonly color: 'brand' | 'danger' | 'informative' | 'success' | 'warning' | 'severe';
};

const STATUS: Readonly<Record<Status, Look>> = {
  received: { icon: <CircleRegular />, color: 'brand' },
  inProgress: { icon: <CircleHalfFillRegular />, color: 'informative' },
  closed: { icon: <CheckmarkCircleRegular />, color: 'success' },
};

const SEVERITY: Readonly<Record<Severity, Look>> = {
  mindre: { icon: <InfoRegular />, color: 'informative' },
  måttlig: { icon: <WarningRegular />, color: 'warning' },
  allvarlig: { icon: <ImportantRegular />, color: 'severe' },
  kritisk: { icon: <ErrorCircleRegular />, color: 'danger' },
};

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', fontWeight: 600 } });

function Badge({ icon, color, label, strong, title }: Look & { label: string; strong?: boolean; title?: string }) {
  const styles = useStyles();
  const appearance = strong ? 'filled' : 'tint';
  return (
    <FluentBadge size="large" appearance={appearance} color={color} icon={icon} className={styles.badge} title={title}>
      {label}
    </FluentBadge>
  );
}

export function StatusBadge({ status }: { status: Status }) {
  return <Badge {...STATUS[status]} label={useText(incidentText).statuses[status]} />;
}

export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <Badge {...SEVERITY[severity]} strong={severity === 'kritisk'} label={useText(incidentText).severities[severity]} />
  );
}

/** Safe on the server's disk, not yet in SharePoint. */
export function WaitingBadge() {
  const text = useText(partText);
  return <Badge icon={<CloudSyncRegular />} color="warning" label={text.waiting} title={text.waitingWhy} />;
}
