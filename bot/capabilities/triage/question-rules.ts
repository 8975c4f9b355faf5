// What is asked next: one question at a time, until everything has been asked.
import type { Incident } from '../incident/model.ts';
import type { Proposal } from '../significance/model.ts';
import { type NextQuestion, QUICK, type Triage } from './model.ts';

interface Asking {
  readonly triage: Triage;
  readonly incident: Pick<Incident, 'severity'>;
  readonly proposal: Proposal;
  /** Where there is no board nobody can be asked which. */
  readonly hasBoards: boolean;
}

/** What has been answered stands first, in the order in which it is asked. */
interface Asked {
  readonly next: NextQuestion | null;
  readonly answered: number;
  readonly asked: number;
}

interface Place {
  readonly question: NextQuestion;
  readonly isAnswered: boolean;
}

/** Facts of which somebody has said that they are not known yet are asked no more by themselves: they stand in the proposal. */
function places({ triage, incident, proposal, hasBoards }: Asking): readonly Place[] {
  const [protective, ...rest] = QUICK;
  const quick = (name: (typeof QUICK)[number]): Place => ({
    question: { kind: 'quick', quick: name },
    isAnswered: triage.answers[name] !== undefined,
  });
  const ofBoards: Place = { question: { kind: 'boards' }, isAnswered: triage.boards.length > 0 };
  const known = Object.keys(triage.facts).map(
    (fact): Place => ({ question: { kind: 'fact', fact }, isAnswered: true }),
  );
  const missing = proposal.missing
    .filter((fact) => triage.facts[fact] === undefined)
    .map((fact): Place => ({ question: { kind: 'fact', fact }, isAnswered: false }));
  return [
    quick(protective),
    { question: { kind: 'severity' }, isAnswered: incident.severity !== null },
    ...rest.map(quick),
    ...(triage.answers.personalData === 'yes' && hasBoards ? [ofBoards] : []),
    { question: { kind: 'services' }, isAnswered: triage.services.length > 0 },
    ...known,
    ...missing,
  ];
}

export function askedOf(asking: Asking): Asked {
  const all = places(asking);
  return {
    next: all.find(({ isAnswered }) => !isAnswered)?.question ?? null,
    answered: all.filter(({ isAnswered }) => isAnswered).length,
    asked: all.length,
  };
}
