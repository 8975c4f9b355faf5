import { formatDay, formatInstant, isDay, isInstant } from './instant.ts';
import type { Language } from './text.ts';

/** A rule said no. It is a value, never thrown; its code is a key in the capability's texts. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** What the sentence needs to be helpful: a name, a number, a limit. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string>>;

/** One sentence per code, with what the person can do. */
export type Sentences = Readonly<Record<string, (facts: Facts) => string>>;

/** A fact in a sentence; a rule that forgot it leaves a gap rather than an error. */
export function fact(facts: Facts, name: string): string {
  return facts[name] ?? '';
}

/** A day among the facts, as people read it; what is none is said as it stands. */
export function factDay(facts: Facts, name: string, language: Language): string {
  const told = fact(facts, name);
  return isDay(told) ? formatDay(told, language) : told;
}

/** A moment among the facts, as people read it; what is none is said as it stands. */
export function factInstant(facts: Facts, name: string, language: Language): string {
  const told = fact(facts, name);
  return isInstant(told) ? formatInstant(told, language) : told;
}

export function refuse<Code extends string>(refused: Code, facts: Facts = {}): Refusal<Code> {
  return { refused, facts };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
