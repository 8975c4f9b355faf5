// Steering documents in the tab on the whole of Värna: from a draft to a reader's acknowledgement and the next version.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { button, dialog, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

const TITLE = 'Riktlinje för mobila enheter';
const POINT = 'Lås mobilen med kod.';

const titleField = () => tab(erik).getByLabel(/^Titel/u);

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

describe('a draft in the tab', () => {
  it('says what is missing at its field, and brings the keyboard there', async () => {
    await goes(erik, 'Styrdokument');
    await tab(erik).getByRole('link', { name: 'Nytt styrdokument' }).click();
    await button(erik, 'Spara utkastet').click();
    await said(erik, 'Skriv vad dokumentet heter.');
    expect(await tab(erik).getByRole('combobox', { name: /Ägare/u }).inputValue()).toBe('Erik Sandström');
    const title = titleField();
    expect(await title.evaluate((field) => field.matches(':focus'))).toBe(true);
    await title.fill(TITLE);
    await tab(erik).getByLabel('Punkt 1 på svenska').fill(POINT);
    await said(erik, 'Engelska saknas');
    expect(await faults(erik)).toEqual([]);
  });

  it('keeps what is typed over a change of page', async () => {
    await goes(erik, 'Att göra');
    await inDialog(erik, 'Lämna och behåll utkastet').click();
    await goes(erik, 'Att göra', 'Mina regler');
    await tab(erik).getByRole('heading', { name: 'Inga regler för dig än' }).waitFor();
    await goes(erik, 'Styrdokument');
    await tab(erik).getByRole('link', { name: 'Nytt styrdokument' }).click();
    expect(await titleField().inputValue()).toBe(TITLE);
    expect(await tab(erik).getByLabel('Punkt 1 på svenska').inputValue()).toBe(POINT);
  });

  it('takes at most five points, added and removed one by one', async () => {
    const add = button(erik, 'Lägg till en punkt: Det viktigaste');
    for (const place of [2, 3, 4, 5]) {
      await add.click();
      const field = tab(erik).getByLabel(`Punkt ${place} på svenska`);
      await field.waitFor();
      await until(() => field.evaluate((each) => each.matches(':focus')), Boolean);
    }
    expect(await add.count()).toBe(0);
    for (const place of [5, 4, 3, 2]) await button(erik, `Ta bort punkt ${place}`).click();
    await until(
      () =>
        tab(erik)
          .getByLabel(/på svenska/u)
          .count(),
      (count) => count === 1,
    );
  });

  it('tells live whom it means and who is left out', async () => {
    await said(erik, /^\d+ personer omfattas\.$/u);
    await said(erik, /1 gästkonto och 1 avstängt konto är inte med\./u);
    await tab(erik).getByRole('combobox', { name: 'Gäller för' }).selectOption('some');
    await said(erik, '0 personer omfattas.');
    await tab(erik).getByRole('checkbox', { name: 'Socialförvaltningen' }).check();
    await said(erik, /^[1-9]\d* personer omfattas\.$/u);
    await said(erik, /\d+ personer omfattas inte\./u);
    await tab(erik).getByRole('checkbox', { name: 'Socialförvaltningen' }).uncheck();
    await tab(erik).getByLabel('Grupper i Entra ID').first().fill('Chef');
    await tab(erik).getByRole('checkbox', { name: 'Chefer' }).check();
    await said(erik, /^[1-9]\d* personer omfattas\.$/u);
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('checkbox', { name: 'Chefer' }).uncheck();
    await tab(erik).getByRole('combobox', { name: 'Gäller för' }).selectOption('everyone');
  });

  it('is saved with its owner', async () => {
    await tab(erik).getByRole('combobox', { name: /Ägare/u }).fill('Erik Sand');
    await tab(erik)
      .getByRole('option', { name: /Erik Sandström/u })
      .click();
    await tab(erik).getByLabel('Typ').selectOption('guideline');
    await tab(erik).getByLabel('Punkt 1 på engelska').fill('Lock your phone with a code.');
    await button(erik, 'Spara utkastet').click();
    await tab(erik).getByRole('heading', { name: TITLE }).waitFor();
  });

  it('that somebody else has saved meanwhile says so, and what is typed stays', async () => {
    const id = await here.idOf(TITLE);
    await tab(erik).getByRole('link', { name: 'Ändra utkastet' }).click();
    await titleField().fill('Min titel');
    const { version } = await here.answer('Erik', 'policy.read', { id });
    await here.answer('Anna-Karin', 'policy.save', { ...version, quiz: [], title: `${TITLE} 2` });
    await button(erik, 'Spara utkastet').click();
    await said(erik, 'Anna-Karin Holm har sparat en ändring');
    expect(await titleField().inputValue()).toBe('Min titel');
    await titleField().fill(TITLE);
    await button(erik, 'Behåll min text').click();
    await button(erik, 'Spara utkastet').click();
    await tab(erik).getByRole('heading', { name: TITLE }).waitFor();
  });
});

describe('a steering document in the tab', () => {
  it('is reviewed and decided; what is missing in the decision is said, and what is typed stays', async () => {
    await button(erik, 'Skicka på granskning').click();
    await inDialog(erik, 'Skicka på granskning').click();
    await said(erik, 'Välj minst en person som ska granska.');
    await dialog(erik).getByRole('combobox').fill('Maria Hell');
    await tab(erik)
      .getByRole('option', { name: /Maria Hellgren/u })
      .click();
    await dialog(erik).getByLabel('Vad ska de titta på?').fill('Är punkten tydlig?');
    expect(await faults(erik)).toEqual([]);
    await inDialog(erik, 'Skicka på granskning').click();
    await said(erik, 'Utkastet är på granskning.');
    await said(erik, /Väntar på svar från Maria Hellgren, senast 4 december 2026\./u);
    const reviewer = await here.opens('Maria Hellgren', `document/${await here.idOf(TITLE)}`, 390);
    await said(reviewer, 'Är punkten tydlig?');
    expect([await sideways(reviewer), await faults(reviewer)]).toEqual([0, []]);
    await tab(reviewer).getByRole('radio', { name: 'Jag vill ändra något' }).check();
    await button(reviewer, 'Skicka svaret').click();
    await said(reviewer, 'Skriv vad du vill ändra.');
    await tab(reviewer).getByRole('radio', { name: 'Inget att ändra' }).check();
    await tab(reviewer).getByLabel('Kommentar').fill('Tydlig och kort.');
    await button(reviewer, 'Skicka svaret').click();
    await said(reviewer, /Tack! Ditt svar är skickat\./u);
    await reviewer.context().close();
    await said(erik, 'Tydlig och kort.');
    await said(erik, /Granskningen är klar och ingen vill ändra\./u);
    await button(erik, 'Registrera beslutet').click();
    await tab(erik)
      .getByLabel(/^Beslutad av/u)
      .fill('Kommunstyrelsen');
    const decidedOn = tab(erik).getByLabel(/^Beslutad den/u);
    // The day of the product, not of the device.
    expect(await decidedOn.inputValue()).toBe('2026-11-24');
    await decidedOn.fill('2026-11-16');
    await inDialog(erik, 'Spara beslutet').click();
    await said(erik, 'Skriv beslutets diarienummer.');
    expect(await faults(erik)).toEqual([]);
    expect(
      await tab(erik)
        .getByLabel(/^Beslutad av/u)
        .inputValue(),
    ).toBe('Kommunstyrelsen');
    await tab(erik)
      .getByRole('textbox', { name: /^Diarienummer/u })
      .fill('KS 2026/77');
    await inDialog(erik, 'Spara beslutet').click();
    await said(erik, 'Beslutet är registrerat.');
  });

  it('carries the whole document as a file, and a wrong one is told apart', async () => {
    const choose = tab(erik).getByLabel('Välj en fil');
    await choose.setInputFiles({ name: 'policy.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
    await said(erik, 'Filtypen går inte att använda');
    await choose.setInputFiles({
      name: 'policy.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 hela'),
    });
    await said(erik, 'policy.pdf (PDF, 1 kB)');
    const file = await here.downloads(erik, button(erik, /^Öppna hela dokumentet/u));
    expect(file.suggestedFilename()).toBe('policy.pdf');
    expect(await faults(erik)).toEqual([]);
  });

  it('is sent out after a word on who gets it, when, and who does not', async () => {
    await button(erik, 'Publicera och skicka ut').click();
    await said(erik, /^63 personer får ett kort i Teams\. 1 gästkonto och 1 avstängt konto är inte med\.$/u);
    await said(erik, /^\d+ personer har inte använt Värna än\./u);
    await said(erik, /Korten skickas vardagar klockan 7–18\./u);
    const due = dialog(erik).getByLabel(/^Läs senast/u);
    expect(await due.inputValue()).toBe('2026-12-15');
    await due.fill('2026-11-01');
    await inDialog(erik, 'Publicera och skicka ut').click();
    await said(erik, 'Välj dagens datum eller ett senare.');
    await due.fill('2026-12-15');
    await inDialog(erik, 'Publicera och skicka ut').click();
    await tab(erik).getByRole('heading', { name: 'Utskicket' }).waitFor();
  });

  it('is read and acknowledged by staff, at 320 px and without the coordinator’s pages', async () => {
    const phone = await here.opens('Sara Lindqvist', '', 320);
    await goes(phone, 'Att göra', 'Mina regler');
    await said(phone, 'Läs senast 15 december 2026');
    expect([await sideways(phone), await faults(phone)]).toEqual([0, []]);
    expect(await tab(phone).getByRole('link', { name: 'Styrdokument' }).count()).toBe(0);
    await tab(phone)
      .getByRole('link', { name: `Läs ${TITLE}` })
      .click();
    await said(phone, POINT);
    await button(phone, 'Öppna hela dokumentet (PDF, 1 kB)').waitFor();
    expect(await tab(phone).getByRole('heading', { name: 'Utskicket' }).count()).toBe(0);
    await button(phone, 'Jag har läst och förstått').click();
    await said(phone, /Du kvitterade 24 november/u);
    const question = tab(phone).getByLabel('Vad är oklart?');
    const long = 'Gäller det även privata mobiler? '.repeat(70);
    await question.fill(long);
    await button(phone, 'Skicka frågan').click();
    await said(phone, 'Texten är för lång');
    expect(await question.inputValue()).toBe(long);
    await question.fill('Gäller det även privata mobiler?');
    expect([await sideways(phone), await faults(phone)]).toEqual([0, []]);
    await button(phone, 'Skicka frågan').click();
    await said(phone, 'Din fråga är skickad till Erik Sandström.');
    await phone.context().close();
  });
});

describe('the list of steering documents', () => {
  it('is searched, sorted and cleared', async () => {
    await goes(erik, 'Styrdokument');
    const titles = () => tab(erik).getByRole('table', { name: 'Styrdokument' }).getByRole('link').allTextContents();
    const ascending = await until(titles, (now) => now.includes(TITLE));
    await button(erik, 'Titel').click();
    await until(titles, (now) => now[0] === ascending.at(-1));
    await tab(erik).getByRole('searchbox').fill('riktlinje erik');
    await until(titles, (now) => now.join() === TITLE);
    await tab(erik).getByRole('searchbox').fill('finns inte');
    await button(erik, 'Rensa filter').click();
    await until(titles, (now) => now.length === ascending.length);
    expect(await faults(erik)).toEqual([]);
    await erik.setViewportSize({ width: 320, height: 900 });
    await tab(erik).getByLabel('Sortera efter').waitFor();
    expect([await sideways(erik), await faults(erik)]).toEqual([0, []]);
    await erik.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('the next version', () => {
  it('begins from what is in force, and its page tells the two apart', async () => {
    await tab(erik).getByRole('link', { name: TITLE }).click();
    await tab(erik).getByRole('link', { name: 'Skapa ny version' }).click();
    await tab(erik).getByRole('heading', { name: 'Skapa ny version' }).waitFor();
    await tab(erik).getByLabel('Punkt 1 på svenska').first().fill('Lås mobilen med sex siffror.');
    await tab(erik).getByLabel('Typ av ändring').selectOption('editorial');
    await button(erik, 'Spara utkastet').click();
    await tab(erik).getByRole('link', { name: 'Versioner' }).click();
    await said(erik, 'Nytt i version 2:');
    const list = (label: string) => tab(erik).getByRole('list', { name: label }).allInnerTexts();
    await until(
      () => list('Nytt i version 2:'),
      (now) => now.join() === 'Lås mobilen med sex siffror.',
    );
    await until(
      () => list('Borttaget i version 2:'),
      (now) => now.join() === POINT,
    );
  });

  it('of a document that is withdrawn is no longer anybody’s to read', async () => {
    await tab(erik).getByRole('link', { name: 'Version 1' }).click();
    await button(erik, 'Upphäv').click();
    await inDialog(erik, 'Upphäv').click();
    await said(erik, 'Dokumentet gäller inte längre.');
    const id = (await here.answer('Erik', 'policy.read', { id: await here.idOf(TITLE) })).others[0]?.id ?? '';
    const reader = await here.opens('Sara Lindqvist', `document/${id}`);
    await tab(reader).getByRole('heading', { name: 'Dokumentet går inte att visa' }).waitFor();
    await tab(reader).getByRole('link', { name: 'Mina regler' }).last().click();
    await tab(reader).getByRole('heading', { name: 'Inga regler för dig än' }).waitFor();
    await reader.context().close();
  });
});
