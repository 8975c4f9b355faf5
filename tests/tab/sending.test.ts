// What is sent from the tab is sent once, and nothing typed is lost: over double presses, lost answers and faults of the server.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anIncident } from '../builders/incident.ts';
import { until } from '../builders/town.ts';
import { choosesTheme, faults, goes, openWindows, sideways, tab, type Windows } from './windows.ts';

const COORDINATOR = 'Erik Sandström';

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows(() => [
    anIncident({ id: 'case-to-close', number: '2026-0201', changeId: 'change-of-the-test-1' }),
    anIncident({ id: 'case-to-note', number: '2026-0202', changeId: 'change-of-the-test-2' }),
  ]);
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const mine = (name: string) => here.answer(name, 'incident.mine', {});
const fileOf = (id: string) => here.answer(COORDINATOR, 'incident.read', { id });

async function reporting(name: string, words: string) {
  page = await here.opens(name);
  await tab(page).getByRole('link', { name: 'Rapportera', exact: true }).click();
  await tab(page)
    .getByLabel(/Vad har hänt/u)
    .fill(words);
  return tab(page);
}

describe('a report', () => {
  it('sent by two quick presses is one case', async () => {
    const frame = await reporting('Jonas Widmark', 'Tappade mobilen på bussen.');
    await frame.getByRole('button', { name: 'Skicka rapporten' }).dblclick();
    await frame.getByRole('heading', { name: 'Rapporten är mottagen' }).waitFor();
    expect((await mine('Jonas Widmark')).length).toBe(1);
  });

  it('whose answer was lost is kept, sent again as the same case, and later words are offered as more information', async () => {
    const frame = await reporting('Sara Lindqvist', 'Tappade mobilen.');
    await page.route('**/api/ask/incident.report', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
    await frame.getByText('Värna svarar inte just nu').waitFor();
    await page.unroute('**/api/ask/incident.report');
    await frame.getByLabel(/Vad har hänt/u).fill('Tappade mobilen. Den är olåst!');
    await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
    await frame.getByText(/En tidigare version av din text hann fram/u).waitFor();
    await frame.getByRole('button', { name: 'Lägg till den ändrade texten' }).click();
    await frame.getByText('Din ändrade text är tillagd').waitFor();
    const cases = await mine('Sara Lindqvist');
    expect(cases.map(({ happened }) => happened)).toEqual(['Tappade mobilen.']);
    const { timeline } = await fileOf(cases[0]?.id ?? '');
    const added = timeline.filter(({ kind }) => kind === 'informationAdded');
    expect(added.map(({ text }) => text)).toEqual(['Tappade mobilen. Den är olåst!']);
  });

  it('that fails shows the reference, and the words outlive a visit to another page', async () => {
    const frame = await reporting('Maria Hellgren', 'Dörren stod öppen.');
    await page.route('**/api/ask/incident.report', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: 'Något gick fel', detail: 'Försök igen.', status: 500, reference: 'ref-17' }),
      }),
    );
    await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
    await frame.getByText(/Felnummer: ref-17/u).waitFor();
    await goes(page, 'Att göra');
    await frame.getByRole('button', { name: 'Lämna och behåll utkastet' }).click();
    await goes(page, 'Att göra', 'Mina ärenden');
    await frame.getByRole('heading', { name: 'Du har inga ärenden' }).waitFor();
    await frame.getByRole('link', { name: 'Rapportera', exact: true }).click();
    expect(await frame.getByLabel(/Vad har hänt/u).inputValue()).toBe('Dörren stod öppen.');
  });
});

describe('a note', () => {
  it('whose answer was lost is sent again under the same key, and with other words under another', async () => {
    page = await here.opens(COORDINATOR, 'case/case-to-note');
    const keys: unknown[] = [];
    await page.route('**/api/ask/incident.note', async (route) => {
      keys.push((route.request().postDataJSON() as { key?: unknown }).key);
      await (keys.length < 3 ? route.abort() : route.continue());
    });
    await tab(page).getByRole('button', { name: 'Anteckna', exact: true }).click();
    const write = tab(page).getByRole('textbox', { name: 'Anteckning' });
    const save = tab(page).getByRole('button', { name: 'Spara anteckningen' });
    await write.fill('Ringde banken');
    for (const count of [1, 2]) {
      await save.click();
      await until(
        async () => keys.length,
        (sent) => sent === count,
      );
      await tab(page).getByText('Värna svarar inte just nu').waitFor();
    }
    await write.fill('Ringde banken igen');
    await save.click();
    await until(
      async () => (await fileOf('case-to-note')).timeline.filter(({ kind }) => kind === 'noted').length,
      (lines) => lines === 1,
    );
    expect([keys[1] === keys[0], keys[2] === keys[0], typeof keys[0]]).toEqual([true, false, 'string']);
  });
});

describe('a case', () => {
  it('is closed only after a yes, says so, and can be opened again', async () => {
    page = await here.opens(COORDINATOR, 'case/case-to-close');
    const frame = tab(page);
    await frame.getByRole('button', { name: 'Avsluta', exact: true }).click();
    await frame.getByRole('button', { name: 'Avsluta ärendet' }).click();
    await frame.getByText('Välj ett resultat.').waitFor();
    await frame.getByLabel(/Resultat/u).selectOption({ label: 'Ofarligt' });
    await frame.getByLabel(/Varför avslutas/u).fill('Mejlet var äkta.');
    await frame.getByRole('button', { name: 'Avsluta ärendet' }).click();
    await frame.getByRole('alertdialog', { name: 'Avsluta ärende 2026-0201?' }).waitFor();
    expect((await fileOf('case-to-close')).incident.status).toBe('received');
    await frame.getByRole('alertdialog').getByRole('button', { name: 'Avsluta ärendet' }).click();
    await frame.getByRole('button', { name: 'Öppna ärendet igen' }).click();
    await frame.getByText('Ärendet är öppet igen, och du är handläggare.').first().waitFor();
    const { timeline } = await fileOf('case-to-close');
    // Whether the reporter could be told stands there, too.
    const kinds = timeline.map(({ kind }) => kind).filter((kind) => kind !== 'delivered' && kind !== 'notDelivered');
    expect(kinds).toEqual(['closed', 'reopened']);
  });
});

describe('roles', () => {
  it('are given to a person found by name, and ended after a yes', async () => {
    page = await here.opens(COORDINATOR);
    const frame = tab(page);
    // Somebody coordinates here, so there are roles: at first the page does not hear of them.
    await page.route('**/api/ask/organisation.roles', (route) => route.fulfill({ json: { answer: [] } }));
    await goes(page, 'Organisation', 'Roller');
    await frame.getByRole('heading', { name: 'Ingen har fått någon roll än' }).waitFor();
    await page.unroute('**/api/ask/organisation.roles');
    await goes(page, 'Organisation', 'Ny roll');
    await frame.getByLabel('Roll', { exact: true }).selectOption({ label: 'Revisor' });
    await frame.getByRole('combobox', { name: /Innehavare/u }).fill('Sara Lind');
    await frame.getByRole('option', { name: /Sara Lindqvist/u }).click();
    await frame.getByRole('button', { name: 'Lägg till rollen' }).click();
    await frame.getByText('Sara Lindqvist har fått rollen.').first().waitFor();
    await goes(page, 'Organisation', 'Roller');
    await frame.getByRole('button', { name: 'Avsluta Revisor, Sara Lindqvist' }).click();
    await frame.getByRole('alertdialog').getByRole('button', { name: 'Avsluta rollen' }).click();
    await frame
      .getByRole('row', { name: /Sara Lindqvist/u })
      .getByText('Avslutad')
      .waitFor();
    const roles = await here.answer(COORDINATOR, 'organisation.roles', {});
    const given = roles.filter(({ holderName }) => holderName === 'Sara Lindqvist');
    expect(given.map(({ role, ended }) => [role, ended !== null])).toEqual([['auditor', true]]);
  });

  it('are read but not changed by the auditor', async () => {
    page = await here.opens('Bengt Sjögren');
    await goes(page, 'Organisation', 'Roller');
    await tab(page).getByRole('cell', { name: COORDINATOR }).first().waitFor();
    expect(
      await tab(page)
        .getByRole('button', { name: /Avsluta|Lägg till/u })
        .count(),
    ).toBe(0);
  });
});

describe('the forms with their faults shown, by axe in each theme, at 320 px', () => {
  it.each([
    ['Rapportera en incident', (one: Page) => tab(one).getByRole('link', { name: 'Rapportera', exact: true }).click()],
    ['Ny roll', (one: Page) => goes(one, 'Organisation', 'Ny roll')],
  ])(
    '%s',
    async (heading, there) => {
      page = await here.opens(COORDINATOR, '', 320, 640);
      await there(page);
      await tab(page).getByRole('heading', { name: heading, level: 1 }).waitFor();
      await tab(page).locator('button[type=submit]').click();
      await tab(page).getByRole('alert').first().waitFor();
      for (const theme of ['default', 'dark', 'contrast'] as const) {
        await choosesTheme(page, theme);
        expect(await faults(page)).toEqual([]);
      }
      await here.teams(COORDINATOR, 'settings', { theme: 'default' });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});
