// Every dialog that a page of the coordinator's opens, found by pressing what stands there: closed, it gives the keyboard back, and the page has not moved.
import type { ElementHandle, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aListInThePrinter } from '../builders/incident.ts';
import { ROUTES, SAMPLES } from '../builders/routes.ts';
import { openWindows, settled, tab, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  here = await openWindows((id) => [aListInThePrinter(id('Sara Lindqvist'))]);
  page = await here.opens('Erik Sandström', '', 1360);
  // Nothing that is pressed changes anything: the pages stay as they were for the next.
  // A change names itself, or what it has seen; a question that only reads does neither.
  await page.route('**/api/ask/*', (route) =>
    /"(?:key|revision)":/u.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
  );
  await settled(page, '/');
  const opened = await (await page.$('iframe'))?.contentFrame();
  if (!opened) throw new Error('no tab');
  frame = opened;
});
afterAll(() => here.close());

const DIALOG = '[role="dialog"], [role="alertdialog"]';
/** What folds, sorts, shows a menu or stands in a preview opens no dialog; of rows that say the same the first speaks for all. */
const PRESSED =
  'main button:not([aria-expanded], [aria-haspopup="menu"], [role="tab"], th button, [inert] button, [aria-disabled="true"], [disabled])';
/** So long a dialog that is loaded when it is first asked for may take. */
const PATIENCE_MS = 700;

/** By another page, so that nothing of what was pressed before is left; what was begun by a press is thrown away. */
async function goes(route: string): Promise<void> {
  for (const path of ['/help', SAMPLES[route] ?? route]) {
    await frame.evaluate((hash) => {
      location.hash = hash;
    }, path);
    const unsent = tab(page).getByRole('button', { name: 'Kasta det jag skrev' });
    await tab(page)
      .locator('main h1')
      .or(unsent)
      .first()
      .waitFor()
      .catch(() => {
        throw new Error(`${path} has no heading`);
      });
    if (await unsent.isVisible()) await unsent.click();
  }
  await settled(page, route);
}

async function buttons(): Promise<readonly string[]> {
  const words = await frame.$$eval(PRESSED, (all) =>
    all.map((one) => `${one.textContent?.trim()}|${one.getAttribute('aria-label') ?? ''}`),
  );
  const first = new Map(words.map((one, place) => [one.split('|')[0] || one.split(/[| ,:]/u)[1], { one, place }]));
  return [...first.values()].map(({ one }) => one);
}

const named = async (words: string): Promise<ElementHandle<HTMLElement | SVGElement> | undefined> => {
  for (const one of await frame.$$(PRESSED)) {
    const told = await one.evaluate((it) => `${it.textContent?.trim()}|${it.getAttribute('aria-label') ?? ''}`);
    if (told === words && (await one.isVisible())) return one;
  }
  return undefined;
};

const left = () => frame.evaluate(() => document.querySelector('main h1')?.getBoundingClientRect().left ?? Number.NaN);

/** One that was loaded later than it was waited for is closed before anything else is pressed. */
async function closesLate(): Promise<void> {
  for (let tries = 0; (await frame.$(DIALOG)) && tries < 5; tries += 1) {
    await page.keyboard.press('Escape');
    await frame.waitForSelector(DIALOG, { state: 'detached', timeout: 2_000 }).catch(() => null);
  }
}

/** What is wrong once the dialog is closed; undefined where nothing is, null where there was none. */
async function faultOf(words: string): Promise<string | undefined | null> {
  await closesLate();
  const opener = await named(words);
  if (!opener) return null;
  const before = await left();
  const isPressed = await opener.click({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!isPressed) return 'cannot be pressed';
  const opened = await frame.waitForSelector(DIALOG, { timeout: PATIENCE_MS }).catch(() => null);
  if (!opened) return null;
  const moved = Math.abs((await left()) - before);
  await page.keyboard.press('Escape');
  await frame.waitForSelector(DIALOG, { state: 'detached', timeout: 3_000 }).catch(() => null);
  if (await frame.$(DIALOG)) return 'does not close by Escape';
  const isBack = await frame
    .waitForFunction(
      (one) => {
        const has = document.activeElement;
        return has === one || (!one.isConnected && has === document.querySelector('main h1'));
      },
      opener,
      { timeout: 2_000 },
    )
    .then(
      () => true,
      () => false,
    );
  if (moved > 0.5) return `moves the page ${moved} px`;
  if (isBack) return undefined;
  const has = await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
  return `leaves the keyboard at ${has}`;
}

it('gives the keyboard back to what opened it, and the page beneath stands still', async () => {
  const found: string[] = [];
  const faults: string[] = [];
  for (const route of ROUTES) {
    await goes(route);
    for (const words of await buttons()) {
      const before = (await buttons()).join('\n');
      const fault = await faultOf(words);
      if (fault !== null) found.push(`${route} ${words}`);
      if (fault) faults.push(`${route} ${words}: ${fault}`);
      // A press may have led away, or opened a form in place.
      if ((await buttons()).join('\n') !== before) await goes(route);
    }
  }
  expect(faults).toEqual([]);
  // As many as there were when this was written: pages that open none any more would be looked at in vain.
  expect(found.length, found.join('\n')).toBeGreaterThan(20);
  expect(await tab(page).locator('main[aria-hidden="true"], [aria-hidden="true"] main').count()).toBe(0);
}, 600_000);
