// What every step of a warning needs: whose turn it is, the letters, and the write that comes before anybody is told.
import { committing, written } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import { placeOfCase } from '../incident/rules.ts';
import { covers, WHOLE } from '../organisation/place-rules.ts';
import { withinOf } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import { appointedIn } from '../roles/coordination-rules.ts';
import { type ChainKnown, chainOf, type InTurn, inChain } from './chain-rules.ts';
import type { ClockStepJob } from './jobs.ts';
import { type ClockEvent, type ClockWarning, type LegalClock, SETTINGS_ID } from './model.ts';
import { clockChanged, settingsOf } from './rules.ts';

export const letter = (job: ClockStepJob, person: string | null): Job => ({
  kind: 'warnClock',
  clock: job.clock,
  step: job.step,
  due: job.due,
  person,
});
export const letters = (job: ClockStepJob, { told }: Pick<ClockWarning, 'told'>): readonly Job[] =>
  told.length === 0 ? [letter(job, null)] : told.map(({ person }) => letter(job, person));

export function turns(ports: Ports) {
  const { incidents, roles } = ports.lists;
  const known = ({ caseId }: LegalClock, isOpen: (person: PersonId) => boolean): ChainKnown => {
    const incident = incidents.get(caseId);
    const place = incident ? placeOfCase(incident) : WHOLE;
    const isKnown = ports.people.all().length > 0;
    return {
      holdings: roles.all(),
      today: dayOf(ports.now()),
      activeName(person) {
        if (!isOpen(person)) return undefined;
        const found = ports.people.get(person);
        // Before Entra ID has been read nobody is known, and nobody is left out for it.
        if (!isKnown) return person;
        return found?.account === 'active' ? found.name : undefined;
      },
      isAway: ports.people.isAway,
      reaches: (holding) => covers({ scope: holding.scope, within: withinOf(holding, ports) }, place),
      appointed: appointedIn(ports),
    };
  };
  const turnOf = (clock: LegalClock, isOpen: (person: PersonId) => boolean, named: readonly InTurn[]) => {
    const { chain } = settingsOf(ports.lists.clockSettings.get(SETTINGS_ID));
    const asked = clock.rule.chain ?? chain;
    const now = known(clock, isOpen);
    const everyone = chainOf(asked, now);
    const more = named.filter(({ person }) => !everyone.some((one) => one.person === person));
    return { chain: inChain(asked, now), everyone: [...everyone, ...more], isAway: now.isAway };
  };
  return (clock: LegalClock) => {
    const incident = incidents.get(clock.caseId);
    const insight = incident?.protection?.insight;
    if (!incident || !insight) return turnOf(clock, () => true, []);
    const isHere = ({ id }: { readonly id: PersonId }) => ports.people.get(id)?.account !== 'disabled';
    const named = insight.readers
      .filter(isHere)
      .map(({ id, name }): InTurn => ({ person: id, name, role: 'coordinator', as: 'appointed' }));
    const turn = turnOf(clock, (person) => isOpenTo(incident, person), named);
    // All who were named have left: a deadline of the law goes before the secret that there is a case.
    return turn.everyone.length > 0 ? turn : turnOf(clock, () => true, []);
  };
}

/** A write of the clock's own: whoever changed it last stays so, and a form that somebody has open stays good. */
function writer(ports: Ports) {
  const commit = committing(ports, { list: 'legalClocks', conflict: clockChanged });
  return (from: LegalClock, next: LegalClock, jobs: readonly Job[], lines: readonly ClockEvent[], retry: Job) =>
    commit(from, next, {
      follow: [...jobs, ...lines.map((add) => written({ list: 'clockEvents' as const, add }))],
      // The write waited for SharePoint, and somebody else changed the clock meanwhile.
      ifLost: [retry],
    });
}

export function warnings(ports: Ports) {
  const { legalClocks, clockSettings } = ports.lists;
  const minutes = () => settingsOf(clockSettings.get(SETTINGS_ID)).answerMinutes;

  /** SharePoint is slow: the warning goes before it has been written. The letter has one key, so it comes once. */
  const early = (job: ClockStepJob, warning: ClockWarning | undefined) => {
    if (!legalClocks.waiting(job.clock) || !warning || warning.isJoined) return;
    for (const one of letters(job, warning))
      if (one.kind === 'warnClock')
        ports.enqueue(
          `early/${job.clock}/${job.due}/${job.step}/${one.person ?? ''}`,
          `clock/${one.person ?? ''}`,
          one,
        );
  };

  return { turnOf: turns(ports), write: writer(ports), minutes, early };
}
export type Warnings = ReturnType<typeof warnings>;
