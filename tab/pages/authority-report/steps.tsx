// How a step stands, in words and with a shape.
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import type { StepRow } from '../../../bot/capabilities/authority-report/question-model.ts';
import { type Look, StatusBadge } from '../../list/status-badge.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

const LOOKS: Readonly<Record<StepRow['state'], Look>> = {
  notBegun: { icon: <CircleRegular />, color: 'informative' },
  draft: { icon: <EditRegular />, color: 'brand' },
  sent: { icon: <CheckmarkCircleRegular />, color: 'success' },
  notSent: { icon: <ProhibitedRegular />, color: 'informative' },
};

export function StepBadge({ step }: { readonly step: StepRow }) {
  const { panel: t } = useText(reportPageText);
  const language = useLanguage();
  const { state, sentAt, isLate } = step;
  const label = {
    notBegun: t.notBegun,
    draft: t.draft,
    sent: sentAt ? t.sent(formatInstant(sentAt, language)) : '',
    notSent: t.notSent,
  }[state];
  const isOverdue = isLate && (state === 'draft' || state === 'notBegun');
  return (
    <StatusBadge {...LOOKS[state]} {...(isOverdue && { icon: <WarningRegular />, color: 'danger' })} label={label} />
  );
}

/** When it is due, or that it is too late. */
export function useDueWords({ due, isLate, state }: StepRow): string {
  const { panel: t } = useText(reportPageText);
  const language = useLanguage();
  if (due === null || state === 'sent' || state === 'notSent') return '';
  const at = formatInstant(due, language);
  return isLate ? t.late(at) : t.due(at);
}
