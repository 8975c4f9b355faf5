// The clocks that run when the demonstration opens: 24 and 72 hours of this morning's case, and a board's notification to IMY.
import type { Happening, Life } from './life.ts';

const ERIK = 'Erik Sandström';
const DEPUTY = 'Anna-Karin Holm';
const MUNICIPALITY = { kind: 'municipality', id: 'municipality', name: '' } as const;

/** The case whose report begins with these words. */
async function caseOf(life: Life, words: string): Promise<string> {
  const { rows } = await life.ask(ERIK, 'incident.list', {});
  const found = rows.find(({ happened }) => happened.startsWith(words));
  if (!found) throw new Error(`no case: ${words}`);
  return found.id;
}

const NO_REASON = { startKind: 'aware', reason: '' } as const;

/** Half of the time has passed in the night; the deputy has seen it, since nobody else answered. */
async function answered(life: Life, caseId: string): Promise<void> {
  const { rows } = await life.ask(DEPUTY, 'legalClock.ofCase', { caseId });
  for (const { clock } of rows) {
    const last = clock.warnings.findLast(({ isJoined, acknowledged }) => !isJoined && acknowledged === null);
    if (last) await life.ask(DEPUTY, 'legalClock.acknowledge', { id: clock.id, step: last.step, due: last.due });
  }
}

export function legalClockStory(): readonly Happening[] {
  return [
    {
      at: '2026-11-24 11:05',
      async happen(life) {
        const { boards } = await life.ask(ERIK, 'organisation.boards', {});
        const board = boards.find(({ board: { name } }) => name.startsWith('Barn'))?.board;
        if (!board) return;
        await life.ask(ERIK, 'legalClock.open', {
          ...NO_REASON,
          caseId: await caseOf(life, 'Listan över specialkost'),
          subject: { kind: 'board', id: board.id, name: board.name },
          step: 'personalDataNotification',
          at: new Date(Date.parse('2026-11-24T10:20:00+01:00')).toISOString(),
        });
      },
    },
    {
      at: '2026-11-25 23:40',
      async happen(life) {
        await answered(life, await caseOf(life, 'Listan över specialkost'));
      },
    },
    {
      at: '2026-11-26 08:20',
      async happen(life) {
        const caseId = await caseOf(life, 'Jag klickade på en länk i ett mejl');
        const at = new Date(Date.parse('2026-11-26T07:48:00+01:00')).toISOString();
        for (const step of ['earlyWarning', 'notification'] as const)
          await life.ask(ERIK, 'legalClock.open', { ...NO_REASON, caseId, subject: MUNICIPALITY, step, at });
      },
    },
  ];
}
