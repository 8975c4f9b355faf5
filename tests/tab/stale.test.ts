// Somebody else saves what is being written, on the whole of Värna: the form says who and what, keeps every word, and asks whose are to stand.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { field, link } from './form-steps.ts';
import { button, dialog, faults, inDialog, openWindows, said, tab, type Windows } from './windows.ts';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
});
afterAll(() => here.close());

/** It comes by itself: nothing has been pressed. */
const hears = () =>
  tab(erik)
    .getByText(/Anna-Karin Holm har sparat en ändring .* medan du skrev\. Det du har skrivit finns kvar\./u)
    .waitFor();
const differs = () => tab(erik).getByRole('list', { name: 'Det här skiljer' }).getByRole('listitem').allTextContents();
const typed = (name: RegExp) => field(erik, name).inputValue();

describe('a risk that somebody else saves meanwhile', () => {
  const id = 'demonstration-natfiske';
  it('says so beside what is typed, with both wordings', async () => {
    await link(erik, 'Risker').click();
    await link(erik, 'R2025-0006').click();
    await link(erik, 'Ändra').click();
    await field(erik, /^Rubrik/u).fill('Falska inloggningar');
    await field(erik, /^Vad kan hända?/u).fill('Ett mejl ser ut att komma från en chef.');
    const { risk } = await here.answer('Erik', 'risk.read', { id });
    await here.answer('Anna-Karin', 'risk.save', {
      ...risk,
      cost: String(risk.cost),
      measures: [...risk.measures],
      scenario: 'Ett sms lurar någon.',
      harm: 'Kontot missbrukas.',
    });
    await hears();
    expect(await differs()).toEqual([
      'Vad kan hända?Sparat nu: Ett sms lurar någon.Det du skrev: Ett mejl ser ut att komma från en chef.',
      expect.stringMatching(/^Vad leder det till\?Sparat nu: Kontot missbrukas\.Tidigare: /u),
    ]);
    expect([await typed(/^Rubrik/u), await faults(erik)]).toEqual(['Falska inloggningar', []]);
  });

  it('is not sent before one of them is chosen: the keyboard is brought there from the end of a long form', async () => {
    await button(erik, 'Spara risken').click();
    await until(() => button(erik, 'Behåll min text').evaluate((one) => one.matches(':focus')), Boolean);
    expect(await here.answer('Erik', 'risk.read', { id })).toMatchObject({ risk: { harm: 'Kontot missbrukas.' } });
  });

  it('keeps what was typed on top of what the other changed', async () => {
    await button(erik, 'Behåll min text').click();
    await until(
      () => typed(/^Vad leder det till?/u),
      (words) => words === 'Kontot missbrukas.',
    );
    await button(erik, 'Spara risken').click();
    await tab(erik)
      .getByRole('heading', { name: /Falska inloggningar/u })
      .first()
      .waitFor();
    expect(await here.answer('Erik', 'risk.read', { id })).toMatchObject({
      risk: {
        title: 'Falska inloggningar',
        scenario: 'Ett mejl ser ut att komma från en chef.',
        harm: 'Kontot missbrukas.',
      },
    });
  });
});

describe('a measure that somebody else saves meanwhile', () => {
  const id = 'demonstration-measure-4';
  it('can be taken as it is saved, and nothing of what was typed is left', async () => {
    await link(erik, 'Åtgärder').click();
    await link(erik, /^Skriv in säkerhetskrav/u).click();
    await link(erik, 'Ändra').click();
    await field(erik, /^Åtgärd/u).fill('Skriv krav i mallen');
    const { measure } = await here.answer('Erik', 'measure.read', { id });
    await here.answer('Anna-Karin', 'measure.save', {
      ...measure,
      title: 'Skriv in krav i alla mallar',
      cost: String(measure.cost ?? ''),
    });
    await hears();
    expect(await differs()).toEqual(['ÅtgärdSparat nu: Skriv in krav i alla mallarDet du skrev: Skriv krav i mallen']);
    expect(await typed(/^Åtgärd/u)).toBe('Skriv krav i mallen');
    await button(erik, 'Använd den sparade texten').click();
    await until(
      () => typed(/^Åtgärd/u),
      (words) => words === 'Skriv in krav i alla mallar',
    );
    // Nobody is asked: there is nothing to leave.
    await link(erik, 'Styrdokument').click();
    await tab(erik).getByRole('heading', { name: 'Styrdokument', exact: true }).waitFor();
  });
});

describe('a steering document', () => {
  it('whose draft somebody else saves says so beside what is typed', async () => {
    const id = 'demonstration-instruction';
    await link(erik, 'Klassa information').click();
    await link(erik, 'Ändra utkastet').click();
    await field(erik, /^Titel/u).fill('Instruktion för klassning');
    const { version } = await here.answer('Erik', 'policy.read', { id });
    await here.answer('Anna-Karin', 'policy.save', { ...version, quiz: [], title: 'Så klassas information' });
    await hears();
    expect(await differs()).toEqual(['TitelSparat nu: Så klassas informationDet du skrev: Instruktion för klassning']);
    await button(erik, 'Behåll min text').click();
    await button(erik, 'Spara utkastet').click();
    await tab(erik).getByRole('heading', { name: 'Instruktion för klassning' }).waitFor();
  });

  it('whose decision somebody else corrects is not corrected back by what was typed before', async () => {
    const id = 'demonstration-policy';
    await link(erik, 'Styrdokument').click();
    await link(erik, 'Informationssäkerhetspolicy').click();
    await button(erik, 'Rätta uppgifterna om beslutet').click();
    await field(erik, /^Diarienummer/u).fill('KS 2026/99');
    await field(erik, /^Vad var fel/u).fill('Fel diarienummer.');
    const { version } = await here.answer('Erik', 'policy.read', { id });
    if (!version.decision) throw new Error('it has been decided');
    await here.answer('Anna-Karin', 'policy.correct', {
      id,
      revision: version.revision,
      decision: { ...version.decision, section: '§ 7' },
      why: 'Fel paragraf.',
    });
    await hears();
    await button(erik, 'Behåll min text').click();
    await inDialog(erik, 'Spara rättelsen').click();
    await dialog(erik).waitFor({ state: 'detached' });
    await said(erik, /KS 2026\/99/u);
    expect(await here.answer('Erik', 'policy.read', { id })).toMatchObject({
      version: { decision: { section: '§ 7', diaryNumber: 'KS 2026/99' } },
    });
  });
});
