// What people do with the forms of the tab, and what they find there.
import type { Page } from 'playwright-core';
import { until } from '../builders/town.ts';
import { button, dialog, tab } from './windows.ts';

export const link = (page: Page, name: string | RegExp) => tab(page).getByRole('link', { name, exact: true }).first();
export const field = (page: Page, name: RegExp) =>
  tab(page).locator('input, textarea, select').and(tab(page).getByLabel(name));
export const has = (page: Page, name: RegExp) =>
  until(
    () => field(page, name).evaluate((one) => one.matches(':focus') && one.matches('[aria-invalid="true"]')),
    Boolean,
  );
/** What Värna has put on the device of whoever looks at the page. */
export const kept = (page: Page): Promise<readonly string[]> =>
  tab(page)
    .locator('html')
    .evaluate(() => Object.entries(localStorage).map((entry) => entry.join(' ')));

export const leaves = async (
  page: Page,
  how: 'Fortsätt skriva' | 'Lämna och behåll utkastet' | 'Kasta det jag skrev',
) => {
  await tab(page).getByRole('alertdialog', { name: 'Lämna det du har skrivit?' }).waitFor();
  await tab(page).getByRole('alertdialog').getByRole('button', { name: how }).click();
};

export async function opensBoard(page: Page, name: string) {
  await link(page, 'Organisation').click();
  await button(page, name).click();
  await dialog(page).waitFor();
}
