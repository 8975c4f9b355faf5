// The reading of a steering document in the tab, on the whole of Värna: everyone is accounted for.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { SaveQuestion } from '../../bot/capabilities/policy/model.ts';
import { until } from '../builders/town.ts';
import { button, faults, goes, inDialog, openWindows, said, sideways, tab, type Windows } from './windows.ts';

const DRAFT: Omit<SaveQuestion, 'owner'> = {
  id: null,
  revision: 0,
  after: null,
  kind: 'guideline',
  title: 'Riktlinje för mobila enheter',
  summary: { sv: ['Lås mobilen med kod.'], en: ['Lock your phone with a code.'] },
  changes: { sv: [], en: [] },
  change: 'material',
  reviewOn: null,
  audience: EVERYONE,
  quiz: [],
};
const DECISION = { body: 'Kommunstyrelsen', on: '2026-11-16', section: '§ 12', diaryNumber: 'KS 2026/77' };

let here: Windows;
let erik: Page;
let id: string;
beforeAll(async () => {
  here = await openWindows();
  await here.teams('Petra Nyström', 'app', { state: 'blocked' });
  const owner = here.town.person('Erik').id;
  ({ id } = await here.answer('Erik', 'policy.save', { ...DRAFT, owner }));
  const { revision } = await here.answer('Erik', 'policy.decide', { id, revision: 1, decision: DECISION });
  await here.answer('Erik', 'policy.publish', { id, revision, due: '2026-12-15' });
  await here.answer('Sara', 'policy.acknowledge', { id, channel: 'tab' });
  erik = await here.opens('Erik Sandström', `document/${id}`);
});
afterAll(() => here.close());

/** How many different looks the bars of a drawing have: a colour or a pattern each. */
const looksIn = (drawing: Locator): Promise<number> =>
  drawing.evaluate((list) => {
    const parts = [...list.querySelectorAll('[style*="width"]')].map((part) => getComputedStyle(part));
    return new Set(parts.map(({ backgroundColor, backgroundImage }) => `${backgroundColor} ${backgroundImage}`)).size;
  });

describe('the reading of a document', () => {
  it('shows a funnel that adds up to everyone', async () => {
    await until(
      () => here.answer('Erik', 'campaign.read', { id }),
      ({ funnel }) => funnel.pending === 0,
      15,
    );
    await said(erik, '1 av 63 har kvitterat');
    await tab(erik).getByRole('table', { name: 'Utskicket' }).getByText('I kö').waitFor({ state: 'detached' });
    const numbers = await tab(erik).getByRole('table', { name: 'Utskicket' }).locator('td').allTextContents();
    const counts = numbers.map(Number);
    expect(counts.at(-1)).toBe(63);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(63);
  });

  it('names who could not be reached, why and what to do; somebody vouches for one of them', async () => {
    await said(erik, 'Har blockerat Värna i Teams');
    await said(erik, 'Be personen öppna Värna i Teams och välja Häv blockering.');
    await button(erik, 'Intyga att Petra Nyström känner till innehållet').click();
    const reached = tab(erik).getByRole('table', { name: 'Har fått det muntligt' });
    await reached.getByText('Petra Nyström', { exact: false }).waitFor();
    await reached.getByText('Erik Sandström').waitFor();
    await said(erik, 'Sparat. Personen är markerad som informerad.');
    await tab(erik).getByText('Har blockerat Värna i Teams').waitFor({ state: 'detached' });
  });

  it('prints the list of the unreachable and nothing else', async () => {
    await erik.emulateMedia({ media: 'print' });
    await tab(erik).getByText('Be it-supporten installera Värna').waitFor();
    const headings = () => tab(erik).getByRole('heading').allInnerTexts();
    await until(headings, (now) => now.join() === 'De här kunde inte nås');
    await until(
      () => tab(erik).locator('button:visible:not(th button)').count(),
      (count) => count === 0,
    );
  });

  it('lists by name who has it and has not acknowledged, and takes one of them out', async () => {
    await erik.emulateMedia({ media: 'screen' });
    const search = tab(erik).getByRole('searchbox');
    await search.fill('Emma Dahlin');
    await button(erik, 'Ta Emma Dahlin ur utskicket').click();
    await tab(erik).getByLabel('Varför').fill('Samma person som emma.dahlin2');
    await inDialog(erik, 'Ta ur utskicket').click();
    const aside = tab(erik).getByRole('table', { name: 'Tagna ur utskicket' });
    await aside.getByText('Samma person som emma.dahlin2').waitFor();
    await button(erik, 'Ta Emma Dahlin ur utskicket').waitFor({ state: 'detached' });
  });

  it('opens a unit to its names, and says why nobody is reminded twice a day', async () => {
    await tab(erik)
      .getByText(/^Visa \d+ namn$/u)
      .first()
      .click();
    await said(erik, /^Senast påmind 24 november 2026$/u);
    await said(erik, 'Alla som inte har kvitterat har redan fått ett kort i dag.');
    expect(await faults(erik)).toEqual([]);
  });

  it('is paused and goes on, each after a question', async () => {
    await erik.emulateMedia({ media: 'screen' });
    await button(erik, 'Pausa').click();
    await inDialog(erik, 'Pausa').click();
    await said(erik, /^Pausat\. /u);
    await button(erik, 'Fortsätt').click();
    await inDialog(erik, 'Fortsätt').click();
    await said(erik, /^Pågår\. /u);
  });

  it('can be read in all three themes and on a phone', async () => {
    const page = await here.opens('Erik Sandström', `document/${id}`);
    for (const [theme, width] of [
      ['default', 1280],
      ['dark', 320],
      ['contrast', 1280],
    ] as const) {
      await here.teams('Erik Sandström', 'settings', { theme });
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      await tab(page).getByRole('heading', { name: 'Per enhet' }).waitFor();
      expect([theme, await sideways(page), await faults(page)]).toEqual([theme, 0, []]);
      expect([theme, await looksIn(tab(page).getByRole('list', { name: 'Per enhet' }))]).toEqual([theme, 2]);
    }
    // What is done is told from what is left on the home too, where every colour is the same white.
    await goes(page, 'Hem');
    const bar = tab(page).getByRole('progressbar').first();
    const [track, done] = await bar.evaluate((outer) =>
      [outer, outer.firstElementChild ?? outer].map((one) => getComputedStyle(one).backgroundColor),
    );
    expect(done).not.toBe(track);
    await page.context().close();
    await here.teams('Erik Sandström', 'settings', { theme: 'default' });
  }, 60_000);

  it('shows an auditor how it goes, and nothing to press', async () => {
    const auditor = await here.opens('Bengt Sjögren', `document/${id}`);
    await said(auditor, '1 av 63 har kvitterat');
    expect(await tab(auditor).getByRole('heading', { name: 'Nästa steg' }).count()).toBe(0);
    expect(await button(auditor, 'Pausa').count()).toBe(0);
    expect(await button(auditor, /^Intyga att/u).count()).toBe(0);
    await auditor.context().close();
  });
});
