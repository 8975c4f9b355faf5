import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Lämna över',
  lead: 'När någon slutar eller byter uppgift: se vad personen ansvarar för och flytta det till den som tar över.',
  from: 'Vem lämnar över?',
  fromHint: 'Även den som redan har slutat går att välja.',
  to: 'Vem tar över?',
  toMissing: 'Sök efter den som tar över och välj i listan.',
  known: (name: string) => `Visar vad ${name} har.`,
  choose: 'Välj någon annan',
  open: 'Det här ansvarar personen för',
  all: 'Markera allt',
  nothing: 'Personen ansvarar inte för något i Värna. Inget behöver lämnas över.',
  noneChosen: 'Markera minst en sak att lämna över.',
  history:
    'Rollerna går över i dag. Den som lämnar har dem till och med i går. Incidenter får en rad bland sina händelser.',
  move: 'Lämna över det markerade',
  moved: (count: number, name: string) => `${name} har tagit över ${count === 1 ? '1 sak' : `${count} saker`}.`,
  notMoved: 'Det här kunde inte lämnas över',
};

const en: typeof sv = {
  title: 'Hand over',
  lead: 'When someone leaves or changes duties: see what they are responsible for and move it to the person taking over.',
  from: 'Who hands over?',
  fromHint: 'You can also choose someone who has already left.',
  to: 'Who takes over?',
  toMissing: 'Search for the person taking over and choose from the list.',
  known: (name) => `Showing what ${name} has.`,
  choose: 'Choose someone else',
  open: 'The person is responsible for this',
  all: 'Select everything',
  nothing: 'The person is responsible for nothing in Värna. Nothing needs to be handed over.',
  noneChosen: 'Select at least one thing to hand over.',
  history:
    'The roles change hands today. The person leaving has them to the end of yesterday. Incidents get a line in their timeline.',
  move: 'Hand over what is selected',
  moved: (count, name) => `${name} has taken over ${count === 1 ? '1 thing' : `${count} things`}.`,
  notMoved: 'This could not be handed over',
};

export const handoverPageText: Texts<typeof sv> = { sv, en };
