import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { exerciseLetter } from '../../bot/capabilities/exercise/papers.ts';
import { assessedAs, clocksOf, elapsedMs, eventsCome, measured } from '../../bot/capabilities/exercise/rules.ts';
import { SCRIPT_FACTS } from '../../bot/capabilities/exercise/script-rules.ts';
import { scriptText } from '../../bot/capabilities/exercise/script-text.ts';
import { cards } from '../../bot/capabilities.ts';
import { anExercise } from '../builders/exercise.ts';
import { annaKarin, as, at, erik, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const ANSWERS = { category: 'phishing', severity: 'allvarlig', personalData: 'yes', significant: 'yes' } as const;
const TEXT = { what: 'Ett konto är kapat', impact: 'Tre boenden', unlawful: 'Ja', done: 'Kontot är spärrat' };

async function town() {
  const world = memory({ people: [sara, erik, annaKarin] });
  const { actions } = app(world.ports);
  const leader = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
  const participant = { person: sara, roles: [], language: 'sv' } as const;
  const outsider = { person: annaKarin, roles: [], language: 'sv' } as const;
  const started = await actions['exercise.start'](
    { script: 'carePhishing', speed: 24, participants: [sara.id], key: 'exercise-1' },
    leader,
  );
  if (isRefusal(started)) throw new Error(started.refused);
  return { ...world, actions, leader, participant, outsider, exercise: started.exercise };
}

describe('an exercise', () => {
  it('is stamped in its number, on the card and all over its paper', async () => {
    const { actions, participant, exercise } = await town();
    expect(exercise.number).toBe('ÖVNING 2026-0001');
    const view = await actions['exercise.read']({ id: exercise.id }, participant);
    if (isRefusal(view)) throw new Error(view.refused);
    const letter = exerciseLetter(view, { actorName: 'Erik', organisation: 'X', at: at('09:00'), language: 'sv' });
    expect([letter.kind, letter.title, letter.name, letter.foot].every((words) => /övning/iu.test(words))).toBe(true);
    const task = { kind: 'exercise', exercise, due: '2026-11-24' } as never;
    const context = { language: 'sv', step: null, links: { to: () => '' } } as never;
    expect(JSON.stringify(cards.task(task, context).parts[0])).toContain('ÖVNING');
    expect(cards.line(task, 'sv').title).toMatch(/^ÖVNING /u);
  });

  it('is made once by its key', async () => {
    const { actions, leader, records } = await town();
    const again = { script: 'carePhishing' as const, speed: 24, participants: [sara.id], key: 'exercise-1' };
    await actions['exercise.start'](again, leader);
    expect(records().get('exercises')).toHaveLength(1);
  });

  it('opens no case, no clock and no report, and is in no number, list or search', async () => {
    const { actions, leader, participant, exercise, records } = await town();
    const before = await actions['inbox.counts']({}, participant);
    await actions['exercise.assess']({ id: exercise.id, revision: 1, ...ANSWERS }, participant);
    await actions['exercise.write']({ id: exercise.id, revision: 2, ...TEXT, isReady: true }, participant);
    for (const list of ['incidents', 'legalClocks', 'clockEvents', 'triages', 'authorityReports'] as const)
      expect(records().get(list) ?? []).toEqual([]);
    expect(before).toMatchObject({ inbox: 0, incidents: 0 });
    expect(await actions['inbox.counts']({}, participant)).toMatchObject({ inbox: 0, incidents: 0 });
    const found = await actions['search.find']({ words: 'ÖVNING 2026-0001' }, leader);
    expect(isRefusal(found) || found.hits).toEqual([]);
    const running = await actions['legalClock.running']({}, leader);
    expect(isRefusal(running) || running.rows).toEqual([]);
  });

  it('stands on the card of those who take part until it ends', async () => {
    const { actions, leader, participant, outsider, exercise } = await town();
    const kinds = async (asker: typeof leader | typeof participant) => {
      const inbox = await actions['inbox.todo']({}, asker);
      return isRefusal(inbox) ? inbox.refused : inbox.tasks.map(({ kind }) => kind);
    };
    expect([await kinds(participant), await kinds(outsider)]).toEqual([['exercise'], []]);
    await actions['exercise.end']({ id: exercise.id, revision: 1 }, leader);
    expect(await kinds(participant)).toEqual([]);
  });

  it('is hidden from those who do not take part, and ended only by its leader', async () => {
    const { actions, participant, outsider, exercise } = await town();
    expect(await actions['exercise.read']({ id: exercise.id }, outsider)).toMatchObject({ refused: 'exerciseUnknown' });
    const end = { id: exercise.id, revision: 1 };
    expect(await actions['exercise.end'](end, participant)).toMatchObject({ refused: 'notAllowed' });
    expect(await actions['exercise.list']({}, outsider)).toMatchObject({ rows: [] });
  });

  it('is assessed once by the same press, and a press on an old card is told who was first', async () => {
    const { actions, leader, participant, exercise, records } = await town();
    const press = { id: exercise.id, revision: 1, ...ANSWERS };
    await actions['exercise.assess'](press, participant);
    await actions['exercise.assess'](press, participant);
    expect(records().get('exercises')).toMatchObject([{ revision: 2 }]);
    const other = { ...press, category: 'malware' as const };
    expect(await actions['exercise.assess'](other, leader)).toMatchObject({ refused: 'exerciseChanged' });
  });

  it('takes nothing more once it has ended, but findings', async () => {
    const { actions, leader, participant, exercise } = await town();
    await actions['exercise.end']({ id: exercise.id, revision: 1 }, leader);
    const late = { id: exercise.id, revision: 2, ...ANSWERS };
    expect(await actions['exercise.assess'](late, participant)).toMatchObject({ refused: 'exerciseEnded' });
    const found = await actions['exercise.find'](
      { id: exercise.id, text: 'Ingen jour', key: 'finding-1' },
      participant,
    );
    expect(found).toMatchObject({ findings: [{ finding: { text: 'Ingen jour' }, measure: null }] });
  });

  it('makes one measure of a finding, with the exercise as its source', async () => {
    const { actions, leader, participant, exercise, records } = await town();
    await actions['exercise.find']({ id: exercise.id, text: 'Ingen jour', key: 'finding-1' }, participant);
    const plan = { id: exercise.id, finding: 'finding-1', owner: sara.id, due: '2027-01-31' };
    await actions['exercise.plan'](plan, leader);
    const again = await actions['exercise.plan'](plan, leader);
    expect(again).toMatchObject({ findings: [{ measure: { id: 'finding-1' } }] });
    const source = { kind: 'exercise', id: exercise.id, title: 'ÖVNING 2026-0001' };
    expect(records().get('measures')).toMatchObject([{ title: 'Ingen jour', source }]);
    expect(records().get('measures')).toHaveLength(1);
  });

  it.each([
    [{ participants: [] }, 'exerciseParticipantsMissing'],
    [{ participants: ['nobody'] }, 'exercisePersonUnknown'],
    [{ speed: 7 }, 'exerciseSpeedWrong'],
  ])('cannot start with %j', async (part, refused) => {
    const { actions, leader } = await town();
    const asked = { script: 'carePhishing' as const, speed: 24, participants: [sara.id], key: 'exercise-2', ...part };
    expect(await actions['exercise.start'](asked, leader)).toMatchObject({ refused });
  });

  it('is not ready with a field empty', async () => {
    const { actions, participant, exercise } = await town();
    const draft = { id: exercise.id, revision: 1, ...TEXT, done: '', isReady: true };
    expect(await actions['exercise.write'](draft, participant)).toMatchObject({
      refused: 'exerciseDraftEmpty',
      facts: { field: 'done' },
    });
  });
});

describe('the time of an exercise', () => {
  it('goes at its speed, and stands still when it ends', () => {
    const hours = (exercise: ReturnType<typeof anExercise>) => elapsedMs(exercise, at('09:00')) / 3_600_000;
    expect([hours(anExercise()), hours(anExercise({ speed: 1 })), hours(anExercise({ endedAt: at('08:30') }))]).toEqual(
      [24, 1, 12],
    );
  });

  it('brings the events of the script one by one', () => {
    expect(['08:00', '08:03', '08:15', '09:00'].map((time) => eventsCome(anExercise(), at(time)))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('has words for every event of every script, in both languages', () => {
    for (const text of Object.values(scriptText))
      for (const [script, { hours }] of Object.entries(SCRIPT_FACTS))
        expect(text.events[script as keyof typeof text.events]).toHaveLength(hours.length);
  });

  const assessed = { first: { at: at('08:10'), byName: 'Sara' }, ...ANSWERS };

  it('runs the clocks of the law at that speed: 24 hours are one', () => {
    const clocks = clocksOf(anExercise({ assessed }), at('08:30'));
    expect(clocks.map(({ step, state, due }) => [step, state, due])).toEqual([
      ['significance', 'inTime', at('08:30')],
      ['earlyWarning', 'running', at('09:00')],
      ['notification', 'running', at('11:00')],
      ['personalDataNotification', 'running', at('11:00')],
    ]);
    expect(clocks[1]).toMatchObject({ leftMs: 12 * 3_600_000, warned: ['half'] });
  });

  it('has no clock of the act where it is not significant, and none for personal data where there are none', () => {
    const none = { ...assessed, significant: 'no', personalData: 'no' } as const;
    expect(clocksOf(anExercise({ assessed: none }), at('08:30')).map(({ step }) => step)).toEqual(['significance']);
  });

  it('is stopped by a text that is ready, in time or late', () => {
    const ready = (time: string) => ({
      first: { at: at('08:20'), byName: 'S' },
      fields: TEXT,
      ready: { at: at(time), byName: 'S' },
    });
    const early = (time: string) => clocksOf(anExercise({ assessed, draft: ready(time) }), at('10:00'))[1]?.state;
    expect([early('08:59'), early('09:01')]).toEqual(['inTime', 'stoppedLate']);
  });

  it('keeps the first time when an assessment is corrected', () => {
    const corrected = assessedAs(
      anExercise({ assessed }),
      { ...ANSWERS, severity: 'kritisk' },
      { at: at('09:00'), byName: 'Erik' },
    );
    expect(corrected).toMatchObject({ assessed: { severity: 'kritisk', first: { at: at('08:10'), byName: 'Sara' } } });
  });

  it('measures the first time that something was done, in minutes on the wall', () => {
    const draft = { first: { at: at('08:25'), byName: 'S' }, fields: TEXT, ready: null };
    expect(measured(anExercise({ assessed, draft }))).toEqual({ toAssess: 10, toDraft: 25 });
    expect(measured(anExercise())).toEqual({ toAssess: null, toDraft: null });
  });
});
