import type { Cost, Gate, Route } from './ask.ts';
import { failure } from './errors.ts';
import type { FailureName } from './failures.ts';

type Answer = Route['answer'];

/** One line of the address tables. @param line method and path; braces name the parts */
export function on(line: string, gate: Gate, cost: Cost, answer: Answer, options: readonly string[] = []): Route {
  const [method = '', path = ''] = line.split(' ');
  return { method: method as Route['method'], path, gate, cost, answer, options };
}

export const refuse =
  (name: FailureName): Answer =>
  () => {
    throw failure(name);
  };
