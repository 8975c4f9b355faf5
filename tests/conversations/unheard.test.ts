// A question from one person to another that does not arrive: whoever asked is told, once, and it stands in Drift by name.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let documents: Steering;
let erik: TeamsPerson;
let sara: TeamsPerson;
let lars: TeamsPerson;
let rules: string;
beforeAll(async () => {
  here = await town();
  [erik, sara, lars] = ['Erik Sandström', 'Sara Lindqvist', 'Lars Tingvall'].map((name) => here.person(name)) as [
    TeamsPerson,
    TeamsPerson,
    TeamsPerson,
  ];
  documents = steering(here, erik);
  for (const who of [erik, sara, lars]) await who.writes('hej');
  ({ id: rules } = await documents.published({
    title: 'Rutin för skärmar',
    owner: sara.id,
    audience: { ...NOBODY, also: [lars.id] },
  }));
}, 180_000);
afterEach(() => here.noFaults());
afterAll(() => here.close());

const chatOf = async (who: TeamsPerson) => (await who.chats()).find(({ kind }) => kind === 'bot')?.id ?? '';
const said = async (who: TeamsPerson) =>
  (await who.reads()).map(({ text, cards }) => `${text}\n${cards.map(words).join('\n')}`);
const saying = (who: TeamsPerson, text: string) =>
  until(
    async () => (await said(who)).filter((one) => one.includes(text)),
    (all) => all.length > 0,
    30,
  );
const standing = async (name: string) =>
  (await documents.asked(erik, 'operations.read', {})).stuck
    .filter((one) => one.name === name)
    .map(({ kind, state, refusal }) => `${kind} ${refusal?.cause ?? state}`);
const asksTheCoordinator = async (text: string) =>
  lars.presses(await lars.writes(text), 'Ställ en fråga till samordnaren');

it('to a coordinator who has blocked Värna: it is said to whoever asked, and comes when the block is lifted', async () => {
  here.fault('connector', 'blocked', { at: `post ${await chatOf(erik)}` });
  await asksTheCoordinator('får jag spara patientuppgifter i OneDrive?');
  const told =
    'Din fråga har inte kommit fram till Erik Sandström, eftersom personen har blockerat Värna i Teams. Värna försöker igen.';
  await saying(lars, told);
  expect(await standing(erik.name)).toEqual(['askCoordinator appBlocked']);
  here.noFaults();
  await erik.writes('hej');
  await saying(erik, 'patientuppgifter');
  await until(
    () => standing(erik.name),
    (all) => all.length === 0,
    30,
  );
  expect((await said(lars)).filter((one) => one.includes(told))).toHaveLength(1);
}, 120_000);

it('that may have arrived: it is said that nobody knows', async () => {
  here.fault('connector', 'timeout-after-delivery', { at: `post ${await chatOf(erik)}` });
  await asksTheCoordinator('får jag ta med datorn till Spanien?');
  await saying(lars, 'Det är oklart om din fråga har kommit fram till Erik Sandström, eftersom Teams inte svarade.');
  expect(await standing(erik.name)).toEqual(['askCoordinator uncertain']);
}, 120_000);

it('or a message, to somebody whose account is closed: neither is said to have arrived', async () => {
  await sara.presses(await sara.writes('jag tappade min mobil på bussen'), 'Skicka rapporten');
  const [own] = await documents.asked(sara, 'incident.mine', {});
  const id = own?.id ?? '';
  await fetch(`${here.platform.world.origin}/control/people/${sara.id}`, {
    method: 'PATCH',
    body: JSON.stringify({ accountEnabled: false }),
  });
  // Until Värna has read in Entra ID that it is closed, a message reaches the chat.
  const causes = async () => {
    await documents.asked(erik, 'incident.tellReporter', { id, text: 'Var tappade du den?' });
    return (await documents.asked(erik, 'incident.read', { id })).timeline.map(({ cause }) => cause);
  };
  await until(causes, (all) => all.includes('accountGone'), 60, 1_000);
  await documents.asked(lars, 'policy.ask', { id: rules, text: 'Gäller det också hemma?' });
  await saying(lars, 'har inte kommit fram till Sara Lindqvist, eftersom personens konto är stängt.');
  expect(await standing(sara.name)).toContain('askOwner accountGone');
}, 120_000);
