// Boards, roles from different dates, a finding that was solved, and the delegation order with its §.
import type { COUNTIES } from '../../../bot/capabilities/boards/model.ts';
import type { Role, ScopeKind } from '../../../bot/capabilities/roles/model.ts';
import type { Happening, Life } from './life.ts';

const ERIK = 'Erik Sandström';
const COUNTY: (typeof COUNTIES)[number] = 'Örebro län';

export const BOARDS = [
  ['Kommunfullmäktige', 'council', []],
  ['Kommunstyrelsen', 'executiveBoard', ['Kommunledningsförvaltningen']],
  ['Socialnämnden', 'board', ['Socialförvaltningen']],
  ['Barn- och utbildningsnämnden', 'board', ['Barn- och utbildningsförvaltningen']],
  ['Tekniska nämnden', 'board', ['Tekniska förvaltningen']],
  ['Kultur-, evenemangs- och fritidsnämnden', 'board', ['Kultur-, evenemangs- och fritidsförvaltningen']],
  ['Sydnärkes it-nämnd', 'jointBody', ['Sydnärkes it-förvaltning']],
] as const;

async function saveBoards(life: Life): Promise<void> {
  for (const [name, kind, administrations] of BOARDS)
    await life.ask(ERIK, 'organisation.saveBoard', {
      id: null,
      revision: 0,
      name,
      kind,
      administrations: [...administrations],
      municipalities: kind === 'jointBody' ? ['Askersund', 'Hallsberg', 'Laxå', 'Lekeberg'] : [],
      county: COUNTY,
    });
}

type Granted = readonly [
  at: string,
  role: Role,
  scope: ScopeKind,
  where: string,
  holder: string,
  deputy: string | null,
  until?: string,
];

const WHOLE = ['municipality', ''] as const;
const HEAD = ['administrationHead', 'administration'] as const;
const UNIT = ['manager', 'unit'] as const;

const GRANTED: readonly Granted[] = [
  ['2024-11-18 10:05', 'coordinator', ...WHOLE, ERIK, 'Anna-Karin Holm'],
  ['2024-11-18 10:20', 'chiefExecutive', ...WHOLE, 'Gunilla Ahlström', 'Eva Norling'],
  ['2024-11-20 09:10', 'dataProtectionOfficer', ...WHOLE, 'Helena Brodin', 'Lars Tingvall'],
  ['2024-12-02 13:30', ...HEAD, 'Kommunledningsförvaltningen', 'Eva Norling', 'Fredrik Öberg'],
  ['2024-12-02 13:35', ...HEAD, 'Socialförvaltningen', 'Karin Wadell', 'Pia Rosander'],
  ['2024-12-05 08:50', ...HEAD, 'Barn- och utbildningsförvaltningen', 'Åsa Tegnander', 'Katarina Wiklund'],
  ['2025-01-13 09:00', 'secretary', ...WHOLE, 'Lena Forsgren', 'Yasmin Haddad'],
  ['2025-01-14 14:10', ...HEAD, 'Tekniska förvaltningen', 'Anders Kjellberg', null],
  [
    '2025-01-20 10:00',
    ...HEAD,
    'Kultur-, evenemangs- och fritidsförvaltningen',
    'Marianne Stolt',
    'Tove Grahn',
    '2026-12-16',
  ],
  ['2025-02-03 11:15', 'jointIt', ...WHOLE, 'Johan Rydell', 'Mats Ekholm'],
  ['2025-02-03 11:20', ...HEAD, 'Sydnärkes it-förvaltning', 'Johan Rydell', 'Mats Ekholm'],
  ['2025-03-03 09:40', 'auditor', ...WHOLE, 'Bengt Sjögren', null],
  ['2025-03-10 13:00', ...UNIT, 'Hemtjänsten', 'Maria Hellgren', 'Jonas Widmark'],
  ['2025-03-10 13:05', ...UNIT, 'Särskilt boende', 'Jonas Widmark', 'Maria Hellgren'],
  ['2025-04-22 08:30', ...UNIT, 'Hälso- och sjukvårdsenheten', 'Ulla Berggren', 'Cecilia Ståhl'],
  ['2025-08-18 10:00', ...UNIT, 'Måltidsenheten', 'Peter Lundmark', 'Frida Norrman'],
  ['2025-09-01 09:00', ...UNIT, 'Grundskolan', 'Katarina Wiklund', 'Magnus Selander'],
  ['2026-01-12 08:45', ...UNIT, 'Myndighetsenheten', 'Pia Rosander', null],
  ['2026-02-02 09:20', ...UNIT, 'Förskolan', 'Magnus Selander', 'Katarina Wiklund'],
];

const grant = ([at, role, kind, name, holder, deputy, until]: Granted): Happening => ({
  at,
  async happen(life) {
    await life.ask(ERIK, 'organisation.grantRole', {
      role,
      scope: { kind, name },
      holder: life.person(holder).id,
      deputy: deputy === null ? null : life.person(deputy).id,
      from: life.today(),
      until: until ?? null,
    });
  },
});

/** The missing deputy was found in January; in May there is one. */
const solved: Happening = {
  at: '2025-05-12 09:30',
  async happen(life) {
    const roles = await life.ask(ERIK, 'organisation.roles', {});
    const alone = roles.find(({ scope, until }) => scope.name === 'Tekniska förvaltningen' && until === null);
    if (!alone) throw new Error('the head without a deputy is not there');
    await life.ask(ERIK, 'organisation.endRole', { id: alone.id });
    await grant(['', ...HEAD, 'Tekniska förvaltningen', 'Anders Kjellberg', 'Henrik Modig']).happen(life);
  },
};

const adopted = (at: string, note: string, costFrom: number): Happening => ({
  at,
  async happen(life) {
    const { version, lines } = await life.ask(ERIK, 'organisation.delegation', {});
    await life.ask(ERIK, 'organisation.saveDelegation', {
      version,
      lines: lines.map((line) => (line.costFrom === 0 ? line : { ...line, costFrom })),
      note,
    });
  },
});

const closed = (at: string, name: string, first: string, last: string): Happening => ({
  at,
  async happen(life) {
    await life.ask(ERIK, 'organisation.saveClosedDay', { id: null, revision: 0, name, first, last, yearly: false });
  },
});

/** Peter is to lead something else after the new year: what he has goes to Frida, who stands in for him. */
const prepared: Happening = {
  at: '2026-11-23 15:20',
  async happen(life) {
    const from = life.person('Peter Lundmark').id;
    const to = life.person('Frida Norrman').id;
    const { items } = await life.ask(ERIK, 'organisation.inHand', { from });
    const chosen = items.map(({ kind, id }) => ({ kind, id }));
    await life.ask(ERIK, 'organisation.handover', { from, to, items: chosen, day: '2027-01-04' });
  },
};

/** Somebody looks in for the first time: Värna says who it is. */
const opened = (life: Life, part: number): Happening => ({
  at: `2024-12-0${3 + part} 08:${String(10 + part * 7).padStart(2, '0')}`,
  async happen() {
    for (const name of everyone(life).filter((_, place) => place % 3 === part)) {
      await life.opens(life.person(name));
      await life.later(life.chance.between(1, 5));
    }
  },
});

/** Those who use Teams. */
export const everyone = ({ directory }: Pick<Life, 'directory'>): readonly string[] =>
  directory
    .filter((one) => one.accountEnabled && one.hasTeams && one.userType === 'Member')
    .map(({ displayName }) => displayName);

export const organisationStory = (life: Life): readonly Happening[] => [
  { at: '2024-11-18 09:30', happen: saveBoards },
  ...GRANTED.map(grant),
  ...[0, 1, 2].map((part) => opened(life, part)),
  { at: '2025-01-15 09:00', happen: (one) => one.dayGoesBy() },
  solved,
  { at: '2025-05-13 09:00', happen: (one) => one.dayGoesBy() },
  adopted('2025-02-17 10:30', 'Antagen av kommunstyrelsen 2025-02-11, § 34, dnr KS 2025/61.', 500_000),
  adopted(
    '2026-01-26 13:15',
    'Beloppsgränsen sänkt till 300 000 kronor. Kommunstyrelsen 2026-01-20, § 12, dnr KS 2026/18.',
    300_000,
  ),
  prepared,
  closed('2025-11-03 09:00', 'Kommunhuset stängt mellan helgerna', '2025-12-29', '2025-12-30'),
  closed('2026-10-05 09:00', 'Kommunhuset stängt mellan helgerna', '2026-12-28', '2026-12-30'),
];
