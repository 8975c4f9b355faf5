// What enters, in every field and by every door, is plain: the table of blocks.test.ts seen from outside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../bot/capabilities/incident/model.ts';
import type { RiskMethod } from '../../bot/capabilities/risk-method/model.ts';
import { RISK } from '../builders/risk.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const RAW = 'Rad ett\u000BRad två\u0002 fakt\u202Eura \uD83D\uFFFE O\u0308berg &<>"\' ]]> =1+1';
const PLAIN = 'Rad ett\nRad två faktura  Öberg &<>"\' ]]> =1+1';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
});
afterAll(() => here.close());

const caseOf = async (id: string) => (await here.ask(erik, 'incident.read', { id })).body.answer as CaseFile;

describe('raw text', () => {
  it('sent from the tab is plain in the case, in its timeline and in what the reporter is told', async () => {
    const id = 'raw-from-the-tab';
    await here.ask(sara, 'incident.report', { id, happened: RAW, happenedWhen: RAW, affected: RAW, source: 'tab' });
    await here.ask(erik, 'incident.note', { id, text: RAW });
    await here.ask(erik, 'incident.tellReporter', { id, text: RAW });
    const { incident: open } = await caseOf(id);
    await here.ask(erik, 'incident.close', { id, revision: open.revision, outcome: 'resolved', reason: RAW });
    const { incident, timeline } = await until(
      () => caseOf(id),
      (file) => file.timeline.length === 3,
    );
    expect([incident.happened, incident.happenedWhen, incident.affected]).toEqual([PLAIN, PLAIN, PLAIN]);
    expect([incident.messageToReporter, incident.closing?.reason]).toEqual([PLAIN, PLAIN]);
    expect(timeline.map(({ text }) => text)).toEqual([PLAIN, PLAIN, PLAIN]);
    const told = await until(
      async () => (await sara.reads()).find(({ summary }) => summary?.startsWith('Nytt meddelande')),
      (message) => message !== undefined,
    );
    expect(words(told?.cards[0])).toContain(PLAIN);
  });

  it('written or typed in the chat is plain in the case', async () => {
    const draft = await sara.writes(`jag klickade på en länk ${RAW}`);
    expect(words(draft.cards[0])).toContain(`jag klickade på en länk ${PLAIN}`);
    const sent = await sara.presses(draft, 'Skicka rapporten', { affected: RAW });
    const number = /\d{4}-\d{4}/u.exec(words(sent.card))?.[0];
    const all = (await here.ask(erik, 'incident.list', {})).body.answer;
    const list = (all as { rows: readonly { id: string; number: string }[] }).rows;
    const { incident } = await caseOf(list.find((row) => row.number === number)?.id ?? '');
    expect([incident.happened, incident.affected]).toEqual([`jag klickade på en länk ${PLAIN}`, PLAIN]);
  });

  it('in the name of a step of the scale is plain, and nothing but blanks is no name', async () => {
    const {
      id: _,
      changedBy: _by,
      changedAt: _at,
      changeId: _change,
      ...method
    } = (await here.ask(erik, 'risk.method', {})).body.answer as RiskMethod;
    const [first, ...rest] = method.likelihoods;
    const named = (sv: string) => ({ ...method, likelihoods: [{ sv, en: first?.en ?? '' }, ...rest] });
    expect((await here.ask(erik, 'risk.saveMethod', named(' \u200B '))).body.refusal?.refused).toBe('gridWrong');
    const saved = (await here.ask(erik, 'risk.saveMethod', named(RAW))).body.answer as RiskMethod;
    expect(saved.likelihoods[0]?.sv).toBe(PLAIN);
  });

  it('that is nothing but blanks is as good as empty', async () => {
    const answer = await here.ask(erik, 'risk.save', { ...RISK, owner: erik.id, title: ' \u0002\u200B\u000B ' });
    expect(answer.body.refusal?.refused).toBe('riskTitleMissing');
  });
});
