// What is sent from the tab is sent once, and nothing typed is lost: over double presses, lost answers and faults of the server.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../builders/town.ts';
import { type Host, startHost, type Visiting } from './host.ts';
import { anIncident, aRole, aWorld, olle, rune, sara } from './world.ts';

let host: Host;
let open: Visiting[] = [];

beforeAll(async () => {
  host = await startHost(aWorld());
});
afterAll(() => host.close());
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

async function reporting(words: string): Promise<Visiting> {
  host.world = aWorld();
  const visiting = await visit({ as: olle.id });
  await visiting.tab.getByRole('link', { name: 'Rapportera', exact: true }).click();
  await visiting.tab.getByLabel(/Vad har hänt/u).fill(words);
  return visiting;
}

describe('a report', () => {
  it('sent by two quick presses is one case', async () => {
    const { tab } = await reporting('Tappade mobilen på bussen.');
    await tab.getByRole('button', { name: 'Skicka rapporten' }).dblclick();
    await tab.getByRole('heading', { name: 'Rapporten är mottagen' }).waitFor();
    expect(host.world.incidents.length).toBe(1);
  });

  it('whose answer was lost is kept, sent again as the same case, and later words are offered as more information', async () => {
    const { page, tab } = await reporting('Tappade mobilen.');
    await page.route('**/api/ask/incident.report', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab.getByText('Värna svarar inte just nu').waitFor();
    await page.unroute('**/api/ask/incident.report');
    await tab.getByLabel(/Vad har hänt/u).fill('Tappade mobilen. Den är olåst!');
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab.getByText(/En tidigare version av din text hann fram/u).waitFor();
    await tab.getByRole('button', { name: 'Lägg till den ändrade texten' }).click();
    await tab.getByText('Din ändrade text är tillagd').waitFor();
    expect(host.world.incidents.map(({ happened }) => happened)).toEqual(['Tappade mobilen.']);
    expect(host.world.timeline.map(({ text }) => text)).toEqual(['Tappade mobilen. Den är olåst!']);
  });

  it('that fails shows the reference, and the words outlive a visit to another page', async () => {
    const { page, tab } = await reporting('Dörren stod öppen.');
    await page.route('**/api/ask/incident.report', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: 'Något gick fel', detail: 'Försök igen.', status: 500, reference: 'ref-17' }),
      }),
    );
    await tab.getByRole('button', { name: 'Skicka rapporten' }).click();
    await tab.getByText(/Referens: ref-17/u).waitFor();
    await tab.getByRole('link', { name: 'Mina ärenden' }).click();
    await tab.getByRole('button', { name: 'Lämna och behåll utkastet' }).click();
    await tab.getByRole('heading', { name: 'Du har inga ärenden' }).waitFor();
    await tab.getByRole('link', { name: 'Rapportera', exact: true }).click();
    expect(await tab.getByLabel(/Vad har hänt/u).inputValue()).toBe('Dörren stod öppen.');
  });
});

describe('a note', () => {
  it('whose answer was lost is sent again under the same key, and with other words under another', async () => {
    host.world = aWorld({ incidents: [anIncident({ id: 'case-to-note', number: '2026-0202' })] });
    const { page, tab } = await visit({ as: sara.id, subPage: 'case/case-to-note' });
    const keys: unknown[] = [];
    await page.route('**/api/ask/incident.note', async (route) => {
      keys.push((route.request().postDataJSON() as { key?: unknown }).key);
      await (keys.length < 3 ? route.abort() : route.continue());
    });
    await tab.getByRole('button', { name: 'Anteckna', exact: true }).click();
    const write = tab.getByRole('textbox', { name: 'Anteckning' });
    const save = tab.getByRole('button', { name: 'Spara anteckningen' });
    await write.fill('Ringde banken');
    for (const count of [1, 2]) {
      await save.click();
      await until(
        async () => keys.length,
        (sent) => sent === count,
      );
      await tab.getByText('Värna svarar inte just nu').waitFor();
    }
    await write.fill('Ringde banken igen');
    await save.click();
    await until(
      async () => host.world.timeline.length,
      (lines) => lines === 1,
    );
    expect([keys[1] === keys[0], keys[2] === keys[0], typeof keys[0]]).toEqual([true, false, 'string']);
  });
});

describe('a case', () => {
  it('is closed only after a yes, says so, and can be opened again', async () => {
    host.world = aWorld({ incidents: [anIncident({ id: 'case-to-close', number: '2026-0201' })] });
    const { tab } = await visit({ as: sara.id, subPage: 'case/case-to-close' });
    await tab.getByRole('button', { name: 'Avsluta', exact: true }).click();
    await tab.getByRole('button', { name: 'Avsluta ärendet' }).click();
    await tab.getByText('Välj hur det slutade.').waitFor();
    await tab.getByLabel(/Hur slutade det/u).selectOption({ label: 'Det var ofarligt' });
    await tab.getByLabel(/Skäl till/u).fill('Mejlet var äkta.');
    await tab.getByRole('button', { name: 'Avsluta ärendet' }).click();
    await tab.getByRole('alertdialog', { name: 'Avsluta ärende 2026-0201?' }).waitFor();
    expect(host.world.incidents[0]?.status).toBe('received');
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Avsluta ärendet' }).click();
    await tab.getByRole('button', { name: 'Öppna ärendet igen' }).click();
    await tab.getByText('Ärendet är öppet igen och ditt.').first().waitFor();
    expect(host.world.timeline.map(({ kind }) => kind)).toEqual(['closed', 'reopened']);
  });

  it('opened from a filtered list leads back to the same list', async () => {
    const many = Array.from({ length: 5_000 }, (_, place) => anIncident({ id: `one-of-many-${place}` }));
    const odd = anIncident({ number: '2026-7777', happened: 'Nyckelknippan är borta.' });
    host.world = aWorld({ incidents: [...many, odd] });
    const { tab } = await visit({ as: sara.id });
    await tab.getByText(/Visar 1–50 av 5\s001 incidenter/u).waitFor();
    await tab.getByRole('searchbox').fill('nyckelknippan');
    await tab.getByText('1 incident', { exact: true }).first().waitFor();
    await tab.getByText('Nyckelknippan är borta.').click();
    await tab.getByRole('link', { name: 'Alla incidenter' }).click();
    await tab.getByText('Nyckelknippan är borta.').waitFor();
    await until(
      () => tab.getByRole('searchbox').inputValue(),
      (typed) => typed === 'nyckelknippan',
    );
  });
});

describe('roles', () => {
  it('are given to a person found by name, and ended after a yes', async () => {
    host.world = aWorld();
    const { tab } = await visit({ as: sara.id });
    await tab.getByRole('link', { name: 'Roller' }).click();
    await tab.getByRole('heading', { name: 'Inga roller är utsedda än' }).waitFor();
    await tab.getByLabel('Roll', { exact: true }).selectOption({ label: 'Revisor' });
    await tab.getByRole('combobox', { name: /Innehavare/u }).fill('Öst');
    await tab.getByRole('option', { name: /Rune Östlund/u }).click();
    await tab.getByRole('button', { name: 'Lägg till rollen' }).click();
    await tab.getByRole('button', { name: 'Avsluta Revisor, Rune Östlund' }).click();
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Avsluta rollen' }).click();
    await tab.getByText('Upphörd').waitFor();
    expect(host.world.roles.map(({ role, holder }) => [role, holder])).toEqual([['auditor', rune.id]]);
  });

  it('are read but not changed by the auditor', async () => {
    host.world = aWorld({ roles: [aRole()] });
    const { tab } = await visit({ as: rune.id });
    await tab.getByRole('link', { name: 'Roller' }).click();
    await tab.getByRole('cell', { name: sara.name }).waitFor();
    expect(await tab.getByRole('button', { name: /Avsluta|Lägg till/u }).count()).toBe(0);
  });
});

describe('the forms with their faults shown, by axe in each theme, at 320 px', () => {
  it.each([
    ['Rapportera', 'Rapportera en incident'],
    ['Roller', 'Roller'],
  ])(
    '%s',
    async (link, heading) => {
      host.world = aWorld({ roles: [aRole()] });
      const { page, tab } = await visit({ as: sara.id }, 320, 640);
      await tab.getByRole('link', { name: link, exact: true }).click();
      await tab.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await tab.locator('button[type=submit]').click();
      await tab.getByRole('alert').first().waitFor();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
      const axe = () => new AxeBuilder({ page });
      expect((await axe().withTags(tags).disableRules(['aria-hidden-focus']).analyze()).violations).toEqual([]);
      for (const theme of ['dark', 'contrast']) {
        await page.evaluate(`window.setTheme('${theme}')`);
        expect((await axe().withRules(['color-contrast']).analyze()).violations).toEqual([]);
      }
      const over = await tab.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});
