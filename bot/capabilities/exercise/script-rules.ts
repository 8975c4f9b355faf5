// What each script holds as facts: when its events come, and what an experienced coordinator would answer.
import type { Answer, Category, Severity } from '../incident/model.ts';
import type { Script } from './model.ts';

interface Expected {
  /** Any of them is a good answer. */
  readonly categories: readonly Category[];
  readonly severities: readonly Severity[];
  readonly personalData: Answer;
  readonly significant: Answer;
}

interface ScriptFacts {
  /** Hours of the exercise from its start, for each event in the words of the script; the first comes at once. */
  readonly hours: readonly number[];
  readonly expected: Expected;
}

export const SCRIPT_FACTS: Readonly<Record<Script, ScriptFacts>> = {
  carePhishing: {
    hours: [0, 1, 4, 20],
    expected: {
      categories: ['phishing', 'accountTakeover'],
      severities: ['allvarlig', 'kritisk'],
      personalData: 'yes',
      significant: 'yes',
    },
  },
  supplierRansomware: {
    hours: [0, 2, 12, 48],
    expected: {
      categories: ['supplier', 'malware'],
      severities: ['allvarlig', 'kritisk'],
      personalData: 'yes',
      significant: 'yes',
    },
  },
  misdirectedRecords: {
    hours: [0, 1, 6, 24],
    expected: {
      categories: ['wrongRecipient'],
      severities: ['måttlig', 'allvarlig'],
      personalData: 'yes',
      significant: 'no',
    },
  },
};
