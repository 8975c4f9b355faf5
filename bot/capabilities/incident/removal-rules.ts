// A password that somebody happened to write is taken out of a case: everywhere it stands, with who, when and why.
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { type Closing, LEARNT } from './closing-model.ts';
import type { Draft } from './draft-model.ts';
import type { Incident, IncidentEvent } from './model.ts';
import { type Actor, type IncidentRefusal, mayHandle, noteOf } from './rules.ts';

/** Shorter ones stand inside too many other words. */
export const SHORTEST_REMOVAL = 3;

interface Removing {
  readonly incident: Incident;
  readonly events: readonly IncidentEvent[];
  readonly actor: Actor;
  readonly changeId: string;
}

export interface Removal {
  /** The case without the words. */
  readonly incident: Incident;
  readonly events: readonly { readonly from: IncidentEvent; readonly to: IncidentEvent }[];
  /** The reason, which must not repeat the words either. */
  readonly reason: string;
}

function closingWithout(closing: Closing, without: (text: string) => string): Closing {
  const learnt = LEARNT.flatMap((field) => {
    const words = closing[field];
    return words === undefined ? [] : [[field, without(words)] as const];
  });
  return { ...closing, reason: without(closing.reason), ...Object.fromEntries(learnt) };
}

/** @param mark what stands in their place */
export function removeWords(
  step: Removing,
  typed: { readonly words: string; readonly reason: string },
  mark: string,
): Removal | Refusal<IncidentRefusal> {
  const { incident, actor, changeId } = step;
  if (!mayHandle(incident, actor)) return refuse('notAllowed');
  if (incident.protection?.hold) return refuse('caseHeld', { number: incident.number });
  const { words } = typed;
  if (words.length < SHORTEST_REMOVAL) return refuse('wordsTooShort', { least: String(SHORTEST_REMOVAL) });
  const reason = noteOf(typed.reason);
  if (isRefusal(reason)) return reason;
  const without = (text: string) => text.replaceAll(words, mark);
  const { evidence, closing, messageToReporter } = incident;
  const parts = {
    happened: without(incident.happened),
    happenedWhen: without(incident.happenedWhen),
    affected: without(incident.affected),
    evidence: evidence && { ...evidence, text: without(evidence.text), link: evidence.link && without(evidence.link) },
    messageToReporter: messageToReporter && without(messageToReporter),
    closing: closing && closingWithout(closing, without),
  };
  const events = step.events
    .filter(({ text }) => text.includes(words))
    .map((from) => ({
      from,
      to: { ...from, text: without(from.text), changeId: `${changeId}/${from.id}`.slice(0, 200) },
    }));
  const isThere = [incident.happened, incident.happenedWhen, incident.affected, evidence?.text, evidence?.link]
    .concat(messageToReporter, closing?.reason, ...LEARNT.map((field) => closing?.[field]))
    .some((text) => text?.includes(words));
  if (!isThere && events.length === 0) return refuse('wordsNotThere', { number: incident.number });
  return { incident: { ...incident, ...parts }, events, reason: without(reason) };
}

/** The draft that the case was made from, which stays on the machine for a while. */
export function draftWithout(draft: Draft, words: string, mark: string): Draft {
  const without = (text: string) => text.replaceAll(words, mark);
  return {
    ...draft,
    happened: without(draft.happened),
    evidence: draft.evidence && { ...draft.evidence, text: without(draft.evidence.text) },
    parts: draft.parts.map((part) => ({ ...part, text: without(part.text) })),
  };
}
