// Where the keyboard is after a dialog, on the whole of Värna: whoever closes one goes on from where they were.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { field, leaves, link } from './form-steps.ts';
import { button, dialog, inDialog, openWindows, said, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
  await link(erik, 'Risker').waitFor();
});
afterAll(() => here.close());

const goes = async (page: Page, path: string) => {
  await tab(page)
    .locator('html')
    .evaluate((_, to) => {
      location.hash = to;
    }, path);
};
/** What has the keyboard, by its name; the page's body is nothing. */
const focused = (page: Page) =>
  tab(page)
    .locator('html')
    .evaluate(() => {
      const here = document.activeElement;
      return here === document.body ? 'nothing' : (here?.getAttribute('aria-label') ?? here?.textContent);
    });
const hasKeyboard = (page: Page, name: string) =>
  until(
    () => focused(page),
    (words) => words === name,
  );

const headingHasKeyboard = (page: Page) =>
  until(
    () =>
      tab(page)
        .locator('main h1')
        .evaluate((one) => one.matches(':focus')),
    Boolean,
  );

// Every dialog that the coordinator can open from a list or from the page of one thing.
describe('a dialog that is closed by Escape gives the keyboard back', () => {
  it.each([
    ['/risk/new', ['Utgå från ett scenario']],
    ['/risk/demonstration-va-styrsystem', ['Dra tillbaka förslaget']],
    [
      '/risk/demonstration-trygghetslarm',
      ['Lämna förslag till beslut', 'Avsluta risken', 'Återkalla beslutet', 'Bjud in till bedömning'],
    ],
    ['/measure/demonstration-measure-3', ['Markera som klar', 'Flytta datumet', 'Be om hjälp', 'Stryk åtgärden']],
    ['/document/demonstration-policy', ['Publicera och skicka ut', 'Upphäv', 'Rätta uppgifterna om beslutet']],
    ['/document/demonstration-routine', ['Registrera beslutet']],
    ['/training/programmes', ['Starta Grundutbildning för alla medarbetare']],
    ['/training/management', ['Registrera utbildning']],
    ['/organisation', ['Ny nämnd', 'Lägg till stängda dagar']],
    ['/roles', ['Avsluta Revisor, Bengt Sjögren']],
  ] as const)('on %s', async (path, names) => {
    await goes(erik, path);
    for (const name of names) {
      await tab(erik).getByRole('button', { name, exact: true }).click();
      await dialog(erik).waitFor();
      await erik.keyboard.press('Escape');
      await dialog(erik).waitFor({ state: 'detached' });
      await hasKeyboard(erik, name);
    }
    expect(await tab(erik).locator('[aria-hidden="true"] main, main[aria-hidden="true"]').count()).toBe(0);
  });
});

describe('a dialog', () => {
  it('in which something was typed asks first, and the keyboard comes back to the field, then to the button', async () => {
    await goes(erik, '/organisation');
    await button(erik, 'Ny nämnd').click();
    await field(erik, /^Namn/u).fill('Valnämnden');
    await erik.keyboard.press('Escape');
    await leaves(erik, 'Fortsätt skriva');
    await until(() => field(erik, /^Namn/u).evaluate((one) => one.matches(':focus')), Boolean);
    await erik.keyboard.press('Escape');
    await leaves(erik, 'Kasta det jag skrev');
    await dialog(erik).waitFor({ state: 'detached' });
    await hasKeyboard(erik, 'Ny nämnd');
  });

  it('inside another gives it back to that one', async () => {
    await tab(erik)
      .getByRole('link', { name: /^Tekniska nämnden/u })
      .click();
    await button(erik, 'Ändra Tekniska nämnden').click();
    await inDialog(erik, 'Ta bort').click();
    await tab(erik).getByRole('alertdialog').waitFor();
    await erik.keyboard.press('Escape');
    await tab(erik).getByRole('alertdialog').waitFor({ state: 'detached' });
    await erik.keyboard.press('Escape');
    await dialog(erik).waitFor({ state: 'detached' });
    await hasKeyboard(erik, 'Ändra Tekniska nämnden');
  });

  it('that asks about leaving gives it back to the link, and to the new page when it is left', async () => {
    await link(erik, 'Rapportera').click();
    await field(erik, /^Vad har hänt/u).fill('Mobilen är borta.');
    await link(erik, 'Åtgärder').click();
    await leaves(erik, 'Fortsätt skriva');
    await hasKeyboard(erik, 'Åtgärder');
    await link(erik, 'Åtgärder').click();
    await leaves(erik, 'Kasta det jag skrev');
    await said(erik, 'En handlingsplan för allt som ska göras');
    await headingHasKeyboard(erik);
  });

  it('whose button goes away with what was answered leaves it to the heading of the page', async () => {
    await goes(erik, '/measure/demonstration-measure-1');
    await button(erik, 'Markera som klar').click();
    await field(erik, /^Bevis/u).fill('Protokoll 12');
    await inDialog(erik, 'Markera som klar').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, 'Svaret är sparat.');
    await button(erik, 'Markera som klar').waitFor({ state: 'detached' });
    await headingHasKeyboard(erik);
  });
});
