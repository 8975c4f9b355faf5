// The delegation order in the tab, on the whole of Värna: read, written, reviewed before it is saved, corrected by a later version, and kept line by line.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { field } from './form-steps.ts';
import { button, dialog, faults, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

const opensOrder = async (page: Page) => {
  await tab(page).getByRole('heading', { level: 1 }).first().waitFor();
  await tab(page)
    .locator('html')
    .evaluate(() => {
      location.hash = '/organisation/delegation';
    });
};

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström', '', 1360);
  await opensOrder(erik);
  await said(erik, 'Ni har inte lagt in någon delegationsordning.');
});
afterAll(() => here.close());

const DECIDER = /^Beslutsfattare, rad 1, Acceptera en risk$/u;
const changes = () => dialog(erik).getByRole('listitem').allTextContents();
const history = () =>
  tab(erik)
    .locator('ol')
    .filter({ hasText: /^Version \d/u })
    .locator(':scope > li')
    .allTextContents();
const hasKeyboard = (name: string) => until(() => button(erik, name).evaluate((one) => one.matches(':focus')), Boolean);

describe('the order', () => {
  it('is read before it is written, by level and condition', async () => {
    const table = tab(erik).getByRole('table', { name: 'Acceptera en risk' });
    expect(await table.getByRole('row', { name: /^Låg/u }).textContent()).toContain('Närmaste chef');
    expect(await tab(erik).getByRole('combobox', { name: DECIDER }).count()).toBe(0);
    expect(await faults(erik)).toEqual([]);
  });

  it('is not reviewed without a word of what has changed and why', async () => {
    await button(erik, 'Ändra').click();
    await field(erik, DECIDER).selectOption('Förvaltningschef');
    await button(erik, 'Granska ändringarna').click();
    await said(erik, 'Skriv kort vad som ändrades och varför. Det visas i historiken.');
    expect(await dialog(erik).count()).toBe(0);
    expect(await faults(erik)).toEqual([]);
  });

  it('shows each difference before it is saved; closed, nothing is saved and every word stands', async () => {
    await field(erik, /^Vad har ändrats och varför/u).fill('Antagen av kommunstyrelsen, § 112.');
    await button(erik, 'Granska ändringarna').click();
    await dialog(erik).waitFor();
    expect(await changes()).toEqual([
      'Ändrad rad: Acceptera en risk, nivå låg: Förvaltningschef (7.1). Tidigare: Närmaste chef (7.1)',
    ]);
    await said(erik, 'Version 1 får de här ändringarna:');
    await inDialog(erik, 'Avbryt').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await hasKeyboard('Granska ändringarna');
    expect(await field(erik, DECIDER).inputValue()).toBe('administrationHead');
    expect((await here.answer('Erik', 'organisation.delegation', {})).versions).toEqual([]);
  });

  it('is saved from the review, is read at once, and stands in the history with who, when and why', async () => {
    await button(erik, 'Granska ändringarna').click();
    await inDialog(erik, 'Spara ny version').click();
    await said(erik, 'Den nya versionen är sparad.');
    await said(erik, /Version 1 används\. Sparad 24 november 2026 kl\. \d\d:\d\d av Erik Sandström\./u);
    const table = tab(erik).getByRole('table', { name: 'Acceptera en risk' });
    expect(await table.getByRole('row', { name: /^Låg/u }).textContent()).toContain('Förvaltningschef');
    expect(await history()).toEqual([
      expect.stringMatching(
        /^Version 1, 24 november 2026 kl\. \d\d:\d\d, Erik SandströmAntagen av kommunstyrelsen, § 112\.Ändrad rad: Acceptera en risk, nivå låg: Förvaltningschef \(7\.1\)\. Tidigare: Närmaste chef \(7\.1\)$/u,
      ),
    ]);
  });

  it('a wrong line is corrected by a later version: old and new stand beside each other, and the first is not touched', async () => {
    await button(erik, 'Ändra').click();
    await field(erik, DECIDER).selectOption('Närmaste chef');
    await field(erik, /^Delegationspunkt, rad 1, Acceptera en risk$/u).fill('9.1');
    await field(erik, /^Vad har ändrats och varför/u).fill('Rättelse: nämnden beslutade om närmaste chef.');
    await button(erik, 'Granska ändringarna').click();
    expect(await changes()).toEqual([
      'Ändrad rad: Acceptera en risk, nivå låg: Närmaste chef (9.1). Tidigare: Förvaltningschef (7.1)',
    ]);
    await inDialog(erik, 'Spara ny version').click();
    await said(erik, /Version 2 används\./u);
    const [second, first] = await history();
    expect(second).toContain('Rättelse: nämnden beslutade om närmaste chef.');
    expect(second).toContain('Närmaste chef (9.1). Tidigare: Förvaltningschef (7.1)');
    expect(first).toContain('Förvaltningschef (7.1). Tidigare: Närmaste chef (7.1)');
  });

  it('without a change has nothing to save, and says so', async () => {
    await button(erik, 'Ändra').click();
    await field(erik, /^Vad har ändrats och varför/u).fill('Inget.');
    await button(erik, 'Granska ändringarna').click();
    await said(erik, 'Ingen rad är ändrad, så det finns inget att spara.');
    await inDialog(erik, 'Spara ny version').click();
    await said(erik, 'Inget har ändrats, så det finns inget att spara.');
    expect((await here.answer('Erik', 'organisation.delegation', {})).version).toBe(2);
    await button(erik, 'Kasta mina ändringar').click();
  });

  it('that somebody else saves meanwhile is told of beside what is written, and is not written over', async () => {
    await field(erik, DECIDER).selectOption('Kommundirektör');
    await field(erik, /^Vad har ändrats och varför/u).fill('Kommundirektören beslutar.');
    const { version, lines } = await here.answer('Erik', 'organisation.delegation', {});
    await here.answer('Anna-Karin', 'organisation.saveDelegation', {
      version,
      lines: lines.map((line, place) => (place === 1 ? { ...line, item: '9.2' } : line)),
      note: 'Ny punkt.',
    });
    await said(erik, /Anna-Karin Holm har sparat en ändring/u);
    await button(erik, 'Granska ändringarna').click();
    expect(await dialog(erik).count()).toBe(0);
    expect((await here.answer('Erik', 'organisation.delegation', {})).versions).toHaveLength(3);
  });

  it('fits a phone, and is only read by those who may not change it', async () => {
    const bengt = await here.opens('Bengt Sjögren', '', 390, 844);
    await opensOrder(bengt);
    await said(bengt, 'Du kan läsa raderna men inte ändra dem. Det gör samordnaren.');
    expect(await button(bengt, 'Ändra').count()).toBe(0);
    expect(await sideways(bengt)).toBe(0);
    await bengt.close();
  });
});
