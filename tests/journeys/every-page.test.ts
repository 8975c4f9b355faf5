// Every page in every look, each role from its home to what is done, and three pieces of work by keyboard alone: on one product.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import { offered } from '../../tab/shell/navigation.ts';
import { aListInThePrinter } from '../builders/incident.ts';
import { PROPOSAL, RISK } from '../builders/risk.ts';
import { PAGES, ROUTES, SAMPLES } from '../builders/routes.ts';
import { NOBODY, steering } from '../builders/steering.ts';
import { button, dialog, openWindows, said, settled, sideways, tab, type Windows } from '../tab/windows.ts';

const MENU = PAGES.flatMap(({ menu = [] }) => menu.map(({ path }) => path));

let here: Windows;
let page: Page;
let risk = '';
beforeAll(async () => {
  here = await openWindows((id) => [aListInThePrinter(id('Sara Lindqvist'))]);
  const { published } = steering(here.town, here.town.person('Erik'));
  await published({ title: 'Rutin för nycklar', audience: { ...NOBODY, also: [here.town.person('Sara').id] } });
  const owner = here.town.person('Sara Lindqvist').id;
  const { risk: saved } = await here.answer('Erik', 'risk.save', { ...RISK, owner });
  risk = saved.number;
  await here.answer('Erik', 'risk.propose', { ...PROPOSAL, id: saved.id, revision: saved.revision });
});
afterAll(() => here.close());

const goes = (path: string) =>
  tab(page)
    .locator('html')
    .evaluate((_, hash) => {
      location.hash = hash;
    }, path);
const link = (name: string | RegExp) => tab(page).getByRole('link', { name });
const heading = (name: string | RegExp) => tab(page).getByRole('heading', { name, level: 1 }).waitFor();
/** What the page itself is found to lack; Teams around it is not ours. */
async function faultsIn(rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include('iframe').disableRules(['aria-hidden-focus']);
  const asked = rules ? axe.withRules([...rules]) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

describe('every page', () => {
  it('has an address here', () => {
    const missing = ROUTES.filter((route) => route.includes(':') && SAMPLES[route] === undefined);
    expect(missing).toEqual([]);
  });

  // What colours alone change is asked in the other two, of the pages of the menu.
  it.each([
    ['default', undefined],
    ['dark', ['color-contrast', 'link-in-text-block']],
    ['contrast', ['color-contrast', 'link-in-text-block']],
  ] as const)(
    'can be read by everybody (%s)',
    async (theme, rules) => {
      await here.teams('Erik', 'settings', { theme });
      page = await here.opens('Erik Sandström');
      const found: string[] = [];
      for (const route of rules ? MENU : ROUTES) {
        await goes(SAMPLES[route] ?? route);
        await settled(page, route);
        found.push(...(await faultsIn(rules)).map((fault) => `${route} ${fault}`));
      }
      await here.teams('Erik', 'settings', { theme: 'default' });
      await page.context().close();
      expect(found).toEqual([]);
    },
    240_000,
  );
});

describe('a page of the menu', () => {
  it.each(['sv', 'en'] as const)(
    'is called what the menu calls it, and so is its window (%s)',
    async (language) => {
      await here.teams('Erik', 'settings', { language });
      page = await here.opens('Erik Sandström', '', 1360);
      await settled(page);
      const may = (await here.answer('Erik', 'organisation.me', {})) as Me;
      const astray: string[] = [];
      for (const { name, title, first, entries } of offered(PAGES, may))
        for (const entry of entries) {
          // The first page of an area is the area itself; the home greets instead.
          const called = (entry === first ? title : entry.title)[language];
          await goes(entry.path);
          await settled(page, entry.path);
          const named = () =>
            tab(page)
              .locator('html')
              .evaluate(() => document.title);
          await expect.poll(named, { message: entry.path }).toBe(`${called} – Värna`);
          const heading = await tab(page).locator('main h1').first().textContent();
          if (heading !== called && name !== 'home') astray.push(`${entry.path}: ${heading}, not ${called}`);
        }
      await here.teams('Erik', 'settings', { language: 'sv' });
      await page.context().close();
      expect(astray).toEqual([]);
    },
    60_000,
  );
});

describe('each role goes from its home to what is owed, and is done with it', () => {
  it('staff at 390: a rule is read and acknowledged', async () => {
    page = await here.opens('Sara Lindqvist', '', 390, 844);
    await link('Läs: Rutin för nycklar').click();
    await heading('Rutin för nycklar');
    expect(await sideways(page)).toBe(0);
    await button(page, 'Jag har läst och förstått').click();
    await said(page, /Du kvitterade/u);
    await goes('/todo');
    await tab(page).getByText('Rutin för nycklar').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('the coordinator at 1360: a new report is taken, taken back, and waits again', async () => {
    page = await here.opens('Erik Sandström', '', 1360);
    const waits = tab(page)
      .getByRole('navigation', { name: 'Sidor i Värna' })
      .getByRole('link', { name: '1 ny rapport', exact: true });
    await waits.waitFor();
    await link('2026-0101').click();
    await button(page, 'Ta ärendet').click();
    await button(page, 'Lämna tillbaka ärendet').waitFor();
    await waits.waitFor({ state: 'detached' });
    await button(page, 'Ångra').click();
    await button(page, 'Ta ärendet').waitFor();
    await said(page, 'lämnade tillbaka ärendet');
    await page.context().close();
  });

  it('the auditor at 768: reads of what is done and is offered nothing to do', async () => {
    page = await here.opens('Bengt Sjögren', '', 768, 1024);
    await heading('Hej Bengt!');
    expect(await sideways(page)).toBe(0);
    await link('Hjälp').first().click();
    await tab(page).getByRole('heading', { name: 'Granska', level: 3 }).waitFor();
    expect(await tab(page).getByRole('heading', { name: 'Rapportera något', level: 3 }).count()).toBe(0);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  const inside = () => tab(page).locator(':focus');
  /** Forward until what is in focus is called this. */
  async function tabTo(name: string | RegExp, most = 80): Promise<void> {
    for (let press = 0; press < most; press += 1) {
      await page.keyboard.press('Tab');
      const focus = inside();
      if ((await focus.count()) === 0) continue;
      const words = await focus.evaluate((element) => {
        // A dialog that is in focus itself begins with the words of its button.
        if (element.matches('[role="dialog"], [role="alertdialog"]')) return '';
        const labels = 'labels' in element ? Array.from((element as HTMLInputElement).labels ?? []) : [];
        return [element.getAttribute('aria-label'), ...labels.map((one) => one.textContent), element.textContent]
          .filter(Boolean)
          .join(' ')
          .trim();
      });
      if (typeof name === 'string' ? words.startsWith(name) : name.test(words)) return;
    }
    throw new Error(`the keyboard does not get to ${String(name)}`);
  }
  const begins = () => tab(page).getByRole('heading', { level: 1 }).first().focus();

  it('something is reported', async () => {
    page = await here.opens('Emma Dahlin', '', 1360);
    await heading('Hej Emma!');
    await begins();
    await tabTo('Rapportera något');
    await page.keyboard.press('Enter');
    await heading(/^Rapportera/u);
    await tabTo(/^Vad har hänt/u);
    await page.keyboard.type('Jag hittade en upplåst dator i receptionen.');
    await tabTo('Skicka rapporten');
    await page.keyboard.press('Enter');
    await said(page, /2026-\d{4}/u);
    await page.context().close();
  });

  it('a risk is decided on, in place', async () => {
    page = await here.opens('Maria Hellgren', '', 1360);
    await heading('Hej Maria!');
    await begins();
    await tabTo(new RegExp(`^\\S+: ${risk}`, 'u'));
    await page.keyboard.press('Enter');
    await heading(new RegExp(risk, 'u'));
    await tabTo('Godkänn');
    await page.keyboard.press('Enter');
    await tab(page).getByText('Godkänt').first().waitFor();
    await page.context().close();
  });

  it('a board’s decision is recorded', async () => {
    page = await here.opens('Lena Forsgren', 'board', 1360);
    await heading('Nämndärenden');
    await begins();
    await tabTo(/^Ta med R2025-0001/u);
    await page.keyboard.press('Space');
    await tabTo(/^Datum/u);
    await page.keyboard.type('2026-11-24');
    await tabTo(/^Paragraf/u);
    await page.keyboard.type('§ 42');
    await tabTo(/^Diarienummer/u);
    await page.keyboard.type('KS 2026/77');
    await tabTo('Granska besluten');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('§ 42').first().waitFor();
    await tabTo('Registrera besluten');
    await page.keyboard.press('Enter');
    await said(page, 'Beslutet är registrerat.');
    await page.context().close();
  });
});
