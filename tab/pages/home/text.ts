import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
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
  cases: {
    title: 'Nya rapporter',
    none: 'Ingen ny rapport väntar.',
    all: (count: number) => `Visa alla ${count} nya`,
    every: 'Visa alla incidenter',
  },
  sendings: {
    title: 'Pågår nu',
    share: (done: number, of: number, due: string | null) =>
      due === null ? `${done} av ${of} klara` : `${done} av ${of} klara, senast ${due}`,
  },
  measures: { title: 'Åtgärder', late: 'försenade', help: 'behöver hjälp', open: 'pågår', done: 'klara' },
  risks: {
    title: 'Risker',
    open: 'i registret',
    waiting: 'väntar på beslut',
    board: 'väntar på nämnd',
    expired: 'beslut har gått ut',
    stale: 'beslut gäller inte längre',
  },
  boards: { title: 'Väntar på nämnden', none: 'Inget ärende väntar på någon nämnd.' },
  staff: {
    title: 'Mina medarbetare',
    done: (done: number, of: number) => `${done} av ${of} har gjort allt.`,
    late: 'försenade',
    left: 'har något kvar',
  },
  stopped: { title: 'Drift', stuck: 'har stannat' },
  review: { title: 'Organisation', count: 'att se över' },
};

const en: typeof sv = {
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
  cases: {
    title: 'New reports',
    none: 'No new report is waiting.',
    all: (count) => `Show all ${count} new`,
    every: 'Show all incidents',
  },
  sendings: {
    title: 'Under way',
    share: (done, of, due) => (due === null ? `${done} of ${of} done` : `${done} of ${of} done, by ${due}`),
  },
  measures: { title: 'Measures', late: 'late', help: 'need help', open: 'open', done: 'done' },
  risks: {
    title: 'Risks',
    open: 'in the register',
    waiting: 'wait for a decision',
    board: 'wait for a board',
    expired: 'decisions have run out',
    stale: 'decisions no longer hold',
  },
  boards: { title: 'Waiting for the board', none: 'No matter is waiting for any board.' },
  staff: {
    title: 'My staff',
    done: (done, of) => `${done} of ${of} have done everything.`,
    late: 'late',
    left: 'have something left',
  },
  stopped: { title: 'Operations', stuck: 'have stopped' },
  review: { title: 'Organisation', count: 'to look over' },
};

export const homeText: Texts<typeof sv> = { sv, en };
