// A mailbox that was sent to is taken out of the sending by the coordinator: the reason stands in the evidence and its Excel file.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { takes } from '../builders/taking.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const WHY = 'Gemensam brevlåda i receptionen';
let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let documents: Steering;
let version: DocumentVersion;
let box: string;
beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  documents = steering(here, erik);
  box =
    here.platform.world.directory.people.find(({ hasTeams, accountEnabled }) => !hasTeams && accountEnabled)?.id ?? '';
  version = await documents.published({ audience: { ...NOBODY, also: [sara.id, box] } });
  await until(
    () => documents.campaign(version.id),
    ({ funnel }) => funnel.delivered === 1 && funnel.unreachable === 1,
  );
});
afterAll(() => here.close());

const fileOf = async () => {
  const { bytes } = await takes(here, erik, 'sheet/policy.evidence', { id: version.id });
  const files = unzipSync(bytes);
  return Object.values(files)
    .map((file) => strFromU8(file))
    .join('\n');
};

it('an account is taken out with a reason, and counts as that and nothing else', async () => {
  const empty = await here.ask(erik, 'campaign.setAside', { id: version.id, person: box, why: ' ' });
  expect(empty.body.refusal?.refused).toBe('asideReasonMissing');
  const view = await documents.asked(erik, 'campaign.setAside', { id: version.id, person: box, why: WHY });
  expect(view).toMatchObject({
    funnel: { audience: 2, delivered: 1, setAside: 1, unreachable: 0 },
    setAside: [{ person: box, actorName: 'Erik Sandström', why: WHY }],
  });
});

it('who did it and why stands in the evidence and in its file', async () => {
  const { rows } = await documents.asked(erik, 'policy.evidence', { id: version.id });
  expect(rows.find(({ person }) => person === box)).toMatchObject({
    state: 'setAside',
    actorName: 'Erik Sandström',
    why: WHY,
  });
  expect(await fileOf()).toContain(`Erik Sandström: ${WHY}`);
});

it('everybody who has not acknowledged can be found by name, by the coordinator', async () => {
  const waiting = await documents.asked(erik, 'campaign.waiting', { id: version.id });
  expect(waiting).toMatchObject([{ person: sara.id, name: 'Sara Lindqvist', state: 'delivered', twins: [] }]);
  const refused = await here.ask(sara, 'campaign.waiting', { id: version.id });
  expect(refused.body.refusal?.refused).toBe('notAllowed');
});

it('only the coordinator takes out, and never somebody who has answered', async () => {
  const other = await here.ask(sara, 'campaign.setAside', { id: version.id, person: box, why: WHY });
  expect(other.body.refusal?.refused).toBe('notAllowed');
  await documents.asked(sara, 'policy.acknowledge', { id: version.id, channel: 'tab' });
  const answered = await here.ask(erik, 'campaign.setAside', { id: version.id, person: sara.id, why: WHY });
  expect(answered.body.refusal?.refused).toBe('hasAnswered');
});

it('what was a mistake is undone, and the account is asked again', async () => {
  const view = await documents.asked(erik, 'campaign.askAgain', { id: version.id, person: box });
  expect(view.setAside).toEqual([]);
  await until(
    () => documents.campaign(version.id),
    ({ funnel }) => funnel.unreachable === 1 && funnel.audience === 2,
    20,
  );
});
