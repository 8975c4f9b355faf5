// What the coordinator sends by hand, on the whole of Värna: a reminder of a measure, of a document, and a card to oneself first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let emma: TeamsPerson;
let documents: Steering;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  emma = here.person('Emma Dahlin');
  documents = steering(here, erik);
  for (const one of [erik, sara, emma]) await one.writes('hej');
});
afterAll(() => here.close());

/** The day in December, in the morning. */
const morning = (day: number) => here.platform.world.clock.set(Date.parse(`2026-12-0${day}T09:00:00Z`));
/** The messages with this on their card that have come since. */
async function since(who: TeamsPerson, title: string) {
  const before = new Set((await who.reads()).map(({ id }) => id));
  return async () =>
    (await who.reads())
      .filter(({ id, cards }) => !before.has(id) && words(cards[0]).includes(title))
      .map(({ id }) => id);
}
const refused = async (id: string) =>
  (await here.ask(erik, 'campaign.remind', { id, unit: null })).body.refusal?.refused;

describe('a reminder of a measure', () => {
  it('is a card in its owner’s chat, once a day however many press and for however many measures', async () => {
    morning(1);
    const measure = async (title: string) => {
      const page = await documents.asked(erik, 'measure.save', {
        id: null,
        revision: 0,
        title,
        what: 'Nya nycklar till alla.',
        owner: sara.id,
        board: '',
        source: { kind: 'audit', id: null, title: 'Revision 2026' },
        due: '2026-12-10',
        cost: '',
        control: null,
        checkAfterMonths: null,
      });
      return page.measure.id;
    };
    const first = await measure('Byt dörr');
    const second = await measure('Byt fönster');
    const come = await since(sara, 'Byt dörr');
    await Promise.all([first, first, second].map((id) => documents.asked(erik, 'measure.remind', { id })));
    const [card] = await until(come, (all) => all.length > 0);
    const shown = (await sara.reads()).find(({ id }) => id === card);
    expect(words(shown?.cards[0])).toContain('Byt fönster');
    await documents.asked(erik, 'measure.remind', { id: second });
    morning(2);
    await documents.asked(erik, 'measure.remind', { id: first });
    const next = await until(come, (all) => all.some((id) => id !== card));
    // The card before has become a line that leads to it.
    const all = new Set([card, ...next, ...(await come())]);
    expect(all.size).toBe(2);
  });

  it('is refused to whoever does not manage the plan', async () => {
    const { rows } = await documents.asked(erik, 'measure.list', { search: 'Byt dörr' });
    const { body } = await here.ask(sara, 'measure.remind', { id: rows[0]?.id ?? '' });
    expect(body.refusal?.refused).toBe('notAllowed');
  });
});

describe('a reminder of a document', () => {
  it('goes to those who have not answered, once, and nobody gets two on one day', async () => {
    morning(3);
    const audience = { ...NOBODY, also: [sara.id, emma.id] };
    const { id } = await documents.published({ title: 'Rutin för nycklar', audience }, '2026-12-18');
    for (const one of [sara, emma]) await documents.todoOf(one, 'Rutin för nycklar');
    await until(
      () => documents.campaign(id),
      ({ funnel }) => funnel.delivered === 2,
    );
    expect(await refused(id)).toBe('remindedToday');
    await documents.asked(sara, 'policy.acknowledge', { id, channel: 'tab' });
    const toSara = await since(sara, 'Rutin för nycklar');
    const toEmma = await since(emma, 'Rutin för nycklar');
    morning(4);
    const presses = await Promise.all([refused(id), refused(id)]);
    expect(presses).toContain(undefined);
    await until(toEmma, (all) => all.length === 1);
    await until(
      () => refused(id),
      (why) => why === 'remindedToday',
    );
    // The same day again by a restart: what was to be done is done, and not once more.
    await here.restart();
    expect(await refused(id)).toBe('remindedToday');
    expect([await toEmma(), await toSara()].map(({ length }) => length)).toEqual([1, 0]);
  });
});

describe('a card to oneself first', () => {
  it('comes as a trial in one’s own chat, once for each press, and nothing is sent or asked', async () => {
    const { id } = await documents.asked(erik, 'policy.save', {
      id: null,
      revision: 0,
      kind: 'policy',
      title: 'Rutin för larm',
      owner: erik.id,
      summary: { sv: ['Larma alltid.'], en: ['Always set the alarm.'] },
      changes: { sv: [], en: [] },
      change: 'material',
      reviewOn: null,
      audience: { ...NOBODY, also: [sara.id] },
    });
    const toErik = await since(erik, 'Rutin för larm');
    const toSara = await since(sara, 'Rutin för larm');
    const trial = (key: string, who = erik) => {
      const press = { id, due: '2026-12-18', key };
      return here.ask(who, 'policy.tryCard', press);
    };
    await Promise.all([trial('first-press'), trial('first-press')]);
    const [card] = await until(toErik, (all) => all.length > 0);
    const shown = (await erik.reads()).find((one) => one.id === card)?.cards[0];
    expect(words(shown)).toContain('Det här är ett prov. Så här ser kortet ut för dem som får det. Inget sparas.');
    expect(words(shown)).toContain('Larma alltid.');
    expect(buttons(shown)).not.toContain('Jag har läst och förstått');
    await trial('second-press');
    await until(toErik, (all) => all.length === 2);
    expect(await toErik()).toHaveLength(2);
    expect(await toSara()).toEqual([]);
    expect(JSON.stringify(await documents.asked(erik, 'inbox.todo', {}))).not.toContain('Rutin för larm');
    const { body } = await trial('third-press', sara);
    expect(body.refusal?.refused).toBe('notAllowed');
  });
});
