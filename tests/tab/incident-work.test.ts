// The work with a case in the tab, on the whole of Värna: roles, checklist, updates and readers, on a screen and on a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  button,
  dialog,
  faults,
  inDialog,
  openWindows,
  said,
  settled,
  sideways,
  tab,
  type Windows,
} from './windows.ts';

const CASE = 'case-of-the-work';
let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  await here.answer('Sara', 'incident.report', { id: CASE, happened: 'Servrarna är krypterade', source: 'tab' });
  const assessed = { id: CASE, revision: 1, category: 'malware', severity: 'kritisk' } as const;
  await here.answer('Erik', 'incident.assess', assessed);
  erik = await here.opens('Erik Sandström', `case/${CASE}`);
  await settled(erik);
}, 120_000);
afterAll(() => here.close());

describe('the work with a case', () => {
  it('says when the next update is due, and one press takes a role', async () => {
    await said(erik, 'Nästa lägesuppdatering senast');
    await button(erik, 'Bli incidentledare').click();
    await button(erik, 'Lämna rollen incidentledare').waitFor();
    await said(erik, '3 är lediga');
    expect(await faults(erik)).toEqual([]);
  });

  it('says who ticked a step and when', async () => {
    await tab(erik)
      .getByRole('checkbox', { name: /Koppla bort smittade datorer/u })
      .click();
    await said(erik, /Klart: Erik Sandström/u);
    await said(erik, '1/10');
  });

  it('asks for words in an update, and shows what was written', async () => {
    await button(erik, 'Skriv lägesuppdatering').click();
    await inDialog(erik, 'Skicka lägesuppdateringen').click();
    await dialog(erik).getByText('Skriv hur läget är. En mening räcker.').first().waitFor();
    await dialog(erik)
      .getByRole('textbox', { name: /Hur är läget/u })
      .fill('Vi arbetar med papper.');
    await inDialog(erik, 'Skicka lägesuppdateringen').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, 'Vi arbetar med papper.');
  });

  it('gives a role to somebody, who sees the work and nothing of what was reported', async () => {
    const { id: maria } = here.town.person('Maria Hellgren');
    await here.answer('Erik', 'incidentWork.giveRole', { id: CASE, role: 'technology', person: maria });
    const page = await here.opens('Maria Hellgren', `work/${CASE}`, 390, 800);
    await settled(page);
    await said(page, 'Vi arbetar med papper.');
    expect(await tab(page).getByText('krypterade').count()).toBe(0);
    expect(await sideways(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('fits a phone on the page of the case, with its parts folded', async () => {
    const page = await here.opens('Erik Sandström', `case/${CASE}`, 390, 800);
    await settled(page);
    await said(page, 'Nästa lägesuppdatering senast');
    expect(await button(page, 'Ta dokumentationen').isVisible()).toBe(false);
    expect(await sideways(page)).toBe(0);
    await page.close();
  });
});
