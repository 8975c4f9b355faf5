// When an incident is betydande: rules as rows, what they measure, and what each comes to for one case.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';

/** What a link into the tab may lead to. */
export type SignificanceLink = 'significance';

/** The threshold belongs to the service that is affected, not to the municipality: one municipality has many kinds. */
export const SERVICES = [
  'administration',
  'care',
  'water',
  'energy',
  'gas',
  'transport',
  'rail',
  'waste',
  'food',
  'other',
] as const;
export type Service = (typeof SERVICES)[number];

/** What a person judges: yes, may become so, no. */
export const JUDGED = [
  'seriousDisruption',
  'criticalSystem',
  'protectedInformation',
  'otherParty',
  'injury',
  'crisis',
  'environment',
  'repeated',
  'patientSafety',
  'ambulance',
] as const;
export type JudgedFact = (typeof JUDGED)[number];

/** What is a number: hours, people, per cent, kronor. */
export const MEASURED = [
  'limitedHours',
  'workaroundHours',
  'downHours',
  'lostControlHours',
  'downUsers',
  'downShare',
  'cancelledShare',
  'individuals',
  'cost',
  'turnover',
] as const;
export type MeasuredFact = (typeof MEASURED)[number];
export type FactName = JudgedFact | MeasuredFact;

/** Asked once for each affected service; the rest is asked once for the case. */
export const BY_SERVICE = [
  'seriousDisruption',
  'criticalSystem',
  'limitedHours',
  'workaroundHours',
  'downHours',
  'lostControlHours',
  'downUsers',
  'downShare',
  'cancelledShare',
] as const satisfies readonly FactName[];

/** `individuals`, or `water/limitedHours` where it is of one service. */
export type FactKey = string;

/** `can`: it may become so, which weighs the same (2 kap. 5 § cybersäkerhetslagen). `unknown`: asked, and not known yet. */
export const HOWS = ['is', 'can', 'not', 'unknown'] as const;
export type How = (typeof HOWS)[number];

export interface Known {
  readonly how: How;
  /** Of what is measured: as it is, or as much as it may become. */
  readonly amount: number | null;
}
/** A fact that is not here has not been asked about. */
export type Facts = Readonly<Record<FactKey, Known>>;

export const TESTS = ['so', 'over', 'atLeast', 'overPercentOfTurnover'] as const;
export type Test = (typeof TESTS)[number];

export interface Condition {
  readonly fact: FactName;
  readonly test: Test;
  /** 0 where it is only judged. */
  readonly limit: number;
}

/** Where a threshold comes from: read in the law, told by a third party, remembered, or decided by the municipality itself. */
export const MARKS = ['law', 'thirdParty', 'memory', 'own'] as const;
export type Mark = (typeof MARKS)[number];

/** One version of one rule. All its conditions must be met; one rule that is met is enough. */
export interface SignificanceRule {
  /** `<key>/<version>`. */
  readonly id: string;
  readonly key: string;
  /** 0 is the one that Värna comes with. */
  readonly version: number;
  readonly service: Service | 'any';
  readonly conditions: readonly Condition[];
  readonly source: string;
  readonly mark: Mark;
  readonly checkedOn: Day;
  /** Of the day when the municipality became aware. */
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Why it was changed. */
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const VERDICTS = ['met', 'notMet', 'factsMissing'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface JudgedRule {
  readonly rule: SignificanceRule;
  readonly verdict: Verdict;
  /** Met only since it may become so. */
  readonly onlyCan: boolean;
  readonly missing: readonly FactKey[];
}

export const PROPOSED = ['significant', 'notSignificant', 'factsMissing'] as const;
export type Proposed = (typeof PROPOSED)[number];

/** What the rules come to. They propose, and a person decides. */
export interface Proposal {
  readonly verdict: Proposed;
  /** No service has been chosen yet, so that no threshold is known. */
  readonly isServiceMissing: boolean;
  readonly rules: readonly JudgedRule[];
  /** The next questions, in their order. */
  readonly missing: readonly FactKey[];
}

export interface RuleRow {
  readonly rule: SignificanceRule;
  /** In force today; else it comes, or has been. */
  readonly isInForce: boolean;
  /** Nobody has checked the source for six months. */
  readonly isOld: boolean;
}

export interface RulesPage {
  /** The newest version of each rule, in the order of the table. */
  readonly rows: readonly RuleRow[];
  /** Earlier versions, the latest first. */
  readonly earlier: readonly SignificanceRule[];
  readonly today: Day;
  readonly mayManage: boolean;
}

/** An open case that a new version would change. */
export interface Moved {
  readonly id: string;
  readonly number: string;
  readonly from: Proposed;
  readonly to: Proposed;
}

export interface RulePreview {
  /** Of open cases that have been judged by it. */
  readonly looked: number;
  readonly moved: readonly Moved[];
  /** Goes back with the publication: nobody publishes something else than what they saw. */
  readonly seen: string;
}

export const LONGEST_SOURCE = 300;
export const LONGEST_WHY = 2_000;

export const conditionsSchema = z.array(
  z.object({ fact: z.enum([...JUDGED, ...MEASURED]), test: z.enum(TESTS), limit: z.number() }),
);
export const factsSchema = z.record(z.string(), z.object({ how: z.enum(HOWS), amount: z.nullable(z.number()) }));
