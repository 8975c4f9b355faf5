// A number that leads somewhere is the number of rows there: in the menu and on the home, of those who see different things.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { startedTown } from '../builders/two-years.ts';
import { settled, tab, type Windows, windowsOf } from '../tab/windows.ts';

let here: Windows;
beforeAll(async () => {
  here = await windowsOf(await startedTown());
  // Something that nobody has begun with.
  await here.answer('Sara', 'incident.report', {
    id: 'case-of-the-count',
    happened: 'Ett brev med personuppgifter låg kvar i kopiatorn.',
    source: 'tab',
  });
}, 240_000);
afterAll(() => here.close());

const main = (page: Page) => tab(page).locator('main');

/** What one row is, on each page that a number may lead to. */
const ROWS: Readonly<Record<string, string>> = {
  '/todo': 'ul > li:has(a)',
  '/staff': 'section > ul > li',
  '/board': 'ul > li',
  '/incidents': 'table[aria-label="Incidenter"] tbody tr',
  '/risks': 'table[aria-label="Risker"] tbody tr',
  '/measures': 'table[aria-label="Åtgärder"] tbody tr',
  '/clocks': 'tbody tr',
  '/organisation': 'ul[aria-label="Att se över"] > li',
  '/operations': 'tbody tr',
};

/** Of all the pages of the list. */
async function rowsOf(page: Page, path: string): Promise<number> {
  const row = ROWS[path];
  if (row === undefined) throw new Error(`what is a row on ${path}?`);
  const pager = main(page).getByRole('button', { name: 'Nästa' });
  let count = await main(page).locator(row).count();
  while ((await pager.count()) > 0 && (await pager.getAttribute('aria-disabled')) !== 'true') {
    const first = await main(page).locator(row).first().textContent();
    await pager.click();
    await expect.poll(() => main(page).locator(row).first().textContent()).not.toBe(first);
    count += await main(page).locator(row).count();
  }
  return count;
}

interface Counted {
  readonly to: string;
  readonly words: string;
  readonly number: number;
}

/** Every link with a number in its words; one that is named by the number of a thing is none. */
async function countedOn(page: Page): Promise<readonly Counted[]> {
  const links = await tab(page)
    .locator('main a, nav a')
    .evaluateAll((all) =>
      all.map((one) => {
        const described = document.getElementById(one.getAttribute('aria-describedby') ?? '');
        const words = described?.textContent ?? one.getAttribute('aria-label') ?? one.textContent ?? '';
        return { to: (one.getAttribute('href') ?? '').replace(/^#/u, ''), words };
      }),
    );
  return links.flatMap(({ to, words }) => {
    const number = /^(?:Visa alla )?(\d[\d\u00a0]*)(?: \p{Ll}|$)/u.exec(words)?.[1];
    return number === undefined ? [] : [{ to, words, number: Number(number.replace(/\u00a0/gu, '')) }];
  });
}

const seen = new Set<string>();

// The coordinator sees all; the others have a part, their own, or something that nobody else has.
it.each(['Erik', 'Helena', 'Karin', 'Lena', 'Johan', 'Robert'])(
  'every number of %s is the number of rows where it leads',
  async (name) => {
    const page = await here.opens(name, '', 1360);
    await settled(page);
    const counted = (await countedOn(page)).filter(({ to, words }) => !seen.has(`${words} ${to}`));
    expect(counted.length + seen.size).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { to, words, number } of counted) {
      seen.add(`${words} ${to}`);
      await tab(page)
        .locator('html')
        .evaluate((_, hash) => {
          location.hash = hash;
        }, to);
      await settled(page);
      const path = to.replace(/\?.*$/u, '');
      await until(
        () => rowsOf(page, path),
        (rows) => rows === number,
        5,
      ).catch((error: unknown) =>
        wrong.push(`${words} (${to}): ${error instanceof Error ? error.message : String(error)}`),
      );
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  },
  60_000,
);
