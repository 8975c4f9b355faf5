// The log of the work, the latest first.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../bot/blocks/text.ts';
import { CATEGORIES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { INCIDENT_ROLES, type IncidentWorkEvent } from '../../../bot/capabilities/incident-work/model.ts';
import { stepWordsOf } from '../../../bot/capabilities/incident-work/rules.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { Moment } from '../../parts/moment.tsx';
import { useLanguage } from '../../shell/session.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  when: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a line is about, in words: a role, a category, how often, or the step as it was. */
function aboutOf({ kind, about }: IncidentWorkEvent, language: Language): string {
  const words = incidentWorkText[language];
  if (kind === 'cadenceChanged') return words.minutes(Number(about));
  if (kind === 'stepDone' || kind === 'stepNotNeeded' || kind === 'stepOpened') return stepWordsOf(about)[language];
  const role = INCIDENT_ROLES.find((one) => one === about);
  const category = CATEGORIES.find((one) => one === about);
  if (role !== undefined) return words.roles[role].name;
  return category !== undefined && kind === 'listChanged' ? incidentText[language].categories[category] : about;
}

export function WorkHistory({ events }: { readonly events: readonly IncidentWorkEvent[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = incidentWorkText[language];
  return (
    <ul className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          <strong>{event.actorName}</strong> {words.events[event.kind](aboutOf(event, language), event.note)}
          <span className={styles.when}>
            <Moment at={event.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
