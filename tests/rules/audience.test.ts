// Accounts that are no persons, one person with two accounts, and groups whose members are not known: said by name before anything is sent.
import { describe, expect, it } from 'vitest';
import { type AudienceRule, EVERYONE, PERSONS_ONLY } from '../../bot/capabilities/organisation/audience-model.ts';
import { audienceOf, previewOf } from '../../bot/capabilities/organisation/audience-rules.ts';
import { fitsPattern } from '../../bot/capabilities/people/name-rules.ts';
import { nobodyMeant } from '../../bot/capabilities/policy/rules.ts';
import { aPerson, erik } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const room = aPerson({ id: 'room', name: 'Sammanträdesrum Linden', title: '', hasTeams: false });
const second = aPerson({ id: 'second', name: 'adm-erik.sandstrom', login: 'adm-erik.sandstrom@askersund.se' });
const karin = aPerson({ id: 'karin', name: 'Karin Ek', login: 'karin.ek@askersund.se' });
const twin = aPerson({ id: 'twin', name: 'Ek Karin', login: 'karin.ek2@askersund.se' });
const people = [room, second, karin, twin, { ...erik, hasTeams: true }];
const known = {
  people,
  holdings: [],
  today: day('2026-11-24'),
  members: () => new Set<string>(),
  groupFault: (group: string) => (group === 'ward' ? ('hidden' as const) : undefined),
};
const rule = (about: Partial<AudienceRule> = {}): AudienceRule => ({ ...EVERYONE, without: PERSONS_ONLY, ...about });
const ids = (of: AudienceRule) => audienceOf(of, known).people.map(({ id }) => id);

describe('accounts that are no persons', () => {
  it('are left out by licence and by name, each with the reason', () => {
    expect(ids(rule())).toEqual(['karin', 'twin', erik.id]);
    expect(previewOf(rule(), known).exceptions.map(({ id, why }) => [id, why])).toEqual([
      ['room', 'noTeams'],
      ['second', 'notPerson'],
    ]);
  });

  it('are not the kitchen’s staff, who have no licence and are told in another way', () => {
    const cook = aPerson({ id: 'cook', title: 'Måltidsbiträde', hasTeams: false });
    expect(audienceOf(rule(), { ...known, people: [cook] }).people).toEqual([cook]);
  });

  it('are meant all the same when they are named', () => {
    expect(ids(rule({ also: ['room', 'second'] }))).toContain('room');
    expect(ids(rule({ also: ['room', 'second'] }))).toContain('second');
  });

  it('are not guessed where the tenant has not said who has Teams', () => {
    expect(ids(rule())).toContain('karin');
  });

  it('are meant as before by a rule that was written before there was any such', () => {
    expect(ids(EVERYONE)).toHaveLength(people.length);
  });

  it.each([
    ['adm-*', 'adm-erik.sandstrom', true],
    ['ADM-*', 'adm-erik', true],
    ['adm-*', 'Erik Adm-son', false],
    ['*rum*', 'Sammanträdesrum Linden', true],
    ['*@konferens.*', 'linden@konferens.askersund.se', true],
    ['*@konferens.*', 'linden@askersund.se', false],
    ['Reception', 'Reception', true],
    ['Reception', 'Reception Stadshuset', false],
    ['', '', false],
    ['*', 'Karin', true],
    ['Ö*', 'östra skolan', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*', 'b', false],
    ['*ab', 'ab', true],
    ['*b', 'bc', false],
    ['ab*bc', 'abc', false],
    ['*a*b*', 'cacbc', true],
    ['*b*a*', 'ab', false],
    ['a*b*c', 'abc', true],
    ['a*bc*c', 'abc', false],
    ['a*x*c', 'abc', false],
    ['a*b*b', 'ab', false],
    ['x*ab*ab*y', 'xaby', false],
    ['*rum*', 'rum', true],
    ['.*', 'Karin', false],
    ['(a+)+$*', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', false],
  ])('%s and %s: %s', (pattern, name, fits) => expect(fitsPattern(pattern, name)).toBe(fits));
});

it('two accounts of one name stand side by side, whatever the order of the words', () => {
  expect(previewOf(rule(), known).doubles.map((same) => same.map(({ login }) => login))).toEqual([
    ['karin.ek@askersund.se', 'karin.ek2@askersund.se'],
  ]);
});

describe('a group whose members are hidden', () => {
  const groups = [
    { id: 'ward', name: 'Avdelning 4' },
    { id: 'other', name: 'Chefer' },
  ];
  const about = rule({ everyone: false, groups });
  it('is named in the preview with what is wrong', () => {
    expect(previewOf(about, known).groups).toEqual([{ id: 'ward', name: 'Avdelning 4', fault: 'hidden' }]);
  });

  it('is named when nobody is meant because of it', () => {
    expect(nobodyMeant(about, known.groupFault)).toMatchObject({
      refused: 'groupsUnread',
      facts: { groups: 'Avdelning 4' },
    });
    expect(nobodyMeant(rule({ everyone: false }), known.groupFault)).toMatchObject({ refused: 'nobodyMeant' });
  });
});
