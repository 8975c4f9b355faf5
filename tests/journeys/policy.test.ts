// A policy from the drawer to everyone who must know it, in the window of the local platform: coordinator and staff.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../builders/browser.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let browser: Browser;
let sara: Page;
let erik: Page;

async function opens(name: string, path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'sv-SE' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${here.platform.world.origin}/as/${here.person(name).id}/${path}`);
  return page;
}
const tab = (page: Page): FrameLocator => page.frameLocator('iframe');
const heading = (page: Page, name: string) => tab(page).getByRole('heading', { name }).first().waitFor();

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .disableRules(['aria-hidden-focus'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}
const sideways = async (page: Page) =>
  tab(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);

beforeAll(async () => {
  // A Tuesday morning: nobody is disturbed at night.
  here = await town(({ world }) => world.clock.set(Date.parse('2026-11-24T09:00:00Z')));
  browser = await openBrowser();
  sara = await opens('Sara Lindqvist', 'chat/bot');
  erik = await opens('Erik Sandström', 'app/varna');
});
afterAll(async () => {
  await browser.close();
  await here.close();
});

describe('a policy', () => {
  it('is written by the coordinator; what is missing is said, and what is typed stays', async () => {
    await tab(erik).getByRole('link', { name: 'Styrdokument' }).click();
    await heading(erik, 'Styrdokument');
    await tab(erik).getByRole('link', { name: 'Informationssäkerhetspolicy' }).waitFor();
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('link', { name: 'Skriv ett nytt' }).click();
    await heading(erik, 'Nytt styrdokument');
    await tab(erik)
      .getByLabel(/^Titel/u)
      .fill('Riktlinje för mobiler');
    await tab(erik).getByRole('button', { name: 'Spara utkastet' }).click();
    await tab(erik).getByText('Sök efter ägaren och välj i listan.').waitFor();
    await tab(erik).getByRole('combobox', { name: /Ägare/u }).fill('Erik Sand');
    await tab(erik)
      .getByRole('option', { name: /Erik Sandström/u })
      .click();
    await tab(erik).getByRole('button', { name: 'Spara utkastet' }).click();
    await tab(erik).getByText('Skriv minst en punkt om det viktigaste.').waitFor();
    await tab(erik).getByLabel('Punkt 1 på svenska').first().fill('Lås mobilen med kod.');
    await tab(erik).getByLabel('Punkt 1 på engelska').first().fill('Lock your phone with a code.');
    await tab(erik).getByLabel('Gäller för').selectOption({ label: 'Vissa förvaltningar eller enheter' });
    await tab(erik).getByText('0 personer omfattas.').waitFor();
    await tab(erik).getByRole('checkbox').first().check();
    await tab(erik)
      .getByText(/[1-9]\d* personer omfattas/u)
      .waitFor();
    await tab(erik).getByLabel('Gäller för').selectOption({ label: 'Alla medarbetare' });
    expect(
      await tab(erik)
        .getByLabel(/^Titel/u)
        .inputValue(),
    ).toBe('Riktlinje för mobiler');
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('button', { name: 'Spara utkastet' }).click();
    await heading(erik, 'Riktlinje: Riktlinje för mobiler'.replace('Riktlinje: ', 'Policy: '));
  });

  it('is decided, and sent out with a word beforehand on who gets it', async () => {
    await tab(erik).getByRole('button', { name: 'Spara beslutet' }).click();
    await tab(erik).getByText('Skriv vem som har beslutat och vilket diarienummer beslutet har.').waitFor();
    await tab(erik)
      .getByLabel(/^Beslutad av/u)
      .fill('Kommunstyrelsen');
    await tab(erik)
      .getByLabel(/^Diarienummer/u)
      .fill('KS 2026/77');
    await tab(erik).getByRole('button', { name: 'Spara beslutet' }).click();
    await tab(erik)
      .getByText(/personer får ett kort i Teams/u)
      .waitFor();
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('button', { name: 'Publicera och skicka ut' }).click();
    await tab(erik).getByRole('heading', { name: 'Utskicket' }).waitFor();
  });

  it('reaches Sara as a card, which she answers', async () => {
    await sara.getByText('Policy: Riktlinje för mobiler').waitFor();
    await sara.getByRole('button', { name: 'Jag har läst och förstått' }).click();
    await sara.getByText('Allt är klart.').waitFor();
  });

  it('shows the coordinator how far it has come, and who could not be reached', async () => {
    await tab(erik)
      .getByText(/1 av \d+ har kvitterat/u)
      .waitFor();
    await tab(erik).getByText('Har fått, inte svarat').waitFor();
    await tab(erik).getByRole('heading', { name: 'Per enhet' }).waitFor();
    expect(await faults(erik)).toEqual([]);
  });

  it('stands among Sara’s rules as read, at phone width too', async () => {
    const phone = await opens('Sara Lindqvist', 'app/varna', 360);
    await tab(phone).getByRole('link', { name: 'Mina regler' }).click();
    await tab(phone)
      .getByText(/Kvitterat 24 november/u)
      .waitFor();
    expect([await sideways(phone), await faults(phone)]).toEqual([0, []]);
    expect(await tab(phone).getByRole('link', { name: 'Styrdokument' }).count()).toBe(0);
    await tab(phone).getByRole('link', { name: 'Läs Riktlinje för mobiler' }).click();
    await tab(phone)
      .getByText(/Du kvitterade 24 november/u)
      .waitFor();
    await tab(phone).getByLabel('Vad är oklart?').fill('Gäller det även privata mobiler?');
    await tab(phone).getByRole('button', { name: 'Skicka frågan' }).click();
    await tab(phone).getByText('Din fråga är skickad till Erik Sandström.').first().waitFor();
    expect(await sideways(phone)).toBe(0);
  });
});
