import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  map: {
    dot: 'Antal risker i dag',
    ghost: (day: string) => `Antal ${day}, om det var ett annat`,
    cellBefore: (count: number, day: string) => `Den ${day} var det ${count}.`,
  },
  trend: {
    title: 'Risknivåer månad för månad',
    said: (now: string, then: string, month: string) =>
      `Höga och mycket höga risker: ${now} i dag, ${then} i slutet av ${month}.`,
    month: 'I slutet av',
    today: 'I dag',
    all: 'Alla',
  },
  arrows: 'Heldragen pil: så har risken ändrats. Streckad pil: dit åtgärderna ska föra den.',
  history: {
    said: (times: string, first: string, from: string, to: string) =>
      `Risken har bedömts ${times} gånger sedan ${first}. Den första nivån var ${from}, nu är den ${to}.`,
  },
  group: {
    title: 'Bedömningarna i matrisen',
    hint: 'Varje deltagares initialer står i den ruta som deltagaren valde.',
  },
};

const en: typeof sv = {
  map: {
    dot: 'Number of risks today',
    ghost: (day) => `Number on ${day}, where it was another`,
    cellBefore: (count, day) => `On ${day} there were ${count}.`,
  },
  trend: {
    title: 'Risk levels month by month',
    said: (now, then, month) => `High and very high risks: ${now} today, ${then} at the end of ${month}.`,
    month: 'At the end of',
    today: 'Today',
    all: 'All',
  },
  arrows: 'Solid arrow: how the risk has changed. Dashed arrow: where the measures are to bring it.',
  history: {
    said: (times, first, from, to) =>
      `The risk has been assessed ${times} times since ${first}. The first level was ${from}. Now it is ${to}.`,
  },
  group: {
    title: 'The assessments in the matrix',
    hint: 'Each participant’s initials are shown in the square they chose.',
  },
};

export const mapText: Texts<typeof sv> = { sv, en };
