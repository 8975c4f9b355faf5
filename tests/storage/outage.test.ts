import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttons, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
beforeEach(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
});
afterEach(() => here.close());

const numberOn = (card: Parameters<typeof words>[0]) => /\d{4}-\d{4}/u.exec(words(card))?.[0] ?? '';

/** What SharePoint holds, not what the product says it holds. */
function stored(list: string): readonly Record<string, string>[] {
  const { database } = here.platform.world;
  const rows = database.all(
    'SELECT i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = ?',
    [list],
  );
  return rows.map(({ fields }) => JSON.parse(String(fields)) as Record<string, string>);
}

async function inChannel(number: string): Promise<readonly Shown[]> {
  const chat = await erik.channel('Incidenter');
  const all = await erik.reads(chat);
  return all.filter(({ cards }) => words(cards[0]).includes(`Ärende ${number}`));
}

const eriksOwn = ([card]: readonly Shown[]) => buttons(card?.cards[0]).includes('Ta ärendet');

async function sends(text: string): Promise<{ number: string; draft: Shown; took: number }> {
  const draft = await sara.writes(text);
  const began = performance.now();
  const sent = await sara.presses(draft, 'Skicka rapporten');
  return { number: numberOn(sent.card), draft, took: performance.now() - began };
}

describe('while SharePoint does not answer', () => {
  for (const fault of ['unavailable', 'reset', 'throttled'] as const) {
    it(`a report is accepted with its number, the coordinator is told, and it arrives later (${fault})`, async () => {
      await sara.writes('hej');
      here.fault('graph', fault);
      const { number, draft } = await sends('det ligger patientlistor framme i entrén');
      expect(number).toMatch(/^2026-\d{4}$/u);
      const [card] = await until(
        () => inChannel(number),
        (cards) => cards.length > 0,
      );
      expect(words(card?.cards[0])).toContain('Förs in i SharePoint när det svarar igen');
      expect(stored('Incidents')).toHaveLength(0);
      here.noFaults();
      await until(
        () => stored('Incidents'),
        (items) => items.length === 1,
        15,
      );
      const later = await until(
        () => inChannel(number),
        ([one]) => !words(one?.cards[0]).includes('Förs in i SharePoint'),
        10,
      );
      expect(later).toHaveLength(1);
      const own = await until(
        async () => (await sara.reads()).find(({ id }) => id === draft.id),
        (one) => !words(one?.cards[0]).includes('på väg in i registret'),
        10,
      );
      expect(words(own?.cards[0])).toContain(number);
    }, 40_000);
  }

  it('nothing is lost when the product stops meanwhile, and the number stays', async () => {
    await sara.writes('hej');
    here.fault('graph', 'unavailable');
    const { number } = await sends('jag har tappat en usb-sticka med elevfoton');
    await here.restart();
    expect(words((await sara.writes('mina ärenden')).cards[0])).toContain(number);
    const second = await sends('en till sak har hänt i dag på jobbet');
    expect(second.number).not.toBe(number);
    here.noFaults();
    await until(
      () => stored('Incidents').map((fields) => fields['Title']),
      (titles) => titles.length === 2,
      20,
    );
    expect(new Set(stored('Incidents').map((fields) => fields['Title']))).toEqual(new Set([number, second.number]));
  }, 40_000);

  it('a coordinator’s change is kept and made when SharePoint is back', async () => {
    const { number } = await sends('vi hittade en okänd usb-sticka på kontoret');
    const [card] = await until(() => inChannel(number), eriksOwn);
    await until(
      () => stored('Incidents'),
      (items) => items.length === 1,
    );
    here.fault('graph', 'unavailable');
    const taken = await erik.presses(card as Shown, 'Ta ärendet', {}, await erik.channel('Incidenter'));
    expect(words(taken.card)).toContain('Handläggare: Erik Sandström');
    here.noFaults();
    await until(
      () => stored('Incidents')[0]?.['HandlerName'],
      (name) => name === 'Erik Sandström',
      15,
    );
  }, 30_000);

  it('a second change builds on the first, also over a restart', async () => {
    await sends('någon har lämnat dörren till serverrummet öppen');
    await until(
      () => stored('Incidents'),
      (items) => items.length === 1,
    );
    here.fault('graph', 'unavailable');
    const id = stored('Incidents')[0]?.['Key'] ?? '';
    const taken = await here.ask(erik, 'incident.take', { id, revision: 1 });
    expect(taken.body.answer).toMatchObject({ incident: { status: 'inProgress', revision: 2 }, waiting: true });
    await here.restart();
    const assessing = { id, revision: 2, category: 'physical', severity: 'måttlig' } as const;
    expect((await here.ask(erik, 'incident.assess', assessing)).status).toBe(200);
    here.noFaults();
    await until(
      () => stored('Incidents')[0],
      (fields) => fields?.['Severity'] === 'Måttlig' && fields['HandlerName'] === 'Erik Sandström',
      30,
    );
    const { body } = await here.ask(erik, 'incident.read', { id });
    expect(body.answer).toMatchObject({ waiting: false, incident: { revision: 3 } });
  }, 60_000);
});

describe('when SharePoint did it but the answer is lost (Graph rule 112: 504 after commit)', () => {
  it('a report is one item', async () => {
    await sara.writes('hej');
    here.fault('graph', 'timeout-after-commit', { times: 1 });
    const { number } = await sends('någon har använt min dator när jag var på rast');
    await until(
      () => inChannel(number),
      (cards) => cards.length === 1,
      10,
    );
    await until(
      () => here.ask(erik, 'organisation.me', {}),
      ({ body }) => (body.answer as { storage: { waiting: number } }).storage.waiting === 0,
      15,
    );
    expect(stored('Incidents').map((fields) => fields['Title'])).toEqual([number]);
  }, 30_000);

  it('a change is made once, and the timeline has one line of it', async () => {
    const { number } = await sends('mitt konto verkar vara kapat av någon annan');
    const [card] = await until(() => inChannel(number), eriksOwn);
    await until(
      () => stored('Incidents'),
      (items) => items.length === 1,
    );
    here.fault('graph', 'timeout-after-commit', { times: 1 });
    await erik.presses(card as Shown, 'Ta ärendet', {}, await erik.channel('Incidenter'));
    const [event] = await until(
      () => stored('IncidentEvents'),
      (events) => events.length > 0,
      15,
    );
    expect(event?.['Kind']).toBe('Tagen');
    await until(
      () => here.ask(erik, 'organisation.me', {}),
      ({ body }) => (body.answer as { storage: { waiting: number } }).storage.waiting === 0,
      15,
    );
    expect(stored('IncidentEvents')).toHaveLength(1);
    expect(stored('Incidents')[0]?.['Revision']).toBe(2);
  }, 30_000);
});

describe('while Teams does not answer (Teams rules 3.1.3 and 3.1.4)', () => {
  for (const fault of ['throttled', 'precondition-failed', 'bad-gateway'] as const) {
    it(`the answer comes when Teams is back, once (${fault})`, async () => {
      await sara.writes('hej');
      here.fault('connector', fault, { times: 2, amount: 1 });
      const help = await sara.writes('hjälp');
      expect(words(help.cards[0])).toContain('Det här kan jag hjälpa dig med');
      const all = await sara.reads();
      expect(all.filter(({ cards }) => words(cards[0]).includes('Det här kan jag hjälpa dig med'))).toHaveLength(1);
    }, 20_000);
  }

  it('an answer that was delivered although Teams said 504 is not sent again', async () => {
    await sara.writes('hej');
    here.fault('connector', 'timeout-after-delivery', { times: 1 });
    await sara.writes('hjälp');
    await sara.writes('tack');
    const all = await sara.reads();
    expect(all.filter(({ cards }) => words(cards[0]).includes('Det här kan jag hjälpa dig med'))).toHaveLength(1);
  });

  it('a channel card whose sending was never answered is found when somebody sees it, and stays one card', async () => {
    await sara.writes('hej');
    const { draft } = { draft: await sara.writes('det saknas tre datorer i vagnen på skolan') };
    here.fault('connector', 'timeout-after-delivery', { times: 1 });
    const number = numberOn((await sara.presses(draft, 'Skicka rapporten')).card);
    const [card] = await until(() => inChannel(number), eriksOwn);
    await erik.presses(card as Shown, 'Ta ärendet', {}, await erik.channel('Incidenter'));
    const after = await until(
      () => inChannel(number),
      ([one]) => words(one?.cards[0]).includes('Handläggare: Erik'),
      15,
    );
    expect(after).toHaveLength(1);
  }, 30_000);

  it('the same activity delivered twice gets one answer (Teams rule 3.1.7)', async () => {
    await sara.writes('hej');
    const mine = (await sara.reads()).findLast(({ from }) => from.kind === 'person') as Shown;
    await sara.repeats(mine);
    await sara.writes('hjälp');
    const all = await sara.reads();
    expect(all.filter(({ text }) => text.startsWith('Hej Sara!'))).toHaveLength(1);
  });
});

describe('while Entra gives no token', () => {
  it('a report is still accepted with its number', async () => {
    await sara.writes('hej');
    here.fault('graph', 'unavailable');
    here.fault('token', 'unavailable');
    await here.restart();
    const answer = await here.ask(sara, 'incident.report', {
      id: 'without-any-token',
      happened: 'strömmen gick',
      source: 'tab',
    });
    expect((answer.body.answer as { number: string }).number).toMatch(/^2026-\d{4}$/u);
  }, 30_000);
});
