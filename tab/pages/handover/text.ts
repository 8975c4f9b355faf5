import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Lämna över',
  lead: 'När någon slutar eller byter uppgift: se vad som ligger i personens händer och flytta det till den som tar över.',
  from: 'Vem lämnar över?',
  fromHint: 'Även den som redan har slutat går att välja.',
  to: 'Vem tar över?',
  toMissing: 'Sök efter den som tar över och välj i listan.',
  known: (name: string) => `Visar vad ${name} har.`,
  choose: 'Välj någon annan',
  open: 'Ligger i personens händer',
  all: 'Markera allt',
  nothing: 'Inget ligger i personens händer. Inget behöver lämnas över.',
  noneChosen: 'Markera minst en sak att lämna över.',
  history:
    'En roll avslutas i går för den som lämnar och börjar i dag för den som tar över. Incidenter får en rad i sin tidslinje.',
  move: 'Lämna över det markerade',
  moved: (count: number, name: string) => `${count === 1 ? 'En sak' : `${count} saker`} ligger nu hos ${name}.`,
  notMoved: 'Det här kunde inte lämnas över',
};

const en: typeof sv = {
  title: 'Hand over',
  lead: 'When somebody leaves or changes duties: see what lies in their hands and move it to whoever takes over.',
  from: 'Who hands over?',
  fromHint: 'Somebody who has left already can be chosen as well.',
  to: 'Who takes over?',
  toMissing: 'Search for whoever takes over and choose from the list.',
  known: (name) => `Showing what ${name} has.`,
  choose: 'Choose somebody else',
  open: 'Lies in the person’s hands',
  all: 'Select everything',
  nothing: 'Nothing lies in the person’s hands. Nothing needs to be handed over.',
  noneChosen: 'Select at least one thing to hand over.',
  history:
    'A role ends yesterday for whoever hands over and begins today for whoever takes over. Incidents get a line in their timeline.',
  move: 'Hand over what is selected',
  moved: (count, name) => `${count === 1 ? 'One thing lies' : `${count} things lie`} with ${name} now.`,
  notMoved: 'This could not be handed over',
};

export const handoverPageText: Texts<typeof sv> = { sv, en };
