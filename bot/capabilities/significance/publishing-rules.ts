// A new version of a rule: what it may hold, and which open cases it would change.
import { type Day, isDay } from '../../blocks/instant.ts';
import { kronor } from '../../blocks/kronor.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import type { Asker } from '../roles/model.ts';
import {
  type Condition,
  type Facts,
  LONGEST_SOURCE,
  LONGEST_WHY,
  type Moved,
  type RuleRow,
  type Service,
  type SignificanceRule,
} from './model.ts';
import type { RuleEdit } from './question-model.ts';
import { isCheckOld, newestRules, propose, rulesOn } from './rules.ts';

export type SignificanceRefusal =
  | 'rulesNotYours'
  | 'ruleUnknown'
  | 'ruleChanged'
  | 'ruleLimitWrong'
  | 'ruleSourceMissing'
  | 'ruleNoteMissing'
  | 'ruleTooLong'
  | 'ruleDayWrong'
  | 'ruleDayUnlikely'
  | 'ruleEndsBefore'
  | 'rulePreviewChanged';

type Checked<Value> = Value | Refusal<SignificanceRefusal>;

function conditionsOf(old: SignificanceRule, limits: readonly string[]): Checked<readonly Condition[]> {
  const made: Condition[] = [];
  for (const [place, condition] of old.conditions.entries()) {
    const typed = limits[place] ?? '';
    // Hours, people and per cent are typed as money is: `2 000`, `1,5`.
    const limit = condition.test === 'so' ? condition.limit : (kronor(typed) ?? null);
    if (limit === null) return refuse('ruleLimitWrong', { typed, field: `limits/${place}` });
    made.push({ ...condition, limit });
  }
  return made;
}

function dayIn(typed: string, field: string, today: Day): Checked<Day> {
  if (!isDay(typed)) return refuse('ruleDayWrong', { field });
  const unlikely = unlikelyDay(typed, today);
  return unlikely ? refuse('ruleDayUnlikely', { ...unlikely, field }) : typed;
}

function wordsOf(typed: string, limit: number, field: string, missing: SignificanceRefusal): Checked<string> {
  if (typed === '') return refuse(missing, { field });
  return typed.length > limit
    ? refuse('ruleTooLong', { length: String(typed.length), limit: String(limit), field })
    : typed;
}

type Days = Pick<SignificanceRule, 'checkedOn' | 'validFrom' | 'validTo'>;

function daysOf(edit: RuleEdit, today: Day): Checked<Days> {
  const checkedOn = dayIn(edit.checkedOn, 'checkedOn', today);
  const validFrom = dayIn(edit.validFrom, 'validFrom', today);
  const validTo = edit.validTo === '' ? null : dayIn(edit.validTo, 'validTo', today);
  if (isRefusal(checkedOn)) return checkedOn;
  if (isRefusal(validFrom)) return validFrom;
  if (isRefusal(validTo)) return validTo;
  if (checkedOn > today) return refuse('ruleDayWrong', { field: 'checkedOn' });
  if (validTo !== null && validTo < validFrom) return refuse('ruleEndsBefore', { field: 'validTo' });
  return { checkedOn, validFrom, validTo };
}

export const ruleChanged = ({ changedBy }: SignificanceRule): Refusal<SignificanceRefusal> =>
  refuse('ruleChanged', { name: changedBy });

interface Editing extends ChangeMoment {
  readonly stored: readonly SignificanceRule[];
  readonly asker: Asker;
  readonly today: Day;
}

/** The next version of a rule, or why not. What it measures stays: another threshold is another limit. */
export function editRule(edit: RuleEdit, { stored, asker, today, now, changeId }: Editing): Checked<SignificanceRule> {
  const old = newestRules(stored).find(({ key }) => key === edit.rule);
  if (!old) return refuse('ruleUnknown');
  if (old.version !== edit.version) return ruleChanged(old);
  const conditions = conditionsOf(old, edit.limits);
  if (isRefusal(conditions)) return conditions;
  const source = wordsOf(edit.source, LONGEST_SOURCE, 'source', 'ruleSourceMissing');
  if (isRefusal(source)) return source;
  const days = daysOf(edit, today);
  if (isRefusal(days)) return days;
  const note = wordsOf(edit.note, LONGEST_WHY, 'note', 'ruleNoteMissing');
  if (isRefusal(note)) return note;
  const version = old.version + 1;
  const written = { changedBy: asker.person.name, changedAt: now, changeId };
  const { key, service } = old;
  return {
    id: `${key}/${version}`,
    key,
    version,
    service,
    conditions,
    source,
    mark: edit.mark,
    ...days,
    note,
    ...written,
  };
}

/** A case that is open, as the rules see it. */
export interface OpenCase {
  readonly id: string;
  readonly number: string;
  /** When the municipality became aware. */
  readonly aware: Day;
  readonly services: readonly Service[];
  readonly facts: Facts;
}

/** Open cases for which the proposal would be another, in the order of their numbers. */
export function movedBy(
  next: SignificanceRule,
  stored: readonly SignificanceRule[],
  open: readonly OpenCase[],
): readonly Moved[] {
  const moved = open.flatMap(({ id, number, aware, services, facts }): Moved[] => {
    const from = propose(rulesOn(stored, aware), services, facts).verdict;
    const to = propose(rulesOn([...stored, next], aware), services, facts).verdict;
    return from === to ? [] : [{ id, number, from, to }];
  });
  return moved.toSorted((a, b) => a.number.localeCompare(b.number));
}

export function ruleRows(stored: readonly SignificanceRule[], today: Day): readonly RuleRow[] {
  const inForce = new Set(rulesOn(stored, today).map(({ id }) => id));
  return newestRules(stored).map((rule) => ({
    rule,
    isInForce: inForce.has(rule.id),
    isOld: isCheckOld(rule.checkedOn, today),
  }));
}
