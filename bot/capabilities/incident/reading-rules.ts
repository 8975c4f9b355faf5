// What somebody may have meant with their words, where a report is not the only reading.
import type { Instant } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import type { Incident, IncidentEvent } from './model.ts';

const ASKING = [
  'vem|vilka|vilken|vilket|vad|var|när|hur|varför|får jag|får man|kan jag|kan man|kan du|ska jag|ska man|måste jag|måste man',
  'behöver jag|behöver man|är det|finns det|gäller det|vet du|undrar',
  'who|what|which|where|when|how|why|may i|can i|can you|could i|should i|do i|must i|am i|is it|is there|are there|does it',
].join('|');
const BEGINS = new RegExp(`^(?:hej |hello |hi )?(?:${ASKING})(?![\\p{L}])`, 'u');

/** Longer than this somebody is telling something, whatever it begins with. */
const LONGEST_QUESTION = 300;

/** A question mark at its end, or the first word of a question, in a text that is no story. */
export function asksSomething(text: string): boolean {
  if (text.length > LONGEST_QUESTION) return false;
  return /\?\s*$/u.test(text) || BEGINS.test(folded(text));
}

/** So long after the coordinator has written, words are taken for a possible answer. */
const ANSWERED_WITHIN_MS = 14 * 24 * 3_600_000;

/** The coordinator has written lately, and the reporter has said nothing in the case since. */
export function awaitsAnswer(
  { status, reporter }: Incident,
  timeline: readonly IncidentEvent[],
  now: Instant,
): boolean {
  if (status === 'closed') return false;
  const last = (isIt: (event: IncidentEvent) => boolean): string =>
    timeline.filter(isIt).reduce((latest, { at }) => (at > latest ? at : latest), '');
  const told = last(({ kind }) => kind === 'toldReporter');
  if (told === '' || Date.parse(now) - Date.parse(told) > ANSWERED_WITHIN_MS) return false;
  return told > last(({ actorId, kind }) => actorId === reporter && kind !== 'toldReporter');
}
