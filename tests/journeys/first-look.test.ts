// The first minutes of somebody who has never seen Värna: the welcome comes by itself, and a scene shows two people at once.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scenesFor } from '../../infra/demonstration/scenes.ts';
import { showScenes } from '../../infra/start.ts';
import { openBrowser } from '../builders/browser.ts';
import { type Town, town } from '../builders/town.ts';
import { faults } from '../tab/windows.ts';

let here: Town;
let browser: Browser;
beforeAll(async () => {
  here = await town();
  await showScenes(here.platform);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await here.close();
});

const origin = () => here.platform.world.origin;

async function opens(path: string, width = 1400): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'sv-SE' });
  // teams-js asks Microsoft for a list of hosts; without a network it would wait for the answer.
  await context.route('https://res.cdn.office.net/**', (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${origin()}${path}`);
  return page;
}

const welcome = (page: Page, given: string) => page.getByRole('log').getByText(`Hej ${given}! Jag är Värna.`).waitFor();

it.each(['Emma Dahlin', 'Ahmed Saleh'])('the welcome stands in the open chat of %s without a reload', async (name) => {
  const page = await opens(`/as/${here.person(name).id}/chat/bot`);
  await welcome(page, name.split(' ')[0] ?? '');
  await page.context().close();
});

it('it does also when it came while the chat was being read for the first time', async () => {
  const page = await opens('/');
  const reads = /\/chats\/[^/]+\/messages$/u;
  // What was there before the welcome, answered after it.
  await page.route(
    reads,
    async (route) => {
      const { status } = await route.fetch().then((response) => ({ status: response.status() }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fulfill({ status, json: [] }).catch(() => undefined);
    },
    { times: 1 },
  );
  await page.getByRole('link', { name: /^Elin Hagman/u }).click();
  await welcome(page, 'Elin');
  await page.context().close();
});

it('the first screen offers six scenes, each with people who are there', async () => {
  expect(scenesFor(here.platform.world.directory.people)).toHaveLength(6);
  const page = await opens('/');
  await page.getByRole('heading', { name: 'Visa mig' }).waitFor();
  expect(await page.locator('.scene-card').count()).toBe(6);
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

it('Sara on the phone and Erik at the computer: a report on the one moves the list on the other', async () => {
  const page = await opens('/');
  await page.getByRole('link', { name: 'Sara i mobilen och Erik vid datorn' }).click();
  const sara = page.frameLocator('iframe[title="Sara i mobilen"]');
  const erik = page.frameLocator('iframe[title="Erik vid datorn"]').frameLocator('iframe');
  await erik.getByRole('heading', { name: 'Incidenter' }).first().waitFor();
  await sara.getByRole('textbox').fill('Jag har tappat nyckelbrickan på parkeringen');
  await sara.getByRole('textbox').press('Enter');
  await sara.getByRole('button', { name: 'Skicka rapporten' }).click();
  await erik.getByText('Jag har tappat nyckelbrickan').first().waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});

it('a scene unplugs SharePoint when it is opened, and its button plugs it in again', async () => {
  const page = await opens('/scene/utan-kontakt');
  await page.frameLocator('iframe[title="Sara i mobilen"]').getByRole('log').waitFor();
  expect(here.platform.world.faults.list()).toEqual([expect.objectContaining({ part: 'graph', name: 'unavailable' })]);
  await page.getByRole('button', { name: 'Sätt i kontakten igen' }).click();
  await expect.poll(() => here.platform.world.faults.list()).toEqual([]);
  await page.context().close();
});
