// A matrix is one stop of the keyboard: arrows go about in it, and Enter chooses.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { goes, openWindows, tab, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows();
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const html = () => tab(page).locator('html');
const address = () => html().evaluate((element) => element.ownerDocument.location.hash);
const goesTo = (hash: string) =>
  html().evaluate((element, to) => {
    element.ownerDocument.location.hash = to;
  }, hash);
const inside = () => tab(page).locator(':focus');
const called = () => inside().getAttribute('aria-label');

describe('a matrix', () => {
  const within = (name: string) =>
    inside().evaluate((element, label) => element.closest('table')?.getAttribute('aria-label') === label, name);
  /** Where it is the last on the page the keyboard goes on to Teams' own window. */
  const hasLeft = async (name: string) => (await inside().count()) === 0 || !(await within(name));
  const near = async () => `${(await called()) ?? ''}${(await inside().textContent()) ?? ''}`;

  it('of risks is one stop: arrows go from square to square, Enter shows the risks of one, and again all', async () => {
    page = await here.opens('Erik Sandström');
    await goes(page, 'Risker');
    const map = 'Riskmatris med antal risker';
    const square = (name: RegExp) => tab(page).getByRole('table', { name: map }).getByRole('button', { name });
    await square(/sannolikhet liten, konsekvens betydande/u).focus();
    await page.keyboard.press('ArrowUp');
    await until(near, (name) => name.includes('sannolikhet stor, konsekvens betydande'));
    const first = await near();
    await page.keyboard.press('ArrowRight');
    await until(near, (name) => name.includes('sannolikhet stor, konsekvens allvarlig'));
    await page.keyboard.press('ArrowLeft');
    await until(near, (name) => name === first);
    await page.keyboard.press('Enter');
    await until(address, (hash) => hash.includes('at='));
    expect(await inside().getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    await until(
      () => hasLeft(map),
      (left) => left,
    );
    await page.keyboard.press('Shift+Tab');
    await until(near, (name) => name === first);
    await page.keyboard.press('Enter');
    await until(address, (hash) => !hash.includes('at='));
  });

  it('of rights is one stop: arrows go from cell to cell, and Enter on a role shows only that', async () => {
    page = await here.opens('Erik Sandström');
    await tab(page).getByRole('heading', { level: 1 }).waitFor();
    await goesTo('#/roles/permissions');
    const grid = tab(page).getByRole('grid', { name: 'Behörigheter' });
    await grid.getByRole('button', { name: 'Chef', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    const role = () => inside().getAttribute('role');
    expect(await role()).toBe('gridcell');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await role()).toBe('gridcell');
    await page.keyboard.press('Tab');
    await until(
      () => hasLeft('Behörigheter'),
      (left) => left,
    );
    await page.keyboard.press('Shift+Tab');
    expect(await role()).toBe('gridcell');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await inside().textContent()).toBe('Chef');
    await page.keyboard.press('Enter');
    await tab(page).getByRole('heading', { name: 'Chef', level: 2 }).waitFor();
    expect(await address()).toContain('role=');
  });
});
