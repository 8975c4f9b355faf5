import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Asker } from '../roles/model.ts';
import { type Acknowledgement, acknowledgementId, type DocumentVersion } from './model.ts';
import type { Moment, PolicyRefusal } from './rules.ts';

interface Reading extends Moment {
  readonly version: DocumentVersion;
  readonly reader: Asker;
  readonly hash: string;
  /** What was chosen, question by question. */
  /** Empty where nothing was chosen. */
  readonly answers: readonly (number | '')[];
  readonly channel: Acknowledgement['channel'];
}

/** Anyone may say that they have read what is in force, also those it was not sent to. */
export function acknowledge({
  version,
  reader,
  hash,
  answers,
  channel,
  now,
  changeId,
}: Reading): Acknowledgement | Refusal<PolicyRefusal> {
  if (version.state !== 'published') return refuse('notNow', { title: version.title });
  const { person, language } = reader;
  if (person.account === 'disabled') return refuse('notAllowed');
  const wrong = version.quiz.findIndex(({ right }, place) => right !== answers[place]);
  if (wrong >= 0 && answers[wrong] === '') return refuse('quizMissing', { field: `quiz${wrong}` });
  if (wrong >= 0) return refuse('quizWrong', { field: `quiz${wrong}`, why: version.quiz[wrong]?.why[language] ?? '' });
  return {
    id: acknowledgementId(version.id, person.id),
    version: version.id,
    document: version.document,
    person: person.id,
    personName: person.name,
    unit: person.unit,
    hash,
    language,
    at: now,
    channel,
    changeId,
  };
}

/** What was shown when somebody acknowledged: the file's own hash, or the words themselves where there is no file. */
export function shownText({ title, version, summary, quiz }: DocumentVersion): string {
  return JSON.stringify([title, version, summary.sv, summary.en, ...quiz]);
}
