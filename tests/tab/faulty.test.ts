// One bad row never blanks a page: what cannot be drawn is said where it stands, and the rest works.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CaseList } from '../../bot/capabilities/incident/list-model.ts';
import type { CaseFile } from '../../bot/capabilities/incident/model.ts';
import { anIncident } from '../builders/incident.ts';
import { goes, openWindows, tab, type Windows } from './windows.ts';

/** Something that no page can draw, where a name should stand. */
const UNDRAWABLE = { not: 'a name' };
const evidence = { text: 'Bifogat', sender: 'Någon', sentAt: null, link: null };

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows(() => [
    anIncident({ id: 'case-that-is-good', number: '2026-0101', changeId: 'change-of-the-test-1' }),
    anIncident({ id: 'case-that-is-bad', number: '2026-0102', changeId: 'change-of-the-test-2' }),
    anIncident({ id: 'case-that-breaks', number: '2026-0103', changeId: 'change-of-the-test-3' }),
    anIncident({ id: 'case-with-evidence', number: '2026-0104', evidence, changeId: 'change-of-the-test-4' }),
  ]);
});
afterAll(() => here.close());
afterEach(() => page.context().close());

/** On the way from the server one thing becomes another. */
async function spoils<Answer>(action: string, spoil: (answer: Answer) => unknown): Promise<void> {
  await page.context().route(`**/api/ask/${action}`, async (route) => {
    const response = await route.fetch();
    const { answer } = (await response.json()) as { answer: Answer };
    await route.fulfill({ response, json: { answer: spoil(answer) } });
  });
  await page.reload();
}

describe('a row that cannot be drawn', () => {
  const badRow = (list: CaseList) => ({
    ...list,
    rows: list.rows.map((row) => (row.number === '2026-0102' ? { ...row, happened: UNDRAWABLE } : row)),
  });

  it('is one faulty row among the others, with a reference', async () => {
    page = await here.opens('Erik Sandström');
    await spoils('incident.list', badRow);
    await goes(page, 'Incidenter');
    await tab(page).getByRole('link', { name: '2026-0101' }).waitFor();
    await tab(page)
      .getByText(/^Raden kan inte visas\. .*Felnummer: [0-9a-f]{8}$/u)
      .waitFor();
    expect(await tab(page).getByRole('link', { name: '2026-0102' }).count()).toBe(0);
  });

  it('is so on a phone too', async () => {
    page = await here.opens('Erik Sandström');
    await spoils('incident.list', badRow);
    await goes(page, 'Incidenter');
    await page.setViewportSize({ width: 360, height: 800 });
    await tab(page).getByRole('link', { name: '2026-0101' }).waitFor();
    await tab(page)
      .getByText(/^Raden kan inte visas\./u)
      .waitFor();
  });
});

describe('a page that cannot be drawn', () => {
  it('says so with a reference and can be tried again; the menu is still there', async () => {
    page = await here.opens('Erik Sandström', 'case/case-that-breaks');
    await spoils('incident.read', (file: CaseFile) => ({
      ...file,
      incident: { ...file.incident, happened: UNDRAWABLE },
    }));
    await tab(page).getByRole('heading', { name: 'Det här kan inte visas' }).first().waitFor();
    await tab(page)
      .getByText(/^Felnummer: [0-9a-f]{8}$/u)
      .first()
      .waitFor();
    await goes(page, 'Incidenter');
    await tab(page).getByRole('link', { name: '2026-0103' }).waitFor();
  });

  it('is not blanked by a moment that is no date: it is shown as it stands', async () => {
    page = await here.opens('Erik Sandström', 'case/case-with-evidence');
    await spoils('incident.read', (file: CaseFile) => ({
      ...file,
      incident: { ...file.incident, evidence: { ...evidence, sentAt: 'not a date' } },
    }));
    await tab(page).getByText('not a date').waitFor();
  });
});
