// The municipality's own closed days in the tab, on the whole of Värna: entered, refused, changed and taken away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, dialog, faults, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström', 'organisation');
});
afterAll(() => here.close());

const panel = (page: Page) => tab(page).getByRole('region', { name: 'Stängda dagar' });
const field = (name: RegExp) => dialog(erik).locator('input').and(dialog(erik).getByLabel(name));
const stands = (words: string) => panel(erik).getByText(words).first().waitFor();

describe('closed days', () => {
  it('say what they do before there are any', async () => {
    await stands('Inga egna stängda dagar är inlagda.');
    await stands('Helger, helgdagar och aftnar som julafton är redan lediga dagar i Värna.');
  });

  it('are refused with what is wrong, and what was typed stays', async () => {
    await button(erik, 'Lägg till stängda dagar').click();
    await inDialog(erik, 'Spara').click();
    await said(erik, 'Skriv vad som gäller då, till exempel klämdag.');
    await field(/^Vad/u).fill('Mellandagarna');
    await field(/^Första dagen/u).fill('2026-12-28');
    await field(/^Sista dagen/u).fill('2026-12-27');
    await inDialog(erik, 'Spara').click();
    await said(erik, 'Slutdagen ligger före startdagen.');
    expect(await field(/^Vad/u).inputValue()).toBe('Mellandagarna');
    expect(await faults(erik)).toEqual([]);
  });

  it('are entered, with who and when', async () => {
    await field(/^Sista dagen/u).fill('2027-01-05');
    await dialog(erik).getByLabel('Varje år på samma datum').check();
    await inDialog(erik, 'Spara').click();
    await stands('28 december 2026 till och med 5 januari 2027');
    await stands('Varje år');
    await stands('Erik Sandström, 24 november 2026');
  });

  it('are changed', async () => {
    await panel(erik)
      .getByRole('button', { name: /^Ändra Mellandagarna/u })
      .click();
    await field(/^Sista dagen/u).fill('');
    await dialog(erik).getByLabel('Varje år på samma datum').uncheck();
    await inDialog(erik, 'Spara').click();
    await stands('En gång');
    await panel(erik).getByText('28 december 2026', { exact: true }).waitFor();
  });

  it('can be read and entered on a phone', async () => {
    await erik.setViewportSize({ width: 360, height: 800 });
    await stands('28 december 2026');
    expect([await sideways(erik), await faults(erik)]).toEqual([0, []]);
    await button(erik, 'Lägg till stängda dagar').click();
    await dialog(erik).waitFor();
    // Below nought: Fluent keeps the scrollbar's room free behind a dialog.
    expect(await sideways(erik)).toBeLessThanOrEqual(0);
    expect(await faults(erik)).toEqual([]);
    await inDialog(erik, 'Avbryt').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await erik.setViewportSize({ width: 1280, height: 900 });
  });

  it('are taken away after a question', async () => {
    await panel(erik)
      .getByRole('button', { name: /^Ändra Mellandagarna/u })
      .click();
    await inDialog(erik, 'Ta bort').click();
    await said(erik, 'Ta bort Mellandagarna?');
    await said(erik, 'Gäller 28 december 2026.');
    await tab(erik).getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click();
    await stands('Inga egna stängda dagar är inlagda.');
  });

  it('are read by the auditor, who changes nothing', async () => {
    const { id } = here.town.person('Sara Lindqvist');
    const scope = { kind: 'municipality' as const, name: '' };
    const role = { role: 'auditor' as const, scope, holder: id, deputy: null, from: '2026-11-24', until: null };
    await here.answer('Erik', 'organisation.grantRole', role);
    const sara = await here.opens('Sara Lindqvist', 'organisation');
    await panel(sara).getByText('Be samordnaren lägga in dem som saknas.').waitFor();
    expect(await panel(sara).getByRole('button').count()).toBe(0);
    await sara.context().close();
  });
});
