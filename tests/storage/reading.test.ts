// How reads wait for their turn: on the local platform, with a budget that is nearly used up.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Budget, budget } from '../../bot/edges/graph/budget.ts';
import { graphClient, reading } from '../../bot/edges/graph/client.ts';
import { codeOf } from '../../bot/edges/graph/failure.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { graphToken, startTestPlatform } from '../builders/local-platform.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startTestPlatform({ empty: true });
});
afterAll(() => platform.close());
beforeEach(() => platform.world.faults.clear());

/** A minute that passes in a second, of which so many units are spent already. */
function client(spent: number, timeOut = 15_000) {
  const start = Date.now();
  const limits = budget(100, () => start + (Date.now() - start) * 60);
  for (let units = 0; units < spent; units += 1) limits.wait(1, 'people', 'sharePoint');
  const quick = { ...limits, wait: (...asked: Parameters<Budget['wait']>) => Math.ceil(limits.wait(...asked) / 60) };
  const options = { token: () => graphToken(platform), origin: platform.world.origin, budget: quick, timeOut };
  return { limits, client: graphClient(options) };
}
const lists = () => `/sites/${platform.info.site.id}/lists`;

describe('a read', () => {
  it('does not time out while it waits for its turn: the time is counted from when it is sent', async () => {
    const { client: graph } = client(90, 400);
    const slow = { part: 'graph', name: 'delay', amount: 50 } as const;
    platform.world.faults.set(slow);
    expect(await graph.api(lists()).get()).toMatchObject({ value: expect.any(Array) });
  }, 20_000);

  it('times out when the service does not answer in time', async () => {
    const { client: graph } = client(0, 200);
    platform.world.faults.set({ part: 'graph', name: 'delay', amount: 2_000 });
    await expect(graph.api(lists()).get()).rejects.toSatisfy((error) =>
      /abort|timeout/iu.test(`${error} ${codeOf(error)}`),
    );
  });

  it('that a person waits for comes before those that nobody waits for', async () => {
    const { client: graph } = client(80);
    const came: string[] = [];
    const background = graph
      .api(lists())
      .get()
      .then(() => came.push('background'));
    await reading(graph, lists(), 'people').get();
    came.push('person');
    await background;
    expect(came).toEqual(['person', 'background']);
  }, 20_000);

  it('from a place that is closed for long is told so at once, and asks nobody', async () => {
    const { limits, client: graph } = client(0);
    limits.heard('sharePoint', 429, new Headers({ 'Retry-After': '120' }));
    const before = platform.world.faults.struck();
    await expect(graph.api(lists()).get()).rejects.toMatchObject({ statusCode: 429, code: 'askedToWait' });
    expect(platform.world.faults.struck()).toEqual(before);
  });
});
