// A case in the tab, on the whole of Värna: it is assessed question by question, gathered with those like it, and reported to an authority.
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

const LINK = 'https://postnord-paket.example/spara';
const REPORTS = [
  ['Sara', `Jag fick ett mejl om ett paket och klickade på ${LINK}`],
  ['Maria', `Konstigt mejl med länken ${LINK}, klickade inte`],
  ['Jonas', `Hjälp, jag skrev in lösenordet på ${LINK}`],
] as const;
const CASES = REPORTS.map(([name]) => `case-of-${name.toLowerCase()}`);
const MAIN = CASES[0] ?? '';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  for (const [place, [name, happened]] of REPORTS.entries())
    await here.answer(name, 'incident.report', { id: CASES[place] ?? '', happened, source: 'tab' });
  erik = await here.opens('Erik Sandström', `case/${MAIN}`);
  await settled(erik);
}, 120_000);
afterAll(() => here.close());

const panel = (page: Page, title: string) =>
  tab(page)
    .locator('section')
    .filter({ has: tab(page).getByRole('heading', { name: title, exact: true }) });
const focused = (page: Page) => tab(page).locator(':focus');

describe('a case', () => {
  it('is assessed question by question, from the keyboard alone', async () => {
    const assessed = panel(erik, 'Bedömning');
    await assessed.getByText('Kan det röra säkerhetsskydd, alltså Sveriges säkerhet?').waitFor();
    await assessed.getByRole('button', { name: 'Nej', exact: true }).focus();
    await erik.keyboard.press('Enter');
    for (const next of ['Hur allvarligt är det för kommunen?', 'Berörs personuppgifter?']) {
      await assessed.getByText(next).waitFor();
      await expect.poll(() => focused(erik).textContent()).toBe(next);
      await erik.keyboard.press('Tab');
      await erik.keyboard.press('Enter');
    }
    await assessed.getByText('Misstänker du brott?').waitFor();
    const { incident, triage } = await here.answer('Erik', 'triage.read', { id: MAIN });
    expect([incident.severity, triage.answers.personalData, triage.stoppedAt]).toEqual(['mindre', 'yes', null]);
    expect(await faults(erik)).toEqual([]);
  });

  it('is stopped where it may concern protective security, and says whom to call', async () => {
    await here.answer('Emma Dahlin', 'incident.report', {
      id: 'case-of-emma',
      happened: 'Någon fotograferade vattenverket.',
      source: 'tab',
    });
    const page = await here.opens('Erik Sandström', 'case/case-of-emma', 390, 800);
    await settled(page);
    await panel(page, 'Bedömning').getByRole('button', { name: 'Ja', exact: true }).first().click();
    await said(page, 'Stopp. Skriv inget mer om det här.');
    expect(await sideways(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

describe('cases of one event', () => {
  it('are gathered by one press; everybody is told, and one that does not belong is taken out', async () => {
    const group = panel(erik, 'Samma händelse');
    await group.getByText('2 öppna ärenden liknar det här').waitFor();
    await group.getByRole('button', { name: 'Samla alla 2 här' }).click();
    await said(erik, '2 ärenden är samlade här');
    expect(await faults(erik)).toEqual([]);
    const { number } = (await here.answer('Erik', 'incident.read', { id: CASES[2] ?? '' })).incident;
    await group.getByRole('button', { name: `Ta ut ${number}` }).click();
    await inDialog(erik, 'Ta ut').click();
    await said(erik, 'Skriv kort varför ärendet inte hör dit.');
    await dialog(erik).getByRole('textbox').fill('Det mejlet kom från en kollega.');
    await inDialog(erik, 'Ta ut').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, 'Ett ärende är samlat här');
  });
});

describe('a deadline of an agreement', () => {
  it('is added with its day, runs, and is ended with a reason when it does not apply', async () => {
    const clocks = panel(erik, 'Frister');
    await clocks.getByRole('button', { name: 'Lägg till en frist' }).click();
    await inDialog(erik, 'Lägg till fristen').click();
    await said(erik, 'Skriv vem som väntar på det.');
    await said(erik, 'Ange dag och tid.');
    await dialog(erik)
      .getByRole('textbox', { name: /Vem väntar på det/u })
      .fill('Vårdsystem AB');
    await dialog(erik)
      .getByLabel(/^Klar senast/u)
      .fill('2027-01-15T12:00');
    expect(await faults(erik)).toEqual([]);
    await inDialog(erik, 'Lägg till fristen').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await clocks.getByText('Vårdsystem AB').first().waitFor();
    await clocks.getByRole('button', { name: 'Fristen gäller inte' }).click();
    await dialog(erik).getByRole('textbox').fill('Avtalet har gått ut.');
    await inDialog(erik, 'Avsluta fristen').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, 'Fristen gäller inte längre.');
  });
});

describe('a report to an authority', () => {
  it('is begun on the page of the case, written, and marked as sent with its own number', async () => {
    await panel(erik, 'Rapporter').getByText('Skriv en annan rapport').click();
    await panel(erik, 'Rapporter').getByRole('button', { name: 'Börja skriva' }).last().click();
    await said(erik, 'Skickas till');
    await settled(erik);
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Markera som skickad').click();
    await inDialog(erik, 'Markera som skickad').click();
    await dialog(erik).getByRole('alert').first().waitFor();
    await dialog(erik)
      .getByRole('textbox', { name: /nummer gav portalen/u })
      .fill('NCSC-2026-1');
    await dialog(erik)
      .getByRole('textbox', { name: /nummer har kvittensen/u })
      .fill('K-1');
    await inDialog(erik, 'Markera som skickad').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, 'Texten är låst. Kontrollsumman stämmer.');
    await said(erik, 'NCSC-2026-1');
  });

  it('fits a phone, field by field', async () => {
    const { rows } = await here.answer('Erik', 'authorityReport.ofCase', { incident: MAIN });
    const page = await here.opens('Erik Sandström', `authority-report/${rows[0]?.report ?? ''}`, 340, 700);
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
