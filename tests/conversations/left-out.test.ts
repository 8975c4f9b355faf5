// Who was left out before a sending stands in its evidence by name, with the reason as it was then.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVERYONE, PERSONS_ONLY } from '../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { type Steering, steering } from '../builders/steering.ts';
import { takes } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let documents: Steering;
let version: DocumentVersion;
let box: { readonly id: string; readonly displayName: string };
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  documents = steering(here, erik);
  const audience = { ...EVERYONE, without: PERSONS_ONLY, not: [sara.id] };
  const account = { displayName: 'Reception Stadshuset', userPrincipalName: 'reception@askersund.se', hasTeams: false };
  const made = await fetch(`${here.platform.world.origin}/control/people`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...account, department: 'Kommunledningskontoret' }),
  });
  box = { ...account, ...((await made.json()) as { id: string }) };
  await until(
    () => documents.asked(erik, 'policy.audience', { audience }),
    ({ exceptions }) => exceptions.some(({ id }) => id === box.id),
    20,
  );
  version = await documents.published({ audience });
  await until(
    () => documents.asked(erik, 'policy.evidence', { id: version.id }),
    ({ startedAt }) => startedAt !== null,
  );
});
afterAll(() => here.close());

const evidence = () => documents.asked(erik, 'policy.evidence', { id: version.id });

it('the evidence names who was left out and why, and counts them among nobody who was asked', async () => {
  const { leftOut, rows } = await evidence();
  expect(leftOut?.people).toContainEqual(expect.objectContaining({ id: sara.id, why: 'named' }));
  expect(leftOut?.people).toContainEqual(expect.objectContaining({ id: box.id, why: 'noTeams' }));
  expect(rows.some(({ person }) => person === sara.id || person === box.id)).toBe(false);
});

it('so do its Excel and Word files', async () => {
  for (const kind of ['sheet', 'letter']) {
    const { bytes } = await takes(here, erik, `${kind}/policy.evidence`, { id: version.id });
    const words = Object.values(unzipSync(bytes))
      .map((file) => strFromU8(file))
      .join('\n');
    expect([kind, words.includes(box.displayName), words.includes('hade varken Teams eller titel')]).toEqual([
      kind,
      true,
      true,
    ]);
  }
});

it('they are still there after a restart and a pause, and the page of the sending, for those who see only figures, has no such names', async () => {
  await documents.asked(erik, 'campaign.pause', { id: version.id });
  await here.restart();
  const { leftOut } = await evidence();
  expect(leftOut?.people.some(({ id }) => id === box.id)).toBe(true);
  expect(JSON.stringify(await documents.campaign(version.id))).not.toContain(box.id);
});
