import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Statistik',
  lead: 'Hur ofta det rapporteras, vad det gäller och hur snart den som rapporterar får svar.',
  empty: {
    title: 'Ingen statistik än',
    lead: 'Diagrammen visas när något har rapporterats.',
  },
  weeks: {
    title: 'Rapporter vecka för vecka',
    said: (sum: string, most: string, week: string) => `${sum} rapporter det senaste halvåret, flest ${week}: ${most}.`,
    none: 'Inga rapporter det senaste halvåret.',
    week: (number: number) => `vecka ${number}`,
    short: (number: number) => `v. ${number}`,
    from: 'Vecka från',
    sum: 'Alla',
    others: 'Övriga',
  },
  categories: {
    title: 'Vad rapporterna gäller',
    said: (most: string, count: string, sum: string) =>
      `Vanligast de senaste tolv månaderna är ${most}: ${count} av ${sum} rapporter.`,
    category: 'Kategori',
    count: 'Antal',
  },
  answers: {
    title: 'Tid till första svar',
    said: (time: string) => `Hälften av dem som har rapporterat de senaste tolv månaderna har fått svar inom ${time}.`,
    none: 'Ingen rapport har fått svar de senaste tolv månaderna.',
    month: 'Rapporterat i',
    reported: 'Rapporter',
    answered: 'Fått svar',
    median: 'Median till första svar',
    nobody: 'Inget svar än',
    hours: 'Timmar (median)',
  },
  time: {
    minutes: (count: string) => `${count} minuter`,
    hours: (count: string) => `${count} timmar`,
    days: (count: string) => `${count} dagar`,
  },
};

const en: typeof sv = {
  title: 'Statistics',
  lead: 'How often people report, what it is about, and how soon those who report get an answer.',
  empty: {
    title: 'No statistics yet',
    lead: 'The charts are shown once something has been reported.',
  },
  weeks: {
    title: 'Reports week by week',
    said: (sum, most, week) => `${sum} reports in the last six months, most in ${week}: ${most}.`,
    none: 'No reports in the last six months.',
    week: (number) => `week ${number}`,
    short: (number) => `w ${number}`,
    from: 'Week from',
    sum: 'All',
    others: 'Others',
  },
  categories: {
    title: 'What the reports are about',
    said: (most, count, sum) => `Most common in the last twelve months is ${most}: ${count} of ${sum} reports.`,
    category: 'Category',
    count: 'Number',
  },
  answers: {
    title: 'Time to the first answer',
    said: (time) => `Half of those who reported in the last twelve months got an answer within ${time}.`,
    none: 'No report has been answered in the last twelve months.',
    month: 'Reported in',
    reported: 'Reports',
    answered: 'Answered',
    median: 'Median to the first answer',
    nobody: 'No answer yet',
    hours: 'Hours (median)',
  },
  time: {
    minutes: (count) => `${count} minutes`,
    hours: (count) => `${count} hours`,
    days: (count) => `${count} days`,
  },
};

export const statisticsText: Texts<typeof sv> = { sv, en };
