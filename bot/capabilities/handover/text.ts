import { type Facts, fact, factDay } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import type { Texts } from '../../blocks/text.ts';
import type { HandoverState } from './model.ts';
import type { HandoverRefusal } from './rules.ts';

interface Who {
  readonly from: string;
  readonly to: string;
  readonly day: string;
}
type Told = Readonly<Record<HandoverState, (who: Who) => string>>;

const svReceiver: Told = {
  planned: ({ from, day }) => `Från och med ${day} tar du över det här från ${from}:`,
  done: ({ from }) => `Du har tagit över det här från ${from}:`,
  calledOff: ({ from, day }) => `Du tar inte över det här från ${from} den ${day}:`,
};
const svGiver: Told = {
  planned: ({ to, day }) => `Från och med ${day} tar ${to} över det här från dig:`,
  done: ({ to }) => `${to} har tagit över det här från dig:`,
  calledOff: ({ to, day }) => `Du behåller det här. ${to} tar inte över det den ${day}:`,
};
const svOthers: Told = {
  planned: ({ from, to, day }) => `Från och med ${day} tar ${to} över det här från ${from}:`,
  done: ({ from, to }) => `${to} har tagit över det här från ${from}:`,
  calledOff: ({ from, to, day }) => `${to} tar inte över det här från ${from} den ${day}:`,
};

const sv = {
  states: { planned: 'Förberedd', done: 'Gjord', calledOff: 'Inställd' } satisfies Record<HandoverState, string>,
  news: {
    title: {
      planned: 'En överlämning är förberedd',
      done: 'En överlämning är gjord',
      calledOff: 'En överlämning är inställd',
    } satisfies Record<HandoverState, string>,
    receiver: svReceiver,
    giver: svGiver,
    others: svOthers,
    more: (count: number) => (count === 1 ? 'Och 1 sak till.' : `Och ${count} saker till.`),
    notMoved: 'Det här kunde inte lämnas över:',
    by: (name: string, when: string) => `Förberett av ${name} ${when}.`,
    until: 'Fram till dess är allt som det är i dag.',
    open: 'Öppna i Värna',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    handoverToSelf: (facts: Facts) => `${fact(facts, 'name')} ansvarar redan för det. Välj någon annan som tar över.`,
    receiverUnknown: (_facts: Facts) =>
      'Den som tar över finns inte bland kommunens aktiva konton. Sök efter namnet igen och välj i listan.',
    handoverUnknown: (_facts: Facts) => 'Överlämningen finns inte. Ladda om sidan och välj i listan.',
    handoverChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade överlämningen före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    handoverOver: (_facts: Facts) =>
      'Överlämningen är redan gjord eller inställd. Lämna tillbaka det som blev fel genom en ny överlämning.',
    handoverDayPassed: (facts: Facts) => `Dagen har passerat. Välj ${factDay(facts, 'day', 'sv')} eller senare.`,
    handoverEmpty: (_facts: Facts) => 'Personen ansvarar inte längre för det du har markerat. Markera något annat.',
    handoverPlanned: (facts: Facts) =>
      `${fact(facts, 'title')} går redan över till ${fact(facts, 'name')} den ${factDay(facts, 'day', 'sv')}. Ställ in den överlämningen först, eller avmarkera det.`,
    dayUnlikely: dayUnlikely.sv,
  } satisfies Record<HandoverRefusal, (facts: Facts) => string>,
};

const enReceiver: Told = {
  planned: ({ from, day }) => `From ${day} you take over this from ${from}:`,
  done: ({ from }) => `You have taken over this from ${from}:`,
  calledOff: ({ from, day }) => `You will not take over this from ${from} on ${day}:`,
};
const enGiver: Told = {
  planned: ({ to, day }) => `From ${day} ${to} takes over this from you:`,
  done: ({ to }) => `${to} has taken over this from you:`,
  calledOff: ({ to, day }) => `You keep this. ${to} will not take it over on ${day}:`,
};
const enOthers: Told = {
  planned: ({ from, to, day }) => `From ${day} ${to} takes over this from ${from}:`,
  done: ({ from, to }) => `${to} has taken over this from ${from}:`,
  calledOff: ({ from, to, day }) => `${to} will not take over this from ${from} on ${day}:`,
};

const en: typeof sv = {
  states: { planned: 'Prepared', done: 'Done', calledOff: 'Called off' },
  news: {
    title: {
      planned: 'A handover has been prepared',
      done: 'A handover has been made',
      calledOff: 'A handover has been called off',
    },
    receiver: enReceiver,
    giver: enGiver,
    others: enOthers,
    more: (count) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
    notMoved: 'This could not be handed over:',
    by: (name, when) => `Prepared by ${name} ${when}.`,
    until: 'Until then everything is as it is today.',
    open: 'Open in Värna',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    handoverToSelf: (facts) =>
      `${fact(facts, 'name')} is already responsible for it. Choose someone else to take over.`,
    receiverUnknown: (_facts: Facts) =>
      'The person taking over is not among the active accounts. Search for the name again and choose from the list.',
    handoverUnknown: (_facts: Facts) => 'There is no such handover. Reload the page and choose from the list.',
    handoverChanged: (facts) =>
      `${fact(facts, 'name')} changed the handover before you. You now see the latest. Make your change again if it is needed.`,
    handoverOver: (_facts: Facts) =>
      'The handover has already been made or called off. Give back what went wrong by a new handover.',
    handoverDayPassed: (facts) => `That day has passed. Choose ${factDay(facts, 'day', 'en')} or later.`,
    handoverEmpty: (_facts: Facts) =>
      'The person is no longer responsible for what you have selected. Select something else.',
    handoverPlanned: (facts) =>
      `${fact(facts, 'titleEn')} already goes to ${fact(facts, 'name')} on ${factDay(facts, 'day', 'en')}. Call off that handover first, or clear the selection.`,
    dayUnlikely: dayUnlikely.en,
  },
};

export const handoverText: Texts<typeof sv> = { sv, en };
