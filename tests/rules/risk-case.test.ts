// Risks that were made from a case: found again from it by those who may read them.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { writingOfCase } from '../../tab/pages/risk/case-writing.ts';
import { asker, coordinator, other, owner, risk } from '../builders/a-risk.ts';
import { aHolding, anIncident, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const source = { kind: 'incident', id: 'incident-1' } as const;
const later = { ...risk, id: 'later', number: 'R2026-0002', source };
const records = new Map<ListName, readonly StoredRecord[]>([
  ['risks', [later, { ...risk, id: 'first', source }, { ...risk, id: 'own words' }]],
  ['roles', [aHolding()]],
]);

describe('the risks of a case', () => {
  const { actions } = app(memory({ people: [erik, sara, helena], records }).ports);
  it.each([
    ['the coordinator', coordinator, ['first', 'later']],
    ['the owner', owner, ['first', 'later']],
    ['somebody else', other, []],
  ])('%s', async (_, who, ids) => {
    const answer = await actions['risk.ofCase']({ incident: 'incident-1' }, who);
    expect(isRefusal(answer) ? answer : answer.map(({ id }) => id)).toEqual(ids);
  });
  it('of another case are none of it', async () => {
    expect(await actions['risk.ofCase']({ incident: 'incident-2' }, asker(erik))).toEqual([]);
  });
});

describe('a risk that begins from a case', () => {
  const incident = anIncident({ affected: 'Mejlen', personalData: 'yes' });
  it('has its words, what it touched, the law where personal data are in it, and what is planned', () => {
    expect(writingOfCase({ incident, measures: ['Spärra länken'] }, 'sv')).toEqual({
      title: 'Nätfiske eller bedräglig kontakt',
      scenario: 'jag klickade på en konstig länk',
      object: 'Mejlen',
      law: true,
      measures: ['Spärra länken'],
    });
  });
  it.each(['no', 'unknown'] as const)('claims no law when personal data are %s', (personalData) => {
    const { law, measures } = writingOfCase({ incident: { ...incident, personalData }, measures: [] }, 'sv');
    expect([law, measures]).toEqual([false, ['']]);
  });
});
