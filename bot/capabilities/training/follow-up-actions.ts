// How training goes, in sums and by name.
import { addMonths, type Day, dayOf, monthOfDay } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import { type Remembered, remembered } from '../../blocks/remembered.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign, DeliveryState } from '../campaign/model.ts';
import { packsSeen, seesIn } from '../campaign/reach-rules.ts';
import { stateNow } from '../campaign/rules.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { Asker } from '../roles/model.ts';
import { heatOf, latestRounds } from './heat-rules.ts';
import { monthPassed, resultId } from './model.ts';
import { type Round, type TrainingHeat, type TrainingOverview, type TrainingPerson } from './overview-model.ts';
import { type RoundStanding, standingOf, unitsOver } from './overview-rules.ts';
import { may } from './rights.ts';
import { mayRead } from './rules.ts';

/** Of those who have not begun: why nobody waits for them, where that is so. */
const UNBEGUN: Readonly<Record<DeliveryState, TrainingPerson['state']>> = {
  pending: 'notBegun',
  delivered: 'notBegun',
  uncertain: 'notBegun',
  unreachable: 'unreachable',
  reached: 'reached',
  left: 'left',
  setAside: 'setAside',
};
const NOT_ASKED: ReadonlySet<DeliveryState> = new Set(['left', 'reached', 'setAside']);

const seenIn = (ports: Ports, campaign: string, asker: Asker, permission: 'training.readAll' | 'training.readPeople') =>
  packsSeen(ports.lists.packs.by('campaign', campaign), seesIn(permission, asker, ports.people.get));

/** Passed month by month, of those whom the asker may see. */
function passedBy({ lists, people }: Ports, asker: Asker): ReadonlyMap<string, number> {
  const { results } = lists;
  if (may('training.readAll', asker.person, asker.roles, WHOLE)) return results.counts('month');
  const sees = seesIn('training.readAll', asker, people.get);
  const counted = new Map<string, number>();
  for (const result of results.all()) {
    const month = monthPassed(result);
    if (month !== null && sees({ person: result.person, unit: '' })) counted.set(month, (counted.get(month) ?? 0) + 1);
  }
  return counted;
}

export function overviewActions(ports: Ports): Pick<Actions, 'training.overview' | 'training.heat'> {
  const { results, campaigns, lessons, packs } = ports.lists;
  const keptOverview = remembered<TrainingOverview>(1);
  const keptHeat = remembered<TrainingHeat>(1);
  /** Of the whole municipality, which many ask for again and again, an answer is kept until something of it has changed. */
  const whole = <Value>(asker: Asker, kept: Remembered<Value>, make: () => Value): Value => {
    if (!may('training.readAll', asker.person, asker.roles, WHOLE)) return make();
    // Each of them only grows, so their sum is another after every change.
    return kept(results.version() + campaigns.version() + lessons.version() + packs.version(), today(), make);
  };
  const today = () => dayOf(ports.now());
  const standing = (campaign: Campaign, asker: Asker) =>
    standingOf({
      packs: seenIn(ports, campaign.id, asker, 'training.readAll'),
      due: campaign.due,
      today: today(),
      result: (person) => results.get(resultId(campaign.id, person)),
    });
  const roundView = (campaign: Campaign, { funnel, begun, late }: RoundStanding): Round => {
    const { id, title, startedAt, due, programme } = campaign;
    const state = stateNow(campaign, lessons.get(campaign.subject));
    return {
      campaign: id,
      title,
      startedAt,
      due,
      programme,
      state,
      late: state === 'running' || state === 'paused' ? late : 0,
      funnel,
      begun,
      isLate: due < today() && state === 'running',
    };
  };
  const overview = (asker: Asker): TrainingOverview => {
    const all = rounds().map((campaign) => ({ campaign, now: standing(campaign, asker) }));
    const passed = passedBy(ports, asker);
    return {
      rounds: all.map(({ campaign, now }) => roundView(campaign, now)),
      units: unitsOver(all.map(({ now }) => now)),
      trend: lastMonths(today()).map((month) => ({ month, passed: passed.get(month) ?? 0 })),
    };
  };
  const heat = (asker: Asker): TrainingHeat =>
    heatOf(
      latestRounds(rounds()).map((campaign) => ({
        campaign,
        deliveries: seenIn(ports, campaign.id, asker, 'training.readAll').flatMap(({ deliveries }) => deliveries),
        hasPassed: (person) => results.get(resultId(campaign.id, person))?.state === 'passed',
      })),
    );
  const rounds = () => campaigns.by('kind', 'lesson').toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));

  return {
    async 'training.overview'(_, asker) {
      return mayRead(asker) ? whole(asker, keptOverview, () => overview(asker)) : refuse('notAllowed');
    },
    async 'training.heat'(_, asker) {
      return mayRead(asker) ? whole(asker, keptHeat, () => heat(asker)) : refuse('notAllowed');
    },
  };
}

export function peopleActions(ports: Ports): Pick<Actions, 'training.people'> {
  const { results, campaigns } = ports.lists;
  const today = () => dayOf(ports.now());

  return {
    async 'training.people'({ campaign: id }, asker) {
      if (!may('training.readPeople', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      const campaign = campaigns.get(id);
      if (campaign?.kind !== 'lesson') return refuse('lessonUnknown');
      const isGoing = campaign.state === 'running';
      return seenIn(ports, id, asker, 'training.readPeople').flatMap(({ deliveries }) =>
        deliveries.map(({ person, name, unit, state, due, cause, code, pinged }): TrainingPerson => {
          const result = results.get(resultId(id, person));
          const last = due ?? campaign.due;
          return {
            person,
            name,
            unit,
            state: result?.state ?? UNBEGUN[state],
            cause: state === 'unreachable' ? cause : null,
            code: state === 'unreachable' ? code : null,
            remindedOn: pinged,
            score: result?.finishedAt ? result.score : null,
            of: result?.finishedAt ? result.of : null,
            due: last,
            isLate: isGoing && result?.state !== 'passed' && !NOT_ASKED.has(state) && last < today(),
            finishedAt: result?.finishedAt ?? null,
          };
        }),
      );
    },
  };
}

/** `2026-11`, the oldest first. */
function lastMonths(day: Day): readonly string[] {
  const months: string[] = [];
  for (let back = 0; back < 12; back += 1) months.unshift(monthOfDay(addMonths(day, -back)));
  return months;
}
