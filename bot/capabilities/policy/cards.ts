import {
  box,
  card,
  facts,
  heading,
  type Message,
  paragraph,
  said,
  small,
  submits,
  textField,
} from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import { type DocumentVersion, LONGEST_QUESTION, type OwnDocument } from './model.ts';
import { policyText } from './text.ts';

/** A reader's question, to the owner of the document. */
export function questionCard({ title }: DocumentVersion, from: string, text: string, language: Language): Message {
  const t = policyText[language].ask;
  return {
    summary: t.title(title),
    card: card([heading(t.got), said(t.from(from, title)), box('emphasis', [said(text)]), small(t.answer)]),
  };
}

/** "Mina regler": what applies to me, and what I have read. */
export function ownRulesCard(own: readonly OwnDocument[], language: Language): Message {
  const t = policyText[language];
  if (own.length === 0) return { summary: t.mine.title, card: card([heading(t.mine.title), paragraph(t.mine.none)]) };
  const rows = own
    .slice(0, 12)
    .map(({ kind, title, acknowledgedAt, due }) =>
      box('emphasis', [
        said(title, 'strong'),
        small(t.kinds[kind]),
        ...facts([
          acknowledgedAt === null
            ? [t.mine.unread, due === null ? '–' : t.task.due(formatDay(due, language))]
            : [t.fields.acknowledgedAt, formatInstant(acknowledgedAt, language)],
        ]),
      ]),
    );
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
