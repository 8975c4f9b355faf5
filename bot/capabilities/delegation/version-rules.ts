// How the delegation order is changed: a whole new version each time, and what it changed.
import type { Instant } from '../../blocks/instant.ts';
import { kronor } from '../../blocks/kronor.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Asker } from '../roles/model.ts';
import { DECIDERS, DECISION_TYPES, type DelegationLine, type DelegationVersion, RISK_LEVELS } from './model.ts';
import { may } from './rights.ts';
import { DEFAULT_LINES } from './rules.ts';

export type DelegationRefusal =
  | 'notAllowed'
  | 'delegationChanged'
  | 'delegationUncovered'
  | 'delegationItemMissing'
  | 'delegationDoubled'
  | 'delegationUnchanged'
  | 'delegationNoteMissing';

/** What counts now; before anything has been saved, the default. */
export function currentVersion(versions: readonly DelegationVersion[]): DelegationVersion | undefined {
  return versions.toSorted((a, b) => b.version - a.version)[0];
}
export const linesNow = (versions: readonly DelegationVersion[]): readonly DelegationLine[] =>
  currentVersion(versions)?.lines ?? DEFAULT_LINES;

/** Kronor as people write them; undefined = not an amount. Empty is nought. */
export function kronorOf(typed: string): number | undefined {
  const amount = kronor(typed);
  return amount === null ? 0 : amount;
}

/** Which matters the line is about; two lines of the same say two things of one matter. */
const matterOf = ({ type, level, law, costFrom }: DelegationLine) => `${type}/${level}/${law ? 'law' : ''}/${costFrom}`;
const isSame = (a: DelegationLine, b: DelegationLine) => a.decider === b.decider && a.item === b.item;

export function inOrder(lines: readonly DelegationLine[]): readonly DelegationLine[] {
  const rank = ({ type, level }: DelegationLine) =>
    DECISION_TYPES.indexOf(type) * RISK_LEVELS.length + RISK_LEVELS.indexOf(level);
  return lines.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.law) - Number(b.law) ||
      a.costFrom - b.costFrom ||
      DECIDERS.indexOf(a.decider) - DECIDERS.indexOf(b.decider),
  );
}

export type LineChange =
  | { readonly change: 'added' | 'removed'; readonly line: DelegationLine }
  | { readonly change: 'changed'; readonly from: DelegationLine; readonly line: DelegationLine };

/** What differs between two versions, line by line. */
export function differenceOf(
  before: readonly DelegationLine[],
  after: readonly DelegationLine[],
): readonly LineChange[] {
  const old = new Map(before.map((line) => [matterOf(line), line]));
  const now = new Set(after.map(matterOf));
  const written = inOrder(after).flatMap((line): LineChange[] => {
    const from = old.get(matterOf(line));
    if (!from) return [{ change: 'added', line }];
    return isSame(from, line) ? [] : [{ change: 'changed', from, line }];
  });
  const removed = inOrder(before)
    .filter((line) => !now.has(matterOf(line)))
    .map((line): LineChange => ({ change: 'removed', line }));
  return [...written, ...removed];
}

/** Why these lines cannot be the order; undefined = they can. */
export function delegationFault(lines: readonly DelegationLine[]): Refusal<DelegationRefusal> | undefined {
  for (const type of DECISION_TYPES)
    for (const level of RISK_LEVELS)
      if (!lines.some((line) => line.type === type && line.level === level && !line.law && line.costFrom === 0))
        return refuse('delegationUncovered', { type, level });
  const nameless = lines.find(({ item }) => item === '');
  if (nameless) return refuse('delegationItemMissing', { type: nameless.type, level: nameless.level });
  const seen = new Set<string>();
  const doubled = lines.find((line) => seen.size === seen.add(matterOf(line)).size);
  return doubled && refuse('delegationDoubled', { type: doubled.type, level: doubled.level });
}

interface Saving {
  /** The version that the person saw; nought = the default. */
  readonly version: number;
  readonly lines: readonly DelegationLine[];
  readonly note: string;
  readonly actor: Asker;
  readonly versions: readonly DelegationVersion[];
  readonly now: Instant;
  readonly changeId: string;
}

/** The id holds the number, so that two people cannot save the same version: the second finds the first one's. */
export const versionId = (version: number): string => `delegation-${version}`;

export function saveDelegation(saving: Saving): DelegationVersion | Refusal<DelegationRefusal> {
  const { actor, versions, now, changeId } = saving;
  if (!may('organisation.changeDelegation', actor.person, actor.roles)) return refuse('notAllowed');
  const current = currentVersion(versions);
  if ((current?.version ?? 0) !== saving.version) return delegationChanged(current);
  const lines = inOrder(saving.lines);
  const fault = delegationFault(lines);
  if (fault) return fault;
  const { note } = saving;
  // The default may be saved as it is: then it has been decided on.
  if (current && differenceOf(current.lines, lines).length === 0) return refuse('delegationUnchanged');
  if (note === '') return refuse('delegationNoteMissing');
  const version = saving.version + 1;
  const { id: changedBy, name: changedByName } = actor.person;
  return { id: versionId(version), version, lines, note, changedBy, changedByName, changedAt: now, changeId };
}

export const delegationChanged = (current: DelegationVersion | undefined): Refusal<DelegationRefusal> =>
  refuse('delegationChanged', { name: current?.changedByName ?? '' });
