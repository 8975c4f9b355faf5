// What the reporter is told in chat beside the card of the case: a message, and what became of words of their own.
import { box, card, heading, link, type Message, opens, paragraph, said } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import type { MessageFate } from './draft-model.ts';
import type { Incident, OwnCase } from './model.ts';
import { incidentText } from './text.ts';

/** A message from the coordinator, in the reporter's chat; the summary says nothing of what it holds. */
export function messageCard(
  incident: Incident,
  { text, from, tab }: { readonly text: string; readonly from: string; readonly tab: string },
  language: Language,
): Message {
  const t = incidentText[language];
  return {
    summary: t.own.messageSent(incident.number),
    card: card(
      [heading(t.own.messageSent(incident.number)), said(from, 'quiet'), box('emphasis', [said(text)])],
      [opens(t.buttons.answer, 'addInformation', { id: incident.id }), link(t.buttons.open, tab)],
    ),
  };
}

/** The reporter has edited or deleted a message of a case that is sent: what that changes, and how a password is taken out. */
export function fateCard({ id, number }: OwnCase, fate: MessageFate, language: Language): Message {
  const t = incidentText[language];
  return {
    summary: t.summary.fate(number),
    card: card(
      [
        heading(t.own.title(number)),
        paragraph(t.own.fate[fate](number)),
        fate !== 'restored' && paragraph(t.own.askRemoval),
      ],
      [opens(t.buttons.addInformation, 'addInformation', { id })],
    ),
  };
}

/** In the place of a draft that became part of a case; the case has a card of its own. */
export function addedCard({ id, number }: OwnCase, language: Language, tab: string): Message {
  const t = incidentText[language];
  return {
    summary: t.own.added,
    card: card(
      [heading(t.own.title(number)), box('good', [paragraph(t.own.added)])],
      [opens(t.buttons.addInformation, 'addInformation', { id }), link(t.buttons.open, tab)],
    ),
  };
}
