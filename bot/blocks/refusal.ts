/** A rule said no. It is a value, never thrown; its code is a key in the capability's texts. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** What the sentence needs to be helpful: a name, a number, a limit. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string>>;

/** A fact in a sentence; a rule that forgot it leaves a gap rather than an error. */
export function fact(facts: Facts, name: string): string {
  return facts[name] ?? '';
}

export function refuse<Code extends string>(refused: Code, facts: Facts = {}): Refusal<Code> {
  return { refused, facts };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
