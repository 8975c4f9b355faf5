// The evaluator: facts in, met, not met or facts missing out. It knows no clock and asks nobody.
import { addMonths, type Day } from '../../blocks/instant.ts';
import { DEFAULT_RULES } from './default-rules.ts';
import {
  BY_SERVICE,
  type Condition,
  type FactKey,
  type FactName,
  type Facts,
  JUDGED,
  type JudgedFact,
  type JudgedRule,
  type Known,
  MEASURED,
  type Proposal,
  SERVICES,
  type Service,
  type SignificanceRule,
  type Verdict,
} from './model.ts';

/** So long may pass before somebody must look at the source again. */
const CHECK_MONTHS = 6;

const JUDGED_NAMES: ReadonlySet<string> = new Set(JUDGED);
const BY_SERVICE_NAMES: ReadonlySet<string> = new Set(BY_SERVICE);
export const isJudged = (fact: FactName): fact is JudgedFact => JUDGED_NAMES.has(fact);
export const isOfService = (fact: FactName): boolean => BY_SERVICE_NAMES.has(fact);

export const keyOf = (fact: FactName, service: Service | 'any'): FactKey =>
  isOfService(fact) && service !== 'any' ? `${service}/${fact}` : fact;

/** What a key asks, and of which service; undefined for what is no key. */
export function factOf(key: FactKey): { readonly fact: FactName; readonly service: Service | null } | undefined {
  const parts = key.split('/');
  const fact = [...JUDGED, ...MEASURED].find((one) => one === parts.at(-1));
  if (fact === undefined || parts.length > 2) return undefined;
  const service = SERVICES.find((one) => parts.length === 2 && one === parts[0]) ?? null;
  return (parts.length === 2) === (service !== null) && isOfService(fact) === (service !== null)
    ? { fact, service }
    : undefined;
}

export const isCheckOld = (checkedOn: Day, today: Day): boolean => addMonths(checkedOn, CHECK_MONTHS) < today;

const isValid = ({ validFrom, validTo }: SignificanceRule, day: Day) =>
  validFrom <= day && (validTo === null || day <= validTo);

/** Every version of every rule, those that Värna comes with among them. */
const allOf = (stored: readonly SignificanceRule[]): readonly SignificanceRule[] => [...DEFAULT_RULES, ...stored];

const newer = (a: SignificanceRule, b: SignificanceRule) => (b.version > a.version ? b : a);

function newestByKey(rules: readonly SignificanceRule[]): readonly SignificanceRule[] {
  const found = new Map<string, SignificanceRule>();
  for (const rule of rules) {
    const other = found.get(rule.key);
    found.set(rule.key, other ? newer(other, rule) : rule);
  }
  return [...found.values()];
}

/** The newest version of each. */
export const newestRules = (stored: readonly SignificanceRule[]) => newestByKey(allOf(stored));

/** Of each rule the newest version that is valid on the day: when the municipality became aware, for a case. */
export const rulesOn = (stored: readonly SignificanceRule[], day: Day): readonly SignificanceRule[] =>
  newestByKey(allOf(stored).filter((rule) => isValid(rule, day)));

interface Tested {
  readonly verdict: Verdict;
  readonly isCan: boolean;
  readonly missing: readonly FactKey[];
}

const is = (holds: boolean, ...known: readonly (Known | undefined)[]): Tested => ({
  verdict: holds ? 'met' : 'notMet',
  isCan: holds && known.some((one) => one?.how === 'can'),
  missing: [],
});
const lacks = (...missing: readonly FactKey[]): Tested => ({ verdict: 'factsMissing', isCan: false, missing });

const amountOf = (known: Known | undefined): number | null =>
  known?.how === 'unknown' ? null : (known?.amount ?? null);

/** A share of what came in last year: nothing is over it, whatever came in. */
function costTested(limit: number, facts: Facts): Tested {
  const cost = amountOf(facts['cost']);
  const turnover = amountOf(facts['turnover']);
  if (cost === null) return lacks('cost');
  if (cost === 0) return is(false);
  return turnover === null ? lacks('turnover') : is(cost * 100 > turnover * limit, facts['cost']);
}

function tested({ fact, test, limit }: Condition, service: Service | 'any', facts: Facts): Tested {
  if (test === 'overPercentOfTurnover') return costTested(limit, facts);
  const key = keyOf(fact, service);
  const known = facts[key];
  if (test === 'so') {
    if (known === undefined || known.how === 'unknown') return lacks(key);
    return is(known.how !== 'not', known);
  }
  const amount = amountOf(known);
  if (amount === null) return lacks(key);
  return is(test === 'over' ? amount > limit : amount >= limit, known);
}

/** One rule: all its conditions, so that one which is not met settles it whatever else is unknown. */
export function judge(rule: SignificanceRule, facts: Facts): JudgedRule {
  const all = rule.conditions.map((condition) => tested(condition, rule.service, facts));
  const verdicts = new Set(all.map(({ verdict }) => verdict));
  const verdict = verdicts.has('notMet') ? 'notMet' : verdicts.has('factsMissing') ? 'factsMissing' : 'met';
  return {
    rule,
    verdict,
    onlyCan: verdict === 'met' && all.some(({ isCan }) => isCan),
    missing: verdict === 'factsMissing' ? all.flatMap(({ missing }) => missing) : [],
  };
}

/**
 * What the rules come to for a case. One that is met is enough, and then nothing more is asked.
 * @param rules those in force: `rulesOn`
 */
export function propose(rules: readonly SignificanceRule[], services: readonly Service[], facts: Facts): Proposal {
  const those = rules.filter(({ service }) => service === 'any' || services.includes(service));
  const judged = those.map((rule) => judge(rule, facts));
  const isMet = judged.some(({ verdict }) => verdict === 'met');
  const isServiceMissing = services.length === 0;
  const missing = [...new Set(judged.flatMap((one) => one.missing))];
  const isKnown = missing.length === 0 && !isServiceMissing;
  return {
    verdict: isMet ? 'significant' : isKnown ? 'notSignificant' : 'factsMissing',
    isServiceMissing,
    rules: judged,
    missing: isMet ? [] : missing,
  };
}
