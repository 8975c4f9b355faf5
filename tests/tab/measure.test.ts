// The action plan in the tab, on the whole of Värna: the coordinator enters and follows, an owner on a phone answers.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  button,
  dialog,
  faults,
  goes,
  inDialog,
  openWindows,
  said,
  sideways,
  tab,
  trail,
  type Windows,
} from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

const link = (page: Page, name: string | RegExp) => tab(page).getByRole('link', { name });
const field = (page: Page, name: RegExp) => tab(page).locator('input, textarea').and(tab(page).getByLabel(name));

describe('the coordinator', () => {
  it('is told what is missing, and enters a measure', async () => {
    await goes(erik, 'Åtgärder');
    await link(erik, 'Ny åtgärd').click();
    await button(erik, 'Spara åtgärden').click();
    await said(erik, 'Välj den ansvariga i listan.');
    await field(erik, /^Åtgärd/u).fill('Sätt lås på serverrummet');
    await field(erik, /^Klar senast/u).fill('2026-12-04');
    await field(erik, /^Kostnad/u).fill('tolv tusen');
    await said(erik, '”tolv tusen” går inte att läsa som ett belopp.');
    await field(erik, /^Kostnad/u).fill('12 500');
    await field(erik, /^Ansvarig/u).fill('Sara Lind');
    await tab(erik)
      .getByRole('option', { name: /Sara Lindqvist/u })
      .click();
    await tab(erik).getByLabel('Nämnd').selectOption('Socialnämnden');
    await tab(erik).getByLabel('Kommer från').selectOption('Risk');
    await field(erik, /^Vilken risk/u).fill('R2025-0001');
    await tab(erik)
      .getByRole('option', { name: /^R2025-0001/u })
      .click();
    await tab(erik).getByRole('checkbox', { name: 'Följ upp effekten' }).check();
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Spara åtgärden').click();
    await said(erik, /^Å2026-\d{4} Sätt lås på serverrummet$/u);
    await said(erik, '6 månader efter att den är klar');
    await link(erik, /^Risk, R2025-0001/u).waitFor();
  });

  it('sees the plan as a list, by board and over time', async () => {
    await trail(erik, 'Åtgärder').click();
    const rows = tab(erik).getByRole('table', { name: 'Åtgärder' }).getByRole('row');
    expect(await rows.nth(1).textContent()).toContain('Behöver hjälp');
    await tab(erik).getByLabel('Läge', { exact: true }).selectOption('Försenade');
    await said(erik, '2 åtgärder');
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('tab', { name: 'Över tid' }).click();
    await said(erik, /Försenad 21 dagar/u);
    expect(await faults(erik)).toEqual([]);
    await tab(erik).getByRole('tab', { name: 'Per nämnd' }).click();
    await tab(erik)
      .getByRole('table', { name: 'Åtgärder per nämnd' })
      .getByRole('link', { name: 'Socialnämnden' })
      .click();
    await said(erik, '4 åtgärder');
    await tab(erik).getByRole('searchbox').fill('trygghetslarm');
    await said(erik, '1 åtgärd');
    await erik.setViewportSize({ width: 360, height: 900 });
    expect([await sideways(erik), await faults(erik)]).toEqual([0, []]);
    await erik.setViewportSize({ width: 1280, height: 900 });
  });

  it('fetches what is shown as a spreadsheet', async () => {
    const file = await here.downloads(erik, button(erik, /Excel/u));
    expect(file.suggestedFilename()).toBe('Åtgärder.xlsx');
  });
});

describe('an owner on a phone', () => {
  it('sees their own only, and answers', async () => {
    const sara = await here.opens('Sara Lindqvist', '', 360);
    await goes(sara, 'Åtgärder');
    await said(sara, '1 åtgärd');
    await link(sara, /Sätt lås på serverrummet/u).click();
    await button(sara, 'Flytta datumet').click();
    await inDialog(sara, 'Flytta datumet').click();
    await said(sara, 'Välj ett nytt datum, till exempel 2027-01-31.');
    await tab(sara)
      .getByLabel(/^Nytt datum/u)
      .fill('2026-12-18');
    await tab(sara)
      .getByLabel(/^Varför/u)
      .fill('Låset är slut hos leverantören');
    await inDialog(sara, 'Flytta datumet').click();
    await said(sara, 'Svaret är sparat.');
    await said(sara, 'Nytt datum: 18 december 2026');
    await button(sara, 'Markera som klar').click();
    await tab(sara)
      .getByLabel(/^Bevis/u)
      .fill('Kvittens från vaktmästaren');
    const files = sara.frameLocator('iframe').locator('input[type="file"]');
    const folder = mkdtempSync(path.join(tmpdir(), 'varna-files-'));
    const sized = (name: string, bytes: number) => {
      const file = path.join(folder, name);
      writeFileSync(file, '');
      truncateSync(file, bytes);
      return file;
    };
    await files.setInputFiles([sized('Låset på plats åäö.jpg', 4), sized('Tom.jpg', 0), sized('Film.mov', 30_000_000)]);
    await said(sara, 'Låset på plats åäö.jpg (1 kB)');
    await said(sara, 'Tom.jpg är tom.');
    await said(sara, 'Film.mov är för stor. En fil får vara högst 20 MB.');
    expect([await sideways(sara), await faults(sara)]).toEqual([0, []]);
    await inDialog(sara, 'Markera som klar').click();
    await said(sara, 'Kvittens från vaktmästaren');
    await dialog(sara).waitFor({ state: 'detached' });
    await button(sara, 'Låset på plats åäö.jpg (1 kB)').waitFor();
    rmSync(folder, { recursive: true });
    expect([await sideways(sara), await faults(sara)]).toEqual([0, []]);
    await sara.context().close();
  });

  it('has no such page when there is nothing of theirs', async () => {
    const maria = await here.opens('Maria Hellgren');
    await link(maria, 'Att göra').waitFor();
    expect(await link(maria, 'Åtgärder').count()).toBe(0);
    await maria.context().close();
  });

  it('a link in the card leads to the measure, for whoever may see it', async () => {
    const bengt = await here.opens('Bengt Sjögren', 'measure/demonstration-measure-10');
    await said(bengt, 'Databasen gick inte att öppna. Kopian saknade loggen.');
    expect(await button(bengt, 'Markera som klar').count()).toBe(0);
    await bengt.context().close();
    const maria = await here.opens('Maria Hellgren', 'measure/demonstration-measure-10');
    await said(maria, 'Åtgärden finns inte');
    await maria.context().close();
  });
});
