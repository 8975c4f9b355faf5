import {
  box,
  card,
  heading,
  link,
  type Message,
  paragraph,
  said,
  small,
  submits,
  textField,
} from '../../blocks/card.ts';
import { type Day, formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { Person } from '../people/model.ts';
import { documentParts } from './inbox-cards.ts';
import { type DocumentTask, type DocumentVersion, LONGEST_QUESTION, type OwnDocument, versionFor } from './model.ts';
import { policyText } from './text.ts';

const MOST_RULES = 12;

/** A reader's question, to the owner of the document. */
export function questionCard(
  { title }: DocumentVersion,
  { name }: Pick<Person, 'name'>,
  { text, chat }: { readonly text: string; readonly chat: string },
  language: Language,
): Message {
  const t = policyText[language].ask;
  return {
    summary: t.title(title),
    card: card([heading(t.got), said(t.from(name, title)), box('emphasis', [said(text)])], [link(t.answer, chat)]),
  };
}

/** The card of a version as its readers will get it, for whoever sends it out; it asks for nothing. */
export function trialCard(
  version: DocumentVersion,
  due: Day,
  at: { today: Day; url: string },
  language: Language,
): Message {
  const t = policyText[language];
  const task: DocumentTask = { kind: 'document', version: versionFor(version, { knows: false }), due };
  return {
    summary: t.trial.summary,
    card: card(
      [box('accent', [paragraph(t.trial.note)]), documentParts(task, at.today, language), small(t.trial.buttons)],
      [link(t.task.open, at.url)],
    ),
  };
}

/** "Mina regler": what applies to me, and what I have read. */
export function ownRulesCard(own: readonly OwnDocument[], today: Day, language: Language): Message {
  const t = policyText[language];
  if (own.length === 0) return { summary: t.mine.title, card: card([heading(t.mine.title), paragraph(t.mine.none)]) };
  const stands = ({ acknowledgedAt, due }: OwnDocument): string => {
    if (acknowledgedAt !== null) return t.mine.acknowledged(formatInstant(acknowledgedAt, language));
    if (due === null) return t.mine.unread;
    return (due < today ? t.mine.late : t.task.due)(formatDay(due, language));
  };
  const rows = own
    .slice(0, MOST_RULES)
    .map((one) => box('emphasis', [small(t.kinds[one.kind]), said(one.title, 'strong'), paragraph(stands(one))]));
  return { summary: t.mine.title, card: card([heading(t.mine.title), rows]) };
}

/** The dialog where a reader asks the owner. @param key the form's own, made when it opens */
export function askDialog(
  { id, title }: { readonly id: string; readonly title: string },
  language: Language,
  key: string,
) {
  const t = policyText[language].ask;
  const required = policyText[language].refusals.questionMissing({});
  return {
    title: t.title(title),
    card: card(
      [said(title), textField({ id: 'text', label: t.hint, longest: LONGEST_QUESTION, required }, 'many')],
      [submits(t.send, 'policy.ask', { id, title, key }, 'positive')],
    ),
  };
}
