import { addDays, type Day } from '../../blocks/instant.ts';
import type { Board } from '../boards/model.ts';
import { boardOf } from '../boards/rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import { managerOf } from '../people/rules.ts';
import type { Role, RoleHolding, Scope } from '../roles/model.ts';
import { counts, sameScope } from '../roles/rules.ts';
import type { Finding, Owned, Vacancy } from './model.ts';

/** How many days before its last day a mandate is reported. */
const SOON_DAYS = 30;
/** An auditor's task is personal: the council elects somebody else. */
const NEEDS_NO_DEPUTY: readonly Role[] = ['auditor'];

export interface Watched {
  readonly boards: readonly Board[];
  readonly holdings: readonly RoleHolding[];
  readonly owned: readonly Owned[];
  /** Coordinators whom Entra ID appoints, for the whole municipality. */
  readonly appointed: readonly PersonId[];
  person(id: PersonId): Person | undefined;
  readonly today: Day;
}

const nothing = { board: null, role: null, holder: null, holderName: '', deputyName: '', until: null };
const isGone = (person: Person | undefined) => person === undefined || person.account === 'disabled';

const wholly = { kind: 'municipality', name: '' } as const;

/** A board where nobody coordinates, for itself or for the whole municipality; the council runs nothing of its own. */
function uncoordinated({ boards, holdings, today, person, appointed }: Watched): readonly Finding[] {
  if (appointed.some((id) => !isGone(person(id)))) return [];
  const at = (scope: Scope) =>
    holdings.some(
      (one) =>
        one.role === 'coordinator' &&
        sameScope(one.scope, scope) &&
        counts(one, today) &&
        [one.holder, one.deputy].some((id) => id !== null && !isGone(person(id))),
    );
  return boards
    .filter(({ kind, name }) => kind !== 'council' && !at(wholly) && !at({ kind: 'board', name }))
    .map(({ id, name }) => ({
      ...nothing,
      key: `boardUncoordinated/${id}`,
      kind: 'boardUncoordinated',
      board: id,
      scope: { kind: 'board', name },
      role: 'coordinator',
    }));
}

function headless({ boards, holdings, today }: Watched): readonly Finding[] {
  return boards.flatMap((board) =>
    board.administrations
      .map((name): Scope => ({ kind: 'administration', name }))
      .filter(
        (scope) =>
          !holdings.some(
            (one) => one.role === 'administrationHead' && sameScope(one.scope, scope) && counts(one, today),
          ),
      )
      .map(
        (scope): Finding => ({
          ...nothing,
          key: `administrationHeadless/${board.id}/${scope.name}`,
          kind: 'administrationHeadless',
          board: board.id,
          scope,
          role: 'administrationHead',
        }),
      ),
  );
}

/** The board where a scope belongs; a unit's by where its holder works. */
function boardFor(scope: Scope, holder: Person | undefined, boards: readonly Board[]): string | null {
  if (scope.kind === 'board') return boards.find(({ name }) => name === scope.name)?.id ?? null;
  if (scope.kind === 'administration') return boardOf(scope.name, boards)?.id ?? null;
  return scope.kind === 'unit' && holder ? (boardOf(holder.administration, boards)?.id ?? null) : null;
}

function ofHolding(holding: RoleHolding, { boards, holdings, person, today }: Watched): readonly Finding[] {
  const { id, role, scope, holder, holderName, deputy, until } = holding;
  const where = { board: boardFor(scope, person(holder), boards), scope, role, holder, holderName, deputyName: '' };
  const found = (kind: Finding['kind'], key: string, more: Partial<Finding> = {}): Finding => ({
    ...where,
    until: null,
    ...more,
    kind,
    key: `${kind}/${id}${key}`,
  });
  const isFollowed = holdings.some(
    (other) =>
      other !== holding &&
      other.role === role &&
      sameScope(other.scope, scope) &&
      until !== null &&
      other.from <= addDays(until, 1) &&
      (other.until === null || other.until > until),
  );
  return [
    ...(isGone(person(holder)) ? [found('holderGone', `/${holder}`)] : []),
    ...(deputy === null && !NEEDS_NO_DEPUTY.includes(role) ? [found('deputyMissing', '')] : []),
    ...(deputy !== null && isGone(person(deputy))
      ? [found('deputyGone', `/${deputy}`, { deputyName: holding.deputyName ?? '' })]
      : []),
    ...(until !== null && until <= addDays(today, SOON_DAYS) && !isFollowed
      ? [found('mandateEnds', `/${until}`, { until })]
      : []),
  ];
}

/** Objects without an owner who is there: systems, say. */
function ownerless({ owned, boards, person }: Watched): readonly Finding[] {
  return owned
    .filter(({ owner }) => owner === null || isGone(person(owner)))
    .map(({ id, name, administration }) => ({
      ...nothing,
      key: `ownerMissing/${id}`,
      kind: 'ownerMissing',
      board: boardOf(administration, boards)?.id ?? null,
      scope: { kind: 'system', name },
      role: 'systemOwner',
    }));
}

/** Everything that is not as it should be today. */
export function findingsOf(watched: Watched): readonly Finding[] {
  return [
    ...uncoordinated(watched),
    ...headless(watched),
    ...watched.holdings.filter((one) => counts(one, watched.today)).flatMap((one) => ofHolding(one, watched)),
    ...ownerless(watched),
  ];
}

/** Who puts roles in order: the board's own coordinators first, then the municipality's, then those appointed in Entra ID. */
export function coordinatorsFor(
  board: string | null,
  { boards, holdings, person, today, appointed }: Watched,
): readonly Person[] {
  const name = boards.find(({ id }) => id === board)?.name;
  const isOwn = ({ scope }: RoleHolding) => scope.kind === 'board' && scope.name === name;
  const coordinators = holdings.filter((one) => one.role === 'coordinator' && counts(one, today));
  const listed = [...coordinators.filter(isOwn), ...coordinators.filter(({ scope }) => scope.kind === 'municipality')];
  const ids = listed.flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy]));
  return [...ids, ...appointed].flatMap((id) => person(id) ?? []).filter(({ account }) => account === 'active');
}

const BOARD_SCOPES: ReadonlySet<Scope['kind']> = new Set(['board', 'administration']);

/** Who is told where nobody coordinates: the chief executive, else whoever holds a role for a board or an administration. */
function nextInLine({ holdings, person, today }: Watched): readonly Person[] {
  const counting = holdings.filter((one) => counts(one, today));
  const of = (all: readonly RoleHolding[]) =>
    all
      .flatMap(({ holder, deputy }) => [holder, deputy])
      .flatMap((id) => (id === null ? [] : (person(id) ?? [])))
      .filter(({ account }) => account === 'active');
  const executives = of(counting.filter(({ role }) => role === 'chiefExecutive'));
  return executives.length > 0
    ? executives.slice(0, 1)
    : of(counting.filter(({ role, scope }) => role === 'secretary' || BOARD_SCOPES.has(scope.kind)));
}

/** Who is told: the nearest manager of the holder, or a coordinator; the one it is about only where there is nobody else. */
export function toldOf({ board, holder }: Finding, watched: Watched): readonly Person[] {
  const manager = managerOf(holder === null ? undefined : watched.person(holder), watched.person);
  if (manager) return [manager];
  const coordinators = coordinatorsFor(board, watched);
  const told = coordinators.find(({ id }) => id !== holder) ?? coordinators[0];
  return told ? [told] : nextInLine(watched);
}

export type VacancyChange = { readonly add: Vacancy } | { readonly from: Vacancy; readonly to: Vacancy };

/** What is new since the last look, and what has been mended. A matter that comes back gets a line of its own. */
export function changesOf(
  findings: readonly Finding[],
  kept: readonly Vacancy[],
  today: Day,
  changeId: (id: string) => string,
): readonly VacancyChange[] {
  const open = kept.filter(({ mended }) => mended === null);
  const known = new Set(open.map(({ finding }) => finding.key));
  const still = new Set(findings.map(({ key }) => key));
  const times = (key: string) => kept.filter((one) => one.finding.key === key && one.since === today).length;
  const appeared = findings
    .filter(({ key }) => !known.has(key))
    .map((finding): VacancyChange => {
      const id = `${finding.key}/${today}${'+'.repeat(times(finding.key))}`;
      return {
        add: {
          id,
          finding,
          since: today,
          mended: null,
          told: null,
          toldTo: null,
          toldName: null,
          changeId: changeId(id),
        },
      };
    });
  const gone = open
    .filter(({ finding }) => !still.has(finding.key))
    .map((from): VacancyChange => ({ from, to: { ...from, mended: today, changeId: changeId(from.id) } }));
  return [...appeared, ...gone];
}

/** What is still so the day after, and not told yet. The day between is for whoever is already putting it in order. */
export function untold(kept: readonly Vacancy[], today: Day): readonly Vacancy[] {
  return kept.filter(({ mended, told, since }) => mended === null && told === null && since < today);
}
