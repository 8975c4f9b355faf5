/** A rule said no. It is a value, never thrown; its code is a key in the capability's texts. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** What the sentence needs to be helpful: a name, a number, a limit. */
  readonly facts: Readonly<Record<string, string>>;
}

export function refuse<Code extends string>(refused: Code, facts: Readonly<Record<string, string>> = {}): Refusal<Code> {
  return { refused, facts };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
