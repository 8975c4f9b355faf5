// The tab in a real browser on the whole of Värna: found by role and name, checked by axe in each theme and at phone width.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findList } from '../../infra/local/graph/store/lists.ts';
import { anIncident } from '../builders/incident.ts';
import { until } from '../builders/town.ts';
import { choosesTheme, faults, goes, openWindows, sideways, tab, type Windows } from './windows.ts';

const COORDINATOR = 'Erik Sandström';
const DEPUTY = 'Anna-Karin Holm';
const STAFF = 'Sara Lindqvist';
const OTHER = 'Maria Hellgren';
const AUDITOR = 'Bengt Sjögren';

let here: Windows;
let open: Page[] = [];

beforeAll(async () => {
  here = await openWindows((id) => {
    const reported = { reporter: id(STAFF), reporterName: STAFF, personalData: 'no' } as const;
    return [
      anIncident({
        ...reported,
        id: 'case-of-the-test',
        number: '2026-0101',
        happened: 'Jag klickade på en konstig länk.',
        changeId: 'change-of-the-test-1',
      }),
      anIncident({
        ...reported,
        id: 'case-of-the-door',
        number: '2026-0102',
        happened: 'Dörren till arkivet stod öppen.',
        category: 'physical',
        status: 'inProgress',
        handler: id(COORDINATOR),
        handlerName: COORDINATOR,
        severity: 'allvarlig',
        changeId: 'change-of-the-test-2',
      }),
      anIncident({
        ...reported,
        id: 'case-of-the-outage',
        number: '2026-0103',
        happened: 'Systemet låg nere.',
        category: 'outage',
        status: 'closed',
        reporter: id(OTHER),
        reporterName: OTHER,
        changeId: 'change-of-the-test-3',
      }),
    ];
  });
});
afterAll(() => here.close());
afterEach(async () => {
  for (const page of open) await page.context().close();
  open = [];
});

async function visit(...parts: Parameters<Windows['opens']>): Promise<Page> {
  const page = await here.opens(...parts);
  open.push(page);
  return page;
}

const numbers = (page: Page) => () =>
  tab(page)
    .getByRole('link', { name: /^2026-/u })
    .allTextContents();

describe('the list of incidents', () => {
  it('shows what nobody has begun with first, and says how many there are', async () => {
    const page = await visit(COORDINATOR);
    await goes(page, 'Incidenter');
    await tab(page).getByRole('heading', { name: 'Incidenter' }).waitFor();
    await tab(page).getByText('3 incidenter').first().waitFor();
    await until(numbers(page), ([first]) => first === '2026-0101');
  });

  it('is searched, filtered and cleared; no hit is not the same as no incident', async () => {
    const page = await visit(COORDINATOR);
    await goes(page, 'Incidenter');
    await tab(page).getByRole('searchbox').fill('arkivet');
    await tab(page).getByText('2026-0101').waitFor({ state: 'detached' });
    await tab(page).getByRole('link', { name: '2026-0102' }).waitFor();
    await tab(page).getByRole('searchbox').fill('finns inte alls');
    await tab(page).getByRole('button', { name: /Rensa/u }).first().click();
    await tab(page).getByRole('link', { name: '2026-0101' }).waitFor();
    await tab(page).getByLabel('Läge').selectOption({ label: 'Avslutat' });
    await tab(page).getByText('2026-0101').waitFor({ state: 'detached' });
    await tab(page).getByRole('link', { name: '2026-0103' }).waitFor();
  });

  it('is sorted by a press on its heading', async () => {
    const page = await visit(COORDINATOR);
    await goes(page, 'Incidenter');
    const descending = ['2026-0103', '2026-0102', '2026-0101'];
    await tab(page).getByRole('button', { name: 'Ärende' }).click();
    await until(numbers(page), (now) => now.join() === descending.join());
    await tab(page).getByRole('button', { name: 'Ärende' }).click();
    await until(numbers(page), (now) => now.join() === descending.toReversed().join());
  });

  it('when empty says how reports come in', async () => {
    // The data protection officer sees those with personal data, and here there are none.
    const page = await visit('Helena Brodin');
    await goes(page, 'Incidenter');
    await tab(page)
      .getByRole('heading', { level: 2 })
      .or(tab(page).getByText(/inga incidenter/iu))
      .first()
      .waitFor();
    expect(await tab(page).getByRole('table').count()).toBe(0);
  });
});

describe('a case', () => {
  it('is taken, assessed and noted, and the timeline writes itself', async () => {
    const page = await visit(COORDINATOR, 'case/case-of-the-test');
    await tab(page).getByRole('heading', { name: 'Ärende 2026-0101' }).waitFor();
    await tab(page).getByRole('button', { name: 'Ta ärendet' }).click();
    await tab(page).getByText('tog ärendet').waitFor();
    await tab(page).getByRole('button', { name: 'Anteckna' }).click();
    await tab(page)
      .getByRole('textbox', { name: /Anteckning/u })
      .fill('Ringde it.');
    await tab(page).getByRole('button', { name: 'Spara anteckningen' }).click();
    await tab(page).getByText('Ringde it.').waitFor();
  });

  it('is rid of a password, with who and why in the timeline', async () => {
    const page = await visit(COORDINATOR, 'case/case-of-the-test');
    await tab(page).getByRole('button', { name: 'Ta bort ord, till exempel ett lösenord' }).click();
    await tab(page).getByRole('button', { name: 'Ta bort orden' }).click();
    await tab(page).getByText('Skriv minst 3 tecken av det som ska bort.').waitFor();
    await tab(page)
      .getByLabel(/Ord som ska bort/u)
      .fill('konstig länk');
    await tab(page)
      .getByLabel(/Varför ska orden bort?/u)
      .fill('Hör inte hemma här.');
    await tab(page).getByRole('button', { name: 'Ta bort orden' }).click();
    await tab(page).getByText('Jag klickade på en [borttaget av samordnaren].').waitFor();
    await tab(page).getByText('tog bort ord ur ärendet').waitFor();
    await tab(page).getByText('Hör inte hemma här.').waitFor();
  });

  it('changed by somebody else meanwhile: says who, and keeps what was typed', async () => {
    const page = await visit(COORDINATOR, 'case/case-of-the-door');
    const severity = tab(page).getByRole('combobox', { name: /^Allvarlighet/u });
    await severity.selectOption({ label: 'Kritisk' });
    const { incident } = await here.answer(DEPUTY, 'incident.read', { id: 'case-of-the-door' });
    await here.answer(DEPUTY, 'incident.take', { id: incident.id, revision: incident.revision });
    await tab(page).getByRole('button', { name: 'Spara bedömningen' }).click();
    await tab(page)
      .getByText(/Anna-Karin Holm ändrade ärende/u)
      .waitFor();
    expect(await severity.inputValue()).toBe('kritisk');
  });

  it('is read but not touched by the auditor, and not seen by others', async () => {
    const auditor = await visit(AUDITOR, 'case/case-of-the-test');
    await tab(auditor).getByRole('heading', { name: 'Ärende 2026-0101' }).waitFor();
    expect(await tab(auditor).getByRole('button', { name: 'Ta ärendet' }).count()).toBe(0);
    const other = await visit(OTHER, 'case/case-of-the-test');
    await tab(other).getByRole('heading', { level: 1 }).waitFor();
    expect(await tab(other).getByText('konstig länk').count()).toBe(0);
  });
});

describe('what everybody has', () => {
  it('a report needs words, warns for a personal number and gives a receipt', async () => {
    const page = await visit('Jonas Widmark');
    await tab(page)
      .getByRole('link', { name: 'Rapportera', exact: true })
      .or(tab(page).getByRole('tab', { name: 'Rapportera' }))
      .first()
      .click();
    await tab(page).getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab(page).getByRole('alert').first().waitFor();
    const field = tab(page).getByLabel(/Vad har hänt/u);
    await field.fill('Jag mejlade 811228-9874 till fel person');
    await tab(page).getByRole('button', { name: 'Ta bort personnumret' }).click();
    await until(
      () => field.inputValue(),
      (typed) => typed.includes('[personnummer borttaget]'),
    );
    await tab(page).getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab(page).getByText('Rapporten är mottagen').waitFor();
  });

  it('one’s own cases, and no page that is not one’s own', async () => {
    const page = await visit(STAFF, 'mine');
    await tab(page).getByRole('heading', { name: 'Mina ärenden' }).waitFor();
    await tab(page).getByText('2026-0101').first().waitFor();
    expect(await tab(page).getByText('2026-0103').count()).toBe(0);
    expect(await tab(page).getByRole('link', { name: 'Organisation' }).count()).toBe(0);
  });

  it('English when Teams is in English', async () => {
    await here.teams(STAFF, 'settings', { language: 'en-GB' });
    const page = await visit(STAFF, 'mine');
    await tab(page).getByRole('heading', { name: 'My cases' }).waitFor();
    expect(await tab(page).locator('html').getAttribute('lang')).toBe('en');
    await here.teams(STAFF, 'settings', { language: 'sv-SE' });
  });

  it('a page that says “open this in Teams” when there is no Teams', async () => {
    const page = await here.outside('/tab/index.html');
    await page.getByRole('heading', { name: 'Öppna Värna i Teams' }).waitFor({ timeout: 15_000 });
    await page.close();
  });
});

describe('each page by axe and at phone width', () => {
  const PAGES = [
    ['home', COORDINATOR, '', 'Hej Erik!'],
    ['a case', COORDINATOR, 'case/case-of-the-test', 'Ärende 2026-0101'],
    ['one’s own cases', STAFF, 'mine', 'Mina ärenden'],
  ] as const;
  const THEMES = ['default', 'dark', 'contrast'] as const;

  it.each(PAGES.flatMap((page) => THEMES.map((theme) => [page[0], theme, page] as const)))(
    '%s, %s',
    async (_name, theme, [, as, subPage, heading]) => {
      await here.teams(as, 'settings', { theme });
      const page = await visit(as, subPage);
      await tab(page).getByRole('heading', { name: heading }).first().waitFor();
      expect(await faults(page)).toEqual([]);
      await here.teams(as, 'settings', { theme: 'default' });
    },
  );

  it.each(PAGES)('%s at 320 px does not scroll sideways', async (_name, as, subPage, heading) => {
    const page = await visit(as, subPage, 320, 640);
    await tab(page).getByRole('heading', { name: heading }).first().waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('follows Teams when the theme changes', async () => {
    const page = await visit(COORDINATOR);
    await tab(page).getByRole('heading', { name: 'Hej Erik!' }).waitFor();
    const colour = () =>
      tab(page)
        .getByRole('heading', { name: 'Hej Erik!' })
        .evaluate((element) => getComputedStyle(element).color);
    const light = await colour();
    await choosesTheme(page, 'dark');
    await expect.poll(colour, { timeout: 5_000 }).not.toBe(light);
    await here.teams(COORDINATOR, 'settings', { theme: 'default' });
  });
});

describe('when SharePoint does not answer', () => {
  it('the page tells so, and that nothing is lost', async () => {
    const { database } = here.town.platform.world;
    const list = findList(database, here.town.platform.info.site.id, 'Incidents');
    here.town.fault('graph', 'unavailable', { at: `/lists/${list?.id ?? ''}/` });
    const { incident } = await here.answer(COORDINATOR, 'incident.read', { id: 'case-of-the-test' });
    await here.answer(COORDINATOR, 'incident.assess', {
      id: incident.id,
      revision: incident.revision,
      category: 'phishing',
      severity: 'mindre',
    });
    await until(
      () => here.answer(COORDINATOR, 'organisation.me', {}),
      ({ storage }) => storage.silent.includes('Incidenter'),
    );
    const page = await visit(COORDINATOR);
    await tab(page)
      .getByText(/SharePoint svarar inte just nu för Incidenter/u)
      .waitFor();
    // Staff can do nothing about it, and what they write is kept.
    const sara = await visit('Emma Dahlin');
    await tab(sara).getByRole('heading', { name: 'Hej Emma!' }).waitFor();
    expect(
      await tab(sara)
        .getByText(/SharePoint svarar inte/u)
        .count(),
    ).toBe(0);
    here.town.noFaults();
  });
});
