// One bad row never blanks a page: what cannot be drawn is said where it stands, and the rest works.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '../../bot/blocks/instant.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { type Host, startHost, type Visiting } from './host.ts';
import { anIncident, aWorld, sara } from './world.ts';

/** Something that no page can draw, where a name should stand. */
const UNDRAWABLE = { not: 'a name' } as unknown as string;
const evidence = { text: 'Bifogat', sender: 'Någon', sentAt: 'not a date' as Instant, link: null };

let host: Host;
let visiting: Visiting | undefined;
beforeAll(async () => {
  host = await startHost(aWorld());
});
afterAll(() => host.close());
afterEach(() => visiting?.page.context().close());

async function visit(incidents: readonly Incident[], at?: string) {
  host.world = aWorld({ incidents });
  visiting = await host.visit({ as: sara.id, ...(at && { subPage: at }) });
  visiting.page.setDefaultTimeout(10_000);
  return visiting;
}

describe('a row that cannot be drawn', () => {
  const good = anIncident({ number: '2026-0101' });
  const bad = anIncident({ number: '2026-0102', handlerName: UNDRAWABLE });

  it('is one faulty row among the others, with a reference', async () => {
    const { tab } = await visit([good, bad]);
    await tab.getByRole('link', { name: '2026-0101' }).waitFor();
    await tab.getByText(/^Raden kan inte visas\. .*Referens: [0-9a-f]{8}$/u).waitFor();
    expect(await tab.getByRole('link', { name: '2026-0102' }).count()).toBe(0);
  });

  it('is so on a phone too', async () => {
    const { page, tab } = await visit([good, bad]);
    await page.setViewportSize({ width: 360, height: 800 });
    await tab.getByRole('link', { name: '2026-0101' }).waitFor();
    await tab.getByText(/^Raden kan inte visas\./u).waitFor();
  });
});

describe('a page that cannot be drawn', () => {
  it('says so with a reference and can be tried again; the menu is still there', async () => {
    const broken = anIncident({ id: 'case-that-breaks', happened: UNDRAWABLE });
    const { tab } = await visit([broken], 'case/case-that-breaks');
    await tab.getByRole('heading', { name: 'Det här kan inte visas' }).first().waitFor();
    await tab
      .getByText(/^Referens: [0-9a-f]{8}$/u)
      .first()
      .waitFor();
    host.world = aWorld({ incidents: [anIncident({ id: 'case-that-breaks', number: '2026-0103' })] });
    await tab.getByRole('link', { name: 'Incidenter' }).first().click();
    await tab.getByRole('link', { name: '2026-0103' }).waitFor();
  });

  it('is not blanked by a moment that is no date: it is shown as it stands', async () => {
    const { tab } = await visit([anIncident({ id: 'case-with-evidence', evidence })], 'case/case-with-evidence');
    await tab.getByText('not a date').waitFor();
  });
});
