// What lies in somebody's hands: each capability tells of its own, and the list is the sources in their order.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal, refuse } from '../../bot/blocks/refusal.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { handoverActions } from '../../bot/capabilities/handover/actions.ts';
import type { HandoverSource, Held } from '../../bot/capabilities/handover/model.ts';
import type { StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { risk } from '../builders/a-risk.ts';
import { aHolding, anIncident, annaKarin, as, erik, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory, type Records } from '../builders/memory.ts';

const people = [erik, sara, annaKarin];
const coordinator = (language: Language) => ({ person: erik, roles: [as('coordinator')], language });
const records: Records = new Map<ListName, readonly StoredRecord[]>([
  ['risks', [risk]],
  ['measures', [aMeasure({ owner: sara.id })]],
  ['incidents', [anIncident({ handler: sara.id, status: 'inProgress' })]],
  [
    'roles',
    [
      aHolding({ id: 'h1', role: 'auditor', holder: sara.id }),
      aHolding({ id: 'h2', role: 'chiefExecutive', holder: annaKarin.id, deputy: sara.id }),
    ],
  ],
]);

describe('what lies in somebody’s hands', () => {
  it.each([
    ['sv', ['Roll', 'Ersättare för någon annan', 'Incident', 'Risk', 'Åtgärd']],
    ['en', ['Role', 'Deputy for someone else', 'Incident', 'Risk', 'Measure']],
  ] as const)('is named in the language of whoever asks (%s), roles first', async (language, what) => {
    const { ports } = memory({ people, records });
    const answer = await app(ports).actions['organisation.inHand']({ from: sara.id }, coordinator(language));
    if (isRefusal(answer)) throw new Error(answer.refused);
    expect(answer.items.map((item) => item.what)).toEqual(what);
  });

  const held = (id: string): Held => ({ id, title: id, from: sara.id });
  const source = (kind: string, all: Held[]): HandoverSource => ({
    kind,
    what: () => kind,
    open: () => all,
    async move({ id }) {
      if (id === 'stuck') return refuse('stuck');
      all.splice(
        all.findIndex((one) => one.id === id),
        1,
      );
      return undefined;
    },
  });

  it('is listed and moved of a kind that only its source knows', async () => {
    const { ports } = memory({ people });
    const boats = source('boat', [held('b'), held('a'), held('stuck')]);
    const asker = coordinator('sv');
    const { actions } = handoverActions(ports, { sources: [boats, source('car', [held('a')])], asker: () => asker });
    const answer = await actions['organisation.inHand']({ from: sara.id }, asker);
    if (isRefusal(answer)) throw new Error(answer.refused);
    const named = (all: readonly { kind: string; id: string }[]) => all.map(({ kind, id }) => `${kind} ${id}`);
    expect(named(answer.items)).toEqual(['boat a', 'boat b', 'boat stuck', 'car a']);
    const items = [
      { kind: 'boat', id: 'a' },
      { kind: 'boat', id: 'stuck' },
      { kind: 'train', id: 'a' },
    ];
    const moved = await actions['organisation.handover'](
      { key: 'handover-1', from: sara.id, to: annaKarin.id, items, day: null },
      asker,
    );
    if (isRefusal(moved)) throw new Error(moved.refused);
    expect(named(moved.moved)).toEqual(['boat a']);
    expect(moved.notMoved.map(({ item, why }) => [item.id, why.refused])).toEqual([['stuck', 'stuck']]);
    expect(named(moved.left)).toEqual(['boat b', 'boat stuck', 'car a']);
  });
});
