import { changing, decided, written } from '../../blocks/commit.ts';
import { dayOf, type Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { seenBy } from '../incident/masking-rules.ts';
import type { Incident, IncidentEvent } from '../incident/model.ts';
import { eventOf, mayHandle, mayRead, raceLost } from '../incident/rules.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { ProtectionPage } from './model.ts';
import {
  hideReporter,
  hold,
  mark,
  nameReader,
  type ProtectionStep,
  protectionOf,
  register,
  release,
  restrict,
  showReporter,
  unmark,
  unnameReader,
  unrestrict,
} from './rules.ts';

type CaseProtectionActions = Pick<Actions, Extract<keyof Actions, `caseProtection.${string}`>>;

interface Seen {
  readonly id: string;
  readonly revision: number;
}

type Decide = (incident: Incident, now: Instant) => ProtectionStep | Refusal;

/** The card in the channel says less or more from now on, and so does the one for many reports where it stands in one. */
function shownAgain({ lists: { groupedCases, statusReaders } }: Ports, event: IncidentEvent): readonly Job[] {
  const { incident } = event;
  const main = groupedCases.get(incident)?.main;
  return [
    { kind: 'showCase', incident, where: 'channel' },
    { kind: 'showCase', incident, where: 'reporter' },
    ...(main === undefined ? [] : [{ kind: 'showWave', main } as const]),
    ...statusReaders.by('incident', incident).map(({ person }): Job => ({ kind: 'showStatus', incident, person })),
    written({ list: 'timeline', add: event }),
  ];
}

function protecting(ports: Ports) {
  const { incidents, triages } = ports.lists;
  const readable = (id: string, asker: Asker) => {
    const incident = incidents.get(id);
    return incident && mayRead(incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const page = (incident: Incident, asker: Asker): ProtectionPage => ({
    id: incident.id,
    number: incident.number,
    revision: incident.revision,
    changedBy: seenBy(incident, asker).changedBy,
    changedAt: incident.changedAt,
    protection: protectionOf(incident),
    isSignificant: triages.get(incident.id)?.decision?.outcome === 'significant',
    waiting: incidents.waiting(incident.id),
    mayHandle: mayHandle(incident, asker),
  });
  const { change } = changing(ports, {
    list: 'incidents',
    found(id, asker: Asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) || mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    page,
    conflict: raceLost,
  });
  const step = (seen: Seen, actor: Asker, decide: Decide) =>
    change(seen, actor, {
      decide(incident, moment) {
        const made = decide(incident, moment.now);
        if (isRefusal(made)) return made;
        const { kind, text, protection } = made;
        return decided({ protection }, (next: Incident) => ({
          follow: shownAgain(ports, eventOf({ incident: next, actor, kind, text, ...moment, changeId: next.changeId })),
        }));
      },
    });
  return { readable, page, step };
}

export function caseProtectionActions(ports: Ports): CaseProtectionActions {
  const { readable, page, step } = protecting(ports);
  const { people } = ports;
  const today = () => dayOf(ports.now());
  const known = (id: PersonId | null) => (id === null ? undefined : people.get(id));
  const handles = (incident: Incident) => (id: PersonId) => {
    const person = known(id);
    return person !== undefined && mayHandle(incident, { person, roles: rolesNow(ports, id, today()) });
  };
  const active = (id: PersonId) => {
    const person = known(id);
    return person?.account === 'active' ? person : undefined;
  };

  return {
    async 'caseProtection.read'({ id }, asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) ? incident : page(incident, asker);
    },
    'caseProtection.restrict': ({ reason, ...seen }, actor) =>
      step(seen, actor, (incident, now) => {
        const handler = known(incident.handler);
        return restrict(incident, reason, { person: actor.person, now }, handler ? [handler] : []);
      }),
    'caseProtection.unrestrict': ({ reason, ...seen }, actor) =>
      step(seen, actor, (incident) => unrestrict(incident, reason)),
    'caseProtection.name': ({ person, ...seen }, actor) =>
      step(seen, actor, (incident) => nameReader(incident, active(person))),
    'caseProtection.unname': ({ person, ...seen }, actor) =>
      step(seen, actor, (incident) => unnameReader(incident, person, handles(incident))),
    'caseProtection.hideReporter': ({ why, ...seen }, actor) =>
      step(seen, actor, (incident) => hideReporter(incident, why)),
    'caseProtection.showReporter': ({ reason, ...seen }, actor) =>
      step(seen, actor, (incident) => showReporter(incident, reason)),
    'caseProtection.mark': ({ id, revision, ...typed }, actor) =>
      step({ id, revision }, actor, (incident, now) =>
        mark(incident, typed, { person: actor.person, now, today: today() }),
      ),
    'caseProtection.unmark': ({ reason, ...seen }, actor) => step(seen, actor, (incident) => unmark(incident, reason)),
    'caseProtection.register': ({ diaryNumber, ...seen }, actor) =>
      step(seen, actor, (incident) => register(incident, diaryNumber)),
    'caseProtection.hold': ({ reason, ...seen }, actor) =>
      step(seen, actor, (incident, now) => hold(incident, reason, { person: actor.person, now })),
    'caseProtection.release': ({ reason, ...seen }, actor) =>
      step(seen, actor, (incident) => release(incident, reason)),
  };
}
