// Every form of the tab behaves alike, on the whole of Värna: faults at their fields, nobody leaves unasked, nothing goes twice.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { field, has, leaves, link, opensBoard } from './form-steps.ts';
import { button, dialog, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

describe('what is missing or wrong', () => {
  it('on a page is told at each field, and the first has the keyboard', async () => {
    await goes(erik, 'Åtgärder');
    await link(erik, 'Ny åtgärd').click();
    await button(erik, 'Spara åtgärden').click();
    await said(erik, '3 fält behöver rättas. Se det som är markerat.');
    await has(erik, /^Åtgärd/u);
    await field(erik, /^Åtgärd/u).fill('Lås');
    await button(erik, 'Spara åtgärden').click();
    await has(erik, /^Ansvarig/u);
    await said(erik, '2 fält behöver rättas. Se det som är markerat.');
    await link(erik, 'Avbryt').click();
    await leaves(erik, 'Kasta det jag skrev');
  });

  it('in a dialog is told at the field, and what the server refuses too, with what was typed still there', async () => {
    await opensBoard(erik, 'Ny nämnd');
    await inDialog(erik, 'Spara').click();
    await has(erik, /^Namn/u);
    await field(erik, /^Namn/u).fill('Socialnämnden');
    await inDialog(erik, 'Spara').click();
    await said(erik, /Socialnämnden.*finns redan|finns redan/u);
    await has(erik, /^Namn/u);
    expect(await field(erik, /^Namn/u).inputValue()).toBe('Socialnämnden');
    await field(erik, /^Namn/u).fill('Socialnämnden 2');
    await until(
      () => field(erik, /^Namn/u).getAttribute('aria-invalid'),
      (invalid) => invalid !== 'true',
    );
    await inDialog(erik, 'Avbryt').click();
    await leaves(erik, 'Kasta det jag skrev');
    await dialog(erik).waitFor({ state: 'detached' });
  });

  it('among several boxes is told below them', async () => {
    await goes(erik, 'Utbildning', 'Program');
    await link(erik, 'Nytt program').click();
    await field(erik, /^Namn/u).fill('Alla nya');
    await button(erik, 'Spara programmet').click();
    await said(erik, 'Välj minst en aktiv lektion.');
    await until(
      () =>
        tab(erik)
          .getByRole('checkbox')
          .first()
          .evaluate((box) => box.matches(':focus')),
      Boolean,
    );
    await goes(erik, 'Utbildning');
    await leaves(erik, 'Kasta det jag skrev');
  });
});

describe('somebody who leaves what they have written', () => {
  it('by a link may stay, with every word', async () => {
    await goes(erik, 'Risker');
    await link(erik, 'Skalor och matris').click();
    await field(erik, /^Sannolikhet, steg 1 på svenska/u).fill('Nästan aldrig');
    await goes(erik, 'Åtgärder');
    await leaves(erik, 'Fortsätt skriva');
    expect(await field(erik, /^Sannolikhet, steg 1 på svenska/u).inputValue()).toBe('Nästan aldrig');
  });

  it('by the browser’s “back” is asked as well, and may throw it away', async () => {
    await tab(erik)
      .locator('html')
      .evaluate(() => history.back());
    await leaves(erik, 'Kasta det jag skrev');
    await tab(erik).getByRole('heading', { name: 'Risker', exact: true }).waitFor();
    await link(erik, 'Skalor och matris').click();
    await until(
      () => field(erik, /^Sannolikhet, steg 1 på svenska/u).inputValue(),
      (words) => words !== '' && words !== 'Nästan aldrig',
    );
  });

  it('by the phone’s own “back”, which Teams hands to the page, is asked as well', async () => {
    const sara = await here.opens('Sara Lindqvist', '', 360);
    await link(sara, /^Rapportera$/u).click();
    await field(sara, /^Vad har hänt/u).fill('Mobilen är borta.');
    const back =
      "document.querySelector('iframe').contentWindow.postMessage({ func: 'backButtonPress', args: [] }, '*')";
    await sara.evaluate(back);
    await leaves(sara, 'Fortsätt skriva');
    expect(await field(sara, /^Vad har hänt/u).inputValue()).toBe('Mobilen är borta.');
    await sara.context().close();
  });

  it('by a reload is asked by the browser', async () => {
    const sara = await here.opens('Sara Lindqvist');
    await link(sara, /^Rapportera$/u).click();
    await field(sara, /^Vad har hänt/u).fill('Mobilen är borta.');
    const asked: string[] = [];
    sara.on('dialog', (one) => {
      asked.push(one.type());
      void one.accept();
    });
    await sara.reload();
    expect(asked).toEqual(['beforeunload']);
    await sara.context().close();
  });

  it('in a dialog is asked only when something is typed; Escape is no way round it', async () => {
    await opensBoard(erik, 'Ny nämnd');
    await erik.keyboard.press('Escape');
    await dialog(erik).waitFor({ state: 'detached' });
    await button(erik, 'Ny nämnd').click();
    await field(erik, /^Namn/u).fill('Valnämnden');
    await erik.keyboard.press('Escape');
    await leaves(erik, 'Fortsätt skriva');
    expect(await field(erik, /^Namn/u).inputValue()).toBe('Valnämnden');
    await inDialog(erik, 'Avbryt').click();
    await leaves(erik, 'Lämna och behåll utkastet');
    await button(erik, 'Ny nämnd').click();
    await said(erik, /Det du skrev .* är tillbaka\. Det är inte skickat än\./u);
    expect(await field(erik, /^Namn/u).inputValue()).toBe('Valnämnden');
    await button(erik, 'Kasta utkastet').click();
    expect(await field(erik, /^Namn/u).inputValue()).toBe('');
    await inDialog(erik, 'Avbryt').click();
    await dialog(erik).waitFor({ state: 'detached' });
  });
});

describe('what is sent', () => {
  it('by two quick presses in a dialog is one, and so is what Enter sends', async () => {
    await goes(erik, 'Organisation');
    for (const [name, day] of [
      ['Klämdag', '2026-12-28'],
      ['Städdag', '2026-12-29'],
    ] as const) {
      await button(erik, 'Lägg till stängda dagar').click();
      await field(erik, /^Vad/u).fill(name);
      await field(erik, /^Första dagen/u).fill(day);
      if (name === 'Klämdag') await inDialog(erik, 'Spara').dblclick();
      else await field(erik, /^Vad/u).press('Enter');
      await dialog(erik).waitFor({ state: 'detached' });
    }
    const days = await here.answer('Erik', 'organisation.closedDays', {});
    expect(days.map(({ name }) => name).sort()).toEqual(['Klämdag', 'Städdag']);
  });
});

describe('the forms with their faults shown', () => {
  it.each([
    ['a measure', 'Åtgärder', undefined, 'Ny åtgärd', 'Spara åtgärden'],
    ['a document', 'Styrdokument', undefined, 'Nytt styrdokument', 'Spara utkastet'],
    ['a lesson', 'Utbildning', 'Lektioner', 'Ny lektion', 'Spara lektionen'],
  ])(
    'pass axe in all three themes at 320 px: %s',
    async (_name, name, title, press, send) => {
      for (const theme of ['default', 'dark', 'contrast']) {
        await here.teams('Erik Sandström', 'settings', { theme });
        const phone = await here.opens('Erik Sandström', '', 320);
        await goes(phone, name, title);
        await link(phone, press).click();
        await button(phone, send).click();
        await said(phone, /behöver rättas\. Se det som är markerat\./u);
        expect([theme, await sideways(phone), await faults(phone)]).toEqual([theme, 0, []]);
        await phone.context().close();
      }
      await here.teams('Erik Sandström', 'settings', { theme: 'default' });
    },
    90_000,
  );
});
