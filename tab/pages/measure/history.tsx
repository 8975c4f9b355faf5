import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import type { MeasureEvent } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { EventFiles } from './files.tsx';
import { measurePageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  event: {
    padding: '0 0 16px 16px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    ':last-child': { paddingBottom: 0 },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  when: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: '4px 0 0', whiteSpace: 'pre-wrap', maxWidth: '70ch' },
});

/** The latest first; a link in somebody's words is text. */
export function History({ events }: { events: readonly MeasureEvent[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measureText);
  const told = useTold();
  return (
    <Panel title={useText(measurePageText).details.history}>
      <ol className={styles.list}>
        {events.map((event) => (
          <li key={event.id} className={styles.event}>
            <span className={styles.what}>{text.events[event.kind]}</span>
            <span className={styles.when}>
              {event.actorName}, <time dateTime={event.at}>{formatDay(dayOf(event.at), language)}</time>
            </span>
            {told(event).map((words) => (
              <p key={words} className={styles.words}>
                {words}
              </p>
            ))}
            {event.files.length > 0 && <EventFiles measure={event.measure} files={event.files} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function useTold() {
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).details;
  return ({ kind, result, outcome, newDue, evidence, note }: MeasureEvent): readonly string[] => {
    const day = newDue === null ? '' : formatDay(newDue, language);
    return [
      result === null ? '' : page.result(text.results[result]),
      outcome === null ? '' : page.outcome(text.outcomes[outcome]),
      evidence,
      note,
      newDue === null ? '' : kind === 'control' ? page.nextControl(day) : page.newDue(day),
    ].filter(Boolean);
  };
}
