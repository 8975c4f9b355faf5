import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  question: (place: number) => `Fråga ${place}`,
  ask: 'Frågan',
  choice: (place: number) => `Svar ${place}`,
  isRight: (place: number) => `Svar ${place} är rätt`,
  right: 'Rätt svar',
  why: 'Förklaring',
  addChoice: (question: number) => `Lägg till ett svar till fråga ${question}`,
  removeChoice: (place: number, question: number) => `Ta bort svar ${place} på fråga ${question}`,
  removeQuestion: (place: number) => `Ta bort fråga ${place}`,
  sv: 'på svenska',
  en: 'på engelska',
};

const en: typeof sv = {
  question: (place) => `Question ${place}`,
  ask: 'The question',
  choice: (place) => `Answer ${place}`,
  isRight: (place) => `Answer ${place} is right`,
  right: 'Right answer',
  why: 'Explanation',
  addChoice: (question) => `Add an answer to question ${question}`,
  removeChoice: (place, question) => `Remove answer ${place} of question ${question}`,
  removeQuestion: (place) => `Remove question ${place}`,
  sv: 'in Swedish',
  en: 'in English',
};

export const quizText: Texts<typeof sv> = { sv, en };
