// The risks of the demonstration, made by the product's own rules so that levels and numbers are right.
import { type Instant, toInstant, yearOf } from '../../bot/blocks/instant.ts';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Risk, RiskPoint } from '../../bot/capabilities/risk/model.ts';
import { pointOf, riskNumber, saveRisk } from '../../bot/capabilities/risk/rules.ts';
import { SCENARIOS } from '../../bot/capabilities/risk/scenario-text.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { DEMONSTRATED, type Demonstrated, type Place } from './risk-list.ts';

const method = DEFAULT_METHOD;

export function kept<Value>(made: Value | Refusal): Value {
  if (isRefusal(made)) throw new Error(`the demonstration is refused: ${made.refused}`);
  return made;
}

export const at = (day: string): Instant => toInstant(`${day}T09:00:00.000Z`);
const score = ([likelihood, consequence]: Place) => ({ likelihood, consequence });
export const asking = (person: Person): Asker => ({ person, roles: [], language: 'sv' });

/** As it was analysed last autumn, and as it is now where it has changed since. */
function riskOf(one: Demonstrated, owner: Person, number: string, now: Instant) {
  const scenario = SCENARIOS.find(({ id }) => id === one.scenario);
  if (!scenario) throw new Error(`no scenario ${one.scenario}`);
  const { name, what, consequence, measures } = scenario.sv;
  const id = `demonstration-${one.scenario}`;
  const question = {
    id: null,
    revision: 0,
    kind: one.departsFrom === undefined ? ('risk' as const) : ('exception' as const),
    title: one.title ?? name,
    object: { kind: one.kind, name: one.object },
    departsFrom: one.departsFrom ?? '',
    scenario: what,
    harm: consequence,
    source: { kind: 'scenario' as const, id: one.scenario },
    class: one.class ?? null,
    law: one.law ?? false,
    owner: owner.id,
    inherent: score(one.inherent),
    current: score(one.before ?? one.current),
    residual: one.residual ? score(one.residual) : null,
    measures: [...measures],
    cost: one.cost ?? '',
  };
  const saving = { asker: asking(owner), owner, method, id, number, waits: false };
  const first = at(`${yearOf(now) - 1}-10-${one.day}`);
  const risk = kept(saveRisk({ ...saving, question, old: undefined, now: first, changeId: id }));
  if (!one.before) return [risk];
  const again = { ...question, revision: risk.revision, current: score(one.current) };
  const later = at(`${yearOf(now) - 1}-12-${one.day}`);
  return [risk, kept(saveRisk({ ...saving, question: again, old: risk, now: later, changeId: `${id}-2` }))];
}

export interface DemonstrationRisk {
  readonly one: Demonstrated;
  readonly owner: Person;
  /** From when it was analysed to what it is now. */
  readonly versions: readonly Risk[];
  readonly risk: Risk;
}

/** @param people of the directory; whoever is not there leaves a risk out */
export function demonstrationRisks(people: readonly Person[], now: Instant): readonly DemonstrationRisk[] {
  const all: DemonstrationRisk[] = [];
  for (const one of DEMONSTRATED) {
    const owner = people.find(({ name }) => name === one.owner);
    if (!owner) continue;
    const kind = one.departsFrom === undefined ? 'risk' : 'exception';
    const numbers = all.map(({ risk }) => risk.number);
    const versions = riskOf(one, owner, riskNumber(kind, numberAfter(yearOf(now) - 1, numbers)), now);
    const risk = versions.at(-1);
    if (risk) all.push({ one, owner, versions, risk });
  }
  return all;
}

/** The history as a line: a point for each version. */
export const demonstrationPoints = (all: readonly DemonstrationRisk[]): readonly RiskPoint[] =>
  all.flatMap(({ versions }) => versions.flatMap((version, place) => pointOf(version, versions[place - 1]) ?? []));
