// The frame round every page, on the whole of Värna: a home, what is owed, one search, and the way by keyboard and on a phone.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aListInThePrinter } from '../builders/incident.ts';
import { button, dialog, faults, goes, openWindows, said, sideways, tab, trail, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows((id) => [aListInThePrinter(id('Sara Lindqvist'))]);
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const link = (name: string | RegExp) => tab(page).getByRole('link', { name });
const heading = (name: string | RegExp) => tab(page).getByRole('heading', { name, level: 1 }).waitFor();
const navigation = () => tab(page).getByRole('navigation', { name: 'Sidor i Värna' });
const focused = () => tab(page).locator(':focus');
const field = () => dialog(page).getByRole('combobox');
/** With the keyboard in the page, and nowhere in particular. */
const presses = (key: string) => tab(page).getByRole('heading', { level: 1 }).press(key);

describe('the home', () => {
  it('of the coordinator shows the new report and what is late, and each figure leads to its rows', async () => {
    page = await here.opens('Erik Sandström');
    await said(page, 'Listan låg kvar i skrivaren.');
    await link(/\d+ försenade/u).click();
    await heading('Åtgärder');
    expect(await tab(page).getByLabel('Läge', { exact: true }).inputValue()).toBe('late');
  });

  it('of somebody without a role has the report and their own case, and no more of the navigation than is theirs', async () => {
    page = await here.opens('Sara Lindqvist');
    await link('Rapportera något').waitFor();
    await link('2026-0101').waitFor();
    expect(await navigation().getByRole('link').allTextContents()).toEqual(['Hem', 'Att göra']);
  });

  it('of the data protection officer begins with the cases that affect personal data, or may', async () => {
    page = await here.opens('Helena Brodin');
    await link('2026-0101').waitFor();
    expect(await tab(page).getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Incidenter med personuppgifter',
    );
    expect(await faults(page)).toEqual([]);
  });

  it('of the auditor offers nothing that makes anything', async () => {
    page = await here.opens('Bengt Sjögren');
    await heading('Hej Bengt!');
    expect(await link(/^Rapportera/u).count()).toBe(0);
  });
});

describe('the navigation', () => {
  it('marks the area of a page beneath a list, and leads back to the list', async () => {
    page = await here.opens('Erik Sandström', 'case/case-of-the-list');
    await heading('Ärende 2026-0101');
    const marked = navigation().locator('[aria-current=page]');
    expect(await marked.textContent()).toMatch(/^Incidenter/);
    await trail(page, 'Incidenter').click();
    await heading('Incidenter');
  });

  it('lies over the page on a phone, and goes away when a page is chosen', async () => {
    page = await here.opens('Erik Sandström', '', 340, 700);
    await heading('Hej Erik!');
    expect(await navigation().isVisible()).toBe(false);
    await goes(page, 'Organisation', 'Vem beslutar om risker');
    await heading(/^Vem beslutar om risker/u);
    await navigation().waitFor({ state: 'detached' });
    expect(await sideways(page)).toBe(0);
  });

  it('leaves the beginning of the page in sight at 340 pixels', async () => {
    page = await here.opens('Erik Sandström', '', 340, 600);
    await heading('Hej Erik!');
    const box = await tab(page).getByRole('heading', { level: 1 }).boundingBox();
    expect(box?.y).toBeLessThan(300);
  });
});

describe('what is owed', () => {
  it('is one list, empty with words for how it fills', async () => {
    page = await here.opens('Sara Lindqvist');
    await goes(page, 'Att göra');
    await tab(page).getByRole('heading', { name: 'Inget väntar på dig' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe('the search', () => {
  it('is opened by the keyboard, finds a number and goes there with Enter', async () => {
    page = await here.opens('Erik Sandström');
    await heading('Hej Erik!');
    await presses('Control+k');
    await field().fill('2026-0101');
    await dialog(page)
      .getByRole('option', { name: /Listan låg kvar/u })
      .waitFor();
    expect(await faults(page)).toEqual([]);
    await field().press('Enter');
    await heading('Ärende 2026-0101');
  });

  it('is opened by “/”, and offers what can be done and the pages before anything is written', async () => {
    page = await here.opens('Erik Sandström');
    await heading('Hej Erik!');
    await presses('/');
    await dialog(page).getByRole('option', { name: 'Ny risk' }).waitFor();
    await field().fill('vem beslutar');
    await dialog(page)
      .getByRole('option', { name: /Vem beslutar om risker/u })
      .click();
    await heading(/^Vem beslutar om risker/u);
  });

  it('closed by Escape gives the keyboard back to where it was', async () => {
    page = await here.opens('Erik Sandström', '', 390, 800);
    await button(page, 'Sök').click();
    await field().press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused().getAttribute('aria-label')).toBe('Sök');
  });

  it('finds nothing of others for somebody without a role', async () => {
    page = await here.opens('Jonas Widmark');
    await button(page, 'Sök').click();
    await field().fill('skrivaren');
    await said(page, 'Inga träffar. Prova färre eller andra ord.');
  });
});
