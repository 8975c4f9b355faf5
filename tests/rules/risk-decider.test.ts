// Whom a proposal would go to, said before it is made: by name, and never to whoever makes it.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import type { StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { coordinator, owner, risk } from '../builders/a-risk.ts';
import { aHolding, annaKarin, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const small: Risk = { ...risk, current: { likelihood: 1, consequence: 1 }, law: false, cost: 0 };
const manager = aHolding({
  id: 'manager',
  role: 'manager',
  scope: { kind: 'unit', name: risk.unit },
  holder: erik.id,
  holderName: erik.name,
  deputy: annaKarin.id,
  deputyName: annaKarin.name,
});

async function wouldDecide(who: typeof owner, roles: readonly StoredRecord[]) {
  const records = new Map<ListName, readonly StoredRecord[]>([
    ['risks', [small]],
    ['roles', roles],
  ]);
  const { actions } = app(memory({ people: [erik, sara, helena, annaKarin], records }).ports);
  const page = await actions['risk.read']({ id: risk.id }, who);
  if (isRefusal(page)) throw new Error(page.refused);
  return page.wouldDecide;
}

describe('who would decide', () => {
  it('is the holder, for the owner who proposes', async () => {
    const names = [{ name: erik.name, as: 'holder' }];
    expect(await wouldDecide(owner, [manager])).toEqual({ names, isOwn: false });
  });
  it('is the deputy, for a holder who proposes', async () => {
    const names = [{ name: annaKarin.name, as: 'deputy' }];
    expect(await wouldDecide(coordinator, [manager])).toEqual({ names, isOwn: true });
  });
  it('is nobody by name where nobody has the role', async () => {
    expect(await wouldDecide(owner, [])).toEqual({ names: [], isOwn: false });
  });
});
