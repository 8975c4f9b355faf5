// What a site from before an upgrade can keep: what a missing column would lose is refused by name, and what it says nothing with is left out.
import { describe, expect, it } from 'vitest';
import { choice, choices, optional, shortText, yesNo } from '../../bot/blocks/codec.ts';
import { column } from '../../bot/blocks/column.ts';
import { driftOf } from '../../bot/blocks/drift.ts';
import { SiteLacks, siteLacksText } from '../../bot/blocks/site-lacks.ts';
import { siteLacking } from '../../bot/edges/graph/lacking.ts';

const list = {
  name: 'Things',
  displayName: 'Saker',
  description: '',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
    note: column('Note', 'Anteckning', optional(shortText)),
    isUrgent: column('Urgent', 'Bråttom', yesNo),
    state: column('State', 'Läge', choice({ open: 'Öppen', shut: 'Stängd' })),
    marks: column('Marks', 'Märken', choices({ red: 'Röd', blue: 'Blå' })),
  },
};
const facet = (name: string, choiceWords?: readonly string[]) => ({
  id: name,
  name,
  displayName: Object.values(list.columns).find((one) => one.name === name)?.displayName ?? '',
  ...(choiceWords ? { choice: { choices: choiceWords } } : name === 'Urgent' ? { boolean: {} } : { text: {} }),
  ...(name === 'Key' ? { indexed: true, enforceUniqueValues: true } : {}),
});
const whole = [
  facet('Key'),
  facet('ChangeKey'),
  facet('Note'),
  facet('Urgent'),
  facet('State', ['Öppen', 'Stängd']),
  facet('Marks', ['Röd', 'Blå']),
];
const fields = { Key: 'a', ChangeKey: 'b', Note: null, Urgent: false, State: 'Öppen', Marks: ['Röd'] };

function site(columns: readonly object[] | undefined) {
  const lacking = siteLacking([list]);
  lacking.learn(driftOf(list, columns as Parameters<typeof driftOf>[1]));
  return lacking;
}
const lost = (columns: readonly object[] | undefined, more: object = {}) => {
  try {
    return Object.keys(site(columns).fitting(list, { ...fields, ...more }));
  } catch (error) {
    if (!(error instanceof SiteLacks)) throw error;
    return [error.list, ...error.columns];
  }
};
const without = (...names: readonly string[]) => whole.filter(({ name }) => !names.includes(name));

describe('a site from before an upgrade', () => {
  it('that has all keeps all', () => {
    expect(lost(whole)).toEqual(Object.keys(fields));
  });

  it('is not written to in a column that it has not got, where that says nothing', () => {
    expect(lost(without('Note', 'Urgent'))).toEqual(['Key', 'ChangeKey', 'State', 'Marks']);
  });

  it('refuses what would be lost, by the list and every such column', () => {
    expect(lost(without('Note', 'Urgent'), { Note: 'Ring', Urgent: true })).toEqual(['Saker', 'Anteckning', 'Bråttom']);
    expect(lost(without('Note'), { Urgent: true })).toContain('Urgent');
  });

  it('refuses a word that a choice has not got, one of several too, and no other', () => {
    const older = [...without('State', 'Marks'), facet('State', ['Öppen']), facet('Marks', ['Röd'])];
    expect(lost(older)).toEqual(Object.keys(fields));
    expect(lost(older, { State: 'Stängd' })).toEqual(['Saker', 'Läge']);
    expect(lost(older, { Marks: ['Röd', 'Blå'] })).toEqual(['Saker', 'Märken']);
  });

  it('without the list refuses everything of it', () => {
    expect(lost(undefined)).toEqual(['Saker']);
    expect(site(undefined).has('Things')).toBe(false);
  });

  it('is asked for the columns that it has, and for all once they have come', () => {
    const lacking = site(without('Note'));
    expect([lacking.has('Things', 'Note'), lacking.has('Things', 'State'), lacking.has('Things')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(lacking.learn(driftOf(list, without('Note')))).toBe(false);
    expect(lacking.learn(driftOf(list, whole))).toBe(true);
    expect([lacking.has('Things', 'Note'), lacking.all()]).toEqual([true, []]);
  });
});

it('the sentence names list, columns and command in both languages', () => {
  const { sv, en } = siteLacksText;
  expect(sv.detail(new SiteLacks('Saker', ['Läge', 'Märken']))).toBe(
    'Listan Saker i SharePoint behöver kolumnerna Läge och Märken som i den nya versionen av Värna. Be it-supporten köra ”npm run provision -- --fix” och försök sedan igen.',
  );
  expect(en.detail(new SiteLacks('Saker', ['Läge']))).toContain('needs the column Läge');
  expect(en.detail(new SiteLacks('Saker', []))).toContain('does not have the list Saker');
});
