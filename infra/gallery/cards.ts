// Every card there is, by the part of the product it belongs to. The name begins with the function that makes it.
import type { Card } from '../../bot/blocks/card.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { clockCards } from './clocks.ts';
import { inboxCards } from './inbox.ts';
import { incidentCards } from './incidents.ts';
import { chatCards, handoverCards, policyCards, roleCards, vacancyCards } from './office.ts';
import { triageCards } from './triage.ts';
import { waveCards } from './waves.ts';
import { workCards } from './work.ts';

const LANGUAGES = ['sv', 'en'] as const;

const GROUPS: Readonly<Record<string, (language: Language) => Readonly<Record<string, Card>>>> = {
  inbox: inboxCards,
  incident: incidentCards,
  waves: waveCards,
  work: workCards,
  clocks: clockCards,
  triage: triageCards,
  policy: policyCards,
  roles: roleCards,
  vacancy: vacancyCards,
  handover: handoverCards,
  chat: chatCards,
};

export interface GalleryCard {
  readonly name: string;
  readonly group: string;
  readonly language: Language;
  readonly card: Card;
}

export const galleryCards = (): readonly GalleryCard[] =>
  Object.entries(GROUPS).flatMap(([group, made]) =>
    LANGUAGES.flatMap((language) =>
      Object.entries(made(language)).map(([name, card]) => ({ name, group, language, card })),
    ),
  );
