import { changing, decided, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Incident, IncidentEvent } from '../incident/model.ts';
import { eventOf, mayHandle } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { waveCover } from './cards.ts';
import { type CaseGroups, caseGroups } from './group-actions.ts';
import type { CaseGroupServices, GroupedCase, GroupOutcome } from './model.ts';
import { gatherRefused, mainOf, takeOut } from './rules.ts';
import { caseGroupText } from './text.ts';

/** What was learnt of many at once is written in the main case, by its own form. */
const UNLEARNT = { cause: '', worked: '', lessons: '' } as const;

type CaseGroupActions = Pick<Actions, Extract<keyof Actions, `caseGroup.${string}`>>;
/** What is done to each case of a group is the case's own action. */
type OfCases = Pick<Actions, 'incident.tellReporter' | 'incident.close'>;

interface Done {
  readonly incident: Incident;
  readonly made: unknown;
}

/** One after the other: a case that refuses holds up no other, and is named. */
async function each(
  cases: readonly Incident[],
  act: (incident: Incident) => Promise<unknown>,
): Promise<Pick<GroupOutcome, 'done' | 'notDone'>> {
  const all: Done[] = [];
  for (const incident of cases) all.push({ incident, made: await act(incident) });
  return {
    done: all.flatMap(({ incident, made }) => (isRefusal(made) ? [] : [incident.number])),
    notDone: all.flatMap(({ incident: { number }, made }) => (isRefusal(made) ? [{ number, code: made.refused }] : [])),
  };
}

type Tell = (incident: Incident, text: string, key: string, asker: Asker) => Promise<unknown>;

type Membership = Pick<GroupedCase, 'main' | 'state' | 'reason'>;

/** Puts a case into a group or out of it, with the line of its timeline and the cards. */
function joining(ports: Ports): (one: Incident, made: Membership, actor: Asker) => Promise<GroupedCase | Refusal> {
  const { groupedCases } = ports.lists;
  const { save } = changing(ports, {
    list: 'groupedCases',
    partition: ({ id }) => `incidents/${id}`,
    found: (id, _asker: Asker) => groupedCases.get(id) ?? refuse('notJoined'),
    page: (row) => row,
    conflict: ({ changedBy }: GroupedCase) => refuse('changedMeanwhile', { name: changedBy }),
  });
  const told = (event: IncidentEvent, main: string): Job[] => [
    { kind: 'showCase', incident: event.incident, where: 'channel' },
    { kind: 'showWave', main },
    written({ list: 'timeline', add: event }),
  ];
  return (one, made, actor) => {
    const kind = made.state === 'in' ? 'joined' : 'takenOut';
    const id = groupedCases.get(one.id)?.id ?? null;
    return save({ id, key: one.id, revision: null }, actor, {
      decide(_, moment) {
        const event = eventOf({ incident: one, actor, kind, text: made.reason, ...moment });
        return decided(made, (next: GroupedCase) => ({ follow: told(event, next.main) }));
      },
    });
  };
}

function gathering(
  ports: Ports,
  groups: CaseGroups,
  tell: Tell,
): Pick<Actions, 'caseGroup.gather' | 'caseGroup.takeOut'> {
  const { groupedCases } = ports.lists;
  const put = joining(ports);

  return {
    async 'caseGroup.gather'({ id, cases: wanted }, asker) {
      const main = groups.handled(id, asker);
      if (isRefusal(main)) return main;
      const isFirst = groups.membersOf(id).length === 0;
      const asked = [...new Set(wanted)].filter((one) => one !== id).map((one) => groups.handled(one, asker));
      const unknown = asked.find(isRefusal);
      if (unknown) return unknown;
      const cases = asked.flatMap((one) => (isRefusal(one) ? [] : [one]));
      const isMain = (one: string) => groups.membersOf(one).length > 0;
      const outcome = await each(cases, async (one) => {
        if (mainOf(one.id, groupedCases) === id) return one;
        const no = gatherRefused(one, main, { groups: groupedCases, isMain });
        if (no) return no;
        const kept = await put(one, { main: id, state: 'in', reason: '' }, asker);
        if (isRefusal(kept)) return kept;
        return tell(one, caseGroupText[one.reporterLanguage].told, `${kept.changeId}/told`, asker);
      });
      if (isFirst && outcome.done.length > 0)
        await tell(main, caseGroupText[main.reporterLanguage].told, `${id}/joined`, asker);
      return groups.outcome(outcome, main, asker);
    },

    async 'caseGroup.takeOut'({ id, reason }, asker) {
      const one = groups.handled(id, asker);
      if (isRefusal(one)) return one;
      const row = groupedCases.get(id);
      const made = takeOut(row, reason);
      if (isRefusal(made) || !row) return isRefusal(made) ? made : refuse('notJoined');
      const kept = await put(one, { main: row.main, ...made }, asker);
      if (isRefusal(kept)) return kept;
      await tell(one, caseGroupText[one.reporterLanguage].toldApart, `${kept.changeId}/told`, asker);
      return groups.group(one, asker);
    },
  };
}

export function caseGroupActions(ports: Ports, ofCases: OfCases): CaseGroupActions & { services: CaseGroupServices } {
  const groups = caseGroups(ports);
  const tell: Tell = (incident, text, key, asker) =>
    ofCases['incident.tellReporter']({ id: incident.id, text, key }, asker);
  /** The main case and all that belong to it. */
  const whole = (id: string, asker: Asker): readonly Incident[] | Refusal => {
    const main = groups.handled(id, asker);
    return isRefusal(main) ? main : [main, ...groups.membersOf(id).filter((one) => mayHandle(one, asker))];
  };
  const toAll = async (id: string, asker: Asker, act: (incident: Incident) => Promise<unknown>) => {
    const cases = whole(id, asker);
    if (isRefusal(cases)) return cases;
    const outcome = await each(cases, act);
    const main = groups.handled(id, asker);
    return isRefusal(main) ? main : groups.outcome(outcome, main, asker);
  };
  return {
    ...gathering(ports, groups, tell),

    async 'caseGroup.read'({ id }, asker) {
      const incident = groups.readable(id, asker);
      return isRefusal(incident) ? incident : groups.group(incident, asker);
    },

    async 'caseGroup.wave'({ id }, asker) {
      const incident = groups.readable(id, asker);
      return isRefusal(incident) ? incident : groups.waveSeen(incident, asker);
    },

    'caseGroup.tell': ({ id, text, key }, asker) =>
      toAll(id, asker, (incident) => tell(incident, text, `${key}/${incident.id}`, asker)),

    'caseGroup.close': ({ id, outcome, reason }, asker) =>
      toAll(id, asker, async (incident) =>
        incident.status === 'closed'
          ? incident
          : ofCases['incident.close'](
              { id: incident.id, revision: incident.revision, outcome, reason, ...UNLEARNT },
              asker,
            ),
      ),

    services: {
      waveOf: groups.waveOf,
      waveCover(main, language) {
        const wave = groups.wave(main);
        return wave && waveCover(wave, language);
      },
    },
  };
}
