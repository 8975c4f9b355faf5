import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { ImportantRegular } from '@fluentui/react-icons/svg/important';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity, Status } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { type Look, StatusBadge } from '../../list/status-badge.tsx';
import { useText } from '../../shell/session.tsx';

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

export function CaseStatusBadge({ status }: { status: Status }) {
  return <StatusBadge {...STATUS[status]} label={useText(incidentText).statuses[status]} />;
}

export function SeverityBadge({ severity }: { severity: Severity }) {
  const { severities } = useText(incidentText);
  return <StatusBadge {...SEVERITY[severity]} strong={severity === 'kritisk'} label={severities[severity]} />;
}
