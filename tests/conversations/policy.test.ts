import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CampaignView } from '../../bot/capabilities/campaign/model.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentPage, DocumentVersion, OwnDocument } from '../../bot/capabilities/policy/model.ts';
import type { InboxAnswer } from '../../bot/contract.ts';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
});
afterAll(() => here.close());

const asked = async <Value>(
  who: TeamsPerson,
  ...question: Parameters<Town['ask']> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const { status, body } = await here.ask(who, ...question);
  expect([status, body.refusal]).toEqual([200, undefined]);
  return body.answer as Value;
};
const draft = (about: object = {}) => ({
  id: null,
  revision: 0,
  kind: 'policy' as const,
  title: 'Informationssäkerhetspolicy',
  owner: erik.id,
  summary: { sv: ['Rapportera det du ser.', 'Lås skärmen.'], en: ['Report what you see.', 'Lock your screen.'] },
  changes: { sv: [], en: [] },
  change: 'material' as const,
  reviewOn: '2027-11-24',
  audience: { ...EVERYONE, everyone: false, also: [sara.id, erik.id] },
  ...about,
});
const decision = { body: 'Kommunfullmäktige', on: '2026-11-16', section: '§ 112', diaryNumber: 'KS 2026/45' };

async function published(about: object = {}): Promise<DocumentVersion> {
  const saved = await asked<DocumentVersion>(erik, 'policy.save', draft(about));
  const decided = await asked<DocumentVersion>(erik, 'policy.decide', { id: saved.id, revision: 1, decision });
  return asked<DocumentVersion>(erik, 'policy.publish', {
    id: saved.id,
    revision: decided.revision,
    due: '2026-12-08',
  });
}
const todoOf = (who: TeamsPerson, title: string) =>
  until(
    async () => (await who.reads()).find(({ cards }) => words(cards[0]).includes(title)),
    (card) => card !== undefined,
    15,
  ) as Promise<Shown>;
const campaign = (id: string) => asked<CampaignView>(erik, 'campaign.read', { id });

describe('a steering document that is published', () => {
  it('reaches those it means as one card, is acknowledged once, and the funnel adds up', async () => {
    await sara.writes('hej');
    const { id } = await published();
    const card = await todoOf(sara, 'Informationssäkerhetspolicy');
    expect(words(card.cards[0])).toContain('•  Rapportera det du ser.');
    expect(words(card.cards[0])).toContain('Läs senast 8 december 2026.');
    expect(buttons(card.cards[0])).toEqual(['Jag har läst och förstått', 'Jag har en fråga', 'Öppna i Värna']);
    expect(card.summary).toBe('Du har 1 uppgift att göra');
    const [first, second] = await Promise.all([
      sara.presses(card, 'Jag har läst och förstått'),
      sara.presses(card, 'Jag har läst och förstått'),
    ]);
    for (const { card: done } of [first, second])
      expect(words(done)).toContain('Du kvitterade Informationssäkerhetspolicy');
    const { funnel } = await until(
      () => campaign(id),
      (view) => view.funnel.pending === 0,
      15,
    );
    expect(funnel).toMatchObject({ audience: 2, acknowledged: 1 });
    const stored = here.platform.world.database.all(
      `SELECT i.id FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Acknowledgements'`,
    );
    expect(stored).toHaveLength(1);
  });

  it('stands in “mina regler” as read, and the chat says that nothing is left', async () => {
    const own = await asked<readonly OwnDocument[]>(sara, 'policy.mine', {});
    expect(own.map(({ title, acknowledgedAt }) => [title, acknowledgedAt !== null])).toEqual([
      ['Informationssäkerhetspolicy', true],
    ]);
    expect(words((await sara.writes('mina uppgifter')).cards[0])).toContain('Allt är klart.');
    expect(words((await sara.writes('mina regler')).cards[0])).toContain('Informationssäkerhetspolicy');
  });

  it('lets a reader ask the owner, who gets the question in the chat', async () => {
    await erik.writes('hej');
    const { title } = await published({
      title: 'Rutin för utskrifter',
      kind: 'routine',
      audience: { ...EVERYONE, everyone: false, also: [sara.id] },
    });
    const card = await todoOf(sara, title);
    const form = await sara.presses(card, 'Jag har en fråga');
    const empty = await sara.submits(form, 'Skicka frågan', { text: '  ' });
    expect(words(empty.dialog?.card)).toContain('Skriv din fråga först.');
    await sara.submits(form, 'Skicka frågan', { text: 'Gäller det även hemma?' });
    const question = await todoOf(erik, 'Gäller det även hemma?');
    expect(words(question.cards[0])).toContain('Sara Lindqvist har en fråga om Rutin för utskrifter');
  });

  it('comes in the same card as what is left already, a line each, without a second ping that day', async () => {
    const stands = await todoOf(sara, 'Rutin för utskrifter');
    const messages = (await sara.reads()).length;
    await published({ title: 'Instruktion för klassning', kind: 'instruction' });
    const both = await until(
      async () => (await sara.reads()).find(({ id }) => id === stands.id) as Shown,
      ({ cards }) => words(cards[0]).includes('Att göra · 2'),
      15,
    );
    const now = async () => (await sara.reads()).find(({ id }) => id === stands.id) as Shown;
    const { card: routine } = await sara.presses(both, 'Läs: Rutin för utskrifter');
    expect(words(routine)).toContain('Rutin för utskrifter');
    const next = await sara.presses(await now(), 'Jag har läst och förstått');
    expect(words(next.card)).toContain('Du kvitterade Rutin för utskrifter');
    expect(words(next.card)).toContain('Instruktion för klassning');
    const last = await sara.presses(await now(), 'Jag har läst och förstått');
    expect(words(last.card)).toContain('Allt är klart.');
    expect(await sara.reads()).toHaveLength(messages);
  });
});

describe('a document with a question', () => {
  it('keeps what is right until it is answered, explains a wrong answer, and is acknowledged with the right one', async () => {
    const say = (text: string) => ({ sv: text, en: text });
    const question = {
      ask: say('Vem får veta koden?'),
      choices: [say('Chefen'), say('Ingen')],
      right: 1,
      why: say('Koden är din.'),
    };
    const { id } = await published({ title: 'Rutin för koder', kind: 'routine', quiz: [question] });
    const card = await todoOf(sara, 'Rutin för koder');
    for (const reader of [await asked(sara, 'inbox.todo', {}), await asked(sara, 'policy.read', { id })]) {
      expect(JSON.stringify(reader)).toContain('Vem får veta koden?');
      expect(JSON.stringify(reader)).not.toMatch(/"right":\d|Koden är din/u);
    }
    expect((await here.ask(sara, 'policy.tryCard', { id, due: '2026-12-08' })).body.refusal?.refused).toBe(
      'notAllowed',
    );
    expect((await asked<DocumentPage>(erik, 'policy.read', { id })).version.quiz).toEqual([question]);
    expect(words(card.cards[0])).toContain('Vem får veta koden?');
    const wrong = await sara.presses(card, 'Jag har läst och förstått', { quiz0: '0' });
    expect(JSON.stringify(wrong)).toContain('Inte rätt. Koden är din.');
    const right = await sara.presses(card, 'Jag har läst och förstått', { quiz0: '1' });
    expect(words(right.card)).toContain('Du kvitterade Rutin för koder');
    expect((await asked<DocumentPage>(sara, 'policy.read', { id })).version.quiz).toEqual([question]);
  });
});

describe('those who cannot be reached', () => {
  it('are named with cause, and can be told in another way', async () => {
    const petra = here.person('Petra Nyström');
    await petra.blocks();
    const { id } = await published({
      title: 'Policy för alla',
      audience: { ...EVERYONE, everyone: false, also: [petra.id] },
    });
    const view = await until(
      () => campaign(id),
      ({ funnel }) => funnel.pending === 0,
      15,
    );
    expect(view.unreachable.map(({ name, cause }) => [name, cause])).toEqual([['Petra Nyström', 'appBlocked']]);
    const after = await asked<CampaignView>(erik, 'campaign.reached', { id, person: petra.id });
    expect(after.funnel).toMatchObject({ audience: 1, reached: 1, unreachable: 0 });
  });
});

describe('a document that is withdrawn', () => {
  it('asks nobody any more: its campaign has ended and reminders go to no one', async () => {
    const { id, revision } = await published({ title: 'Riktlinje som upphävs', kind: 'guideline' });
    await todoOf(sara, 'Riktlinje som upphävs');
    await until(
      () => campaign(id),
      ({ funnel }) => funnel.pending === 0,
      15,
    );
    await asked<DocumentVersion>(erik, 'policy.withdraw', { id, revision });
    expect((await campaign(id)).campaign.state).toBe('ended');
    const { tasks } = await asked<InboxAnswer>(sara, 'inbox.todo', {});
    expect(tasks.map((task) => task.kind === 'document' && task.version.title)).not.toContain('Riktlinje som upphävs');
    expect((await here.ask(erik, 'campaign.pause', { id })).body.refusal?.refused).toBe('notRunning');
  });
});

describe('told in another way', () => {
  it('while the sending has just been written down, SharePoint slow: both stand', async () => {
    const petra = here.person('Petra Nyström');
    await petra.blocks();
    const { id } = await published({
      title: 'Rutin för larm',
      kind: 'routine',
      audience: { ...EVERYONE, everyone: false, also: [petra.id, erik.id] },
    });
    here.fault('graph', 'delay', { amount: 300 });
    await until(
      () => campaign(id),
      ({ funnel }) => funnel.pending === 0,
      30,
    );
    await asked<CampaignView>(erik, 'campaign.reached', { id, person: petra.id });
    here.noFaults();
    await until(
      async () => (await (await fetch(`${here.product().url}/health`)).json()) as { storage: { waiting: number } },
      ({ storage }) => storage.waiting === 0,
      20,
    );
    expect((await campaign(id)).funnel).toMatchObject({ reached: 1, delivered: 1 });
  });
});

describe('who may what', () => {
  it('staff read what is in force and nothing else, and cannot publish', async () => {
    const saved = await asked<DocumentVersion>(erik, 'policy.save', draft({ title: 'Hemligt utkast' }));
    expect((await here.ask(sara, 'policy.read', { id: saved.id })).body.refusal?.refused).toBe('documentUnknown');
    expect((await here.ask(sara, 'policy.list', {})).body.refusal?.refused).toBe('notAllowed');
    expect((await here.ask(sara, 'policy.save', draft())).body.refusal?.refused).toBe('notAllowed');
    const page = await asked<DocumentPage>(erik, 'policy.read', { id: saved.id });
    expect(page).toMatchObject({ mayManage: true, funnel: null });
  });
});

describe('a draft that is reviewed', () => {
  it('is asked about in the chat, answered there with a comment, and the author is told', async () => {
    const saved = await asked<DocumentVersion>(erik, 'policy.save', draft({ title: 'Riktlinje för möten' }));
    await asked(erik, 'policy.review', {
      id: saved.id,
      revision: saved.revision,
      reviewers: [sara.id],
      due: '2026-12-04',
      note: 'Se punkt 2.',
    });
    const card = await todoOf(sara, 'Riktlinje för möten');
    expect(words(card.cards[0])).toContain('Se punkt 2.');
    expect(buttons(card.cards[0])).toEqual(['Inget att ändra', 'Vill ändra', 'Öppna utkastet']);
    const empty = await sara.presses(card, 'Vill ändra', { comment: '' });
    expect(JSON.stringify(empty)).toContain('Skriv vad du vill ändra.');
    const done = await sara.presses(card, 'Vill ändra', { comment: 'Punkt 2 är för lång.' });
    expect(words(done.card)).toContain('Du svarade på granskningen av Riktlinje för möten');
    const { version } = await asked<DocumentPage>(erik, 'policy.read', { id: saved.id });
    expect(version.reviews[0]?.reviewers).toMatchObject([{ answer: 'change', comment: 'Punkt 2 är för lång.' }]);
    const told = await until(
      () => asked<InboxAnswer>(erik, 'inbox.todo', {}),
      ({ news }) => news.length > 0,
      15,
    );
    expect(told.news).toMatchObject([{ kind: 'reviewed', name: 'Sara Lindqvist', left: 0 }]);
  });
});

describe('at the weekend', () => {
  it('nothing is sent, and everyone stands as waiting for their turn', async () => {
    here.platform.world.clock.set(Date.parse('2026-11-28T09:00:00Z'));
    await until(
      () => asked<InboxAnswer>(erik, 'inbox.todo', {}),
      ({ today }) => today === '2026-11-28',
    );
    const audience = { ...EVERYONE, everyone: false, also: [sara.id] };
    const { id } = await published({ title: 'Policy på lördagen', audience });
    await until(
      () => Promise.resolve(here.log.lines.join('\n')),
      (lines) => lines.includes('quiet hours'),
      15,
    );
    expect((await campaign(id)).funnel).toMatchObject({ audience: 1, pending: 1 });
  });
});
