// What has been answered, each with a way to change it; and every change that was made, with its old and new value.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { saidOf } from '../../../bot/capabilities/significance/explanation-text.ts';
import { factOf } from '../../../bot/capabilities/significance/rules.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import { type NextQuestion, QUICK, type TriageEvent, type TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { nameOfEvent, nameOfFact, saidIn } from './names.ts';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({
  value: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  inside: { padding: '8px 12px' },
  list: { listStyleType: 'none', margin: 0, padding: '8px 12px' },
  event: { marginBottom: '12px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

type Answered = readonly [name: string, said: string, question: NextQuestion];

/** In the order in which it is asked. */
function useAnswered({ triage, incident, boards }: TriagePage): readonly Answered[] {
  const language = useLanguage();
  const t = useText(triageText);
  const { severities } = useText(incidentText);
  const text = useText(triagePageText);
  const { services } = useText(significanceText);
  const quick = QUICK.flatMap((name): Answered[] => {
    const answer = triage.answers[name];
    return answer === undefined ? [] : [[t.quick[name].name, t.answers[answer], { kind: 'quick', quick: name }]];
  });
  const severity: Answered[] = incident.severity
    ? [[t.severity.name, severities[incident.severity], { kind: 'severity' }]]
    : [];
  const nameOf = (id: string) => boards.find((board) => board.id === id)?.name ?? id;
  const facts = Object.entries(triage.facts).flatMap(([fact, known]): Answered[] => {
    const found = factOf(fact);
    return found ? [[nameOfFact(fact, language), saidOf(found.fact, known, language), { kind: 'fact', fact }]] : [];
  });
  return [
    ...severity,
    ...quick,
    ...(triage.boards.length > 0
      ? [[text.boards, triage.boards.map(nameOf).join(', '), { kind: 'boards' }] as const]
      : []),
    ...(triage.services.length > 0
      ? [[text.services, triage.services.map((one) => services[one]).join(', '), { kind: 'services' }] as const]
      : []),
    ...facts,
  ];
}

interface KnownPartProps {
  readonly page: TriagePage;
  readonly change: ((question: NextQuestion) => void) | null;
}

export function KnownPart({ page, change }: KnownPartProps) {
  const styles = useStyles();
  const text = useText(triagePageText);
  const answered = useAnswered(page);
  return (
    <div className={styles.inside}>
      <FactList
        facts={answered.map(([name, said, question]) => [
          name,
          <span key={name} className={styles.value}>
            {said}
            {change && (
              <Button size="small" appearance="subtle" aria-label={text.changed(name)} onClick={() => change(question)}>
                {text.change}
              </Button>
            )}
          </span>,
        ])}
      />
    </div>
  );
}

function Line({ event }: { readonly event: TriageEvent }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(triagePageText);
  const { kind, before, after, reason, actorName, at } = event;
  const hasValues = before !== '' || after !== '';
  return (
    <li className={styles.event}>
      <strong>{actorName}</strong> {text.events[kind]} {nameOfEvent(event, language)}
      {hasValues && (
        <span className={styles.quiet}>
          {text.fromTo(saidIn(event, before, language), saidIn(event, after, language))}
        </span>
      )}
      {reason !== '' && <span className={styles.quiet}>{reason}</span>}
      <span className={styles.quiet}>
        <Moment at={at} />
      </span>
    </li>
  );
}

export function History({ events }: { readonly events: readonly TriageEvent[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <Line key={event.id} event={event} />
      ))}
    </ol>
  );
}
