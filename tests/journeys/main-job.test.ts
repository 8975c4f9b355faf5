// The main job as a stranger does it by the README: in the window of the local platform, two people at once.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../builders/browser.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let browser: Browser;
let sara: Page;
let erik: Page;

const idOf = (name: string) => here.person(name).id;

async function opens(name: string, path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(15_000);
  await page.goto(`${here.platform.world.origin}/as/${idOf(name)}/${path}`);
  return page;
}

const says = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: /skriv ett meddelande|type a message/iu }).fill(text);
  await page.keyboard.press('Enter');
};

/** The dialog that has said how it went is closed, if it has not closed by itself. */
const closed = (page: Page) =>
  until(
    async () => {
      const close = page.getByRole('dialog').getByRole('button', { name: 'Stäng' });
      if (await close.isVisible()) await close.click({ timeout: 500 }).catch(() => undefined);
      return page.getByRole('dialog').count();
    },
    (open) => open === 0,
  );

const tabOf = (page: Page): FrameLocator => page.frameLocator('iframe');
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(async () => {
  here = await town();
  browser = await openBrowser();
  sara = await opens('Sara Lindqvist', 'chat/bot');
  erik = await opens('Erik Sandström', 'chat/bot');
});
afterAll(async () => {
  await browser.close();
  await here.close();
});

describe('the main job in the window', () => {
  it('a stranger picks a person and lands in that person’s Teams', async () => {
    const page = await browser.newPage();
    await page.goto(here.platform.info.window);
    await page.getByRole('heading', { name: 'Vem vill du vara?' }).waitFor();
    await page.getByText('Sara Lindqvist').first().click();
    await page.getByText('Värna').first().waitFor();
    expect(page.url()).toContain(idOf('Sara Lindqvist'));
    await page.close();
  });

  it('Sara writes in her own words and sends as it is', async () => {
    await says(sara, 'jag klickade på en konstig länk i ett mejl och skrev in mitt lösenord');
    await sara.getByText('Jag tror att det gäller: Nätfiske eller bedräglig kontakt').waitFor();
    await sara.getByRole('button', { name: 'Skicka rapporten' }).click();
    await sara.getByText('Tack! Ditt ärende har nummer 2026\u20110001.').waitFor();
  });

  it('Erik sees the card in the incident channel and takes it', async () => {
    await erik.getByRole('navigation').getByText('Team', { exact: true }).click();
    await erik.getByText('Incidenter', { exact: true }).first().click();
    await erik.getByText('Ärende 2026\u20110001').waitFor();
    await erik.getByRole('button', { name: 'Ta ärendet' }).click();
    await erik.getByText('Erik Sandström', { exact: true }).first().waitFor();
    await sara
      .getByText('Erik Sandström arbetar med ditt ärende.')
      .or(sara.getByText('Samordnaren arbetar med ditt ärende.'))
      .waitFor();
  });

  it('Erik assesses it in a dialog, and writes to Sara', async () => {
    await erik.getByRole('button', { name: 'Bedöm', exact: true }).click();
    const dialog = erik.getByRole('dialog');
    await dialog.getByText('Allvarlig', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Spara bedömningen' }).click();
    await erik.getByText('Allvarlig', { exact: true }).first().waitFor();
    await closed(erik);
    await erik.getByRole('button', { name: 'Skriv till den som rapporterade' }).click();
    await erik.getByRole('dialog').getByRole('textbox').fill('Bra att du hörde av dig. Byt lösenord nu.');
    await erik.getByRole('dialog').getByRole('button', { name: 'Skicka meddelandet' }).click();
    await sara.getByText('Bra att du hörde av dig. Byt lösenord nu.').first().waitFor();
    await closed(erik);
  });

  it('the tab shows the list and the case with a timeline that wrote itself; Erik closes it there', async () => {
    const page = await opens('Erik Sandström', 'app/varna');
    const tab = tabOf(page);
    await tab.getByRole('link', { name: 'Incidenter', exact: true }).click();
    await tab.getByRole('heading', { name: 'Incidenter' }).waitFor();
    await tab.getByRole('link', { name: '2026-0001' }).click();
    for (const line of ['rapporterade', 'tog ärendet', 'bedömde ärendet', 'skrev till den som rapporterade']) {
      await tab.getByText(line).first().waitFor();
    }
    await tab.getByRole('button', { name: 'Avsluta', exact: true }).click();
    await tab.getByLabel(/Resultat/u).selectOption({ label: 'Åtgärdat' });
    await tab.getByLabel(/Varför avslutas ärendet?/u).fill('Lösenordet är bytt och kontot kontrollerat.');
    await tab.getByRole('button', { name: 'Avsluta ärendet' }).first().click();
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Avsluta ärendet' }).click();
    await tab.getByText('avslutade ärendet').first().waitFor();
    await sara.getByText('Ärendet är avslutat. Det som behövde göras är gjort.').waitFor();
    await page.close();
  });

  it('a message from somebody else is reported as frozen evidence', async () => {
    await sara.getByRole('navigation').getByText('Team', { exact: true }).click();
    await sara.getByText('Allmänt', { exact: true }).first().click();
    const message = sara.getByRole('listitem').filter({ hasText: 'Ditt lösenord går ut idag' }).first();
    await message.hover();
    await message.getByRole('button', { name: 'Fler alternativ' }).first().click();
    await sara.getByRole('menuitem', { name: 'Rapportera som incident' }).click();
    const dialog = sara.getByRole('dialog');
    await dialog.getByText('Meddelandet som rapporterades').waitFor();
    await dialog.getByRole('button', { name: 'Skicka rapporten' }).click();
    await sara.getByText('Tack! Ditt ärende har nummer 2026-0002.').first().waitFor();
  });

  it('the tab takes a report too, with the same receipt', async () => {
    const page = await opens('Sara Lindqvist', 'app/varna');
    const tab = tabOf(page);
    await tab
      .getByRole('link', { name: 'Rapportera' })
      .or(tab.getByRole('tab', { name: 'Rapportera' }))
      .first()
      .click();
    await tab.getByLabel(/Vad har hänt/u).fill('det står en okänd person i serverrummet');
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab
      .getByText(/2026-000\d/u)
      .first()
      .waitFor();
    await page.close();
  });

  it('holds at phone width, without scrolling sideways', async () => {
    const phone = await opens('Sara Lindqvist', 'chat/bot', 360);
    await phone.getByText('Ärende 2026\u20110001 är avslutat.').first().waitFor();
    expect(await sideways(phone)).toBe(0);
    await phone.close();
  });
});
