// The evidence in the tab, for an auditor: by version, by person, on paper and as a spreadsheet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, steering } from '../builders/steering.ts';
import { button, faults, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let auditor: Page;
let document: string;
beforeAll(async () => {
  here = await openWindows();
  const sara = here.town.person('Sara Lindqvist');
  const also = [sara.id, here.town.person('Erik').id];
  const { published, asked } = steering(here.town, here.town.person('Erik'));
  const { id } = await published({ title: 'Policy för mobiler', audience: { ...NOBODY, also } });
  await asked(sara, 'policy.acknowledge', { id, channel: 'tab' });
  document = id;
  auditor = await here.opens('Bengt Sjögren', `document/${document}`);
});
afterAll(() => here.close());

describe('an auditor', () => {
  it('sees who has read and who has not, and finds one by name', async () => {
    await tab(auditor).getByRole('link', { name: 'Bevis' }).click();
    await said(auditor, '1 av 2 har kvitterat (50 %).');
    await said(auditor, '2 personer');
    await said(auditor, 'Kommunfullmäktige, 16 november 2026');
    await tab(auditor).getByLabel('Visa', { exact: true }).selectOption({ label: 'De som inte har kvitterat' });
    await said(auditor, '1 av 2 personer');
    await tab(auditor).getByRole('searchbox').fill('finns inte');
    await button(auditor, 'Rensa filter').click();
    await said(auditor, '2 personer');
    expect(await faults(auditor)).toEqual([]);
    await auditor.setViewportSize({ width: 320, height: 900 });
    expect([await sideways(auditor), await faults(auditor)]).toEqual([0, []]);
    await auditor.setViewportSize({ width: 1280, height: 900 });
  });

  it('takes it along as an Excel file', async () => {
    const file = await here.downloads(auditor, button(auditor, 'Hämta som Excel'));
    expect(file.suggestedFilename()).toBe('Policy för mobiler.xlsx');
  });

  it('is given the address in a sentence where Teams opens nothing', async () => {
    const shut = await here.opens('Bengt Sjögren', `document/${document}`);
    await shut.addInitScript(() => {
      window.open = () => null;
      const isLink = ({ data }: MessageEvent) => data?.func === 'executeDeepLink';
      window.addEventListener('message', (event) => isLink(event) && event.stopImmediatePropagation());
    });
    await shut.reload();
    await tab(shut).getByRole('link', { name: 'Bevis' }).click();
    await button(shut, 'Hämta som Excel').click();
    await said(shut, /Filen är klar, men Teams kunde inte öppna den/u);
    expect(await faults(shut)).toEqual([]);
    const address = await tab(shut).getByRole('link', { name: 'Policy för mobiler.xlsx' }).getAttribute('href');
    const file = await fetch(address ?? '');
    expect([file.status, file.headers.get('content-disposition')?.startsWith('attachment')]).toEqual([200, true]);
  });

  it('goes from a name to all that the person was asked', async () => {
    await tab(auditor).getByRole('link', { name: 'Sara Lindqvist' }).click();
    await tab(auditor).getByRole('heading', { name: 'Bevis: Sara Lindqvist' }).waitFor();
    await tab(auditor).getByRole('link', { name: 'Policy för mobiler' }).waitFor();
    expect(await faults(auditor)).toEqual([]);
  });
});
