// Where the waves are, and how each is shown: told from the cases of the last day themselves.
import type { Ports } from '../../ports.ts';
import { isRestricted } from '../incident/insight-rules.ts';
import { seenBy, withoutReporter } from '../incident/masking-rules.ts';
import type { Incident, IncidentId } from '../incident/model.ts';
import { mayHandle, mayRead } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { type Traits, traitsOf } from './likeness-rules.ts';
import { lineOf } from './lines.ts';
import type { Wave } from './model.ts';
import { type FoundWave, inOrder, isLate, mainOf, mainOfWave, waveAround } from './rules.ts';

export interface Waves {
  /** Of a case, worked out once. */
  traits(incident: Incident): Traits;
  membersOf(main: IncidentId): readonly Incident[];
  waveOf(id: IncidentId): IncidentId | undefined;
  /** As nobody in particular sees it: how many they are, and when they came. */
  wave(id: IncidentId): Wave | undefined;
  /** Of the cases that the asker may read; of a case that belongs to no other, itself. */
  waveSeen(incident: Incident, asker: Asker): Wave;
}

export function waves({ lists: { incidents, groupedCases }, now }: Ports): Waves {
  const known = { groups: groupedCases, traits: remembering() };
  const membersOf = (main: IncidentId) =>
    inOrder(
      groupedCases
        .by('main', main)
        .filter(({ state }) => state === 'in')
        .flatMap(({ id }) => incidents.get(id) ?? []),
    );
  const around = (id: IncidentId): FoundWave | undefined => {
    const start = incidents.get(id);
    const at = now();
    // One that few may see is counted in no wave.
    const mayBelong = (one: Incident) => isLate(one, at) && !isRestricted(one);
    const late = () => incidents.all().filter(mayBelong);
    return start && mayBelong(start) ? waveAround(start, late(), known) : undefined;
  };
  /** What a person has put together is shown together, also when it is no wave any more. */
  const joined = (id: IncidentId): FoundWave | undefined => {
    const main = incidents.get(mainOf(id, groupedCases) ?? id);
    const members = main ? membersOf(main.id) : [];
    return main && members.length > 0 ? { cases: [main, ...members], first: main, likenesses: [] } : undefined;
  };
  const found = (id: IncidentId) => around(id) ?? joined(id);

  /** @param main of those that are shown */
  const shown = ({ likenesses }: FoundWave, cases: readonly Incident[], main: Incident): Omit<Wave, 'mayHandle'> => ({
    main: lineOf(main),
    category: main.category,
    likenesses,
    cases: cases.map(lineOf),
    left: cases.filter(({ id }) => id !== main.id && mainOf(id, groupedCases) === undefined).map(({ id }) => id),
  });

  return {
    traits: known.traits,
    membersOf,
    waveOf(id) {
      const wave = found(id);
      return wave && mainOfWave(wave, incidents, groupedCases).id;
    },
    wave(id) {
      const wave = found(id);
      const open = wave?.cases.filter((one) => !isRestricted(one)) ?? [];
      const [first] = open;
      if (!wave || !first || (open.length < wave.cases.length && open.length < 2)) return undefined;
      const main = mainOfWave({ ...wave, cases: open, first }, incidents, groupedCases);
      const cases = open.map((one) => withoutReporter(one, 'sv'));
      return { ...shown(wave, cases, isRestricted(main) ? first : main), mayHandle: false };
    },
    waveSeen(incident, asker) {
      const wave = found(incident.id) ?? { cases: [incident], first: incident, likenesses: [] };
      const seen = wave.cases.filter((one) => mayRead(one, asker)).map((one) => seenBy(one, asker));
      const main = mainOfWave(wave, incidents, groupedCases);
      // The main case may be another unit's: then nothing of it is shown.
      const stands = seenBy(mayRead(main, asker) ? main : incident, asker);
      return { ...shown(wave, seen, stands), mayHandle: seen.every((one) => mayHandle(one, asker)) };
    },
  };
}

function remembering(): (incident: Incident) => Traits {
  const remembered = new WeakMap<Incident, Traits>();
  return (incident) => {
    const known = remembered.get(incident) ?? traitsOf(incident);
    remembered.set(incident, known);
    return known;
  };
}
