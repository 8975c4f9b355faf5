// What to say when no answer came. Which failure it was decides what the person can do about it.
import { AskProblem, AskUnreachable } from '../api/ask.ts';
import { SignInFailed } from '../shell/teams.ts';
import type { partText } from './text.ts';

export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly reference: string | null;
}

export function wordsFor(error: Error, text: (typeof partText)['sv']): ProblemWords {
  if (error instanceof AskUnreachable) return { ...text.unreachable, reference: null };
  if (error instanceof SignInFailed) return { ...text.signIn, reference: null };
  if (!(error instanceof AskProblem)) return { ...text.problem, reference: null };
  return {
    title: error.title || text.problem.title,
    detail: error.detail || text.problem.detail,
    reference: error.reference || null,
  };
}
