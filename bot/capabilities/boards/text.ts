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
    boardUnknown: (_facts: Facts) => 'Nämnden finns inte längre. Ladda om sidan för att se vad som gäller nu.',
    boardChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade nämnden före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    boardNameMissing: (_facts: Facts) => 'Skriv vad nämnden heter.',
    boardNameTaken: (facts: Facts) => `Det finns redan en nämnd som heter ${fact(facts, 'name')}. Välj ett annat namn.`,
    administrationTaken: (facts: Facts) =>
      `${fact(facts, 'administration')} hör redan till ${fact(facts, 'board')}. En förvaltning kan bara höra till en nämnd. Ta först bort den från ${fact(facts, 'board')}.`,
    municipalitiesMissing: (_facts: Facts) =>
      'Skriv minst två kommuner. En gemensam nämnd har kommunen tillsammans med andra.',
    closedDayUnknown: (_facts: Facts) =>
      'De stängda dagarna är redan borttagna. Ladda om sidan för att se vad som gäller nu.',
    closedDayChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade de stängda dagarna före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    closedDayNameMissing: (_facts: Facts) => 'Skriv vad som gäller då, till exempel klämdag.',
    closedDayMissing: (_facts: Facts) => 'Välj den första dagen som är stängd.',
    closedDayDoubled: (facts: Facts) =>
      `${fact(facts, 'name')} med samma dagar finns redan. Ändra dagarna, eller avbryt.`,
    closedDaysTooMany: (facts: Facts) =>
      `Det blir ${fact(facts, 'days')} dagar i följd. Välj högst ${fact(facts, 'most')}. Värna påminner ingen under de dagarna.`,
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
    boardChanged: (facts) =>
      `${fact(facts, 'name')} changed the board before you. You now see the latest. Make your change again if needed.`,
    boardNameMissing: (_facts: Facts) => 'Write the name of the board.',
    boardNameTaken: (facts) => `There is already a board called ${fact(facts, 'name')}. Choose another name.`,
    administrationTaken: (facts) =>
      `${fact(facts, 'administration')} already belongs to ${fact(facts, 'board')}. An administration can belong to only one board. First remove it from ${fact(facts, 'board')}.`,
    municipalitiesMissing: (_facts: Facts) => 'Write at least two municipalities. A joint board is shared with others.',
    closedDayUnknown: (_facts: Facts) =>
      'The closed days are already removed. Reload the page to see what applies now.',
    closedDayChanged: (facts) =>
      `${fact(facts, 'name')} changed the closed days before you. You now see the latest. Make your change again if needed.`,
    closedDayNameMissing: (_facts: Facts) => 'Write what they are, for example a bridge day.',
    closedDayMissing: (_facts: Facts) => 'Choose the first day that is closed.',
    closedDayDoubled: (facts) =>
      `${fact(facts, 'name')} with the same days already exists. Change the days, or cancel.`,
    closedDaysTooMany: (facts) =>
      `That is ${fact(facts, 'days')} days in a row. Choose ${fact(facts, 'most')} at most. Värna reminds nobody on those days.`,
    dayUnlikely: dayUnlikely.en,
    untilBeforeFrom: (_facts: Facts) => 'The last day is before the first. Change one of them.',
  },
};

export const boardText: Texts<typeof sv> = { sv, en };
