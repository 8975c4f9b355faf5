// A first assessment and a takeover are taken back by whoever made them, until something has happened since.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { CaseFile, Incident } from '../../bot/capabilities/incident/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Ports, StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { aHolding, anIncident, annaKarin, as, at, bengt, erik, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const by = (person: Asker['person']): Asker => ({ person, roles: [as('coordinator')], language: 'sv' });
const asErik = by(erik);
const asAnna = by(annaKarin);

function desk(about: Partial<Incident> = {}) {
  const records = new Map<ListName, readonly StoredRecord[]>([
    ['incidents', [anIncident(about)]],
    ['roles', [aHolding({ holder: erik.id, deputy: annaKarin.id })]],
  ]);
  const kept = memory({ people: [erik, sara, annaKarin, bengt], records });
  let minute = 0;
  const ports: Ports = {
    ...kept.ports,
    now() {
      minute += 1;
      return at(`09:${String(minute).padStart(2, '0')}`);
    },
  };
  const { actions } = app(ports);
  const good = (answer: CaseFile | Refusal): Incident => {
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer.incident;
  };
  const now = (): Incident => {
    const incident = ports.lists.incidents.get('incident-1');
    if (!incident) throw new Error('the case is gone');
    return incident;
  };
  const seen = (): { readonly id: string; readonly revision: number } => ({
    id: 'incident-1',
    revision: now().revision,
  });
  return {
    now,
    kinds: () => ports.lists.timeline.all().map(({ kind }) => kind),
    assess: async (who = asErik) =>
      good(await actions['incident.assess']({ ...seen(), category: 'malware', severity: 'allvarlig' }, who)),
    take: async (who = asErik) => good(await actions['incident.take'](seen(), who)),
    tell: async (who = asErik) =>
      good(await actions['incident.tellReporter']({ id: 'incident-1', text: 'Tack', key: 'told-one-1' }, who)),
    unassess: (who = asErik) => actions['incident.unassess']({ ...seen(), category: 'phishing' }, who),
    giveBack: (handler: string, who = asErik) => actions['incident.giveBack']({ ...seen(), handler }, who),
  };
}

type Desk = ReturnType<typeof desk>;
const refusedOf = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'none');
const first = { category: 'phishing', categoryBy: 'suggested', severity: null } as const;

describe('a first assessment that is taken back', () => {
  it('leaves the case as it came, with both in the timeline', async () => {
    const one = desk();
    await one.assess();
    expect(one.now()).toMatchObject({ severity: 'allvarlig', handler: erik.id, status: 'inProgress' });
    await one.unassess();
    expect(one.now()).toMatchObject({ ...first, status: 'received', handler: null, handlerName: null });
    expect(one.kinds()).toEqual(['assessed', 'unassessed']);
  });

  it('leaves the case with whoever had it before', async () => {
    const one = desk();
    await one.take(asAnna);
    await one.assess();
    await one.unassess();
    expect(one.now()).toMatchObject({ ...first, status: 'inProgress', handler: annaKarin.id });
  });

  it('can be made and taken back again', async () => {
    const one = desk();
    for (let times = 0; times < 2; times += 1) {
      await one.assess();
      expect(refusedOf(await one.unassess())).toBe('none');
    }
    expect(one.now()).toMatchObject({ ...first, status: 'received', handler: null });
  });

  it.each([
    ['when something has happened since', (one: Desk) => one.tell(), asErik],
    ['by somebody else', async (one: Desk) => one.now(), asAnna],
    ['when it is not the first', (one: Desk) => one.assess(), asErik],
  ] as const)('is refused %s', async (_, since, who) => {
    const one = desk();
    await one.assess();
    await since(one);
    expect(refusedOf(await one.unassess(who))).toBe('undoTooLate');
    expect(one.now().severity).toBe('allvarlig');
  });
});

describe('a takeover that is taken back', () => {
  it('gives the case to whoever had it', async () => {
    const one = desk();
    await one.take(asAnna);
    await one.take();
    expect(refusedOf(await one.giveBack(annaKarin.id))).toBe('none');
    expect(one.now()).toMatchObject({ handler: annaKarin.id, handlerName: annaKarin.name, status: 'inProgress' });
    expect(one.kinds()).toEqual(['taken', 'taken', 'gaveBack']);
  });

  it('is refused when something has happened since', async () => {
    const one = desk();
    await one.take(asAnna);
    await one.take();
    await one.tell();
    expect(refusedOf(await one.giveBack(annaKarin.id))).toBe('undoTooLate');
  });

  it('goes to nobody who did not have it, nor by somebody else', async () => {
    const one = desk();
    await one.take(asAnna);
    await one.take();
    expect(refusedOf(await one.giveBack(bengt.id))).toBe('undoTooLate');
    expect(refusedOf(await one.giveBack(annaKarin.id, asAnna))).toBe('undoTooLate');
    expect(one.now().handler).toBe(erik.id);
  });

  it('from nobody has nobody to go back to', async () => {
    const one = desk();
    await one.take();
    expect(refusedOf(await one.giveBack(annaKarin.id))).toBe('undoTooLate');
  });
});
