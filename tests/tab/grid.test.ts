// The one grid that every list stands in: a row beside it, its columns, its order, its views, and what is left of it when nothing fits.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anIncident } from '../builders/incident.ts';
import { until } from '../builders/town.ts';
import { button, dialog, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  const happened = ['Nyckelknippan är borta.', 'Ett brev kom fel.', 'Datorn startade inte.'];
  here = await openWindows(() =>
    happened.map((words, place) =>
      anIncident({
        id: `case-of-the-grid-${place + 1}`,
        number: `2026-010${place + 1}`,
        happened: words,
        status: place === 2 ? 'closed' : 'received',
        changeId: `change-of-the-grid-of-the-grid-${place + 1}`,
      }),
    ),
  );
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const html = () => tab(page).locator('html');
const address = () => html().evaluate((element) => element.ownerDocument.location.hash);
const goesTo = (hash: string) =>
  html().evaluate((element, to) => {
    element.ownerDocument.location.hash = to;
  }, hash);
const back = () => html().evaluate((element) => element.ownerDocument.defaultView?.history.back());
const inside = () => tab(page).locator(':focus');
const called = () => inside().getAttribute('aria-label');
const heading = (name: string) => tab(page).getByRole('columnheader', { name, exact: true });
const numbers = () => tab(page).getByRole('table').getByRole('link').allTextContents();
const item = (name: string) => tab(page).getByRole('menuitem', { name, exact: true });
async function cases(width?: number, height?: number): Promise<void> {
  page = await here.opens('Erik Sandström', '', width, height);
  await goes(page, 'Incidenter');
  await said(page, '3 incidenter');
}
/** The frame is loaded anew where it stands, as Teams does with a tab that it had put away. */
const reloads = () => html().evaluate((element) => element.ownerDocument.location.reload());

describe('a row beside the list', () => {
  it('is opened, turned and closed by keyboard, and the keyboard goes on from the last one', async () => {
    await cases();
    const [first = '', second = ''] = await until(numbers, (all) => all.length === 3);
    await button(page, `Visa ${first} vid sidan`).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('heading', { name: first }).waitFor();
    expect(await address()).toContain('cases-peek=');
    expect(await inDialog(page, 'Föregående rad').getAttribute('aria-disabled')).toBe('true');
    expect(await faults(page)).toEqual([]);
    await inDialog(page, 'Nästa rad').focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('heading', { name: second }).waitFor();
    expect(await inside().getAttribute('aria-label')).toBe('Nästa rad');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await until(called, (name) => name === `Visa ${second} vid sidan`);
    expect(await address()).not.toContain('peek');
  });

  it('has an address of its own, and stands there again on the way back from what it opened', async () => {
    await cases();
    await goesTo('#/incidents?cases-peek=case-of-the-grid-2');
    await dialog(page).getByRole('heading', { name: '2026-0102' }).waitFor();
    await dialog(page).getByRole('link', { name: 'Öppna' }).click();
    await tab(page).getByRole('heading', { name: 'Ärende 2026-0102' }).waitFor();
    await back();
    await dialog(page).getByRole('heading', { name: '2026-0102' }).waitFor();
    await inDialog(page, 'Stäng').click();
    await until(called, (name) => name === 'Visa 2026-0102 vid sidan');
    await goesTo('#/incidents?cases-peek=nothing');
    await said(page, '3 incidenter');
    await dialog(page).waitFor({ state: 'detached' });
  });
});

describe('the order', () => {
  it('is chosen by keyboard, and heard', async () => {
    await cases();
    expect(await heading('Läge').getAttribute('aria-sort')).toBe('ascending');
    await heading('Ärende').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await until(
      () => heading('Ärende').getAttribute('aria-sort'),
      (sort) => sort === 'descending',
    );
    await page.keyboard.press('Enter');
    await until(numbers, (all) => all.join() === '2026-0101,2026-0102,2026-0103');
    expect(await heading('Ärende').getAttribute('aria-sort')).toBe('ascending');
    expect(await heading('Läge').getAttribute('aria-sort')).not.toBe('ascending');
    expect(await address()).toContain('sort=number&direction=ascending');
    await page.keyboard.press('ArrowRight');
    // What has happened is in no order.
    expect(await inside().textContent()).toContain('Rapporterat av');
  });

  it('of a short list is its headings’ too, and a press that finds nothing to sort changes nothing', async () => {
    page = await here.opens('Erik Sandström');
    await goes(page, 'Åtgärder');
    await tab(page).getByRole('tab', { name: 'Per nämnd' }).click();
    const table = tab(page).getByRole('table', { name: 'Åtgärder per nämnd' });
    await table.getByRole('columnheader', { name: 'Öppna' }).getByRole('button').click();
    const open = async () =>
      (await table.getByRole('row').locator('td:nth-of-type(2)').allTextContents()).map((figure) => Number(figure));
    await until(open, (all) => all.length > 1 && all.join() === [...all].sort((a, b) => b - a).join());
    expect(await address()).toContain('boards-sort=open');
  });
});

describe('what somebody has adjusted', () => {
  // While it is being changed the heading also has the name of its handle.
  const width = async (name: string) =>
    Math.round(
      (
        await tab(page)
          .getByRole('columnheader', { name: new RegExp(`^${name}`, 'u') })
          .boundingBox()
      )?.width ?? 0,
    );
  const adjusts = async (name: string, role: 'menuitemcheckbox' | 'menuitemradio' | 'menuitem' = 'menuitem') => {
    if ((await tab(page).getByRole('menu').count()) === 0) await button(page, 'Anpassa').click();
    await tab(page).getByRole(role, { name, exact: true }).click();
  };

  it('a column that was left out stays out, in the address and when the page comes again', async () => {
    await cases(1_700);
    await adjusts('Rapporterat av', 'menuitemcheckbox');
    await page.keyboard.press('Escape');
    await heading('Rapporterat av').waitFor({ state: 'detached' });
    expect(await address()).toMatch(/cases-columns=(?!.*reporter)/u);
    await reloads();
    await heading('Kategori').waitFor();
    expect(await heading('Rapporterat av').count()).toBe(0);
    await adjusts('Återställ');
    await heading('Rapporterat av').waitFor();
    expect(await address()).not.toContain('columns');
  });

  it('a width that was changed by arrow keys is kept, and so is a close table, until they are taken back', async () => {
    await cases(1_700);
    const wide = await width('Kategori');
    const high = async () => Math.round((await tab(page).getByRole('row').nth(1).boundingBox())?.height ?? 0);
    const tall = await high();
    await adjusts('Ändra bredd');
    await item('Kategori').click();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    await until(
      () => width('Kategori'),
      (now) => now > wide + 20,
    );
    await page.keyboard.press('Enter');
    await adjusts('Tät', 'menuitemradio');
    await page.keyboard.press('Escape');
    await until(high, (now) => now < tall);
    const kept = await width('Kategori');
    await reloads();
    await heading('Kategori').waitFor();
    await until(
      () => width('Kategori'),
      (now) => Math.abs(now - kept) <= 2,
    );
    expect(await high()).toBeLessThan(tall);
    await adjusts('Återställ');
    await until(
      () => width('Kategori'),
      (now) => Math.abs(now - wide) <= 2,
    );
    expect(await high()).toBe(tall);
  });
});

describe('a view', () => {
  it('is saved under a name of one’s own, chosen, renamed and removed', async () => {
    await cases();
    await tab(page).getByRole('searchbox').fill('brev');
    await said(page, '1 incident');
    await button(page, 'Vyer').click();
    await item('Spara vyn …').click();
    await inDialog(page, 'Spara').click();
    await said(page, 'Skriv vad vyn ska heta.');
    await dialog(page).getByRole('textbox').fill('Alla');
    await inDialog(page, 'Spara').click();
    await said(page, 'Det finns redan en vy som heter Alla. Skriv ett annat namn.');
    expect(await dialog(page).getByRole('textbox').inputValue()).toBe('Alla');
    await dialog(page).getByRole('textbox').fill('Brev');
    await inDialog(page, 'Spara').click();
    await button(page, 'Vy: Brev').click();
    await item('Alla').click();
    await said(page, '3 incidenter');
    await reloads();
    await button(page, 'Vy: Alla').click();
    await item('Brev').click();
    await said(page, '1 incident');
    expect(await tab(page).getByRole('searchbox').inputValue()).toBe('brev');
    await button(page, 'Vy: Brev').click();
    await item('Byt namn på vyn Brev').click();
    expect(await dialog(page).getByRole('textbox').inputValue()).toBe('Brev');
    await dialog(page).getByRole('textbox').fill('Post');
    await page.keyboard.press('Enter');
    await button(page, 'Vy: Post').click();
    expect(await faults(page)).toEqual([]);
    await item('Ta bort vyn Post').click();
    await button(page, 'Vyer').click();
    expect(await item('Post').count()).toBe(0);
  });

  it.each([
    ['#/incidents?search=finns+inte', 'Alla', '3 incidenter'],
    ['#/risks?search=finns+inte', 'Alla öppna', /^\d+ risker/u],
    ['#/measures?search=finns+inte', 'Alla öppna', /^\d+ åtgärder/u],
  ])('that shows nothing is left by choosing another one (%s)', async (hash, view, counted) => {
    page = await here.opens('Erik Sandström');
    await tab(page).getByRole('heading', { level: 1 }).waitFor();
    await goesTo(hash);
    await tab(page).getByRole('heading', { name: 'Inga träffar' }).waitFor();
    await button(page, 'Vyer').click();
    await item(view).click();
    await said(page, counted);
    await tab(page).getByRole('table').getByRole('link').first().waitFor();
  });
});

describe('on a phone', () => {
  it.each(['#/incidents', '#/risks', '#/measures', '#/documents', '#/roles', '#/training/programmes'])(
    '%s is cards',
    async (hash) => {
      page = await here.opens('Erik Sandström', '', 639, 844);
      await tab(page).getByRole('heading', { level: 1 }).waitFor();
      await goesTo(hash);
      await tab(page).locator('main ul > li').first().waitFor();
      await tab(page).locator('.fui-Skeleton').first().waitFor({ state: 'detached' });
      expect(await tab(page).locator('main').getByRole('columnheader').count()).toBe(0);
      expect(await sideways(page)).toBe(0);
    },
  );

  it('cases are put in another order, and opened', async () => {
    await cases(390, 844);
    await tab(page).getByLabel('Sortera efter').selectOption({ label: 'Ärende' });
    const list = tab(page).getByRole('list', { name: 'Incidenter' });
    await until(
      () => list.getByRole('link').allTextContents(),
      (all) => all.length === 3 && all[0] === '2026-0103',
    );
    expect(await faults(page)).toEqual([]);
    await list.getByRole('link', { name: '2026-0102' }).click();
    await tab(page).getByRole('heading', { name: 'Ärende 2026-0102' }).waitFor();
  });
});
