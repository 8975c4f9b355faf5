import { makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { ALARM_OUTCOMES, type ClockEvent, type LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText, subjectName } from '../../../bot/capabilities/legal-clock/text.ts';
import { Moment } from '../../parts/moment.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { clockPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: '4px 12px 12px', listStyleType: 'none' },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface HistoryProps {
  readonly events: readonly ClockEvent[];
  readonly clocks: readonly LegalClock[];
}

/** Everything that has become of the clocks of a case, the latest first. */
export function ClockHistory({ events, clocks }: HistoryProps) {
  const styles = useStyles();
  const text = useText(clockPageText);
  const { steps, warnings, starts } = useText(legalClockText);
  const language = useLanguage();
  const names = new Map(
    clocks.map(({ id, step, subject }) => [id, `${steps[step]}, ${subjectName(subject, language)}`]),
  );
  const noteOf = ({ kind, note }: ClockEvent) => {
    if (kind !== 'alarm') return note;
    const outcome = ALARM_OUTCOMES.find((one) => one === note);
    return outcome === undefined ? note : text.alarms[outcome];
  };
  return (
    <ul className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          {text.events[event.kind]}
          {event.warning && event.kind !== 'late' && `: ${warnings[event.warning]}`}
          <span className={styles.about}>
            {names.get(event.clock)} · {event.actorName} · <Moment at={event.at} />
          </span>
          {event.before && event.after && (
            <span className={styles.about}>
              {text.moved(
                `${starts[event.before.kind]} ${formatInstant(event.before.at, language)}`,
                `${starts[event.after.kind]} ${formatInstant(event.after.at, language)}`,
              )}
            </span>
          )}
          {noteOf(event) !== '' && <span className={styles.words}>{noteOf(event)}</span>}
        </li>
      ))}
    </ul>
  );
}
