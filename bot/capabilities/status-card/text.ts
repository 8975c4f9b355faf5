import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { StatusEventKind } from './model.ts';
import type { StatusCardRefusal } from './rules.ts';

const sv = {
  /** The notification says nothing of what has happened. */
  summary: (number: string) => `Läget i ärende ${number}`,
  title: (number: string) => `Läget i ärende ${number}`,
  why: 'Du får det här kortet för att du ska veta hur det går. Kortet ändras när läget ändras.',
  severity: 'Allvarlighet',
  status: 'Ärendet är',
  none: 'Ingen har skrivit om läget än. Det kommer här.',
  next: 'Nästa lägesuppdatering senast',
  closed: 'Ärendet är avslutat. Kortet ändras inte mer.',
  removed: (number: string) => `Du följer inte ärende ${number} längre`,
  removedWhy: 'Den som leder arbetet har tagit bort dig från dem som får lägeskortet.',
  events: words<StatusEventKind>({
    added: 'får lägeskortet',
    removed: 'får inte längre lägeskortet',
    sent: 'har fått lägeskortet',
    notDelivered: 'nåddes inte av lägeskortet',
  }),
  refusals: {
    readerGone: () => 'Kontot är inte aktivt. Välj någon annan.',
    statusReadersFull: (facts: Facts) =>
      `Högst ${fact(facts, 'limit')} personer kan få lägeskortet. Ta bort någon som inte behöver det.`,
    notReader: () => 'Personen får inte lägeskortet. Det finns inget att ta bort.',
    readersChanged: (facts: Facts) => `${fact(facts, 'name')} ändrade samtidigt. Se efter vilka som får kortet nu.`,
  } satisfies Record<StatusCardRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  summary: (number) => `Status of case ${number}`,
  title: (number) => `Status of case ${number}`,
  why: 'You get this card so that you know what is happening. It changes when the situation changes.',
  severity: 'Severity',
  status: 'The case is',
  none: 'Nobody has written an update yet. It will appear here.',
  next: 'Next update no later than',
  closed: 'The case is closed. This card will not change any more.',
  removed: (number) => `You no longer follow case ${number}`,
  removedWhy: 'Whoever leads the work has removed you from those who get the status card.',
  events: {
    added: 'gets the status card',
    removed: 'no longer gets the status card',
    sent: 'has received the status card',
    notDelivered: 'was not reached by the status card',
  },
  refusals: {
    readerGone: () => 'The account is not active. Choose someone else.',
    statusReadersFull: (facts) =>
      `At most ${fact(facts, 'limit')} people can get the status card. Remove someone who does not need it.`,
    notReader: () => 'The person does not get the status card, so there is nobody to remove.',
    readersChanged: (facts) => `${fact(facts, 'name')} made a change at the same time. See who gets the card now.`,
  },
};

export const statusCardText: Texts<typeof sv> = { sv, en };
