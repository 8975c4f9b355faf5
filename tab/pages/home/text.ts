import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Hem',
  hello: (name: string) => `Hej ${name}!`,
  nothing: 'Inget väntar på dig just nu.',
  waiting: (count: number) => (count === 1 ? '1 sak väntar på dig.' : `${count} saker väntar på dig.`),
  late: (count: number) => (count === 1 ? '1 är försenad.' : `${count} är försenade.`),
  todo: 'Att göra',
  all: (count: number) => `Visa alla ${count}`,
  report: {
    title: 'Har något hänt?',
    lead: 'Rapportera det du vet, misstänker eller oroar dig för. Hellre en rapport för mycket än en för lite.',
    action: 'Rapportera något',
  },
  mine: { title: 'Mina ärenden', all: 'Visa mina ärenden' },
};

const en: typeof sv = {
  title: 'Home',
  hello: (name) => `Hello ${name}!`,
  nothing: 'Nothing is waiting for you right now.',
  waiting: (count) => (count === 1 ? '1 thing is waiting for you.' : `${count} things are waiting for you.`),
  late: (count) => (count === 1 ? '1 is late.' : `${count} are late.`),
  todo: 'To do',
  all: (count) => `Show all ${count}`,
  report: {
    title: 'Has something happened?',
    lead: 'Report what you know, suspect or worry about. Better one report too many than one too few.',
    action: 'Report something',
  },
  mine: { title: 'My cases', all: 'Show my cases' },
};

export const homeText: Texts<typeof sv> = { sv, en };
