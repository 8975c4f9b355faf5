import { formatDay } from '../../blocks/instant.ts';
import { type Facts, fact, factDay, factInstant } from '../../blocks/refusal.ts';
import { inSentence, type Language, type Texts } from '../../blocks/text.ts';
import type { BoardDecision } from '../risk-decision/model.ts';
import type { DecisionRefusal } from '../risk-decision/rules.ts';
import { riskDecisionText } from '../risk-decision/text.ts';
import type { BoardRefusal } from './correction-rules.ts';

const when = (facts: Facts, language: Language) => factInstant(facts, 'at', language);
const minutes = (facts: Facts, language: Language) =>
  `${fact(facts, 'body')} ${factDay(facts, 'day', language)}, ${fact(facts, 'section')}, ${fact(facts, 'diaryNumber')}`;
const outcome = (facts: Facts, language: Language) => {
  const words: Readonly<Record<string, string>> = riskDecisionText[language].outcomes;
  return inSentence(words[fact(facts, 'outcome')] ?? fact(facts, 'outcome'));
};

const sv = {
  meeting: ({ body, on, section, diaryNumber }: BoardDecision) =>
    `${body}, ${formatDay(on, 'sv')}, ${section}, ${diaryNumber}`,
  corrected: (before: string, after: string, name: string, moment: string, why: string) =>
    `${before} ändrades till ${after} av ${name}, ${moment}. Skäl: ${why}`,
  decisionCorrected: (right: string, why: string) => `Beslutet är rättat. Rätt uppgifter: ${right}. Skäl: ${why}`,
  sheet: {
    what: 'Innehåll',
    delegated: 'Delegationsbeslut',
    level: 'Nivå',
    period: 'Period',
    board: 'Nämnd',
    outcome: 'Beslut',
    by: 'Beslutat av',
    as: 'I egenskap av',
    at: 'Tid',
    meeting: 'Anmält',
    corrections: 'Rättat',
  },
  refusals: {
    otherBoard: (facts: Facts) =>
      `Nämndärendet hör till ${fact(facts, 'board')}. Skriv den nämnden, eller välj andra nämndärenden.`,
    ownEntry: (facts: Facts) =>
      `Du har lämnat förslaget själv. Be en annan nämndsekreterare för ${fact(facts, 'board')} registrera beslutet.`,
    meetingAhead: (facts: Facts) =>
      `Sammanträdet den ${factDay(facts, 'day', 'sv')} har inte varit än. Rätta datumet, eller registrera beslutet efter sammanträdet.`,
    meetingBefore: (facts: Facts) =>
      `Sammanträdet den ${factDay(facts, 'day', 'sv')} hölls innan nämndärendet fanns (${factDay(facts, 'since', 'sv')}). Rätta datumet.`,
    alreadyEntered: (facts: Facts) =>
      `${fact(facts, 'name')} registrerade beslutet om ${fact(facts, 'number')} ${when(facts, 'sv')}: ${outcome(facts, 'sv')}, ${minutes(facts, 'sv')}. Är det fel? Öppna Registrerade beslut, välj Rätta och skriv vad som var fel.`,
    alreadyReported: (facts: Facts) =>
      `${fact(facts, 'name')} anmälde ${fact(facts, 'number')} ${when(facts, 'sv')}: ${minutes(facts, 'sv')}. Är det fel? Välj Rätta i listan och skriv vad som var fel.`,
    boardMissing: (_facts: Facts) => 'Fyll i nämnd, datum, paragraf och diarienummer.',
  } satisfies Record<Exclude<BoardRefusal, DecisionRefusal>, (facts: Facts) => string>,
};

const en: typeof sv = {
  meeting: ({ body, on, section, diaryNumber }) => `${body}, ${formatDay(on, 'en')}, ${section}, ${diaryNumber}`,
  corrected: (before, after, name, moment, why) =>
    `${before} was changed to ${after} by ${name}, ${moment}. Reason: ${why}`,
  decisionCorrected: (right, why) =>
    `The decision has been corrected. The correct details are: ${right}. Reason: ${why}`,
  sheet: {
    what: 'Contents',
    delegated: 'Delegated decisions',
    level: 'Level',
    period: 'Period',
    board: 'Board',
    outcome: 'Decision',
    by: 'Decided by',
    as: 'Capacity',
    at: 'Time',
    meeting: 'Reported',
    corrections: 'Corrected',
  },
  refusals: {
    otherBoard: (facts) =>
      `The board matter belongs to ${fact(facts, 'board')}. Write that board, or choose other board matters.`,
    ownEntry: (facts) =>
      `You made the proposal yourself. Ask another board secretary of ${fact(facts, 'board')} to record the decision.`,
    meetingAhead: (facts) =>
      `The meeting of ${factDay(facts, 'day', 'en')} has not been held yet. Correct the date, or record the decision after the meeting.`,
    meetingBefore: (facts) =>
      `The meeting of ${factDay(facts, 'day', 'en')} was held before the board matter existed (${factDay(facts, 'since', 'en')}). Correct the date.`,
    alreadyEntered: (facts) =>
      `${fact(facts, 'name')} recorded the decision on ${fact(facts, 'number')} ${when(facts, 'en')}: ${outcome(facts, 'en')}, ${minutes(facts, 'en')}. Is it wrong? Open Recorded decisions, choose Correct and write what was wrong.`,
    alreadyReported: (facts) =>
      `${fact(facts, 'name')} reported ${fact(facts, 'number')} ${when(facts, 'en')}: ${minutes(facts, 'en')}. Is it wrong? Choose Correct in the list and write what was wrong.`,
    boardMissing: () => 'Fill in board, date, section and registry number.',
  },
};

export const riskBoardText: Texts<typeof sv> = { sv, en };
