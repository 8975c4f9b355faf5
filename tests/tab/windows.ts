// Värna's tab in the window of the local platform, on the whole of Värna: what a person opens, reads and presses there.
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, FrameLocator, Locator, Page } from 'playwright-core';
import { incidentList } from '../../bot/capabilities/incident/list.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { openBrowser } from '../builders/browser.ts';
import { filler } from '../builders/filler.ts';
import { type Town, town } from '../builders/town.ts';

export const tab = (page: Page): FrameLocator => page.frameLocator('iframe');
/** By the navigation: an area, and a page of it. On a phone the navigation is opened first. */
export async function goes(page: Page, area: string, title?: string): Promise<void> {
  const menu = tab(page).getByRole('button', { name: 'Visa menyn' });
  const link = tab(page).getByRole('link', { name: area, exact: true }).first();
  await link.or(menu).first().waitFor();
  const isOver = !(await link.isVisible());
  if (isOver) await menu.click();
  await link.click();
  // It slides away for a moment, and whoever goes on at once would press what is leaving.
  if (isOver) await tab(page).locator('.fui-NavDrawer').waitFor({ state: 'detached' });
  if (title === undefined) return;
  const beside = tab(page).getByRole('link', { name: title, exact: true });
  const more = tab(page).getByRole('button', { name: /sid(a|or) till$/u });
  await beside.or(more).first().waitFor();
  if (await beside.isVisible()) return beside.click();
  await more.click();
  await tab(page).getByRole('menuitem', { name: title, exact: true }).click();
}

/** A step of the way back that stands above a page's title. */
export const trail = (page: Page, name: string): Locator =>
  tab(page).getByRole('navigation', { name: 'Var du är' }).getByRole('link', { name });

export const button = (page: Page, name: string | RegExp) => tab(page).getByRole('button', { name });
export const dialog = (page: Page) => tab(page).getByRole('dialog').or(tab(page).getByRole('alertdialog'));
export const inDialog = (page: Page, name: string) => dialog(page).getByRole('button', { name });
export const said = (page: Page, words: string | RegExp) => tab(page).getByText(words).first().waitFor();

/**
 * Fluent marks the ends of its focus traps as hidden yet focusable; they hold nothing to read.
 * The notices of the local window and of the tab fade in and out while one looks.
 */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .disableRules(['aria-hidden-focus'])
    .exclude('.fui-Toast')
    .exclude(['iframe', '.fui-Toast'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

const THEMES = { default: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' } as const;

/** In the person's own menu of Teams, while the page is open. */
export async function choosesTheme(page: Page, theme: keyof typeof THEMES): Promise<void> {
  await page.locator('.me-button').click();
  const choice = page.getByRole('menuitemradio', { name: THEMES[theme] });
  await choice.click();
  await page.keyboard.press('Escape');
  await choice.waitFor({ state: 'detached' });
}

/** Its heading stands, and nothing is being fetched any more. @param route what the page is called, if it has none */
export async function settled(page: Page, route = page.url()): Promise<void> {
  await tab(page)
    .locator('main h1')
    .first()
    .waitFor()
    .catch(() => {
      throw new Error(`${route} has no heading`);
    });
  await tab(page).locator('.fui-Skeleton').first().waitFor({ state: 'detached' });
}

/** How far the page is wider than the window, in pixels, once it has come to rest: a window that was just made narrower is laid out anew for some frames. */
export async function sideways(page: Page): Promise<number> {
  const html = tab(page).locator('html');
  // Room is kept for a scroll bar, so a page that fits may be narrower than the window.
  const wider = () => html.evaluate((element) => Math.max(0, element.scrollWidth - element.clientWidth));
  for (const give = Date.now() + 5_000; (await wider()) > 0 && Date.now() < give; )
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  return wider();
}

const idIn =
  ({ world }: Platform) =>
  (name: string): string =>
    world.directory.people.find(({ displayName }) => displayName === name)?.id ?? '';

export interface Windows {
  readonly town: Town;
  opens(name: string, subPage?: string, width?: number, height?: number): Promise<Page>;
  /** A page of the tab in a browser without Teams. */
  outside(path: string): Promise<Page>;
  /** What the local platform's panel does: theme, or whether Värna is there for the person. */
  teams(name: string, part: 'settings' | 'app', body: object): Promise<void>;
  /** What comes when somebody presses: from the window that Teams opens for it, or from the page when that one closes at once. */
  downloads(page: Page, press: Locator): Promise<Download>;
  answer<Name extends ActionName>(name: string, action: Name, question: Asked<Name>): Promise<Answer<Name>>;
  /** Of the newest version of the steering document with this title. */
  idOf(title: string): Promise<string>;
  close(): Promise<void>;
}

/** @param incidents cases that are there before anybody looks; `id` gives the person of a name */
export async function openWindows(
  incidents: (id: (name: string) => string) => readonly Incident[] = () => [],
): Promise<Windows> {
  return windowsOf(await town({ fill: (platform) => filler(platform)(incidentList, incidents(idIn(platform))) }));
}

/** Of a town that somebody has started; it is closed with them. */
export async function windowsOf(here: Town): Promise<Windows> {
  const browser = await openBrowser();
  const { origin } = here.platform.world;
  const windows: Windows = {
    town: here,
    async opens(name, subPage = '', width = 1280, height = 900) {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'sv-SE' });
      // teams-js asks Microsoft for a list of hosts; without a network it would wait for the answer.
      await context.route('https://res.cdn.office.net/**', (route) => route.abort());
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${origin}/as/${here.person(name).id}/app/varna/${encodeURIComponent(subPage)}`);
      return page;
    },
    async outside(path) {
      const page = await browser.newPage({ locale: 'sv-SE' });
      await page.goto(`${here.product().url}${path}`);
      return page;
    },
    async teams(name, part, body) {
      await fetch(`${origin}/teams/api/people/${here.person(name).id}/${part}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    },
    async downloads(page, press) {
      const file = new Promise<Download>((resolve) => {
        page.once('download', resolve);
        page.context().once('page', (opened) => opened.once('download', resolve));
      });
      await press.click();
      return file;
    },
    async answer(name, action, question) {
      const { body } = await here.ask(here.person(name), action, question);
      if (body.refusal) throw new Error(`${action}: ${body.refusal.refused}`);
      return body.answer as Answer<typeof action>;
    },
    async idOf(title) {
      const rows = await windows.answer('Erik', 'policy.list', {});
      return rows.find((row) => row.title === title)?.id ?? '';
    },
    async close() {
      await browser.close();
      await here.close();
    },
  };
  return windows;
}
