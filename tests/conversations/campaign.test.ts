// A campaign while the municipality goes on living: joiners, leavers, managers, corrections.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { buttons, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let maria: TeamsPerson;
let documents: Steering;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  maria = here.person('Maria Hellgren');
  documents = steering(here, erik);
  await erik.writes('hej');
});
afterAll(() => here.close());

const entra = async (method: 'POST' | 'PATCH', path: string, body: object) => {
  const answer = await fetch(`${here.platform.world.origin}/control/people${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { id: string };
};
const states = async (id: string) => {
  const { funnel } = await documents.campaign(id);
  return funnel;
};

describe('who joins and who leaves', () => {
  it('a joiner gets the card with as many days as everyone had; a leaver is accounted for', async () => {
    const { id } = await documents.published({
      title: 'Rutin för nycklar',
      audience: { ...NOBODY, units: ['VA-enheten'] },
    });
    const { audience } = await until(
      () => states(id),
      ({ pending }) => pending === 0,
    );
    const newcomer = await entra('POST', '', {
      displayName: 'Nova Berg',
      userPrincipalName: 'nova.berg@askersund.example',
      officeLocation: 'VA-enheten',
      department: 'Teknik- och serviceförvaltningen',
    });
    await until(
      () => states(id),
      (funnel) => funnel.audience === audience + 1 && funnel.pending === 0,
    );
    const nova = here.person('Nova Berg');
    await documents.todoOf(nova, 'Läs senast 8 december 2026.');
    await entra('PATCH', `/${newcomer.id}`, { accountEnabled: false });
    const after = await until(
      () => states(id),
      ({ left }) => left === 1,
    );
    expect(after.audience).toBe(audience + 1);
  });

  it('who moves to another unit is asked no longer, and the card says so', async () => {
    const { id: person } = await entra('POST', '', {
      displayName: 'Moa Flytt',
      userPrincipalName: 'moa.flytt@askersund.example',
      officeLocation: 'Gatuenheten 7',
    });
    const audience = { ...NOBODY, units: ['Gatuenheten 7'] };
    await until(
      () => documents.asked(erik, 'policy.audience', { audience }),
      ({ count }) => count === 1,
    );
    const { id } = await documents.published({ title: 'Rutin för vägarbeten', audience });
    const moa = here.person('Moa Flytt');
    const card = await documents.todoOf(moa, 'Rutin för vägarbeten');
    await until(
      () => states(id),
      ({ delivered }) => delivered === 1,
    );
    await entra('PATCH', `/${person}`, { officeLocation: 'Kansliet' });
    await until(
      async () => (await moa.reads()).find((one) => one.id === card.id),
      (one) => !words(one?.cards[0]).includes('Rutin för vägarbeten'),
    );
    expect(await states(id)).toMatchObject({ audience: 1, left: 1, delivered: 0 });
  });
});

describe('a group in Entra ID', () => {
  it('is found by the beginning of its name, and its members get the card (Graph rule 151)', async () => {
    const [group] = await documents.asked(erik, 'organisation.groups', { search: 'Chef' });
    expect(group?.name).toBe('Chefer');
    const audience = { ...NOBODY, groups: group ? [group] : [] };
    const { count } = await documents.asked(erik, 'policy.audience', { audience });
    expect(count).toBeGreaterThan(5);
    const { id } = await documents.published({ title: 'Rutin för chefer', audience });
    const { audience: all } = await until(
      () => states(id),
      ({ pending }) => pending === 0,
    );
    expect(all).toBe(count);
    await documents.todoOf(maria, 'Rutin för chefer');
  });

  it('with a name that holds a quotation mark is searched for, not obeyed', async () => {
    expect(await documents.asked(erik, 'organisation.groups', { search: "') or startswith(displayName,'A" })).toEqual(
      [],
    );
    expect((await here.ask(sara, 'organisation.groups', { search: 'Chef' })).body.refusal?.refused).toBe('notAllowed');
  });
});

describe('somebody who does not have Värna in Teams', () => {
  it('gets it installed, and the card (Teams rule 3.5.3)', async () => {
    const yasmin = here.person('Yasmin Haddad');
    await fetch(`${here.platform.world.origin}/teams/api/people/${yasmin.id}/app`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: 'removed' }),
    });
    const { id } = await documents.published({
      title: 'Rutin för diariet',
      audience: { ...NOBODY, also: [yasmin.id] },
    });
    await documents.todoOf(yasmin, 'Rutin för diariet');
    await until(
      () => states(id),
      ({ delivered }) => delivered === 1,
    );
  });
});

describe('what was sent', () => {
  it('is corrected everywhere it stands, without asking anew those who have answered', async () => {
    const first = await documents.published({
      title: 'Riktlinje för lösen',
      kind: 'guideline',
      audience: { ...NOBODY, also: [sara.id, erik.id] },
    });
    await documents.todoOf(sara, 'Riktlinje för lösen');
    await documents.asked(erik, 'policy.acknowledge', { id: first.id, channel: 'tab' });
    const { version } = await documents.asked(erik, 'policy.read', { id: first.id });
    const { id } = await documents.asked(erik, 'policy.save', {
      ...version,
      quiz: [],
      id: null,
      after: first.id,
      title: 'Riktlinje för lösenord',
      change: 'editorial',
    });
    const decided = await documents.asked(erik, 'policy.decide', {
      id,
      revision: 1,
      decision: { body: 'Kommundirektören', on: '2026-11-20', section: '', diaryNumber: 'KS 2026/46' },
    });
    const messages = (await sara.reads()).length;
    await documents.asked(erik, 'policy.publish', { id, revision: decided.revision, due: '2026-12-08' });
    const card = await documents.todoOf(sara, 'Riktlinje för lösenord');
    expect((await sara.reads()).length).toBe(messages);
    expect((await documents.campaign(id)).funnel).toMatchObject({ audience: 2, acknowledged: 1, delivered: 1 });
    await sara.presses(card, 'Jag har läst och förstått');
    expect((await states(id)).acknowledged).toBe(2);
    const own = await documents.asked(erik, 'policy.mine', {});
    expect(own.find(({ title }) => title === 'Riktlinje för lösenord')?.acknowledgedAt).not.toBeNull();
  });

  it('is taken back everywhere when the campaign is cancelled', async () => {
    const { id } = await documents.published({ title: 'Policy av misstag', audience: { ...NOBODY, also: [sara.id] } });
    const card = await documents.todoOf(sara, 'Policy av misstag');
    await documents.asked(erik, 'campaign.cancel', { id });
    const after = await until(
      async () => (await sara.reads()).find((one) => one.id === card.id),
      (one) => !words(one?.cards[0]).includes('Policy av misstag'),
    );
    expect(buttons(after?.cards[0])).not.toContain('Jag har läst och förstått');
  });
});

describe('a manager', () => {
  it('is told once a week who is late', async () => {
    await documents.published(
      { title: 'Policy som ingen läser', audience: { ...NOBODY, also: [sara.id] } },
      '2026-11-25',
    );
    await documents.todoOf(sara, 'Policy som ingen läser');
    // A Monday, five days after the last day.
    here.platform.world.clock.set(Date.parse('2026-11-30T09:00:00Z'));
    const card = await documents.todoOf(maria, 'Policy som ingen läser, senast 25 november 2026: Sara Lindqvist');
    expect(JSON.stringify(card.cards[0])).toContain('Visa mina medarbetare');
    const cards = (await maria.reads()).filter(({ cards: all }) => words(all[0]).includes('Dina medarbetare'));
    expect(cards).toHaveLength(1);
    const staff = await documents.asked(maria, 'campaign.staff', {});
    expect(staff.tasks.map(({ name, title, isLate }) => [name, title.sv, isLate])).toContainEqual([
      'Sara Lindqvist',
      'Policy som ingen läser',
      true,
    ]);
  });

  it('vouches for those who cannot be reached, and for nobody else', async () => {
    const emma = here.person('Emma Dahlin');
    await emma.blocks();
    const { id } = await documents.published({
      title: 'Policy för växlar',
      audience: { ...NOBODY, also: [sara.id, emma.id] },
    });
    await until(
      () => states(id),
      ({ pending }) => pending === 0,
    );
    const { body } = await here.ask(maria, 'campaign.vouch', { id, person: sara.id });
    expect(body.refusal?.refused).toBe('canBeReached');
    const staff = await documents.asked(maria, 'campaign.vouch', { id, person: emma.id });
    expect(staff.tasks.filter(({ campaign }) => campaign === id).map(({ name, mayVouch }) => [name, mayVouch])).toEqual(
      [['Sara Lindqvist', false]],
    );
    expect(await states(id)).toMatchObject({ reached: 1, delivered: 1 });
    // Taken back she is asked again; what somebody else has said is theirs to take back.
    const again = await documents.asked(maria, 'campaign.unvouch', { id, person: emma.id });
    expect(again.tasks.filter(({ campaign }) => campaign === id)).toHaveLength(2);
    await until(
      () => states(id),
      ({ pending }) => pending === 0,
    );
    expect(await states(id)).toMatchObject({ unreachable: 1, delivered: 1 });
    await documents.asked(here.person('Erik'), 'campaign.reached', { id, person: emma.id });
    const { body: others } = await here.ask(maria, 'campaign.unvouch', { id, person: emma.id });
    expect(others.refusal?.refused).toBe('notVouched');
  });

  it('vouches for nobody but their own', async () => {
    const { body } = await here.ask(sara, 'campaign.vouch', { id: 'x', person: erik.id });
    expect(body.refusal?.refused).toBe('notYourStaff');
  });
});
