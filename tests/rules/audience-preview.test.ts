// What is said of a rule before anything is sent: how many it means, who is left out, and what there is to choose from.
import { describe, expect, it } from 'vitest';
import {
  type AudienceRule,
  audienceRule,
  EVERYONE,
  NOT_NARROWED,
  PERSONS_ONLY,
} from '../../bot/capabilities/organisation/audience-model.ts';
import { audienceOf, doublesIn, knownOf, previewOf } from '../../bot/capabilities/organisation/audience-rules.ts';
import type { GroupFault, Person } from '../../bot/capabilities/people/model.ts';
import { nameKey } from '../../bot/capabilities/people/name-rules.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { aHolding, annaKarin, aPerson, bengt, erik, helena } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const knowing = (people: readonly Person[], holdings: readonly RoleHolding[] = []) =>
  knownOf(
    {
      people: {
        all: () => people,
        members: (group) => new Set(group === 'ward' ? ['nurse'] : []),
        groupFault: (group): GroupFault | undefined => (group === 'gone' ? 'gone' : undefined),
      },
      lists: { roles: { all: () => holdings } },
    },
    TODAY,
  );
const rule = (about: Partial<AudienceRule> = {}): AudienceRule => ({ ...EVERYONE, ...about });
const nobodyBut = (about: Partial<AudienceRule>) => rule({ everyone: false, ...about });
const at = (administration: string, id: string, name = id) => aPerson({ id, name, administration });

describe('whom a rule means', () => {
  const holding = (about: Partial<RoleHolding>) =>
    audienceOf(nobodyBut({ roles: ['coordinator'] }), knowing([erik, annaKarin, helena], [aHolding(about)])).people;

  it('are the holders of a role and their deputies, on the days it counts', () => {
    expect(holding({})).toEqual([erik, annaKarin]);
    expect(holding({ deputy: null, deputyName: null })).toEqual([erik]);
    expect(holding({ until: day('2026-11-23') })).toEqual([]);
    expect(holding({ until: TODAY })).toHaveLength(2);
    expect(holding({ role: 'auditor' })).toEqual([]);
  });

  it('are those of any of what it names, each once', () => {
    const nurse = aPerson({ id: 'nurse', unit: 'Hemtjänsten' });
    const known = knowing([nurse, helena]);
    const both = nobodyBut({ units: ['Hemtjänsten'], groups: [{ id: 'ward', name: 'Avdelning 4' }], also: ['nurse'] });
    expect(audienceOf(both, known).people).toEqual([nurse, helena]);
    expect(audienceOf(nobodyBut({ groups: [{ id: 'other', name: 'Annan' }] }), known).people).toEqual([]);
  });

  it.each([
    ['companyName', 'Askersunds kommun'],
    ['city', 'Askersund'],
  ] as const)('are those whose %s in Entra ID is the one named', (name, value) => {
    const here = aPerson({ id: 'here', company: 'Askersunds kommun', city: 'Askersund' });
    expect(audienceOf(nobodyBut({ attributes: [{ name, value }] }), knowing([here, bengt])).people).toEqual([here]);
  });

  it('are, where it is narrowed, those who fit each kind that it says: the managers of one administration', () => {
    const care = 'Socialförvaltningen';
    const boss = aPerson({ id: 'boss', administration: care, title: 'Enhetschef', manager: null });
    const staff = aPerson({ id: 'staff', administration: care, title: 'Undersköterska', manager: 'boss' });
    const other = aPerson({ id: 'other', administration: 'Tekniska', title: 'Enhetschef', manager: null });
    const known = knowing([
      boss,
      staff,
      other,
      { ...staff, id: 'digger', administration: 'Tekniska', manager: 'other' },
    ]);
    const of = (only: Partial<AudienceRule['only']>, about: Partial<AudienceRule> = { administrations: [care] }) =>
      audienceOf(nobodyBut({ ...about, only: { ...NOT_NARROWED, ...only } }), known).people.map(({ id }) => id);
    expect(of({ managers: true })).toEqual(['boss']);
    expect(of({ attributes: [{ name: 'jobTitle', value: 'Undersköterska' }] })).toEqual(['staff']);
    expect(of({ managers: true, attributes: [{ name: 'jobTitle', value: 'Undersköterska' }] })).toEqual([]);
    const titles = [{ name: 'jobTitle', value: 'Enhetschef' } as const];
    expect(of({ administrations: ['Tekniska'] }, { attributes: titles })).toEqual(['other']);
    expect(of({ managers: true }, { administrations: [care], also: ['digger'] })).toEqual(['boss', 'digger']);
    expect(of({})).toEqual(['boss', 'staff']);
  });

  it('are as before by a rule from before one could narrow it', () => {
    const { only: _, ...before } = nobodyBut({ administrations: ['Tekniska'] });
    expect(audienceRule.parse(before)).toEqual({ ...before, only: NOT_NARROWED });
  });

  it('are not those whom it excepts, named or not, nor whoever the rest does not mean', () => {
    const both = rule({ also: [erik.id], not: [erik.id, bengt.id] });
    expect(audienceOf(both, knowing([erik, bengt, helena]))).toMatchObject({
      people: [helena],
      leftOut: { named: 2, outside: 0 },
    });
    expect(audienceOf(nobodyBut({ not: [erik.id] }), knowing([erik]))).toEqual({
      people: [],
      leftOut: { noTeams: 0, notPerson: 0, guest: 0, disabled: 0, named: 0, outside: 1 },
      exceptions: [],
    });
  });

  it('are accounts without Teams only where they have a title, or the tenant has not said, or the rule does not ask', () => {
    const of = (about: Partial<Person>, without = PERSONS_ONLY) =>
      audienceOf(rule({ without }), knowing([aPerson(about)])).people.length;
    expect(of({ hasTeams: false, title: '' })).toBe(0);
    expect(of({ hasTeams: false, title: 'Måltidsbiträde' })).toBe(1);
    expect(of({ hasTeams: null, title: '' })).toBe(1);
    expect(of({ hasTeams: true, title: '' })).toBe(1);
    expect(of({ hasTeams: false, title: '' }, { noTeams: false, names: [] })).toBe(1);
  });

  it('are not accounts whose name or login is as accounts of no person are called', () => {
    const of = (about: Partial<Person>) => audienceOf(rule({ without: PERSONS_ONLY }), knowing([aPerson(about)]));
    expect(of({ name: 'svc-backup' }).leftOut.notPerson).toBe(1);
    expect(of({ name: 'Säkerhetskopia', login: 'svc-backup@askersund.se' }).leftOut.notPerson).toBe(1);
    expect(of({ name: 'Karin Ek', login: 'karin.ek@askersund.se' }).leftOut.notPerson).toBe(0);
  });
});

describe('before anything is sent', () => {
  it('is said how many there are, by administration, the largest first', () => {
    const people = [at('Teknik', 'a'), at('Vård', 'b'), at('Vård', 'c'), at('', 'd'), at('Vård', 'e'), at('', 'f')];
    expect(previewOf(rule(), knowing(people))).toMatchObject({
      count: 6,
      administrations: [
        { name: 'Vård', count: 3 },
        { name: '', count: 2 },
        { name: 'Teknik', count: 1 },
      ],
    });
  });

  it('is said by name who is left out: accounts of no person first, then by name', () => {
    const out = [
      aPerson({ id: 'not', name: 'Anna Ek' }),
      aPerson({ id: 'off', name: 'Åsa Ek', account: 'disabled', unit: 'Skolan', login: 'asa@askersund.se' }),
      aPerson({ id: 'off too', name: 'Zlatan Ek', account: 'disabled' }),
      aPerson({ id: 'guest', name: 'Gäst', account: 'guest' }),
      aPerson({ id: 'svc', name: 'svc-x' }),
      aPerson({ id: 'room', name: 'Rum', hasTeams: false, title: '' }),
    ];
    const { exceptions, leftOut, count } = previewOf(rule({ not: ['not'], without: PERSONS_ONLY }), knowing(out));
    expect(exceptions.map(({ id }) => id)).toEqual(['room', 'svc', 'guest', 'off too', 'off', 'not']);
    expect(exceptions[4]).toEqual({
      id: 'off',
      name: 'Åsa Ek',
      unit: 'Skolan',
      login: 'asa@askersund.se',
      why: 'disabled',
    });
    expect([count, leftOut]).toEqual([0, { noTeams: 1, notPerson: 1, guest: 1, disabled: 2, named: 1, outside: 0 }]);
  });

  it('two hundred of them are named, and all are counted', () => {
    const guests = Array.from({ length: 201 }, (_, place) => aPerson({ id: `g${place}`, account: 'guest' }));
    const { exceptions, leftOut } = previewOf(rule(), knowing(guests));
    expect([exceptions.length, leftOut.guest]).toEqual([200, 201]);
  });

  it('are named the groups whose members are not known, and those whom the rule names', () => {
    const groups = [
      { id: 'ward', name: 'Avdelning 4' },
      { id: 'gone', name: 'Chefer' },
    ];
    const known = knowing([aPerson({ id: 'nurse', name: 'Sjuk Syster', unit: 'Avdelning 4', account: 'guest' }), erik]);
    const preview = previewOf(nobodyBut({ groups, also: ['nurse'], not: ['vanished'] }), known);
    expect(preview.groups).toEqual([{ id: 'gone', name: 'Chefer', fault: 'gone' }]);
    expect(preview.named).toEqual([
      { id: 'nurse', name: 'Sjuk Syster', unit: 'Avdelning 4', account: 'guest' },
      { id: 'vanished', name: null, unit: '', account: null },
    ]);
    expect(previewOf(nobodyBut({ not: [erik.id] }), known).named).toMatchObject([{ name: erik.name }]);
  });

  it('can be chosen what stands of those who work here: each once, by name as Swedish has it, and nothing empty', () => {
    const about = { title: 'Lärare', employeeType: 'Vikarie', company: 'Askersunds kommun', city: 'Askersund' };
    const people = [
      aPerson({ id: 'a', administration: 'Ö', unit: 'Ä', ...about }),
      aPerson({ id: 'b', administration: 'Å', unit: '', ...about }),
      aPerson({ id: 'c', administration: 'Z', unit: 'Ä', ...about, title: 'Kock', city: '' }),
      aPerson({ id: 'd', administration: 'Gäster', unit: 'Gäster', ...about, title: 'Gäst', account: 'guest' }),
    ];
    expect(previewOf(rule(), knowing(people)).choices).toEqual({
      administrations: ['Z', 'Å', 'Ö'],
      units: ['Ä'],
      attributes: {
        jobTitle: ['Kock', 'Lärare'],
        employeeType: ['Vikarie'],
        companyName: ['Askersunds kommun'],
        city: ['Askersund'],
      },
    });
  });
});

describe('accounts of one name', () => {
  const called = (...names: readonly string[]) => names.map((name, place) => aPerson({ id: `p${place}`, name }));

  it('are told whatever the order, the spaces and the case of their words, with what tells them apart', () => {
    expect([nameKey('Ek  Karin'), nameKey('KARIN ek ')]).toEqual(['ek karin', 'ek karin']);
    const karin = aPerson({ id: 'a', name: 'Karin Ek', unit: 'Skolan', login: 'karin.ek@askersund.se' });
    const again = { ...karin, id: 'b', name: 'ek karin', unit: 'Vården', login: 'karin.ek2@askersund.se' };
    expect(doublesIn([karin, bengt, again])).toEqual([
      [
        { id: 'a', name: 'Karin Ek', unit: 'Skolan', login: 'karin.ek@askersund.se' },
        { id: 'b', name: 'ek karin', unit: 'Vården', login: 'karin.ek2@askersund.se' },
      ],
    ]);
  });

  it('are none where there is no name, nor where only one has it', () => {
    expect(doublesIn(called('', '', '!', 'Karin Ek', 'Karin Eker'))).toEqual([]);
  });

  it('are fifty names at most, and three of one name are three', () => {
    const twice = Array.from({ length: 51 }, (_, place) => `Namn ${place}`);
    expect(doublesIn(called(...twice, ...twice))).toHaveLength(50);
    expect(doublesIn(called('Karin Ek', 'Karin Ek', 'Ek Karin'))[0]).toHaveLength(3);
  });
});
