// From a report to a closed case, and the one that is open now.
import type { CaseFile } from '../../../bot/capabilities/incident/model.ts';
import { REPORTED, type Reported } from './incident-text.ts';
import { type Happening, type Life, minutesAfter, workday } from './life.ts';
import { plannedMeasure } from './measure.ts';
import { AFTER_CASES } from './measure-text.ts';

const ERIK = 'Erik Sandström';
const DEPUTY = 'Anna-Karin Holm';

/** Those that have come, by where the list has them. */
interface Cases {
  readonly numbers: Map<Reported, { readonly id: string; readonly number: string }>;
}

const wordsOf = ({ incident }: CaseFile) => ({ id: incident.id, revision: incident.revision });

/** Somebody takes it in the morning, at once when it is serious. */
function takenAt(life: Life, { at, severity }: Reported): string {
  const { chance } = life;
  if (severity === 'allvarlig' || severity === 'kritisk') return minutesAfter(at, chance.between(4, 18));
  return minutesAfter(at, chance.between(20, 95));
}

function reported(life: Life, cases: Cases, one: Reported): readonly Happening[] {
  const { chance } = life;
  const { at, who, happened, category, severity, personalData, days, outcome, reason, note, told } = one;
  const isSummer = at.slice(5, 7) === '07';
  const handler = isSummer || chance.next() < 0.2 ? DEPUTY : ERIK;
  const id = () => cases.numbers.get(one)?.id ?? '';
  const read = () => life.ask(handler, 'incident.read', { id: id() });
  const taken = takenAt(life, one);
  const report: Happening = {
    at,
    async happen() {
      const source = chance.pick(['chat', 'chat', 'form', 'tab'] as const);
      const own = await life.ask(who, 'incident.report', {
        id: chance.guid(),
        happened,
        personalData: personalData ?? 'no',
        ongoing: days === undefined ? 'yes' : 'no',
        source,
      });
      cases.numbers.set(one, own);
    },
  };
  const handle: Happening = {
    at: taken,
    async happen() {
      await life.ask(handler, 'incident.take', wordsOf(await read()));
      await life.later(chance.between(2, 9));
      await life.ask(handler, 'incident.assess', { ...wordsOf(await read()), category, severity });
      if (note !== undefined) await life.ask(handler, 'incident.note', { id: id(), text: note });
      if (told === undefined) return;
      await life.later(chance.between(3, 15));
      await life.ask(handler, 'incident.tellReporter', { id: id(), text: told });
    },
  };
  if (days === undefined || outcome === undefined || reason === undefined) return [report, handle];
  const close: Happening = {
    at: `${workday(taken.slice(0, 10), days)} ${chance.pick(['09', '11', '15', '16'])}:${chance.between(10, 55)}`,
    async happen() {
      await life.ask(handler, 'incident.close', { ...wordsOf(await read()), outcome, reason });
    },
  };
  return [report, handle, close];
}

const SARA = 'Sara Lindqvist';
const WORDS =
  'Jag klickade på en länk i ett mejl om mitt lösenord och loggade in. Nu kommer jag inte in i planeringen, och telefonen loggas ut hela tiden.';

/** This morning: Sara writes in the chat, Erik takes it. */
const openNow: readonly Happening[] = [
  {
    at: '2026-11-26 07:48',
    async happen(life) {
      await life.opens(life.person(SARA));
      await life.writesAndPresses(life.person(SARA), WORDS, 'Skicka rapporten');
    },
  },
  {
    at: '2026-11-26 08:03',
    async happen(life) {
      const { rows } = await life.ask(ERIK, 'incident.list', {});
      const id = rows.find(({ happened }) => happened.startsWith(WORDS.slice(0, 40)))?.id ?? '';
      const read = () => life.ask(ERIK, 'incident.read', { id });
      await life.ask(ERIK, 'incident.take', wordsOf(await read()));
      await life.later(4);
      await life.ask(ERIK, 'incident.assess', {
        ...wordsOf(await read()),
        category: 'accountTakeover',
        severity: 'allvarlig',
      });
      await life.later(6);
      await life.ask(ERIK, 'incident.note', {
        id,
        text: 'It-driften har spärrat kontot och avslutat alla sessioner. Loggen visar en inloggning utomlands kl. 07.31. Susanne går igenom vad som har öppnats.',
      });
      await life.later(2);
      await life.ask(ERIK, 'incident.tellReporter', {
        id,
        text: 'Kontot är spärrat och du får ett nytt lösenord av Petra före lunch. Bra att du skrev direkt!',
      });
    },
  },
];

export function incidentStory(life: Life): readonly Happening[] {
  const cases: Cases = { numbers: new Map() };
  const startingWith = (words: string) => {
    const found = [...cases.numbers].find(([{ happened }]) => happened.startsWith(words))?.[1];
    return found && { id: found.id, title: found.number };
  };
  return [
    ...REPORTED.flatMap((one) => reported(life, cases, one)),
    ...AFTER_CASES.flatMap((planned) => plannedMeasure(planned, () => startingWith(planned.case))),
    ...openNow,
  ];
}
