// Whom the municipality calls, and how the case of this morning is assessed so far.
import type { TriagePage } from '../../../bot/capabilities/triage/model.ts';
import type { Happening, Life } from './life.ts';

const ERIK = 'Erik Sandström';
const CHECKED = '2026-09-03';
/** How Sara's report of this morning begins. */
const BEGINS = 'Jag klickade på en länk i ett mejl om mitt lösenord';

const PARTIES = [
  ['protection', 'Säkerhetsskyddschefen', '0583-810 10', CHECKED],
  ['jointIt', 'Gemensam it, jour', '0583-810 20', CHECKED],
  // Nobody has looked since the spring: the page says so.
  ['police', 'Polisen', '114 14', '2026-03-11'],
  ['company', 'Norra Vätterns Energi AB', '0583-815 00', CHECKED],
] as const;

const parties: Happening = {
  at: '2026-09-03 10:20',
  async happen(life) {
    for (const [kind, name, phone, checkedOn] of PARTIES)
      await life.ask(ERIK, 'triage.saveParty', { id: null, revision: 0, kind, name, phone, checkedOn });
  },
};

async function quickAnswers(life: Life, id: string): Promise<TriagePage> {
  const answers = [
    ['protective', 'no'],
    ['personalData', 'yes'],
    ['crime', 'yes'],
    ['supplier', 'no'],
    ['crossBorder', 'unknown'],
    ['jointIt', 'yes'],
  ] as const;
  let page = await life.ask(ERIK, 'triage.read', { id });
  for (const [quick, answer] of answers) {
    page = await life.ask(ERIK, 'triage.answer', { id, revision: page.triage.revision, quick, answer });
    await life.later(1);
  }
  return page;
}

/** The facts of how long it lasts are what is asked next. */
const assessed: Happening = {
  at: '2026-11-26 08:24',
  async happen(life) {
    const { rows } = await life.ask(ERIK, 'incident.list', {});
    const id = rows.find(({ happened }) => happened.startsWith(BEGINS))?.id ?? '';
    const begun = await quickAnswers(life, id);
    const own = begun.boards.filter(({ isSuggested }) => isSuggested).map((board) => board.id);
    const { revision } = begun.triage;
    const { triage } = await life.ask(ERIK, 'triage.boards', { id, revision, boards: own });
    await life.ask(ERIK, 'triage.services', { id, revision: triage.revision, services: ['care'] });
  },
};

export const triageStory: readonly Happening[] = [parties, assessed];
