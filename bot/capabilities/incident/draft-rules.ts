import type { Instant } from '../../blocks/instant.ts';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../blocks/personal-number.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { PersonId } from '../people/model.ts';
import { type Draft, type DraftPart, filesOf } from './draft-model.ts';
import type { Evidence, Incident, Source } from './model.ts';
import { type IncidentRefusal, reportWords } from './rules.ts';
import { suggestCategory } from './suggestion.ts';

/** As it is kept, with room to spare: 63 999 characters fit. */
const LONGEST_EVIDENCE = 63_000;
/** How long a picture and words that are sent one after the other are taken for one report. */
const TOGETHER_MS = 2 * 3_600_000;
/** How long after the report a picture is asked about: does it belong to that case? */
const RECENT_MS = 24 * 3_600_000;

/** How long a report that nobody sends stands open. */
export const OPEN_MS = 24 * 3_600_000;

/** Neither put away, nor sent as a question. */
export const isUnsent = ({ aside, asked, joined }: Draft): boolean => !aside && asked === undefined && joined === null;

export const isFresh = ({ at }: Draft, now: Instant): boolean => Date.parse(now) - Date.parse(at) <= OPEN_MS;

interface Beginning {
  readonly id: string;
  readonly owner: PersonId;
  readonly source: Source;
  readonly evidence: Evidence | null;
  readonly parts: readonly DraftPart[];
  readonly at: Instant;
}

export function beginDraft({ evidence, parts, ...begun }: Beginning): Draft {
  return assembled({
    ...begun,
    evidence,
    parts,
    happened: '',
    category: 'other',
    hasPersonalNumber: false,
    joined: null,
  });
}

/** The words and the guess as they follow from the messages. */
function assembled(draft: Draft): Draft {
  const happened = draft.parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
  return {
    ...draft,
    happened,
    category: suggestCategory(reportWords({ happened, evidence: draft.evidence })),
    hasPersonalNumber: hasPersonalNumber(happened),
  };
}

/** True for a draft that these words or these files complete: words without a file, or a file without words. */
export function completes(draft: Draft, part: DraftPart, now: Instant): boolean {
  if (draft.evidence || draft.joined !== null || Date.parse(now) - Date.parse(draft.at) > TOGETHER_MS) return false;
  const isPicture = part.text === '';
  return isPicture || draft.happened === '';
}

export function withPart(draft: Draft, part: DraftPart, at: Instant): Draft {
  return assembled({ ...draft, at, parts: [...draft.parts, part] });
}

/** The message as it reads now. What had come of its files and does not come again stays. */
export function withEdited(draft: Draft, part: DraftPart): Draft {
  const parts = draft.parts.map((one) => (one.message === part.message ? part : one));
  return assembled({ ...draft, parts });
}

/** `undefined` = nothing is left of it. */
export function withoutPart(draft: Draft, message: string): Draft | undefined {
  const left = assembled({ ...draft, parts: draft.parts.filter((one) => one.message !== message) });
  return left.happened === '' && filesOf(left).length === 0 && !left.evidence ? undefined : left;
}

export function withoutNumbers(draft: Draft, removed: string): Draft {
  const parts = draft.parts.map((part) => ({ ...part, text: withoutPersonalNumbers(part.text, removed) }));
  // A draft from before has its words and no messages.
  if (draft.parts.length === 0)
    return { ...draft, happened: withoutPersonalNumbers(draft.happened, removed), hasPersonalNumber: false };
  return assembled({ ...draft, parts });
}

/** A message is kept whole or not at all. */
export function tooLongToKeep(evidence: Evidence): Refusal<IncidentRefusal> | null {
  const length = JSON.stringify(evidence).length;
  if (length <= LONGEST_EVIDENCE) return null;
  return refuse('messageTooLong', { length: String(evidence.text.length) });
}

export function isRecent({ status, reportedAt }: Incident, now: Instant): boolean {
  return status !== 'closed' && Date.parse(now) - Date.parse(reportedAt) <= RECENT_MS;
}
