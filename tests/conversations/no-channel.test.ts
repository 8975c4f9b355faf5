// Nobody has chosen a channel for incidents: whoever may handle them has each in the chat, and Drift says what is missing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operationsText } from '../../bot/capabilities/operations/text.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let documents: Steering;
let erik: TeamsPerson;
let sara: TeamsPerson;
let deputy: TeamsPerson;

beforeAll(async () => {
  here = await town({ hasChannel: false });
  [erik, sara, deputy] = ['Erik Sandström', 'Sara Lindqvist', 'Emma Dahlin'].map((name) => here.person(name)) as [
    TeamsPerson,
    TeamsPerson,
    TeamsPerson,
  ];
  documents = steering(here, erik);
  await documents.asked(erik, 'organisation.grantRole', {
    role: 'coordinator',
    scope: { kind: 'municipality', name: '' },
    holder: here.person('Anna-Karin Holm').id,
    deputy: deputy.id,
    from: '2026-11-24',
    until: null,
  });
});
afterAll(() => here.close());

const told = async (who: TeamsPerson, number: string) =>
  (await who.reads()).map(({ cards }) => words(cards[0])).filter((text) => text.includes(`Ärende ${number}`));
const arrives = (who: TeamsPerson, number: string) =>
  until(
    () => told(who, number),
    (all) => all.length === 1,
    40,
  );
const stuck = async () =>
  (await documents.asked(erik, 'operations.read', {})).stuck.map(({ kind, refusal }) => [kind, refusal?.cause]);

it('an incident reaches coordinator and deputy in person, Drift says why, and the card comes when a channel is chosen', async () => {
  await sara.presses(await sara.writes('jag klickade på en konstig länk'), 'Skicka rapporten');
  const [{ number } = { number: '' }] = await documents.asked(sara, 'incident.mine', {});
  const why = operationsText.sv.channelCauses.noChannel.toLowerCase();
  for (const who of [erik, here.person('Anna-Karin Holm'), deputy])
    expect((await arrives(who, number))[0]).toContain(`Kortet kunde inte visas i incidentkanalen (${why})`);
  expect(await stuck()).toEqual([['showCase', 'noChannel']]);
  const channel = await erik.channel('Incidenter');
  await erik.writesIn(channel, 'incidentkanal');
  await until(
    async () => (await erik.reads(channel)).filter(({ cards }) => words(cards[0]).includes(`Ärende ${number}`)).length,
    (count) => count === 1,
  );
  await until(stuck, (all) => all.length === 0);
  expect(await told(erik, number)).toHaveLength(1);
});
