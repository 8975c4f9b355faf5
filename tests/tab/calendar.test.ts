// A day that is typed or chosen in the calendar: in Swedish, with weeks and red days, by keyboard alone, and never one that cannot be.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { button, faults, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows();
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const due = () =>
  tab(page)
    .getByLabel(/^Klar senast/u)
    .first();
const calendar = () => tab(page).getByRole('dialog', { name: /^Öppna kalendern/u });
const day = (name: RegExp) => calendar().getByLabel(name).first();
async function opens(width?: number, height?: number): Promise<void> {
  page = await here.opens('Erik Sandström', '', width, height);
  await tab(page).getByRole('heading', { level: 1 }).waitFor();
  await tab(page)
    .locator('html')
    .evaluate(() => {
      location.hash = '#/measure/new/edit';
    });
  // The page first gives its heading the keyboard.
  await until(
    () =>
      tab(page)
        .locator('h1')
        .evaluate((one) => one.matches(':focus')),
    Boolean,
  );
}
const holds = (value: string) =>
  until(
    () => due().inputValue(),
    (now) => now === value,
  );

describe('the calendar', () => {
  it('speaks Swedish: the month, days from Monday, weeks by number, today', async () => {
    await opens();
    await button(page, /^Öppna kalendern: Klar senast/u).click();
    await calendar().getByText('november 2026').first().waitFor();
    await until(
      () => calendar().getByRole('columnheader').allTextContents(),
      (days) => days.filter(Boolean).join(' ').includes('må ti on to fr lö sö'),
    );
    await calendar().getByRole('rowheader', { name: 'Vecka 48' }).waitFor();
    await day(/^24, november, 2026/u).waitFor();
    await calendar()
      .getByRole('grid', { name: /I dag: tisdag 24 november 2026/u })
      .waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('shows holidays as red, in words too', async () => {
    await opens();
    await button(page, /^Öppna kalendern: Klar senast/u).click();
    await button(page, /^Nästa månad/u).click();
    await calendar().getByText('december 2026').first().waitFor();
    const christmas = day(/^25, december, 2026/u);
    await until(
      () => christmas.getAttribute('aria-label'),
      (label) => label?.includes('Röd dag eller stängt') === true,
    );
    const colours = (name: RegExp) => day(name).evaluate((cell) => getComputedStyle(cell.closest('td') ?? cell).color);
    expect(await colours(/^25, december, 2026/u)).not.toBe(await colours(/^18, december, 2026/u));
    expect(await colours(/^20, december, 2026/u)).toBe(await colours(/^25, december, 2026/u));
  });

  it('is opened, gone through, chosen from and left by keyboard', async () => {
    await opens();
    await due().focus();
    await page.keyboard.press('ArrowDown');
    // The keyboard stands in the cell; its button has the name.
    const inside = () => tab(page).locator(':focus').locator('button').getAttribute('aria-label');
    await until(inside, (name) => /^24, november, 2026/u.test(name ?? ''));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await until(inside, (name) => /^2, december, 2026/u.test(name ?? ''));
    await page.keyboard.press('Enter');
    await calendar().waitFor({ state: 'detached' });
    await holds('2026-12-02');
    expect(await due().evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await until(inside, (name) => /^2, december, 2026/u.test(name ?? ''));
    await page.keyboard.press('Escape');
    await calendar().waitFor({ state: 'detached' });
    await holds('2026-12-02');
    expect(await due().evaluate((field) => field.matches(':focus'))).toBe(true);
  });

  it('fits a phone', async () => {
    await opens(340, 740);
    await button(page, /^Öppna kalendern: Klar senast/u).click();
    await calendar().getByText('november 2026').first().waitFor();
    expect(await sideways(page)).toBe(0);
    const { x = -1, width = 0 } = (await calendar().boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(340);
  });
});

describe('a day', () => {
  it.each([
    ['Om 2 veckor', '2026-12-08'],
    ['Om 3 veckor', '2026-12-15'],
    ['Månadens slut', '2026-11-30'],
  ])('is one press away: %s', async (name, value) => {
    await opens();
    await button(page, name).first().click();
    await holds(value);
  });

  it('is typed as people write it, and stands as the product writes it', async () => {
    await opens();
    for (const [typed, value] of [
      ['1 mars 2027', '2027-03-01'],
      ['24/12', '2026-12-24'],
      ['20270115', '2027-01-15'],
    ] as const) {
      await due().fill(typed);
      await page.keyboard.press('Tab');
      await holds(value);
    }
  });

  it('that is none, or a slip in the year, is said at the field, and what was typed stays', async () => {
    await opens();
    await due().fill('sen vår');
    await page.keyboard.press('Tab');
    await said(page, 'Det går inte att läsa som ett datum. Skriv till exempel 2026-12-22.');
    await holds('sen vår');
    await due().fill('2206-12-01');
    await page.keyboard.press('Tab');
    await said(page, /1 december 2206 kan inte stämma/u);
    await holds('2206-12-01');
  });
});
