// How training goes, in sums and by name, and the register of what management has had elsewhere.
import { addMonths, type Day, dayOf, monthOfDay } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign, DeliveryState } from '../campaign/model.ts';
import { packsSeen, seesIn } from '../campaign/reach-rules.ts';
import { funnelOf, openIn, unitsOf } from '../campaign/rules.ts';
import type { Asker, PersonId } from '../organisation/model.ts';
import { placeOf, WHOLE } from '../organisation/place-rules.ts';
import { monthPassed, type RecordQuestion, type Round, resultId, type TrainingPerson } from './model.ts';
import { may } from './rights.ts';
import { record } from './rules.ts';

type FollowUpActions = Pick<
  Actions,
  'training.overview' | 'training.people' | 'training.register' | 'training.record' | 'training.correct'
>;

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

interface FollowUpDependencies {
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
}

export function followUpActions(ports: Ports, { hasAnswered }: FollowUpDependencies): FollowUpActions {
  const { results, records, campaigns, packs } = ports.lists;
  const today = () => dayOf(ports.now());
  const mayRead = ({ person, roles }: Asker) => may('training.readAll', person, roles, 'anywhere');
  const seen = (
    campaign: string,
    asker: Asker,
    permission: 'training.readAll' | 'training.readPeople' = 'training.readAll',
  ) => packsSeen(packs.by('campaign', campaign), seesIn(permission, asker, ports.people.get));
  /** Passed month by month, of those whom the asker may see. */
  const passedBy = (asker: Asker): ReadonlyMap<string, number> => {
    if (may('training.readAll', asker.person, asker.roles, WHOLE)) return results.counts('month');
    const sees = seesIn('training.readAll', asker, ports.people.get);
    const counted = new Map<string, number>();
    for (const result of results.all()) {
      const month = monthPassed(result);
      if (month !== null && sees({ person: result.person, unit: '' }))
        counted.set(month, (counted.get(month) ?? 0) + 1);
    }
    return counted;
  };

  const roundView = (campaign: Campaign, asker: Asker): Round => {
    const all = seen(campaign.id, asker);
    const read = (person: PersonId) => hasAnswered(campaign, person);
    const unfinished = openIn(all, read).filter(({ person }) => results.get(resultId(campaign.id, person)));
    const { id, title, startedAt, due } = campaign;
    return {
      campaign: id,
      title,
      startedAt,
      due,
      funnel: funnelOf(all, read),
      begun: unfinished.length,
      isLate: due < today() && campaign.state === 'running',
    };
  };
  const rounds = () => campaigns.by('kind', 'lesson').toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));

  /** @param key the row's id: sent twice it is one row */
  const write = async (question: RecordQuestion, actor: Asker, key: string, corrects: string | null) => {
    const now = ports.now();
    const changeId = ports.newId();
    const row = record({ question, actor, id: key, today: today(), corrects, now, changeId });
    if (isRefusal(row)) return row;
    const twin = records.get(key);
    if (twin) return twin;
    await ports.commit({ lane: `records/${row.id}`, write: { list: 'records', add: row }, follow: [] });
    return row;
  };

  return {
    async 'training.overview'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const all = rounds();
      const units = new Map<string, { unit: string; audience: number; passed: number }>();
      for (const campaign of all)
        for (const { unit, audience, acknowledged } of unitsOf(seen(campaign.id, asker), (person) =>
          hasAnswered(campaign, person),
        )) {
          const row = units.get(unit) ?? { unit, audience: 0, passed: 0 };
          units.set(unit, { unit, audience: row.audience + audience, passed: row.passed + acknowledged });
        }
      const share = (row: { audience: number; passed: number }) => row.passed / row.audience;
      const passed = passedBy(asker);
      return {
        rounds: all.map((campaign) => roundView(campaign, asker)),
        units: [...units.values()].sort((a, b) => share(a) - share(b) || a.unit.localeCompare(b.unit, 'sv')),
        trend: lastMonths(today()).map((month) => ({ month, passed: passed.get(month) ?? 0 })),
      };
    },

    async 'training.people'({ campaign: id }, asker) {
      if (!may('training.readPeople', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      const campaign = campaigns.get(id);
      if (campaign?.kind !== 'lesson') return refuse('lessonUnknown');
      const isGoing = campaign.state === 'running';
      return seen(id, asker, 'training.readPeople').flatMap(({ deliveries }) =>
        deliveries.map(({ person, name, unit, state, due }): TrainingPerson => {
          const result = results.get(resultId(id, person));
          const last = due ?? campaign.due;
          return {
            person,
            name,
            unit,
            state: result?.state ?? UNBEGUN[state],
            score: result?.finishedAt ? result.score : null,
            of: result?.finishedAt ? result.of : null,
            due: last,
            isLate: isGoing && result?.state !== 'passed' && !NOT_ASKED.has(state) && last < today(),
            finishedAt: result?.finishedAt ?? null,
          };
        }),
      );
    },

    async 'training.register'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const sees = ({ board }: { readonly board: string }) =>
        may('training.readAll', asker.person, asker.roles, placeOf({ board }));
      return records
        .all()
        .filter(sees)
        .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt));
    },
    'training.record': ({ key, ...question }, actor) => write(question, actor, key, null),
    async 'training.correct'({ id, key, record: question }, actor) {
      const isMade = records.get(key)?.corrects === id;
      const isStanding = isMade || (records.get(id) && !records.all().some(({ corrects }) => corrects === id));
      return isStanding ? write(question, actor, key, id) : refuse('recordUnknown');
    },
  };
}

/** `2026-11`, the oldest first. */
function lastMonths(day: Day): readonly string[] {
  const months: string[] = [];
  for (let back = 0; back < 12; back += 1) months.unshift(monthOfDay(addMonths(day, -back)));
  return months;
}
