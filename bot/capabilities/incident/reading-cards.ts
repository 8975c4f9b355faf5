// What was written and is no plain report: what it may be, what was put away, and what was asked.
import {
  type Button,
  box,
  card,
  heading,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  waitsForNothing,
} from '../../blocks/card.ts';
import { type Language, listed, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { Person } from '../people/model.ts';
import type { Draft, Readings } from './draft-model.ts';
import { SHOWN_IN_CARD } from './evidence-box.ts';
import { incidentText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

/** Older cases than these are answered from their own cards. */
const MOST_ANSWERS = 2;

const ownWords = ({ happened }: Draft) =>
  happened !== '' && box('emphasis', [said(shortened(happened, SHOWN_IN_CARD))]);

/** Lays the report aside; nothing has to be filled in for it. */
export const cancelling = ({ id }: Draft, language: Language): Button =>
  waitsForNothing(press(incidentText[language].reading.cancel, 'incident.layAside', { id }));

/** The likely readings as buttons, the likeliest first. */
export function readingsCard(draft: Draft, { answers, isQuestion, isIncident }: Readings, language: Language): Message {
  const t = incidentText[language].reading;
  const { id } = draft;
  const waiting = answers.slice(0, MOST_ANSWERS);
  const isFirst = (place: number) => (place === 0 ? 'positive' : 'default');
  const asksFirst = isQuestion && !isIncident && waiting.length === 0;
  const lookOf = (isLikeliest: boolean) => (isLikeliest && waiting.length === 0 ? 'positive' : 'default');
  const ask = press(t.ask, 'incident.askCoordinator', { id }, lookOf(asksFirst));
  const revise = { id, removePersonalNumbers: false };
  const report = press(t.report, 'incident.reviseDraft', revise, lookOf(!asksFirst));
  return {
    summary: t.summary,
    card: card(
      [heading(t.title), ownWords(draft), ...waiting.map(({ number }) => paragraph(t.waitsFor(number)))],
      [
        ...waiting.map(({ id: incident, number }, place) =>
          press(t.answer(number), 'incident.addToCase', { id, incident }, isFirst(place)),
        ),
        ...(asksFirst ? [ask, report] : [report, ask]),
        cancelling(draft, language),
      ],
    ),
  };
}

/** In the place of the draft's card. @param byItself since nobody sent it */
export function asideCard(draft: Draft, language: Language, byItself = false): Message {
  const t = incidentText[language].aside;
  const { id } = draft;
  return {
    summary: t.title,
    card: card(
      [heading(t.title), paragraph(byItself ? t.byItself : t.nothing), ownWords(draft)],
      [press(t.again, 'incident.reviseDraft', { id, removePersonalNumbers: false })],
    ),
  };
}

/** The receipt of a question. */
export function askedCard(draft: Draft, language: Language): Message {
  const t = incidentText[language].asked;
  return {
    summary: t.title,
    card: card([heading(t.title), ownWords(draft), box('good', [said(t.to(listed(draft.asked ?? [], language)))])]),
  };
}

/** To the coordinator; the answer is given person to person. @param chat address of the chat with whoever asks */
export function coordinatorCard(
  { name, unit }: Pick<Person, 'name' | 'unit'>,
  { text, chat }: { readonly text: string; readonly chat: string },
  language: Language,
): Message {
  const t = incidentText[language].asked;
  const who = [name, unit].filter((part) => part !== '').join(', ');
  return {
    summary: t.got,
    card: card([heading(t.got), said(t.from(who)), box('emphasis', [said(text)])], [link(t.answer, chat)]),
  };
}
