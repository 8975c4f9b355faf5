import type { Texts } from '../../../bot/blocks/text.ts';

interface Said {
  readonly done: string;
  readonly meant: string;
  readonly left: string;
  readonly due: string;
}
interface UnitsSaid {
  readonly units: string;
  readonly of: string;
  readonly worst: string;
  readonly left: string;
}

const sv = {
  title: 'Så går det mot sista dagen',
  underWay: ({ done, meant, left, due }: Said) => `${done} av ${meant} är klara. ${left} är kvar till ${due}.`,
  late: ({ done, meant, left, due, inTime }: Said & { readonly inTime: string }) =>
    `${done} av ${meant} är klara, ${inTime} av dem senast ${due}. ${left} är kvar.`,
  over: ({ done, meant, left }: Said) => `Avslutat: ${done} av ${meant} blev klara, ${left} blev det inte.`,
  day: 'Dag',
  done: 'Klara',
  left: 'Kvar',
  all: (meant: string) => `Alla ${meant}`,
  due: (day: string) => `Sista dag ${day}`,
  unit: 'Enhet',
  noUnit: 'Utan enhet',
  share: (done: string, of: string) => `${done} av ${of}`,
  allDone: 'Alla klara',
  leftOf: (left: string, of: string) => `${left} kvar av ${of}`,
  unitsLeft: ({ units, of, worst, left }: UnitsSaid) =>
    `${units} av ${of} enheter har någon kvar. Flest kvar har ${worst}: ${left}.`,
  unitsDone: (of: string) => `Alla är klara i ${of} enheter.`,
  show: (count: string, isOne: boolean) => (isOne ? 'Visa 1 namn' : `Visa ${count} namn`),
  more: (count: string) => `Visa alla ${count} enheter`,
};

const en: typeof sv = {
  title: 'Progress towards the due day',
  underWay: ({ done, meant, left, due }) => `${done} of ${meant} are done. ${left} are left until ${due}.`,
  late: ({ done, meant, left, due, inTime }) =>
    `${done} of ${meant} are done, ${inTime} of them by ${due}. ${left} are left.`,
  over: ({ done, meant, left }) => `Ended: ${done} of ${meant} were done, ${left} were not.`,
  day: 'Day',
  done: 'Done',
  left: 'Left',
  all: (meant) => `All ${meant}`,
  due: (day) => `Due ${day}`,
  unit: 'Unit',
  noUnit: 'Without a unit',
  share: (done, of) => `${done} of ${of}`,
  allDone: 'All done',
  leftOf: (left, of) => `${left} left of ${of}`,
  unitsLeft: ({ units, of, worst, left }) =>
    `${units} of ${of} units have someone left. Most are left in ${worst}: ${left}.`,
  unitsDone: (of) => `Everyone is done in ${of} units.`,
  show: (count, isOne) => (isOne ? 'Show 1 name' : `Show ${count} names`),
  more: (count) => `Show all ${count} units`,
};

export const courseText: Texts<typeof sv> = { sv, en };
