// Triage of a case: what the coordinator answers, and the legal clocks that follow from it.
import { changing, decided, written } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import { type Content, isNextBy, isStale } from '../../blocks/versioned.ts';
import type { Actions, Answer, Question } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { OpenCase } from '../significance/publishing-rules.ts';
import { type ClockDependencies, clockFollowing } from './clock-actions.ts';
import { decide, factsOf } from './decision-rules.ts';
import type { Triage, TriagePage } from './model.ts';
import { moment } from './moment-rules.ts';
import { triagePages } from './page-actions.ts';
import { partyActions } from './party-actions.ts';
import {
  answer,
  boards,
  type Checked,
  eventOf,
  fact,
  involved,
  isSo,
  type Step,
  services,
  stepRefused,
  triageChanged,
} from './rules.ts';

type TriageActions = Pick<Actions, Extract<keyof Actions, `triage.${string}`>>;

export interface TriageDependencies extends ClockDependencies {
  assess(question: Question<'incident.assess'>, asker: Asker): Promise<Answer<'incident.assess'> | Refusal>;
}

interface Seen {
  readonly id: string;
  readonly revision: number;
}

type Made = (triage: Triage) => Checked<Step>;

/** Open cases that somebody has begun to triage, as the rules see them. */
export const casesToJudge = (ports: Ports, { person }: Asker): readonly OpenCase[] =>
  ports.lists.triages
    .all()
    .filter(({ id }) => {
      const incident = ports.lists.incidents.get(id);
      return !incident || (incident.status !== 'closed' && isOpenTo(incident, person.id));
    })
    .map((triage) => {
      const { id, number, awareAt, services: affected } = triage;
      return { id, number, aware: dayOf(awareAt), services: affected, facts: factsOf(triage) };
    });

/** The way of every step: the first one makes the triage, under the case's own id. */
function stepping(ports: Ports, pages: ReturnType<typeof triagePages>) {
  const found = (id: string, asker: Asker) => {
    const incident = pages.handled(id, asker);
    return isRefusal(incident) ? incident : pages.triageOf(incident);
  };
  const common = { list: 'triages', found, page: (row: Triage) => row, conflict: triageChanged } as const;
  const { change } = changing(ports, common);
  // Two may begin at once: the second is told who was first.
  const { save } = changing(ports, { ...common, firstWins: true });
  const told = (step: Step, actor: Asker) => (next: Triage) => ({
    follow: [written({ list: 'triageEvents' as const, add: eventOf(next, step, actor) })],
  });

  return async (seen: Seen, actor: Asker, made: Made): Promise<Triage | Refusal> => {
    const now = found(seen.id, actor);
    if (isRefusal(now)) return now;
    if (now.revision > 0)
      return change(seen, actor, {
        isDone(old) {
          const step = isNextBy(old, seen.revision, actor) ? made(old) : undefined;
          return step !== undefined && !isRefusal(step) && isSo(old, step);
        },
        decide(old) {
          const step = made(old);
          return isRefusal(step) ? step : decided(step.change, told(step, actor));
        },
      });
    if (isStale(now, seen.revision)) return triageChanged(now);
    return save({ id: null, key: seen.id, revision: 0 }, actor, {
      decide() {
        const step = made(now);
        if (isRefusal(step)) return step;
        const { id: _id, revision: _revision, changedBy: _by, changedAt: _at, changeId: _change, ...content } = now;
        const whole: Content<Triage> = { ...content, ...step.change };
        return decided(whole, told(step, actor));
      },
    });
  };
}

/** @param isLifting the protective stop does not keep anybody from lifting it */
function refusing(ports: Ports, { contact }: ReturnType<typeof triagePages>) {
  return (triage: Triage, isLifting = false) => {
    const incident = ports.lists.incidents.get(triage.id);
    return incident && stepRefused(isLifting ? { ...triage, stoppedAt: null } : triage, incident, contact().phone);
  };
}

export function triageActions(
  ports: Ports,
  { assess, ...following }: TriageDependencies,
): TriageActions & { readonly schedules: readonly Schedule[] } {
  const pages = triagePages(ports, following.clocks.of);
  const { follow, look } = clockFollowing(ports, following, pages);
  const stepped = stepping(ports, pages);

  const answered = async (seen: Seen, actor: Asker, made: Made): Promise<TriagePage | Refusal> => {
    const triage = await stepped(seen, actor, made);
    if (isRefusal(triage)) return triage;
    await follow(triage, actor);
    const incident = pages.readable(seen.id, actor);
    return isRefusal(incident) ? incident : pages.page(incident, actor);
  };

  const refusedNow = refusing(ports, pages);
  const step = (seen: Seen, actor: Asker, made: Made) =>
    answered(seen, actor, (triage) => refusedNow(triage) ?? made(triage));

  return {
    async 'triage.read'({ id, ask }, asker) {
      const incident = pages.readable(id, asker);
      if (isRefusal(incident)) return incident;
      const page = pages.page(incident, asker);
      return page.proposal.missing.includes(ask) ? { ...page, next: { kind: 'fact', fact: ask } } : page;
    },
    async 'triage.severity'({ id, revision, severity }, asker) {
      const incident = pages.handled(id, asker);
      if (isRefusal(incident)) return incident;
      const no = refusedNow(pages.triageOf(incident));
      if (no) return no;
      const file = await assess({ id, revision, category: incident.category, severity }, asker);
      return isRefusal(file) ? file : pages.page(file.incident, asker);
    },
    // The stop itself is always taken, and lifted where it stands.
    'triage.answer': ({ quick, answer: given, reason, ...seen }, asker) =>
      answered(
        seen,
        asker,
        (triage) => refusedNow(triage, quick === 'protective') ?? answer(triage, quick, given, reason, ports.now()),
      ),
    'triage.services': ({ services: chosen, ...seen }, asker) =>
      step(seen, asker, (triage) => services(triage, chosen)),
    'triage.boards': ({ boards: chosen, ...seen }, asker) =>
      step(seen, asker, (triage) => boards(triage, chosen, pages.around().boards)),
    'triage.involved': ({ id, revision, ...asked }, asker) =>
      step({ id, revision }, asker, (triage) => involved(triage, asked, pages.around().companies)),
    'triage.fact': ({ fact: key, how, amount, ...seen }, asker) =>
      step(seen, asker, (triage) => fact(triage, key, how, amount)),
    'triage.moment': ({ id, revision, ...typed }, asker) =>
      step({ id, revision }, asker, (triage) => moment(triage, typed, ports.now())),
    'triage.decide': ({ outcome, reason, ...seen }, asker) =>
      step(seen, asker, (triage) =>
        decide(triage, { outcome, reason, proposal: pages.proposal(triage), actor: asker, now: ports.now() }),
      ),
    ...partyActions(ports),

    schedules: [{ name: 'reminders/triage', everyMs: MINUTE_MS, run: look }],
  };
}
