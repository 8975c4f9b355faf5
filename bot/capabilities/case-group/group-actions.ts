// What belongs together, and what looks so: the waves of the last day are told from the cases themselves.
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { shortened } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import type { Incident, IncidentId } from '../incident/model.ts';
import { inShort, mayHandle, mayRead } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { likeness, type Traits, traitsOf } from './likeness-rules.ts';
import type { CaseGroup, CaseLine, GroupOutcome, Wave } from './model.ts';
import { APART_MS, type FoundWave, inOrder, isLate, mainOf, mainOfWave, waveAround } from './rules.ts';

const LONGEST_LINE = 160;
/** What is offered on the page of one case. */
const MOST_ALIKE = 20;

const lineOf = (incident: Incident): CaseLine => {
  const { id, number, reportedAt, reporterName, reporterUnit, status } = incident;
  return {
    id,
    number,
    reportedAt,
    reporterName,
    reporterUnit,
    happened: shortened(inShort(incident), LONGEST_LINE),
    status,
  };
};

export interface CaseGroups {
  readable(id: IncidentId, asker: Asker): Incident | Refusal;
  /** For whoever may also do something with it. */
  handled(id: IncidentId, asker: Asker): Incident | Refusal;
  membersOf(main: IncidentId): readonly Incident[];
  group(incident: Incident, asker: Asker): CaseGroup;
  waveOf(id: IncidentId): IncidentId | undefined;
  /** As nobody in particular sees it: how many they are, and when they came. */
  wave(id: IncidentId): Wave | undefined;
  waveSeen(incident: Incident, asker: Asker): Wave;
  outcome(of: Pick<GroupOutcome, 'done' | 'notDone'>, main: Incident, asker: Asker): GroupOutcome;
}

/** Where the waves are: remembered while no case has changed. */
function waves({ lists: { incidents, groupedCases }, now }: Ports) {
  const remembered = new WeakMap<Incident, Traits>();
  const traits = (incident: Incident): Traits => {
    const known = remembered.get(incident) ?? traitsOf(incident);
    remembered.set(incident, known);
    return known;
  };
  const known = { groups: groupedCases, traits };
  return {
    traits,
    around(id: IncidentId): FoundWave | undefined {
      const start = incidents.get(id);
      const at = now();
      if (!start || !isLate(start, at)) return undefined;
      return waveAround(
        start,
        incidents.all().filter((one) => isLate(one, at)),
        known,
      );
    },
  };
}

export function caseGroups(ports: Ports): CaseGroups {
  const { incidents, groupedCases } = ports.lists;
  const { traits, around } = waves(ports);

  const readable = (id: IncidentId, asker: Asker) => {
    const incident = incidents.get(id);
    return incident && mayRead(incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const membersOf = (main: IncidentId) =>
    inOrder(
      groupedCases
        .by('main', main)
        .filter(({ state }) => state === 'in')
        .flatMap(({ id }) => incidents.get(id) ?? []),
    );
  const alike = (incident: Incident) =>
    incidents
      .all()
      .filter(
        (one) =>
          one.id !== incident.id &&
          one.status !== 'closed' &&
          Math.abs(Date.parse(one.reportedAt) - Date.parse(incident.reportedAt)) <= APART_MS &&
          groupedCases.get(one.id) === undefined &&
          membersOf(one.id).length === 0 &&
          likeness(traits(incident), traits(one)) !== null,
      );
  const shown = (found: FoundWave, seen: readonly Incident[], mayHandleAll: boolean): Wave => {
    const main = mainOfWave(found, incidents, groupedCases);
    return {
      main: lineOf(main),
      category: main.category,
      likenesses: found.likenesses,
      cases: seen.map(lineOf),
      left: seen.filter(({ id }) => id !== main.id && mainOf(id, groupedCases) === undefined).map(({ id }) => id),
      mayHandle: mayHandleAll,
    };
  };

  /** What a person has put together is shown together, also when it is no wave any more. */
  const joined = (id: IncidentId): FoundWave | undefined => {
    const main = incidents.get(mainOf(id, groupedCases) ?? id);
    const members = main ? membersOf(main.id) : [];
    return main && members.length > 0 ? { cases: [main, ...members], first: main, likenesses: [] } : undefined;
  };
  const found = (id: IncidentId) => around(id) ?? joined(id);

  const group = (incident: Incident, asker: Asker): CaseGroup => {
    const mainId = mainOf(incident.id, groupedCases);
    const main = mainId === undefined ? undefined : incidents.get(mainId);
    const isSeen = (one: Incident) => mayRead(one, asker);
    return {
      main: main && isSeen(main) ? lineOf(main) : null,
      cases: membersOf(incident.id).filter(isSeen).map(lineOf),
      alike: mainId === undefined ? inOrder(alike(incident)).filter(isSeen).slice(0, MOST_ALIKE).map(lineOf) : [],
      mayHandle: mayHandle(incident, asker),
    };
  };
  /** Of the cases that the asker may read; of a case that belongs to no other, itself. */
  const waveSeen = (incident: Incident, asker: Asker): Wave => {
    const wave = found(incident.id) ?? { cases: [incident], first: incident, likenesses: [] };
    const seen = wave.cases.filter((one) => mayRead(one, asker));
    return shown(
      wave,
      seen,
      seen.every((one) => mayHandle(one, asker)),
    );
  };

  return {
    readable,
    handled(id, asker) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      return mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    membersOf,
    group,
    waveOf(id) {
      const wave = found(id);
      return wave && mainOfWave(wave, incidents, groupedCases).id;
    },
    wave(id) {
      const wave = found(id);
      return wave && shown(wave, wave.cases, false);
    },
    waveSeen,
    outcome: (of, main, asker) => ({ ...of, group: group(main, asker), wave: waveSeen(main, asker) }),
  };
}
