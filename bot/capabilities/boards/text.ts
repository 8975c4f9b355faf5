import { type Facts, fact } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { ClosedDayRefusal } from './closed-day-rules.ts';
import type { BoardKind } from './model.ts';
import type { BoardRefusal } from './rules.ts';

const sv = {
  boardKinds: words<BoardKind>({
    council: 'Kommunfullmäktige',
    executiveBoard: 'Kommunstyrelse',
    board: 'Nämnd',
    jointBody: 'Gemensam nämnd',
  }),
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    boardUnknown: (_facts: Facts) => 'Nämnden finns inte längre. Uppdatera sidan för att se vad som gäller nu.',
    boardChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra nämnden medan du skrev. Uppdatera sidan och försök igen.`,
    boardNameMissing: (_facts: Facts) => 'Skriv vad nämnden heter.',
    boardNameTaken: (facts: Facts) => `Det finns redan en nämnd som heter ${fact(facts, 'name')}. Välj ett annat namn.`,
    administrationTaken: (facts: Facts) =>
      `${fact(facts, 'administration')} hör redan till ${fact(facts, 'board')}. En förvaltning kan höra till en nämnd. Ta bort den från den andra först.`,
    municipalitiesMissing: (_facts: Facts) =>
      'Skriv minst två kommuner. En gemensam nämnd har kommunen tillsammans med andra.',
    closedDayUnknown: (_facts: Facts) =>
      'De stängda dagarna är redan borttagna. Uppdatera sidan för att se vad som gäller nu.',
    closedDayChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra de stängda dagarna medan du skrev. Uppdatera sidan och försök igen.`,
    closedDayNameMissing: (_facts: Facts) => 'Skriv vad som gäller då, till exempel klämdag.',
    closedDayMissing: (_facts: Facts) => 'Välj den första dagen som är stängd.',
    closedDayDoubled: (facts: Facts) =>
      `${fact(facts, 'name')} med samma dagar finns redan. Ändra dagarna, eller avbryt.`,
    closedDaysTooMany: (facts: Facts) =>
      `Det blir ${fact(facts, 'days')} dagar i följd. Välj högst ${fact(facts, 'most')}. Ingen påminns under de dagarna.`,
    dayUnlikely: dayUnlikely.sv,
    untilBeforeFrom: (_facts: Facts) => 'Slutdagen ligger före startdagen. Ändra någon av dem.',
  } satisfies Record<BoardRefusal | ClosedDayRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  boardKinds: {
    council: 'Municipal council',
    executiveBoard: 'Municipal executive board',
    board: 'Board',
    jointBody: 'Joint board',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    boardUnknown: (_facts: Facts) => 'The board no longer exists. Reload the page to see what applies now.',
    boardChanged: (facts) => `${fact(facts, 'name')} changed the board while you wrote. Reload the page and try again.`,
    boardNameMissing: (_facts: Facts) => 'Write the name of the board.',
    boardNameTaken: (facts) => `There is a board called ${fact(facts, 'name')} already. Choose another name.`,
    administrationTaken: (facts) =>
      `${fact(facts, 'administration')} belongs to ${fact(facts, 'board')} already. An administration can belong to one board. Take it away from the other one first.`,
    municipalitiesMissing: (_facts: Facts) => 'Write at least two municipalities. A joint board is shared with others.',
    closedDayUnknown: (_facts: Facts) =>
      'These closed days are removed already. Reload the page to see what applies now.',
    closedDayChanged: (facts) =>
      `${fact(facts, 'name')} changed these closed days while you wrote. Reload the page and try again.`,
    closedDayNameMissing: (_facts: Facts) => 'Write what it is, such as a bridge day.',
    closedDayMissing: (_facts: Facts) => 'Choose the first day that is closed.',
    closedDayDoubled: (facts) =>
      `${fact(facts, 'name')} with the same days is there already. Change the days, or cancel.`,
    closedDaysTooMany: (facts) =>
      `That is ${fact(facts, 'days')} days in a row. Choose ${fact(facts, 'most')} at most. Nobody is reminded on those days.`,
    dayUnlikely: dayUnlikely.en,
    untilBeforeFrom: (_facts: Facts) => 'The last day is before the first. Change one of them.',
  },
};

export const boardText: Texts<typeof sv> = { sv, en };
