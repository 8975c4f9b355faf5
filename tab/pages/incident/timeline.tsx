import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cause } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { Incident, IncidentEvent } from '../../../bot/capabilities/incident/model.ts';
import { type IncidentText, incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  event: {
    position: 'relative',
    padding: '0 0 20px 24px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    marginLeft: '5px',
    ':last-child': { paddingBottom: 0 },
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-6px',
      top: '5px',
      width: '10px',
      height: '10px',
      borderRadius: '50%',
      backgroundColor: tokens.colorNeutralForeground3,
    },
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  when: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginBottom: '4px',
  },
});

function told({ category, severity, outcome, cause }: IncidentEvent, text: IncidentText, because: Because): string {
  if (cause) return cause === 'uncertain' ? text.uncertain : text.undelivered(because[cause]);
  const parts = [
    category && text.categories[category],
    severity && text.severities[severity],
    outcome && text.outcomes[outcome],
  ];
  return parts.filter(Boolean).join(', ');
}

type Because = Readonly<Record<Cause, string>>;

/** The report first, then what was done, in the order it happened. */
export function Timeline({ incident, events }: { incident: Incident; events: readonly IncidentEvent[] }) {
  const styles = useStyles();
  const text = useText(incidentText);
  const page = useText(pageText).case;
  const { because } = useText(campaignText);
  const inOrder = [...events].sort((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <Panel title={page.timeline}>
      <ol className={styles.list}>
        <li className={styles.event}>
          <span className={styles.who}>{incident.reporterName}</span> {text.reportedEvent}
          <span className={styles.when}>
            <Moment at={incident.reportedAt} />
          </span>
        </li>
        {inOrder.map((event) => (
          <li key={event.id} className={styles.event}>
            <span className={styles.who}>{event.actorName}</span> {text.events[event.kind]}
            <span className={styles.when}>
              <Moment at={event.at} />
            </span>
            {told(event, text, because)}
            {event.text && <Words text={event.text} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
