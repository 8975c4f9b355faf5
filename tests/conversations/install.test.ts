// The app arriving in a team: incidents are shown where a coordinator puts them, not where anybody installs it first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Forger, forger } from '../builders/forger.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let forge: Forger;
beforeAll(async () => {
  here = await town({ isInstalled: false });
  forge = forger(here);
});
afterAll(() => here.close());

const installs = async (who: TeamsPerson, channel: string) => {
  const tenant = { id: here.platform.world.directory.tenantId };
  const activity = forge.activity({
    type: 'installationUpdate',
    action: 'add',
    from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.id },
    conversation: { id: channel, conversationType: 'channel', tenantId: tenant.id },
    channelData: { tenant, team: { id: channel, name: 'Ett team' }, settings: { selectedChannel: { id: channel } } },
  });
  const { status } = await forge.post(activity, `Bearer ${await forge.token()}`);
  expect(status).toBe(200);
};

/** Conversations that are known as places for cards. */
const places = () =>
  here.platform.world.database
    .all(`SELECT i.fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Conversations'`)
    .map(({ fields }) => String(fields))
    .filter((fields) => fields.includes('channel/incidents'));

describe('Värna in a team', () => {
  it('shows no incidents there because somebody installed it', async () => {
    await installs(here.person('Sara Lindqvist'), '19:saras@thread.tacv2');
    await installs(here.person('Erik Sandström'), '19:eriks@thread.tacv2');
    const [place] = await until(places, (found) => found.length > 0);
    expect(place).toContain('19:eriks@thread.tacv2');
    expect(place).not.toContain('19:saras@thread.tacv2');
  });
});
