// A case is assessed on its card in the channel and in the tab, on the whole of Värna: from the first question to the decision.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseClocks } from '../../bot/capabilities/legal-clock/question-model.ts';
import type { TriagePage } from '../../bot/capabilities/triage/model.ts';
import { type FoundCase, reportedCase } from '../builders/reports.ts';
import { steering } from '../builders/steering.ts';
import { type Outcome, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
let annaKarin: TeamsPerson;
let asked: ReturnType<typeof steering>['asked'];
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
  annaKarin = here.person('Anna-Karin Holm');
  ({ asked } = steering(here, erik));
});
afterAll(() => here.close());

const reported = (text: string) => reportedCase(here, sara, text);

const START = 'Bedöm steg för steg';
const offers = (card: Shown['cards'][number] | undefined, button: string) =>
  JSON.stringify(card ?? {}).includes(`"title":"${button}"`);

/** The case's card in the channel, as the person sees it: what they pressed last may stand there. */
async function inChannel(who: TeamsPerson, { number }: FoundCase): Promise<{ chat: string; message: Shown }> {
  const chat = await who.channel('Incidenter');
  const isIt = ({ cards: [card] }: Shown) =>
    words(card).toLowerCase().includes(`ärende ${number}`) && (offers(card, START) || words(card).includes('Bedöm'));
  const message = (await until(
    async () => (await who.reads(chat)).find(isIt),
    (one) => one !== undefined,
    60,
  )) as Shown;
  if (offers(message.cards[0], START)) return { chat, message };
  const { card } = await who.presses(message, 'Visa ärendet', {}, chat);
  return { chat, message: { ...message, cards: card ? [card] : [] } };
}

/** Presses one button after the other, each on the card that came of the one before. */
async function pressing(
  who: TeamsPerson,
  found: FoundCase,
  presses: readonly (readonly [string, Record<string, string>?])[],
) {
  const { chat, message } = await inChannel(who, found);
  let card = message.cards[0];
  let outcome: Outcome | undefined;
  for (const [button, inputs] of presses) {
    outcome = await who.presses({ ...message, cards: card ? [card] : [] }, button, inputs ?? {}, chat);
    card = outcome.card;
  }
  return words(outcome?.card);
}

const read = (id: string): Promise<TriagePage> => asked(erik, 'triage.read', { id });
const BUTTONS = ['Nej', 'Allvarlig', 'Ja', 'Nej', 'Nej', 'Nej', 'Nej'].map((name) => [name] as const);

describe('a case assessed on its card', () => {
  let found: FoundCase;
  beforeAll(async () => {
    found = await reported('journalsystemet ligger nere och vi kommer inte åt något');
  });

  it('asks about protective security first, then one question at a time, with why', async () => {
    const first = await pressing(erik, found, [['Bedöm steg för steg']]);
    expect(first).toContain('Kan det röra säkerhetsskydd, alltså Sveriges säkerhet?');
    expect(first).toContain('Är svaret ja ska inget mer skrivas här.');
    expect(first).toMatch(/Fråga 1 av \d+/u);
    const boards = await pressing(erik, found, [['Bedöm steg för steg'], ...BUTTONS]);
    expect(boards).toContain('Vilka nämnders personuppgifter berörs?');
    expect(await asked(erik, 'incident.read', { id: found.id })).toMatchObject({ incident: { severity: 'allvarlig' } });
  });

  it('goes on to the facts of the affected service, and keeps what is not known yet as missing', async () => {
    const { boards } = await read(found.id);
    const social = boards.find(({ name }) => name === 'Socialnämnden')?.id ?? '';
    const number = await pressing(erik, found, [
      ['Bedöm steg för steg'],
      ['Spara nämnderna', { boards: social }],
      ['Spara tjänsterna', { services: 'care' }],
    ]);
    expect(number).toContain('Hur många timmar är verksamheten begränsad?');
    const wrong = await pressing(erik, found, [['Bedöm steg för steg'], ['Det är så nu', { amount: 'länge' }]]);
    expect(wrong).toContain('”länge” går inte att läsa som ett tal.');
    expect(wrong).toContain('Hur många timmar är verksamheten begränsad?');
    await pressing(erik, found, [['Bedöm steg för steg'], ['Vet inte än']]);
    const { triage, proposal, next } = await read(found.id);
    expect(triage.facts).toEqual({ 'care/limitedHours': { how: 'unknown', amount: null } });
    expect(proposal).toMatchObject({ verdict: 'factsMissing' });
    expect(proposal.missing[0]).toBe('care/limitedHours');
    expect(next).toEqual({ kind: 'fact', fact: 'care/workaroundHours' });
  });

  it('has a clock for each board whose personal data is affected, and for the open question itself', async () => {
    const { rows } = (await asked(erik, 'legalClock.ofCase', { caseId: found.id })) as CaseClocks;
    const running = rows.map(({ clock: { subject, step, state } }) => `${subject.name} ${step} ${state}`);
    expect(running.toSorted()).toEqual([
      'Kommunen significance running',
      'Socialnämnden personalDataNotification running',
    ]);
  });

  it('proposes with its reason what may become so, and a person decides with theirs', async () => {
    const proposed = await pressing(erik, found, [['Bedöm steg för steg'], ['Det kan bli så', { amount: '7' }]]);
    expect(proposed).toContain('Incidenten är betydande');
    expect(proposed).toContain('Personalen måste arbeta på annat sätt i mer än 6 h.');
    expect(proposed).toContain('Uppgift från tredje part');
    expect(proposed).toContain('Reglerna föreslår. Du beslutar.');
    const without = await pressing(erik, found, [['Bedöm steg för steg'], ['Betydande', { reason: '' }]]);
    expect(without).toContain('Skriv varför du beslutar så.');
    const decided = await pressing(erik, found, [
      ['Bedöm steg för steg'],
      ['Betydande', { reason: 'Reservrutiner i kväll.' }],
    ]);
    expect(decided).toContain('Reservrutiner i kväll.');
    expect(decided).toContain('Cybersäkerhetslagen, Kommunen: Pågår');
    const { triage, tracks } = await read(found.id);
    expect(triage.decision).toMatchObject({ outcome: 'significant', actorName: erik.name, proposed: 'significant' });
    const cyber = tracks.find(({ kind }) => kind === 'cyber');
    expect(cyber).toMatchObject({ state: 'open', step: 'earlyWarning' });
    expect(Date.parse(cyber?.due ?? '') - Date.parse(triage.awareAt)).toBe(24 * 3_600_000);
  });

  it('is to be assessed again when a fact changes after the decision', async () => {
    const { triage, isAgain } = await read(found.id);
    expect(isAgain).toBe(false);
    const next = {
      id: found.id,
      revision: triage.revision,
      fact: 'care/workaroundHours',
      how: 'is' as const,
      amount: '2',
    };
    expect(await asked(erik, 'triage.fact', next)).toMatchObject({ isAgain: true });
    expect(await pressing(erik, found, [['Bedöm steg för steg']])).not.toContain('Reservrutiner i kväll.');
  });

  it('moves its clocks when kännedom is corrected, and keeps the old time', async () => {
    const { triage } = await read(found.id);
    const seen = {
      id: found.id,
      revision: triage.revision,
      moment: 'aware' as const,
      day: '2026-11-24',
      clock: '09:00',
    };
    const { body } = await here.ask(erik, 'triage.moment', { ...seen, reason: '' });
    expect(body.refusal?.refused).toBe('momentReasonMissing');
    const page = await asked(erik, 'triage.moment', { ...seen, reason: 'It-supporten fick samtalet redan då.' });
    expect(page.triage.awareAt).toBe('2026-11-24T08:00:00.000Z');
    expect(page.history[0]).toMatchObject({
      kind: 'moment',
      before: triage.awareAt,
      after: '2026-11-24T08:00:00.000Z',
      reason: 'It-supporten fick samtalet redan då.',
      actorName: erik.name,
    });
    expect(page.tracks.find(({ kind }) => kind === 'gdpr')?.due).toBe('2026-11-27T08:00:00.000Z');
    const ahead = { ...seen, revision: page.triage.revision, day: '2026-12-24', reason: 'x' };
    expect((await here.ask(erik, 'triage.moment', ahead)).body.refusal?.refused).toBe('momentAhead');
  });

  it('takes its clocks back when it is decided that it is not significant', async () => {
    const { triage } = await read(found.id);
    const decision = {
      id: found.id,
      revision: triage.revision,
      outcome: 'notSignificant' as const,
      reason: 'Bara två timmar.',
    };
    const { tracks } = await asked(erik, 'triage.decide', decision);
    expect(tracks.find(({ kind }) => kind === 'cyber')).toMatchObject({ state: 'notNeeded' });
    const { rows } = (await asked(erik, 'legalClock.ofCase', { caseId: found.id })) as CaseClocks;
    const states = Object.fromEntries(rows.map(({ clock: { step, state } }) => [step, state]));
    expect(states).toMatchObject({
      significance: 'withdrawn',
      earlyWarning: 'withdrawn',
      notification: 'withdrawn',
      personalDataNotification: 'running',
    });
  });
});

describe('two coordinators at one card', () => {
  it('the second is told who was first, and sees it as it is now', async () => {
    const found = await reported('någon har ringt och utgett sig för att vara it-supporten');
    const { revision } = (await read(found.id)).triage;
    const answer = { id: found.id, revision, quick: 'protective' as const, answer: 'no' as const };
    await asked(annaKarin, 'triage.answer', answer);
    const late = await here.ask(erik, 'triage.answer', { ...answer, answer: 'unknown' });
    expect(late.body.refusal).toMatchObject({ refused: 'triageChanged', facts: { name: annaKarin.name } });
    const { chat, message } = await inChannel(erik, found);
    const shown = await erik.presses(message, 'Bedöm steg för steg', {}, chat);
    await asked(annaKarin, 'triage.answer', { ...answer, revision: 1, quick: 'crime' });
    const pressed = await erik.presses({ ...message, cards: shown.card ? [shown.card] : [] }, 'Måttlig', {}, chat);
    expect(words(pressed.card)).toContain('Berörs personuppgifter?');
    const stale = { id: found.id, revision: 1, fact: 'crisis', how: 'not' as const };
    expect((await here.ask(erik, 'triage.fact', stale)).body.refusal?.refused).toBe('triageChanged');
  });

  it('the same press once more is one answer', async () => {
    const found = await reported('jag hittade ett usb-minne på parkeringen');
    const answer = { id: found.id, revision: 0, quick: 'protective' as const, answer: 'no' as const };
    const both = await Promise.all([asked(erik, 'triage.answer', answer), asked(erik, 'triage.answer', answer)]);
    expect(both.map(({ triage }) => triage.revision)).toEqual([1, 1]);
    const again = await asked(erik, 'triage.answer', answer);
    expect([again.triage.revision, again.history.length]).toEqual([1, 1]);
  });
});

describe('what may concern protective security', () => {
  it('stops, says whom to call, keeps what was there, and is logged only as having happened', async () => {
    const checkedOn = '2026-11-24';
    await asked(erik, 'triage.saveParty', {
      id: null,
      revision: 0,
      kind: 'protection',
      name: 'Säkerhetsskyddschefen',
      phone: '0583-810 10',
      checkedOn,
    });
    const found = await reported('någon har fotograferat vid anläggningen');
    const stopped = await pressing(erik, found, [['Bedöm steg för steg'], ['Ja']]);
    expect(stopped).toContain('Stopp. Skriv inget mer om det här.');
    expect(stopped).toContain('0583-810 10');
    expect(stopped).toContain('Numret kontrollerades 24 november 2026');
    const page = await read(found.id);
    expect(page.history).toHaveLength(1);
    expect(page.history[0]).toMatchObject({ kind: 'stopped', before: '', after: '', reason: '' });
    const more = { id: found.id, revision: page.triage.revision, fact: 'crisis', how: 'is' as const };
    expect((await here.ask(erik, 'triage.fact', more)).body.refusal).toEqual({
      refused: 'protectiveStop',
      facts: { phone: '0583-810 10' },
    });
    const { incident } = await asked(erik, 'incident.read', { id: found.id });
    expect(incident.happened).toContain('fotograferat');
    const lifted = await pressing(erik, found, [
      ['Bedöm steg för steg'],
      ['Det rör inte säkerhetsskydd', { reason: 'Säkerhetsskyddschefen, kl. 10.' }],
    ]);
    expect(lifted).toContain('Hur allvarligt är det för kommunen?');
  });
});

describe('a closed case', () => {
  it('is read, and not changed', async () => {
    const found = await reported('skärmen i receptionen var olåst');
    const { incident } = await asked(erik, 'incident.read', { id: found.id });
    const closing = {
      id: found.id,
      revision: incident.revision,
      outcome: 'harmless' as const,
      reason: 'Ingen såg något.',
    };
    await asked(erik, 'incident.close', closing);
    const answer = { id: found.id, revision: 0, quick: 'protective' as const, answer: 'no' as const };
    expect((await here.ask(erik, 'triage.answer', answer)).body.refusal).toEqual({
      refused: 'triageClosed',
      facts: { number: found.number },
    });
    expect((await read(found.id)).triage.revision).toBe(0);
  });
});
