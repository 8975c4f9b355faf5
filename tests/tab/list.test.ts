// The view of a list lives in the address: it is there again after a look at one of its rows, and no address can break the page.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anIncident } from '../builders/incident.ts';
import { until } from '../builders/town.ts';
import { button, goes as goesTo, openWindows, said, tab, trail, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  const many = Array.from({ length: 5_000 }, (_, place) =>
    anIncident({
      id: `one-of-many-${place}`,
      number: `2026-${String(place + 1).padStart(4, '0')}`,
      changeId: `change-of-many-${place}`,
    }),
  );
  const odd = anIncident({
    id: 'case-of-the-keys',
    number: '2026-7777',
    happened: 'Nyckelknippan är borta.',
    changeId: 'change-of-the-keys',
  });
  here = await openWindows(() => [...many, odd]);
}, 120_000);
afterAll(() => here.close());
afterEach(() => page.context().close());

const link = (name: string | RegExp) => tab(page).getByRole('link', { name });
const goes = (hash: string) =>
  tab(page)
    .locator('html')
    .evaluate((html, to) => {
      html.ownerDocument.location.hash = to;
    }, hash);
const address = () =>
  tab(page)
    .locator('html')
    .evaluate((html) => html.ownerDocument.location.hash);
const focused = () => tab(page).locator(':focus').textContent();
const scrolled = () =>
  tab(page)
    .locator('html')
    .evaluate((html) => Math.round(html.scrollTop));
/** Of what has the focus. */
const isInSight = () =>
  tab(page)
    .locator(':focus')
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > -1 && bottom < window.innerHeight + 1;
    });
const back = () =>
  tab(page)
    .locator('html')
    .evaluate((html) => html.ownerDocument.defaultView?.history.back());

describe('the list of cases', () => {
  it('opened from a filtered list leads back to the same list', async () => {
    page = await here.opens('Erik Sandström');
    await goesTo(page, 'Incidenter');
    await tab(page)
      .getByText(/Visar 1–50 av 5\s001 incidenter/u)
      .waitFor();
    await tab(page).getByRole('searchbox').fill('nyckelknippan');
    await tab(page).getByText('1 incident', { exact: true }).first().waitFor();
    await tab(page).getByText('Nyckelknippan är borta.').click();
    await trail(page, 'Incidenter').click();
    await tab(page).getByText('Nyckelknippan är borta.').waitFor();
    await until(
      () => tab(page).getByRole('searchbox').inputValue(),
      (typed) => typed === 'nyckelknippan',
    );
  });

  it.each(['the link', 'the browser'])(
    'led back to by %s stands where it was left, page, place and row',
    async (how) => {
      page = await here.opens('Erik Sandström', '', 1280, 700);
      await goesTo(page, 'Incidenter');
      await button(page, 'Nästa sida').click();
      await said(page, /Visar 51–100 av/u);
      const row = link(/^2026-/u).nth(40);
      const number = (await row.textContent()) ?? '';
      await row.scrollIntoViewIfNeeded();
      expect(await scrolled()).toBeGreaterThan(200);
      await row.click();
      await tab(page)
        .getByRole('heading', { name: `Ärende ${number}` })
        .waitFor();
      await (how === 'the link' ? trail(page, 'Incidenter').click() : back());
      await said(page, /Visar 51–100 av/u);
      await until(focused, (text) => text === number);
      expect(await isInSight()).toBe(true);
    },
  );

  it('asked for what there is not shows everything in its usual order', async () => {
    page = await here.opens('Erik Sandström');
    await link('Incidenter').waitFor();
    await goes('#/incidents?status=none&severity=x&sort=colour&direction=up&page=-3&who=&other=1');
    await said(page, /Visar 1–50 av 5\s001 incidenter/u);
    await goes('#/incidents?page=9999');
    await said(page, /Visar 5\s001–5\s001 av 5\s001 incidenter/u);
  });
});

describe('the other lists', () => {
  it('of risks is filtered, and found so again on the way back from a risk', async () => {
    page = await here.opens('Erik Sandström');
    await goesTo(page, 'Risker');
    await tab(page).getByLabel('Nivå', { exact: true }).selectOption({ label: 'Hög' });
    await tab(page).getByRole('searchbox').fill('utpressning');
    await until(address, (hash) => hash.includes('level=high') && hash.includes('search='));
    await said(page, /^1 risk\s*$/u);
    const filtered = await address();
    const row = link(/^R2025-/u).first();
    const number = (await row.textContent()) ?? '';
    await row.click();
    await trail(page, 'Riskregister').click();
    await link(number).waitFor();
    expect(await address()).toBe(filtered);
    await until(focused, (text) => text === number);
  });

  it('of measures, over time, is so again on the way back from a measure', async () => {
    page = await here.opens('Erik Sandström');
    await goesTo(page, 'Åtgärder');
    await tab(page).getByRole('tab', { name: 'Över tid' }).click();
    await link(/^Å2/u).first().click();
    await trail(page, 'Åtgärder').click();
    await tab(page).getByRole('tab', { name: 'Över tid', selected: true }).waitFor();
  });

  it('of documents is sorted, and found so again on the way back', async () => {
    page = await here.opens('Erik Sandström');
    await goesTo(page, 'Styrdokument');
    await button(page, 'Ägare').click();
    await button(page, 'Ägare').click();
    const titles = () => tab(page).getByRole('table').getByRole('link').allTextContents();
    const before = await titles();
    await tab(page).getByRole('table').getByRole('link').last().click();
    await trail(page, 'Styrdokument').click();
    expect(await address()).toBe('#/documents?sort=owner&direction=descending');
    await until(titles, (now) => now.join() === before.join());
  });

  it.each([
    ['#/risks?standing=odd&level=9&at=7-7&page=x&rescore=perhaps', 'Risker'],
    ['#/measures?layout=round&state=odd&source=9&page=0&mine=2', 'Åtgärder'],
    ['#/documents?sort=weight&direction=sideways&search=', 'Styrdokument'],
  ])('%s shows the whole list', async (hash, heading) => {
    page = await here.opens('Erik Sandström');
    await link('Incidenter').waitFor();
    await goes(hash);
    await tab(page).getByRole('heading', { name: heading, level: 1 }).waitFor();
    await tab(page).getByRole('table').getByRole('link').first().waitFor();
  });
});

describe('a deep link', () => {
  it.each([
    ['mine', 'Mina ärenden'],
    ['organisation', 'Organisation'],
    ['staff', 'Mina medarbetare'],
    ['case/case-of-the-keys', 'Ärende 2026-7777'],
    ['document/not-a/case', 'Hej Erik!'],
    ['case/x', 'Hej Erik!'],
    ['operations', 'Hej Erik!'],
  ])('to %s opens %s', async (subPage, heading) => {
    page = await here.opens('Erik Sandström', subPage);
    await tab(page).getByRole('heading', { name: heading, level: 1 }).waitFor();
  });
});
