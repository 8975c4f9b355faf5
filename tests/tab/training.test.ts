// Training in the tab, on the whole of Värna: the coordinator writes and starts, a person on a phone takes a lesson, all are followed.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { button, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

const field = (page: Page, name: string) => tab(page).getByLabel(name, { exact: true });
const chooses = (page: Page, buffer: Buffer) =>
  tab(page).locator('input[type=file]').setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer });
const opens = (page: Page, name: string) => tab(page).getByRole('link', { name, exact: true }).click();

describe('the coordinator', () => {
  it('writes a lesson in both languages, sees it as a card, and is told what is missing', async () => {
    await goes(erik, 'Utbildning', 'Lektioner');
    await opens(erik, 'Ny lektion');
    await field(erik, 'Titel på svenska').fill('Skrivaren');
    await field(erik, 'Titel på engelska').fill('The printer');
    await field(erik, 'Sida 1 på svenska').fill('Hämta det du skriver ut direkt.');
    await button(erik, 'Spara lektionen').click();
    await said(erik, 'Skriv allt både på svenska och på engelska.');
    await field(erik, 'Sida 1 på engelska').fill('Fetch what you print at once.');
    await field(erik, 'Frågan på svenska').fill('När hämtar du?');
    await field(erik, 'Frågan på engelska').fill('When do you fetch it?');
    for (const [place, sv, en] of [
      [1, 'Genast', 'At once'],
      [2, 'Sedan', 'Later'],
    ] as const) {
      await field(erik, `Svar ${place} på svenska`).fill(sv);
      await field(erik, `Svar ${place} på engelska`).fill(en);
    }
    await field(erik, 'Förklaring på svenska').fill('Annars kan andra läsa det.');
    await field(erik, 'Förklaring på engelska').fill('Otherwise others can read it.');
    await tab(erik).getByText('Skrivaren', { exact: true }).first().waitFor();
    await chooses(erik, Buffer.from('no picture'));
    await said(erik, 'Filen gick inte att läsa som en bild.');
    await chooses(erik, PNG.sync.write(new PNG({ width: 1_600, height: 400 })));
    const picture = tab(erik).locator('form img');
    await until(
      () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width === 1_024,
    );
    await button(erik, 'Spara lektionen').click();
    await said(erik, 'Beskriv vad bilden visar.');
    await field(erik, 'Bildbeskrivning på svenska').fill('En skrivare');
    await field(erik, 'Bildbeskrivning på engelska').fill('A printer');
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Spara lektionen').click();
    await button(erik, 'Aktivera Skrivaren').click();
    await button(erik, 'Arkivera Skrivaren').waitFor();
  });

  it('makes a programme of it and starts it', async () => {
    await goes(erik, 'Utbildning', 'Program');
    await opens(erik, 'Nytt program');
    await field(erik, 'Namn').or(tab(erik).getByLabel(/^Namn/u)).first().fill('Skrivare');
    await button(erik, 'Spara programmet').click();
    await said(erik, 'Välj minst en aktiv lektion.');
    await tab(erik).getByRole('checkbox', { name: 'Skrivaren' }).check();
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Spara programmet').click();
    await button(erik, 'Starta Skrivare').click();
    await said(erik, '63 personer får lektionerna.');
    await said(erik, /^Sista dag: \d+ \w+ \d{4}$/u);
    await inDialog(erik, 'Starta omgången').click();
    await said(erik, 'Skrivare är startat.');
    await opens(erik, 'Visa omgången');
    await said(erik, /^0 av 63 \(0 %\)$/u);
    expect(await faults(erik)).toEqual([]);
  });

  it('enters what management has taken, and corrects it', async () => {
    await goes(erik, 'Utbildning', 'Ledningens utbildning');
    const gap = tab(erik).getByRole('row', { name: /^Gunilla Ahlström/u });
    await gap.getByText('Saknas').waitFor();
    await button(erik, 'Registrera utbildning').first().click();
    await inDialog(erik, 'Spara').click();
    await said(erik, 'Skriv vem det gäller och vilken utbildning det var.');
    await tab(erik).getByLabel(/^Namn/u).fill('Anna Berg');
    await tab(erik)
      .getByLabel(/^Utbildning/u)
      .last()
      .fill('Cybersäkerhet för nämnder');
    await tab(erik)
      .getByLabel(/^Datum/u)
      .fill('2026-11-01');
    await inDialog(erik, 'Spara').click();
    await button(erik, 'Rätta Anna Berg, Cybersäkerhet för nämnder').click();
    await tab(erik).getByLabel('Anordnare').fill('SKR');
    await inDialog(erik, 'Spara').click();
    await said(erik, 'Rättad');
    await said(erik, 'Cybersäkerhet för nämnder, SKR');
  });
});

describe('a person on a phone', () => {
  it('takes the lesson, wrong at first, and is done', async () => {
    const sara = await here.opens('Sara Lindqvist', '', 320);
    await goes(sara, 'Att göra', 'Min utbildning');
    await opens(sara, 'Börja: Skrivaren');
    const picture = tab(sara).getByRole('img', { name: 'En skrivare' });
    await until(
      () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width === 1_024,
    );
    expect([await sideways(sara), await faults(sara)]).toEqual([0, []]);
    await button(sara, 'Visa frågorna').click();
    await button(sara, 'Svara').click();
    await said(sara, 'Välj ett av svaren först.');
    await tab(sara).getByRole('radio', { name: 'Sedan' }).check();
    expect([await sideways(sara), await faults(sara)]).toEqual([0, []]);
    await button(sara, 'Svara').click();
    await said(sara, /Du hade 0 av 1 rätt/u);
    await button(sara, 'Gör om frågorna').click();
    await tab(sara).getByRole('radio', { name: 'Genast' }).check();
    await button(sara, 'Svara').click();
    await said(sara, 'Du är klar med lektionen.');
    expect([await sideways(sara), await faults(sara)]).toEqual([0, []]);
    await sara.context().close();
  });

  it('is seen by the coordinator, by name', async () => {
    await goes(erik, 'Utbildning');
    await tab(erik).getByRole('table', { name: 'Skrivare' }).getByRole('link', { name: 'Skrivaren' }).click();
    await said(erik, '1 av 63 är klara (1 %)');
    await tab(erik).getByRole('searchbox').fill('sara lind');
    await said(erik, '1 av 63 personer');
    await tab(erik).getByRole('cell', { name: 'Godkänd' }).waitFor();
    expect(await faults(erik)).toEqual([]);
    await erik.setViewportSize({ width: 320, height: 900 });
    expect([await sideways(erik), await faults(erik)]).toEqual([0, []]);
    await erik.setViewportSize({ width: 1280, height: 900 });
    await button(erik, 'Pausa').click();
    await inDialog(erik, 'Pausa').click();
    await said(erik, 'Omgången är pausad.');
    await button(erik, 'Stoppa').click();
    await inDialog(erik, 'Stoppa').click();
    await said(erik, 'Skriv varför omgången stoppas.');
    await tab(erik)
      .getByLabel(/^Varför stoppas/u)
      .fill('Fel lektion');
    await inDialog(erik, 'Stoppa').click();
    await said(erik, /^Erik Sandström stoppade omgången .* Skäl: Fel lektion$/u);
  });
});
