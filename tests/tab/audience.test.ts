// Whom something concerns, chosen in the form: attributes of Entra ID and single persons.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { button, faults, goes, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
  await goes(erik, 'Styrdokument');
  await tab(erik).getByRole('link', { name: 'Nytt styrdokument' }).click();
  await erik.setViewportSize({ width: 360, height: 900 });
});
afterAll(() => here.close());

const unfold = (name: RegExp) => tab(erik).locator('summary').filter({ hasText: name }).click();
const choose = async (label: RegExp, typed: string, option: RegExp) => {
  await tab(erik).getByRole('combobox', { name: label }).fill(typed);
  await tab(erik).getByRole('option', { name: option }).click();
};
const listed = (label: string) => tab(erik).getByRole('list', { name: label }).getByRole('listitem').allTextContents();

describe('an audience', () => {
  it('of a job title is found by a part of it, and what is chosen stays in sight', async () => {
    await tab(erik).getByLabel('Gäller för').selectOption('some');
    await unfold(/^Befattningar/u);
    await tab(erik).getByLabel('Sök bland befattningar').fill('undersk');
    await tab(erik).getByRole('checkbox', { name: 'undersköterska', exact: true }).check();
    await said(erik, /^[1-9]\d* personer omfattas\.$/u);
    await tab(erik).getByLabel('Sök bland befattningar').fill('rektor');
    expect(await tab(erik).getByRole('checkbox', { name: 'undersköterska', exact: true }).isChecked()).toBe(true);
    await tab(erik).getByLabel('Sök bland befattningar').fill('finns inte');
    await said(erik, 'Inga träffar. Prova ett annat ord.');
    await tab(erik).getByLabel('Sök bland befattningar').fill('');
    await tab(erik).getByRole('checkbox', { name: 'undersköterska', exact: true }).uncheck();
    await said(erik, '0 personer omfattas.');
    await said(erik, 'Ändra valen ovan, annars får ingen utskicket.');
  });

  it('is narrowed to the managers of an administration, and the sum follows', async () => {
    await tab(erik).getByRole('checkbox', { name: 'Socialförvaltningen', exact: true }).first().check();
    const sum = tab(erik).getByText(/^\d+ personer omfattas\.$/u);
    await said(erik, /^\d\d+ personer omfattas\.$/u);
    const all = Number.parseInt((await sum.textContent()) ?? '', 10);
    await unfold(/^Begränsa till vissa av dem/u);
    await tab(erik)
      .getByRole('checkbox', { name: /^Bara chefer/u })
      .check();
    await until(
      async () => Number.parseInt((await sum.textContent()) ?? '', 10),
      (count) => count > 0 && count < all / 2,
    );
    expect(await faults(erik)).toEqual([]);
    expect(await sideways(erik)).toBe(0);
    await tab(erik)
      .getByRole('checkbox', { name: /^Bara chefer/u })
      .uncheck();
    await tab(erik).getByRole('checkbox', { name: 'Socialförvaltningen', exact: true }).first().uncheck();
    await said(erik, '0 personer omfattas.');
  });

  it('is offered only attributes that tell people apart', async () => {
    await tab(erik)
      .locator('summary')
      .filter({ hasText: /^Anställningsformer/u })
      .waitFor();
    const offered = await tab(erik).locator('summary').allTextContents();
    expect(offered.filter((label) => /Orter|Organisationer/u.test(label))).toEqual([]);
  });

  it('names single persons, also a guest, with where they work', async () => {
    await unfold(/^Enskilda personer/u);
    await choose(/^Lägg till en person/u, 'Maja', /Maja Ek/u);
    await said(erik, '1 person omfattas.');
    expect(await listed('Tillagda personer')).toEqual(['Maja Ek, VA-enheten, gästkontoTa bort']);
    // The field is ready for the next.
    expect(
      await tab(erik)
        .getByRole('combobox', { name: /^Lägg till en person/u })
        .inputValue(),
    ).toBe('');
    expect(await faults(erik)).toEqual([]);
    expect(await sideways(erik)).toBe(0);
  });

  it('has nobody who is both added and excepted: what was chosen last counts', async () => {
    await choose(/^Lägg till en person/u, 'Sara L', /Sara Lindqvist/u);
    await said(erik, '2 personer omfattas.');
    await choose(/^Undanta en person/u, 'Sara L', /Sara Lindqvist/u);
    await said(erik, '1 person omfattas.');
    expect(await listed('Tillagda personer')).toEqual(['Maja Ek, VA-enheten, gästkontoTa bort']);
    expect(await listed('Undantagna personer')).toEqual(['Sara Lindqvist, HemtjänstenTa bort']);
  });

  it('is saved with them, and they stand there by name when the form is opened again', async () => {
    await tab(erik)
      .getByLabel(/^Titel/u)
      .fill('Rutin för konsulter');
    await choose(/Ägare/u, 'Erik Sand', /Erik Sandström/u);
    await tab(erik).getByLabel('Punkt 1 på svenska').fill('Bär namnbricka.');
    await tab(erik).getByLabel('Punkt 1 på engelska').fill('Wear a badge.');
    await button(erik, 'Spara utkastet').click();
    await tab(erik).getByRole('link', { name: 'Ändra utkastet' }).click();
    await until(
      () => listed('Tillagda personer'),
      ([one]) => one === 'Maja Ek, VA-enheten, gästkontoTa bort',
    );
    await button(erik, 'Ta bort Maja Ek').click();
    await said(erik, '0 personer omfattas.');
    expect(await listed('Undantagna personer')).toEqual(['Sara Lindqvist, HemtjänstenTa bort']);
  });
});
