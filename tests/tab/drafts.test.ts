// What is typed and not sent, on the whole of Värna: kept over a reload for one person.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { field, kept, leaves, link } from './form-steps.ts';
import { button, goes, inDialog, openWindows, said, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  await here.answer('Maria', 'incident.report', {
    id: crypto.randomUUID(),
    happened: 'Lösenordet hemligt123 låg på en lapp.',
    happenedWhen: '',
    affected: '',
    personalData: 'no',
    ongoing: 'no',
    source: 'tab',
  });
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

describe('a draft', () => {
  it('of a report is there after a reload, says so, and is gone when it has been sent', async () => {
    const sara = await here.opens('Sara Lindqvist');
    await link(sara, /^Rapportera$/u).click();
    await field(sara, /^Vad har hänt/u).fill('Nyckeln till arkivet är borta.');
    await sara.reload();
    await link(sara, /^Rapportera$/u).click();
    await said(sara, /Det du skrev .* är tillbaka\. Det är inte skickat än\./u);
    expect(await field(sara, /^Vad har hänt/u).inputValue()).toBe('Nyckeln till arkivet är borta.');
    await button(sara, 'Skicka rapporten').click();
    await said(sara, 'Rapporten är mottagen');
    expect(await kept(sara)).toEqual([]);
    await button(sara, 'Rapportera något annat').click();
    await field(sara, /^Vad har hänt/u).waitFor();
    expect(await tab(sara).getByText('är tillbaka').count()).toBe(0);
    await sara.context().close();
  });

  it('of an answer in a dialog and of a page with rows are there after a reload too, and can be thrown away', async () => {
    await goes(erik, 'Åtgärder');
    await tab(erik).getByRole('table', { name: 'Åtgärder' }).getByRole('link').first().click();
    await button(erik, 'Markera som klar').click();
    await field(erik, /^Bevis/u).fill('Protokoll 14');
    await erik.reload();
    await goes(erik, 'Åtgärder');
    await tab(erik).getByRole('table', { name: 'Åtgärder' }).getByRole('link').first().click();
    await button(erik, 'Markera som klar').click();
    expect(await field(erik, /^Bevis/u).inputValue()).toBe('Protokoll 14');
    await button(erik, 'Kasta utkastet').click();
    expect(await field(erik, /^Bevis/u).inputValue()).toBe('');
    await inDialog(erik, 'Avbryt').click();
    await goes(erik, 'Styrdokument');
    await link(erik, 'Nytt styrdokument').click();
    await button(erik, /^Lägg till en punkt: Det viktigaste/u).click();
    await field(erik, /^Punkt 2 på svenska/u).fill('Lås skärmen.');
    await erik.reload();
    await goes(erik, 'Styrdokument');
    await link(erik, 'Nytt styrdokument').click();
    expect(await field(erik, /^Punkt 2 på svenska/u).inputValue()).toBe('Lås skärmen.');
    await button(erik, 'Kasta utkastet').click();
    await field(erik, /^Punkt 2 på svenska/u).waitFor({ state: 'detached' });
    expect(await kept(erik)).toEqual([]);
  });

  it('is gone from the device when somebody else signs in on it, and when it is old', async () => {
    const page = await here.opens('Sara Lindqvist');
    const writes = async () => {
      await link(page, /^Rapportera$/u).click();
      await field(page, /^Vad har hänt/u).fill('Fru Perssons journal låg framme.');
      await until(
        () => kept(page),
        (all) => all.some((one) => one.includes('Perssons')),
      );
    };
    await writes();
    await page.goto(page.url().replace(here.town.person('Sara Lindqvist').id, here.town.person('Maria Hellgren').id));
    await link(page, /^Rapportera$/u).waitFor();
    expect(await kept(page)).toEqual([]);
    await page.goto(page.url().replace(here.town.person('Maria Hellgren').id, here.town.person('Sara Lindqvist').id));
    await writes();
    await tab(page)
      .locator('html')
      .evaluate(() => {
        for (const [place, words] of Object.entries(localStorage))
          localStorage.setItem(place, String(words).replace(/"at":"\d{4}/u, '"at":"2020'));
      });
    await page.reload();
    await link(page, /^Rapportera$/u).click();
    expect(await field(page, /^Vad har hänt/u).inputValue()).toBe('');
    expect(await kept(page)).toEqual([]);
    await page.context().close();
  });

  it('whose answer was lost is sent after a reload as the same thing', async () => {
    const page = await here.opens('Erik Sandström');
    const keys: unknown[] = [];
    await page.route('**/api/ask/incident.note', async (route) => {
      keys.push((route.request().postDataJSON() as { key?: unknown }).key);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const opens = async () => {
      await goes(page, 'Incidenter');
      // A case links to those like it: the first link is the list's only once the list is there.
      await tab(page).getByRole('heading', { name: 'Incidenter', level: 1 }).waitFor();
      await tab(page).locator('main a[href*="/case/"]').first().click();
      await button(page, 'Anteckna').click();
    };
    const note = tab(page).getByRole('textbox', { name: 'Anteckning' });
    await opens();
    await note.fill('Den låg i bilen.');
    await button(page, 'Spara anteckningen').click();
    await said(page, 'Värna svarar inte just nu');
    await page.reload();
    await opens();
    await expect.poll(() => note.inputValue(), { timeout: 10_000 }).toBe('Den låg i bilen.');
    await button(page, 'Spara anteckningen').click();
    await said(page, 'Anteckningen är sparad.');
    expect([keys.length, keys[0] === keys[1], typeof keys[0]]).toEqual([2, true, 'string']);
    expect(await tab(page).getByText('Den låg i bilen.').count()).toBe(1);
    await page.context().close();
  });

  it('of a password that is to be taken out of a case is never on the device', async () => {
    await goes(erik, 'Incidenter');
    await tab(erik).locator('a[href*="/case/"]').first().click();
    await button(erik, 'Ta bort ord, till exempel ett lösenord').click();
    await field(erik, /^Ord som ska bort/u).fill('hemligt123');
    expect(await kept(erik)).toEqual([]);
    await goes(erik, 'Åtgärder');
    await said(erik, 'Det är inte skickat, och det försvinner om du lämnar det.');
    await leaves(erik, 'Kasta det jag skrev');
  });
});
