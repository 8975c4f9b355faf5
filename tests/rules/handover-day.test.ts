// A handover that is prepared for a day: nothing moves before it, it moves once, and it can be called off until then.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import type { Instant } from '../../bot/blocks/instant.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { Handover, HandoverRecord } from '../../bot/capabilities/handover/model.ts';
import { mayHandOver, shownHandovers, toldOfHandover } from '../../bot/capabilities/handover/rules.ts';
import type { Job } from '../../bot/jobs.ts';
import type { Change, Ports, StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { aHolding, annaKarin, as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const FRIDAY = day('2026-11-27');
const asker = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const measure = aMeasure({ owner: sara.id, ownerName: sara.name });

function office(roles = [aHolding({ deputy: null })]) {
  const records = new Map<ListName, readonly StoredRecord[]>([
    ['measures', [measure]],
    ['roles', [...roles, aHolding({ id: 'owner', role: 'systemOwner', holder: sara.id, deputy: null })]],
  ]);
  const kept = memory({ people: [erik, sara, annaKarin, bengt, helena], records });
  const left = new Set<string>();
  let now = at('09:00');
  const told: Job[] = [];
  const queued: Job[] = [];
  const ports: Ports = {
    ...kept.ports,
    now: () => now,
    people: {
      ...kept.ports.people,
      get(id) {
        const person = kept.ports.people.get(id);
        return person && left.has(id) ? { ...person, account: 'disabled' } : person;
      },
    },
    commit(change: Change) {
      told.push(...change.follow.filter(({ kind }) => kind === 'tellHandover'));
      return kept.ports.commit(change);
    },
    enqueue: (_key, _partition, job) => void queued.push(job),
  };
  const here = app(ports);
  const good = <Value>(answer: Value | Refusal): Value => {
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer;
  };
  const items = [
    { kind: 'measure', id: measure.id },
    { kind: 'role', id: 'owner' },
  ];
  const question = { key: 'handover-1', from: sara.id, to: bengt.id, items, day: FRIDAY };
  return {
    here,
    question,
    prepare: async (): Promise<Handover> => good(await here.actions['organisation.handover'](question, asker)),
    list: async () => good(await here.actions['organisation.handovers']({}, asker)),
    leaves: (person: string) => void left.add(person),
    owner: () => ports.lists.measures.get(measure.id)?.owner,
    roles: () => ports.lists.roles.all().filter(({ role }) => role === 'systemOwner'),
    news: () => told.flatMap((job) => (job.kind === 'tellHandover' ? [`${job.news} ${job.person}`] : [])),
    clock(to: Instant) {
      now = to;
      for (const one of here.schedules.filter(({ name }) => name === 'reminders/handover')) one.run();
      return queued.splice(0);
    },
  };
}

describe('a handover for a day ahead', () => {
  it('moves nothing, and tells both at once', async () => {
    const one = office();
    const { moved, planned, left } = await one.prepare();
    expect([moved, planned?.state, left.map(({ kind }) => kind)]).toEqual([[], 'planned', ['role', 'measure']]);
    expect([one.owner(), one.news()]).toEqual([sara.id, [`planned ${sara.id}`, `planned ${bengt.id}`]]);
    expect(one.clock(at('23:59', '2026-11-26'))).toEqual([]);
  });

  it('asked for twice is one', async () => {
    const one = office();
    const first = await one.prepare();
    expect(await one.prepare()).toEqual(first);
    expect([(await one.list()).length, one.news().length]).toEqual([1, 2]);
  });

  it('moves all of it when the day begins, once, and tells whoever prepared it too', async () => {
    const one = office();
    await one.prepare();
    expect(one.clock(at('00:00', FRIDAY))).toEqual([{ kind: 'handOver', handover: 'handover-1' }]);
    await one.here.services.handOver('handover-1');
    await one.here.services.handOver('handover-1');
    expect(one.owner()).toBe(bengt.id);
    expect(one.roles().map(({ holder, from, until }) => [holder, from, until])).toEqual(
      expect.arrayContaining([
        [sara.id, '2026-01-01', '2026-11-26'],
        [bengt.id, FRIDAY, null],
      ]),
    );
    expect(one.roles()).toHaveLength(2);
    expect(one.news().slice(2)).toEqual([sara.id, bengt.id, erik.id].map((id) => `done ${id}`));
    expect(one.clock(at('00:01', FRIDAY))).toEqual([]);
  });

  it('tells of what its own letters do not, and of roles by theirs', async () => {
    const one = office();
    await one.prepare();
    one.clock(at('00:00', FRIDAY));
    expect(one.here.services.handoverNotice('handover-1', bengt.id, 'planned')?.items).toHaveLength(2);
    await one.here.services.handOver('handover-1');
    const kinds = one.here.services.handoverNotice('handover-1', bengt.id, 'done')?.items.map(({ kind }) => kind);
    expect(kinds).toEqual(['measure']);
    expect(one.here.services.handoverNotice('handover-1', bengt.id, 'planned')).toBeUndefined();
  });

  it('is not done when the receiver has left by then: what stayed is told with why', async () => {
    const one = office();
    await one.prepare();
    one.leaves(bengt.id);
    one.clock(at('00:00', FRIDAY));
    await one.here.services.handOver('handover-1');
    const [record] = await one.list();
    expect(record?.notMoved.map(({ why }) => why.refused)).toEqual(['receiverUnknown', 'receiverUnknown']);
    expect(one.owner()).toBe(sara.id);
  });

  it('is called off until its day, and both are told', async () => {
    const one = office();
    const { planned } = await one.prepare();
    const seen = { id: 'handover-1', revision: planned?.revision ?? 0 };
    expect(await one.here.actions['organisation.callOffHandover'](seen, asker)).toMatchObject({ state: 'calledOff' });
    expect(one.news().slice(2)).toEqual([`calledOff ${sara.id}`, `calledOff ${bengt.id}`]);
    expect(one.clock(at('00:00', FRIDAY))).toEqual([]);
    await one.here.services.handOver('handover-1');
    expect(one.owner()).toBe(sara.id);
  });

  it('is no longer called off once its day has come', async () => {
    const one = office();
    const { planned } = await one.prepare();
    one.clock(at('00:00', FRIDAY));
    const seen = { id: 'handover-1', revision: planned?.revision ?? 0 };
    expect(await one.here.actions['organisation.callOffHandover'](seen, asker)).toMatchObject({
      refused: 'handoverOver',
    });
  });

  it('keeps what waits from being handed over besides', async () => {
    const one = office();
    await one.prepare();
    const again = { ...one.question, key: 'handover-2', to: annaKarin.id, day: null };
    expect(await one.here.actions['organisation.handover'](again, asker)).toMatchObject({
      refused: 'handoverPlanned',
      facts: { name: bengt.name, day: FRIDAY },
    });
  });

  it('is for those who give roles alone', async () => {
    const { here, question } = office();
    const other = { ...asker, person: helena, roles: [as('dataProtectionOfficer')] };
    const asked = await Promise.all([
      here.actions['organisation.handover'](question, other),
      here.actions['organisation.handovers']({}, other),
      here.actions['organisation.callOffHandover']({ id: 'handover-1', revision: 1 }, other),
    ]);
    expect(asked.map((answer) => isRefusal(answer) && answer.refused)).toEqual(Array(3).fill('notAllowed'));
  });

  it('stands by name when whoever prepared it no longer may, and a coordinator is told', async () => {
    const roles = [aHolding({ holder: annaKarin.id, holderName: annaKarin.name, deputy: null })];
    const one = office(roles);
    await one.prepare();
    one.clock(at('00:00', FRIDAY));
    await one.here.services.handOver('handover-1');
    const [record] = await one.list();
    expect(record?.notMoved.map(({ why }) => why.refused)).toEqual(['notAllowed', 'notAllowed']);
    expect(one.news()).toContain(`done ${annaKarin.id}`);
  });
});

describe('the day', () => {
  const none = { from: sara.id, items: [], planned: [] };
  const item = { kind: 'measure', id: '1', what: { sv: '', en: '' }, title: { sv: '', en: '' } };
  it.each([
    [day('2026-11-23'), 'handoverDayPassed'],
    [day('2126-11-23'), 'dayUnlikely'],
    [day('2026-11-25'), 'handoverEmpty'],
    [TODAY, undefined],
  ])('%s with nothing chosen: %s', (asked, refused) => {
    expect(mayHandOver(none, asked, TODAY)?.refused).toBe(refused);
  });
  it('may be tomorrow with something chosen', () => {
    expect(mayHandOver({ ...none, items: [item] }, day('2026-11-25'), TODAY)).toBeUndefined();
  });
});

describe('those who are told', () => {
  const record = { from: sara.id, to: bengt.id, prepared: { actorId: erik.id, actorName: erik.name, at: at('09:00') } };
  it.each([
    ['by the clock', null, [sara.id, bengt.id, erik.id]],
    ['by a third', erik.id, [sara.id, bengt.id]],
    ['by whoever hands over', sara.id, [bengt.id]],
  ])('%s', (_, pressedBy, people) => expect(toldOfHandover(record, pressedBy)).toEqual(people));
});

it('those that wait stand first, by their day, then the latest ten', () => {
  const one = (id: string, about: Partial<HandoverRecord>) =>
    ({ id, day: FRIDAY, state: 'done', changedAt: at('09:00'), ...about }) as HandoverRecord;
  const done = Array.from({ length: 12 }, (_, n) => one(`d${n}`, { changedAt: at(`09:${10 + n}`) }));
  const waits = [one('late', { state: 'planned' }), one('soon', { state: 'planned', day: TODAY })];
  const ids = shownHandovers([...done, ...waits]).map(({ id }) => id);
  expect([ids.length, ids.slice(0, 3), ids.at(-1)]).toEqual([12, ['soon', 'late', 'd11'], 'd2']);
});
