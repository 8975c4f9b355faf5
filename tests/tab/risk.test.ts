// Risks in the tab, on the whole of Värna: written from a ready scenario, proposed, decided in place, entered by the secretary.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROPOSAL, RISK } from '../builders/risk.ts';
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
let maria: Page;
beforeAll(async () => {
  here = await openWindows();
  maria = await here.opens('Maria Hellgren');
});
afterAll(() => here.close());

const opens = (page: Page, name: string | RegExp) => tab(page).getByRole('link', { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => tab(page).getByRole('heading', { name }).first().waitFor();
const scores = (page: Page, legend: RegExp) => tab(page).getByRole('group', { name: legend });
async function score(page: Page, legend: RegExp, likelihood: string, consequence: string) {
  await scores(page, legend).getByLabel('Sannolikhet').selectOption(likelihood);
  await scores(page, legend).getByLabel('Konsekvens').selectOption(consequence);
}

describe('somebody without a role', () => {
  it('begins from a ready scenario, and is told at the field what is missing', async () => {
    await goes(maria, 'Risker');
    await heading(maria, 'Här finns inga risker i din del än');
    await opens(maria, 'Utgå från ett scenario');
    await dialog(maria).getByLabel('Verksamhet').selectOption({ label: 'Vård och omsorg' });
    await dialog(maria).getByRole('searchbox').fill('planering besök');
    expect(await faults(maria)).toEqual([]);
    await inDialog(maria, 'Använd Hemtjänstens planering försvinner eller visar fel besök').click();
    await button(maria, 'Spara risken').click();
    await said(maria, 'Välj både sannolikhet och konsekvens.');
    await score(maria, /^Före/u, '2', '3');
    // In the matrix the same: which score, then its square, by key.
    await tab(maria).getByRole('radio', { name: 'I dag' }).check();
    await button(maria, /sannolikhet mycket liten, konsekvens försumbar/u).focus();
    await maria.keyboard.press('ArrowRight');
    await maria.keyboard.press('Enter');
    const now = scores(maria, /^I dag/u);
    expect(await now.getByLabel('Sannolikhet').inputValue()).toBe('1');
    expect(await now.getByLabel('Konsekvens').inputValue()).toBe('2');
    await score(maria, /^Före/u, '2', '3');
    await tab(maria).getByLabel('Kostnad för åtgärderna, i kronor').fill('mycket');
    await tab(maria)
      .getByLabel(/^System, arbetssätt/u)
      .fill('Planeringssystemet');
    await button(maria, 'Spara risken').click();
    await said(maria, /Värna förstår inte beloppet ”mycket”/u);
    expect(await faults(maria)).toEqual([]);
    await tab(maria).getByLabel('Kostnad för åtgärderna, i kronor').fill('12 500');
    await button(maria, 'Spara risken').click();
    await heading(maria, 'R2026-0001 Hemtjänstens planering försvinner eller visar fel besök');
    await said(maria, 'Skriv ut nästa dygns planering varje kväll');
    await said(maria, /^12\s500\skronor$/u);
  });

  it('proposes, sees who decides, and cannot change it while it waits', async () => {
    await button(maria, 'Lämna förslag till beslut').click();
    await said(maria, 'Beslutsfattare: Jonas Widmark (ersättare), delegationspunkt 7.1.');
    await said(maria, /Du är själv beslutsfattare, men beslutar inte om ditt eget förslag/u);
    await inDialog(maria, 'Lämna förslaget').click();
    await said(maria, 'Skriv vad du föreslår.');
    await dialog(maria)
      .getByLabel(/^Förslag/u)
      .fill('Acceptera risken till nästa höst.');
    await inDialog(maria, 'Lämna förslaget').click();
    await said(maria, /^Ange hur stor risken är efter åtgärderna/u);
    await dialog(maria)
      .getByRole('combobox', { name: /^Riskbehandling/u })
      .selectOption({ label: 'Acceptera risken som den är' });
    await inDialog(maria, 'Lämna förslaget').click();
    await said(maria, 'Jonas Widmark (ersättare)');
    await button(maria, 'Dra tillbaka förslaget').waitFor();
    expect(await tab(maria).getByRole('link', { name: 'Ändra' }).count()).toBe(0);
    expect(await faults(maria)).toEqual([]);
  });

  it('finds people for the analysis: only active ones, and few at a time', async () => {
    const people = await here.answer('Maria', 'organisation.people', { search: 'a' });
    expect([people.length, people.every(({ account }) => account === 'active')]).toEqual([20, true]);
  });
});

describe('the decider', () => {
  it('answers on a phone, and must say why a no', async () => {
    const jonas = await here.opens('Jonas Widmark', '', 360);
    await goes(jonas, 'Att göra', 'Beslut');
    await heading(jonas, /^Väntar på ditt beslut: R2026-0001/u);
    expect([await sideways(jonas), await faults(jonas)]).toEqual([0, []]);
    await tab(jonas).getByLabel('Villkor för beslutet').fill('Följ upp i maj');
    await button(jonas, 'Avslå').click();
    await said(jonas, 'Skriv varför eller vad du undrar, och tryck igen.');
    expect(await tab(jonas).getByLabel('Villkor för beslutet').inputValue()).toBe('Följ upp i maj');
    await button(jonas, 'Godkänn').click();
    await said(jonas, 'Beslutet är sparat.');
    await said(jonas, 'Inget beslut väntar på dig.');
    expect([await sideways(jonas), await faults(jonas)]).toEqual([0, []]);
    await jonas.context().close();
  });

  it('is named on the risk, with the conditions', async () => {
    await trail(maria, 'Riskregister').click();
    await opens(maria, 'R2026-0001');
    await said(maria, /^Jonas Widmark som ersättare/u);
    await said(maria, 'Följ upp i maj');
  });
});

describe('the coordinator', () => {
  let erik: Page;
  it('filters the register by a square of the matrix', async () => {
    erik = await here.opens('Erik Sandström');
    await goes(erik, 'Risker');
    await said(erik, '15 risker');
    await button(erik, /^3 risker\. Låg risk: sannolikhet mycket liten, konsekvens måttlig/u).click();
    await said(erik, /^3 risker Visar bara/u);
    await tab(erik).getByRole('link', { name: 'R2025-0001' }).waitFor({ state: 'detached' });
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Rensa filter').click();
    await tab(erik).getByRole('link', { name: 'R2025-0001' }).waitFor();
  });

  it('sees what goes to a board, with the letter, but enters nothing', async () => {
    await goes(erik, 'Nämndärenden');
    await said(erik, 'Nämndsekreteraren registrerar beslutet efter sammanträdet.');
    await button(erik, /^Tjänsteskrivelse|Word/u)
      .first()
      .waitFor();
    expect(await button(erik, 'Granska besluten').count()).toBe(0);
  });

  it('leaves to the board’s secretary to enter what it decided: date, paragraph and diary number once', async () => {
    const lena = await here.opens('Lena Forsgren');
    await goes(lena, 'Nämndärenden');
    await tab(lena).getByRole('checkbox', { name: 'Ta med R2025-0001' }).check();
    await tab(lena).getByLabel('Beslut om R2025-0001').selectOption({ label: 'Avslaget' });
    await button(lena, 'Granska besluten').click();
    await said(lena, 'Skriv varför eller vad du undrar, och tryck igen.');
    expect(await faults(lena)).toEqual([]);
    await tab(lena)
      .getByLabel(/^Motivering till R2025-0001/u)
      .fill('Ta fram ett billigare förslag.');
    await tab(lena)
      .getByLabel(/^Datum/u)
      .first()
      .fill('2026-11-24');
    await tab(lena)
      .getByLabel(/^Paragraf/u)
      .first()
      .fill('§ 42');
    await tab(lena)
      .getByRole('textbox', { name: /^Diarienummer/u })
      .first()
      .fill('KS 2026/77');
    await button(lena, 'Granska besluten').click();
    const meeting = 'Tekniska nämnden, 24 november 2026, § 42, KS 2026/77';
    await dialog(lena).getByText(meeting).waitFor();
    await dialog(lena).getByText('Avslaget').waitFor();
    await inDialog(lena, 'Registrera besluten').click();
    await said(lena, 'Beslutet är registrerat.');
    await said(lena, 'Inga nämndärenden väntar på beslut.');
    await tab(lena).getByRole('link', { name: 'Visa registrerade beslut' }).first().click();
    await said(lena, meeting);
    await button(lena, 'Rätta beslutet om R2025-0001').click();
    await dialog(lena)
      .getByLabel(/^Paragraf/u)
      .fill('§ 43');
    await dialog(lena)
      .getByLabel(/^Vad var fel/u)
      .fill('Fel paragraf');
    await inDialog(lena, 'Spara rättelsen').click();
    await tab(lena).getByRole('row', { name: 'Paragraf § 42 § 43' }).waitFor();
    await said(lena, /^Lena Forsgren rättade .* Skäl: Fel paragraf$/u);
    expect([await sideways(lena), await faults(lena)]).toEqual([0, []]);
  });

  let waits: string;
  it('makes the matrix larger, and every step needs its name', async () => {
    const people = await here.answer('Erik', 'organisation.people', { search: 'Sara Lindqvist' });
    const { risk } = await here.answer('Erik', 'risk.save', { ...RISK, owner: people[0]?.id ?? '' });
    waits = risk.number;
    await here.answer('Erik', 'risk.propose', { ...PROPOSAL, id: risk.id, revision: risk.revision });
    await goes(erik, 'Risker');
    await opens(erik, 'Skalor och matris');
    await tab(erik).getByLabel('Antal steg, konsekvens').selectOption('5');
    await button(erik, 'Spara skalorna').click();
    await said(erik, 'Varje steg behöver ett namn på båda språken');
    await tab(erik).getByLabel('Konsekvens, steg 5 på svenska').fill('Katastrofal');
    await tab(erik).getByLabel('Konsekvens, steg 5 på engelska').fill('Disastrous');
    expect(await faults(erik)).toEqual([]);
    await button(erik, 'Spara skalorna').click();
    await said(erik, /^Version 1, sparad/u);
    await goes(erik, 'Risker');
    await tab(erik).getByRole('columnheader', { name: 'Katastrofal' }).waitFor();
  });

  it('is told of a risk whose scales have changed under a proposal what can be done, not to press what is not there', async () => {
    await tab(erik).getByRole('link', { name: waits }).first().click();
    await said(erik, /Dra tillbaka det, eller be beslutsfattaren att skicka tillbaka det\./u);
    expect(await tab(erik).getByRole('link', { name: 'Ändra' }).count()).toBe(0);
  });
});
