// The policy from the drawer to everyone who must know it, as the README tells it: coordinator and staff in two windows.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from '../tab/windows.ts';

let here: Windows;
let sara: Page;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
  sara = await here.opens('Sara Lindqvist');
  await sara.goto(sara.url().replace(/app\/varna.*$/u, 'chat/bot'));
});
afterAll(() => here.close());

describe('the policy that was decided and never spread', () => {
  it('is sent out by the coordinator', async () => {
    await goes(erik, 'Styrdokument');
    await tab(erik).getByRole('link', { name: 'Informationssäkerhetspolicy' }).click();
    await button(erik, 'Publicera och skicka ut').click();
    await said(erik, /63 personer får ett kort i Teams/u);
    await inDialog(erik, 'Publicera och skicka ut').click();
    await tab(erik).getByRole('heading', { name: 'Utskicket' }).waitFor();
  });

  it('reaches Sara as a card, which she answers', async () => {
    await sara.getByText('Informationssäkerhetspolicy').waitFor();
    expect(await faults(sara)).toEqual([]);
    await sara.getByRole('button', { name: 'Jag har läst och förstått' }).click();
    await sara.getByText('Allt är klart.').waitFor();
  });

  it('and the coordinator sees how far it has come', () => said(erik, '1 av 63 har kvitterat'));

  it('stands among Sara’s rules on her phone, where she asks the owner', async () => {
    const phone = await here.opens('Sara Lindqvist', '', 360);
    await goes(phone, 'Att göra', 'Mina regler');
    await said(phone, /Kvitterat 24 november/u);
    expect(await tab(phone).getByRole('link', { name: 'Styrdokument' }).count()).toBe(0);
    await tab(phone).getByRole('link', { name: 'Läs Informationssäkerhetspolicy' }).click();
    await tab(phone).getByLabel('Vad är oklart?').fill('Gäller den även praktikanter?');
    await button(phone, 'Skicka frågan').click();
    await said(phone, 'Din fråga är skickad till Erik Sandström.');
    expect(await sideways(phone)).toBe(0);
  });
});
