import { Badge } from '@fluentui/react-components';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../shell/session.tsx';
import { Cases } from './cases.tsx';
import { homeText } from './text.ts';

/** The open cases that affect personal data, or may: the oldest first, for its time has run longest. */
export function PersonalCases() {
  const text = useText(homeText).personal;
  const { statuses } = useText(incidentText);
  return (
    <Cases
      status="open"
      text={text}
      rest="/incidents?status=open"
      every="/incidents?status=open"
      badge={({ personalData }) => (
        <Badge appearance="tint" color={personalData === 'yes' ? 'danger' : 'warning'}>
          {personalData === 'yes' ? text.yes : text.unknown}
        </Badge>
      )}
      about={({ reportedAt, status, handlerName }) => (
        <>
          <Moment at={reportedAt} /> · {[statuses[status], handlerName].filter(Boolean).join(', ')}
        </>
      )}
    />
  );
}
