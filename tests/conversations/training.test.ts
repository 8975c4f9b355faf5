// Training on the whole of Värna: a programme starts, people answer in the one personal card, and everyone is accounted for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../bot/capabilities/training/model.ts';
import type { TrainingOverview } from '../../bot/capabilities/training/overview-model.ts';
import type { Task } from '../../bot/contract.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let asked: Steering['asked'];
let todoOf: Steering['todoOf'];
let campaign: string;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  ({ asked, todoOf } = steering(here, erik));
  await sara.writes('hej');
});
afterAll(() => here.close());

const LESSON = 'demonstration-lesson-phishing';
const rightAnswers = ['1', '0', '2'];

async function started(): Promise<Programme> {
  const saved = await asked(erik, 'training.saveProgramme', {
    id: null,
    revision: 0,
    name: 'Nätfiske för hemtjänsten',
    lessons: [LESSON],
    audience: { ...NOBODY, also: [sara.id, erik.id] },
    months: 12,
    days: 14,
  });
  return asked(erik, 'training.startProgramme', { id: saved.id, revision: saved.revision });
}
const now = async (card: Shown) => (await sara.reads()).find(({ id }) => id === card.id) as Shown;
const overview = (): Promise<TrainingOverview> => asked(erik, 'training.overview', {});

describe('a lesson in the chat', () => {
  it('comes as the one personal card when the programme starts, once', async () => {
    const programme = await started();
    const { body } = await here.ask(erik, 'training.startProgramme', {
      id: programme.id,
      revision: programme.revision,
    });
    expect(body.refusal?.refused).toBe('programmeRunning');
    const card = await todoOf(sara, 'Nätfiske');
    expect(words(card.cards[0])).toContain('Klar senast 8 december 2026.');
    expect(words(card.cards[0])).toContain('Lektionen slutar med 3 frågor.');
    expect(buttons(card.cards[0])).toEqual(['Visa frågorna', 'Öppna i Värna']);
    const { rounds } = await until(overview, ({ rounds: all }) => all[0]?.funnel.pending === 0);
    expect(rounds.map(({ funnel }) => funnel.audience)).toEqual([2]);
    campaign = rounds[0]?.campaign ?? '';
  });

  it('asks one question at a time, explains, and goes on where it was left', async () => {
    const card = await todoOf(sara, 'Nätfiske');
    const first = await sara.presses(card, 'Visa frågorna');
    expect(words(first.card)).toContain('Fråga 1 av 3');
    const second = await sara.presses(await now(card), 'Svara', { choice: '0' });
    expect(words(second.card)).toContain('Inte rätt.');
    expect(words(second.card)).toMatch(/Du svarade: .*Rätt svar: /su);
    expect(words(second.card)).toContain('Fråga 2 av 3');
    await here.restart();
    const again = await sara.writes('mina uppgifter');
    expect(words(again.cards[0])).toContain('Fråga 2 av 3');
  });

  it('tells a reader what is right, and why, of what has been answered and of nothing else', async () => {
    const known = (task: Task | undefined) =>
      task?.kind === 'lesson' ? task.lesson.questions.map(({ right, why }) => [right !== null, why !== null]) : [];
    const inHand = [
      [true, true],
      [false, false],
      [false, false],
    ];
    expect(known((await asked(sara, 'training.mine', {}))[0])).toEqual(inHand);
    expect(known((await asked(sara, 'inbox.todo', {})).tasks[0])).toEqual(inHand);
    expect(known(await asked(sara, 'training.begin', { campaign, channel: 'tab' }))).toEqual(inHand);
    expect(known((await asked(erik, 'training.mine', {}))[0])).toEqual(inHand.map(() => [false, false]));
    const written = (await asked(erik, 'training.lessons', {})).flatMap(({ questions }) => questions);
    expect(written.some(({ right, why }) => right === null || why === null)).toBe(false);
  });

  it('an answer that comes twice, or late, changes nothing', async () => {
    const task = (await asked(sara, 'training.mine', {}))[0];
    const answer = { campaign, tries: 1, place: 0, choice: 1, channel: 'chat' as const };
    expect(await asked(sara, 'training.answer', answer)).toMatchObject({ result: { answers: task?.result?.answers } });
  });

  it('that fails is done again, and passed it leaves the card', async () => {
    for (const place of [1, 2])
      await asked(sara, 'training.answer', { campaign, tries: 1, place, choice: 1, channel: 'tab' });
    const card = await todoOf(sara, 'För att bli klar behöver du 2.');
    await sara.presses(card, 'Gör om frågorna');
    let last = '';
    for (const choice of rightAnswers) last = words((await sara.presses(await now(card), 'Svara', { choice })).card);
    expect(last).toContain('Du blev klar med Nätfiske');
    expect(last).toContain('Allt är klart.');
  });

  it('is followed by the coordinator, in sums and by name', async () => {
    const { rounds, trend } = await until(overview, ({ rounds: all }) => all[0]?.funnel.acknowledged === 1);
    expect(rounds[0]).toMatchObject({
      funnel: { audience: 2, acknowledged: 1, delivered: 1 },
      begun: 0,
      isLate: false,
    });
    expect(trend.at(-1)).toEqual({ month: '2026-11', passed: 1 });
    const people = await asked(erik, 'training.people', { campaign });
    expect(people.map(({ name, state, score }) => [name, state, score])).toEqual(
      expect.arrayContaining([
        ['Sara Lindqvist', 'passed', 3],
        ['Erik Sandström', 'notBegun', null],
      ]),
    );
  });

  it('begins its next round by itself when the months have passed, and ends the one before', async () => {
    here.platform.world.clock.set(Date.parse('2027-11-24T09:00:00Z'));
    const { rounds } = await until(overview, ({ rounds: all }) => all.length === 2);
    expect(rounds[0]?.campaign).toBe(`${LESSON}/2027-11-24`);
    await todoOf(sara, 'Klar senast 8 december 2027.');
    // Erik never answered the round before: it asks for nothing any more.
    const due = (await asked(erik, 'inbox.todo', {})).tasks.map((task) => task.due);
    expect(due).toEqual(['2027-12-08']);
    expect(rounds[1]).toMatchObject({ campaign, isLate: false });
  });

  it('that was passed stays among one’s own when nobody asks for it any more', async () => {
    const round = { id: `${LESSON}/2027-11-24` };
    expect((await here.ask(erik, 'campaign.remind', round)).body.refusal?.refused).toBe('remindedToday');
    expect((await here.ask(erik, 'campaign.cancel', round)).body.refusal?.refused).toBe('stopReasonMissing');
    const { campaign: over } = await asked(erik, 'campaign.cancel', { ...round, why: 'Fel månad.' });
    expect(over).toMatchObject({ state: 'cancelled', stopped: { actorName: erik.name, why: 'Fel månad.' } });
    const own = await asked(sara, 'training.mine', {});
    expect(own.map((task) => [task.campaign, task.result?.state, task.result?.score])).toEqual([
      [campaign, 'passed', 3],
    ]);
  });
});

describe('who may what', () => {
  it('staff neither write lessons nor see how others do', async () => {
    for (const action of ['training.lessons', 'training.overview', 'training.register'] as const)
      expect((await here.ask(sara, action, {})).body.refusal?.refused).toBe('notAllowed');
  });
  it('nobody takes a lesson that was not sent to them', async () => {
    const maria = here.person('Maria Hellgren');
    const { body } = await here.ask(maria, 'training.begin', { campaign, channel: 'tab' });
    expect(body.refusal?.refused).toBe('lessonNotYours');
  });
});
