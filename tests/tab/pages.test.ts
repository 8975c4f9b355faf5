// The tab in a real browser with the real teams-js: found by role and name, checked by axe in each theme and at phone width.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { type Host, startHost, type Visiting } from './host.ts';
import { anIncident, aRole, aWorld, dina, maja, olle, rune, sara } from './world.ts';

let host: Host;
let open: Visiting[] = [];

beforeAll(async () => {
  host = await startHost(aWorld());
});
afterAll(() => host.close());
beforeEach(() => {
  host.world = aWorld({
    incidents: [
      anIncident({ id: 'case-of-the-test', number: '2026-0101', happened: 'Jag klickade på en konstig länk.' }),
      anIncident({
        number: '2026-0102',
        happened: 'Dörren till arkivet stod öppen.',
        category: 'physical',
        status: 'inProgress',
        handler: sara.id,
        handlerName: sara.name,
        severity: 'allvarlig',
      }),
      anIncident({
        number: '2026-0103',
        happened: 'Systemet låg nere.',
        category: 'outage',
        status: 'closed',
        reporter: maja.id,
        reporterName: maja.name,
      }),
    ],
    roles: [aRole({ deputy: dina.id, deputyName: dina.name })],
  });
});
afterEach(async () => {
  for (const { page } of open) await page.context().close();
  open = [];
});

async function visit(...parts: Parameters<Host['visit']>): Promise<Visiting> {
  const visiting = await host.visit(...parts);
  visiting.page.setDefaultTimeout(10_000);
  open.push(visiting);
  return visiting;
}

const sideways = async ({ tab }: Visiting) =>
  tab.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** Fluent marks the ends of its focus traps as hidden yet focusable; they hold nothing to read. */
async function faults({ page }: Visiting): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .disableRules(['aria-hidden-focus'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

describe('the list of incidents', () => {
  it('shows what nobody has begun with first, and says how many there are', async () => {
    const { tab } = await visit({ as: sara.id });
    await tab.getByRole('heading', { name: 'Incidenter' }).waitFor();
    await tab.getByText('3 incidenter').first().waitFor();
    const numbers = () => tab.getByRole('link', { name: /^2026-/u }).allTextContents();
    await until(numbers, ([first]) => first === '2026-0101');
  });

  it('is searched, filtered and cleared; no hit is not the same as no incident', async () => {
    const { tab } = await visit({ as: sara.id });
    await tab.getByRole('searchbox').fill('arkivet');
    await tab.getByText('2026-0101').waitFor({ state: 'detached' });
    await tab.getByRole('link', { name: '2026-0102' }).waitFor();
    await tab.getByRole('searchbox').fill('finns inte alls');
    await tab.getByRole('button', { name: /Rensa/u }).first().click();
    await tab.getByRole('link', { name: '2026-0101' }).waitFor();
    await tab.getByLabel('Läge').selectOption({ label: 'Avslutad' });
    await tab.getByText('2026-0101').waitFor({ state: 'detached' });
    await tab.getByRole('link', { name: '2026-0103' }).waitFor();
  });

  it('is sorted by a press on its heading', async () => {
    const { tab } = await visit({ as: sara.id });
    const numbers = () => tab.getByRole('link', { name: /^2026-/u }).allTextContents();
    const descending = ['2026-0103', '2026-0102', '2026-0101'];
    await tab.getByRole('button', { name: 'Ärende' }).click();
    await until(numbers, (now) => now.join() === descending.join());
    await tab.getByRole('button', { name: 'Ärende' }).click();
    await until(numbers, (now) => now.join() === descending.toReversed().join());
  });

  it('when empty says how reports come in', async () => {
    host.world = aWorld();
    const { tab } = await visit({ as: sara.id });
    await tab
      .getByRole('heading', { level: 2 })
      .or(tab.getByText(/inga incidenter/iu))
      .first()
      .waitFor();
    expect(await tab.getByRole('table').count()).toBe(0);
  });

  it('tells when SharePoint does not answer, and that nothing is lost', async () => {
    host.world = aWorld({ storage: { reachable: false, silent: ['Incidenter'], waiting: 2 } });
    const { tab } = await visit({ as: sara.id });
    await tab.getByText(/SharePoint svarar inte just nu för Incidenter/u).waitFor();
  });
});

describe('a case', () => {
  it('is taken, assessed and noted, and the timeline writes itself', async () => {
    const { tab } = await visit({ as: sara.id, subPage: 'case/case-of-the-test' });
    await tab.getByRole('heading', { name: 'Ärende 2026-0101' }).waitFor();
    await tab.getByRole('button', { name: 'Ta ärendet' }).click();
    await tab.getByText('tog ärendet').waitFor();
    await tab.getByRole('button', { name: 'Anteckna' }).click();
    await tab.getByRole('textbox', { name: /Anteckning/u }).fill('Ringde it.');
    await tab.getByRole('button', { name: 'Spara anteckningen' }).click();
    await tab.getByText('Ringde it.').waitFor();
  });

  it('is rid of a password, with who and why in the timeline', async () => {
    const { tab } = await visit({ as: sara.id, subPage: 'case/case-of-the-test' });
    await tab.getByRole('button', { name: 'Ta bort ord, till exempel ett lösenord' }).click();
    await tab.getByRole('button', { name: 'Ta bort orden' }).click();
    await tab.getByText('Skriv minst 3 tecken av det som ska bort.').waitFor();
    await tab.getByLabel(/Ord som ska bort/u).fill('konstig länk');
    await tab.getByLabel(/Skäl till att orden tas bort/u).fill('Hör inte hemma här.');
    await tab.getByRole('button', { name: 'Ta bort orden' }).click();
    await tab.getByText('Jag klickade på en [borttaget av samordnaren].').waitFor();
    await tab.getByText('tog bort ord ur ärendet').waitFor();
    await tab.getByText('Hör inte hemma här.').waitFor();
  });

  it('changed by somebody else meanwhile: says who, and keeps what was typed', async () => {
    const { tab } = await visit({ as: sara.id, subPage: 'case/case-of-the-test' });
    await tab.getByLabel(/Allvarlighet/u).selectOption({ label: 'Kritisk' });
    const [first, ...rest] = host.world.incidents;
    if (first)
      host.world.incidents = [
        { ...first, revision: 9, changedBy: 'Anna-Karin Holm', handlerName: 'Anna-Karin Holm' },
        ...rest,
      ];
    await tab.getByRole('button', { name: 'Spara bedömningen' }).click();
    await tab.getByText(/Anna-Karin Holm hann före/u).waitFor();
    expect(await tab.getByLabel(/Allvarlighet/u).inputValue()).toBe('kritisk');
  });

  it('is read but not touched by the auditor, and not seen by others', async () => {
    const auditor = await visit({ as: rune.id, subPage: 'case/case-of-the-test' });
    await auditor.tab.getByRole('heading', { name: 'Ärende 2026-0101' }).waitFor();
    expect(await auditor.tab.getByRole('button', { name: 'Ta ärendet' }).count()).toBe(0);
    const other = await visit({ as: maja.id, subPage: 'case/case-of-the-test' });
    await other.tab.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.tab.getByText('konstig länk').count()).toBe(0);
  });
});

describe('what everybody has', () => {
  it('a report needs words, warns for a personal number and gives a receipt', async () => {
    const { tab } = await visit({ as: olle.id });
    await tab
      .getByRole('link', { name: 'Rapportera', exact: true })
      .or(tab.getByRole('tab', { name: 'Rapportera' }))
      .first()
      .click();
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab.getByRole('alert').first().waitFor();
    const field = tab.getByLabel(/Vad har hänt/u);
    await field.fill('Jag mejlade 811228-9874 till fel person');
    await tab.getByRole('button', { name: 'Ta bort personnumret' }).click();
    await until(
      () => field.inputValue(),
      (typed) => typed.includes('[personnummer borttaget]'),
    );
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab.getByText('Rapporten är mottagen').waitFor();
  });

  it('one’s own cases, and no page that is not one’s own', async () => {
    const { tab } = await visit({ as: olle.id });
    await tab.getByRole('heading', { name: 'Mina ärenden' }).waitFor();
    await tab.getByText('2026-0101').first().waitFor();
    expect(await tab.getByText('2026-0103').count()).toBe(0);
    expect(
      await tab
        .getByRole('link', { name: 'Roller' })
        .or(tab.getByRole('tab', { name: 'Roller' }))
        .count(),
    ).toBe(0);
  });

  it('English when Teams is in English', async () => {
    const { tab } = await visit({ as: olle.id, locale: 'en-gb' });
    await tab.getByRole('heading', { name: 'My cases' }).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
  });

  it('a page that says “open this in Teams” when there is no Teams', async () => {
    const page = await host.browser.newPage({ locale: 'sv-SE' });
    await page.goto(`${host.product}/tab/index.html`);
    await page.getByRole('heading', { name: 'Öppna Värna i Teams' }).waitFor({ timeout: 15_000 });
    await page.close();
  });
});

describe('each page by axe and at phone width', () => {
  const PAGES = [
    ['the list', sara.id, '', 'Incidenter'],
    ['a case', sara.id, 'case/case-of-the-test', 'Ärende 2026-0101'],
    ['one’s own cases', olle.id, '', 'Mina ärenden'],
  ] as const;
  const THEMES = ['default', 'dark', 'contrast'] as const;

  it.each(PAGES.flatMap((page) => THEMES.map((theme) => [page[0], theme, page] as const)))(
    '%s, %s',
    async (_name, theme, [, as, subPage, heading]) => {
      const visiting = await visit({ as, theme, subPage });
      await visiting.tab.getByRole('heading', { name: heading }).first().waitFor();
      expect(await faults(visiting)).toEqual([]);
    },
  );

  it.each(PAGES)('%s at 320 px does not scroll sideways', async (_name, as, subPage, heading) => {
    const visiting = await visit({ as, subPage }, 320, 640);
    await visiting.tab.getByRole('heading', { name: heading }).first().waitFor();
    expect(await sideways(visiting)).toBeLessThanOrEqual(0);
  });

  it('follows Teams when the theme changes', async () => {
    const { page, tab } = await visit({ as: sara.id });
    await tab.getByRole('heading', { name: 'Incidenter' }).waitFor();
    const colour = () =>
      tab.getByRole('heading', { name: 'Incidenter' }).evaluate((element) => getComputedStyle(element).color);
    const light = await colour();
    await page.evaluate("window.setTheme('dark')");
    await expect.poll(colour, { timeout: 5_000 }).not.toBe(light);
  });
});
