// Several rows at once: those that change are counted, those that do not are told by name, and why.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../bot/contract.ts';
import { anIncident } from '../builders/incident.ts';
import { words } from '../builders/teams-person.ts';
import { until } from '../builders/town.ts';
import { button, dialog, faults, goes, inDialog, openWindows, said, tab, type Windows } from './windows.ts';

let here: Windows;
let page: Page;
beforeAll(async () => {
  here = await openWindows(() =>
    [1, 2, 3].map((place) =>
      anIncident({
        id: `case-of-the-choice-${place}`,
        number: `2026-010${place}`,
        status: place === 3 ? 'closed' : 'received',
        changeId: `change-of-the-choice-${place}`,
      }),
    ),
  );
});
afterAll(() => here.close());
afterEach(() => page.context().close());

const box = (name: string) => tab(page).getByRole('checkbox', { name, exact: true });
const bar = () => tab(page).getByRole('group', { name: 'Det valda' });
const warning = () => tab(page).getByRole('listitem').allTextContents();
async function opens(area: string): Promise<void> {
  page = await here.opens('Erik Sandström');
  await goes(page, area);
}

describe('incidents', () => {
  it('are chosen by keyboard, one or all that can be taken, and let go again', async () => {
    await opens('Incidenter');
    await box('Välj 2026-0101').focus();
    await page.keyboard.press('Space');
    await bar().getByText('1 vald').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await box('Välj 2026-0103').count()).toBe(0);
    await box('Välj alla rader').check();
    await bar().getByText('2 valda').waitFor();
    await bar().getByRole('button', { name: 'Avmarkera' }).click();
    await bar().waitFor({ state: 'detached' });
    await button(page, 'Anpassa').waitFor();
  });

  it('are taken, and the one that was taken already is told', async () => {
    await opens('Incidenter');
    const { incident } = await here.answer('Erik', 'incident.read', { id: 'case-of-the-choice-2' });
    await box('Välj 2026-0101').check();
    await box('Välj 2026-0102').check();
    await here.answer('Erik', 'incident.take', { id: 'case-of-the-choice-2', revision: incident.revision });
    await bar().getByRole('button', { name: 'Ta ärendena' }).click();
    await said(page, '1 ärende är ditt.');
    await said(page, '1 ändrades inte');
    await until(warning, (all) => all.some((one) => one === '2026-0102: Du har redan tagit ärende 2026-0102.'));
    await bar().waitFor({ state: 'detached' });
    const taken = await here.answer('Erik', 'incident.list', { status: 'open' });
    expect(taken.rows.map(({ handlerName }) => handlerName)).toEqual(['Erik Sandström', 'Erik Sandström']);
  });

  it('that leave the list when they are taken leave the word about it there', async () => {
    const { incident } = await here.answer('Erik', 'incident.read', { id: 'case-of-the-choice-1' });
    await here.answer('Erik', 'incident.handBack', { id: 'case-of-the-choice-1', revision: incident.revision });
    await opens('Incidenter');
    await button(page, /^Vy/u).click();
    await tab(page).getByRole('menuitem', { name: 'Öppna utan handläggare' }).click();
    await said(page, '1 incident');
    await box('Välj 2026-0101').check();
    await bar().getByRole('button', { name: 'Ta ärendena' }).click();
    await tab(page).getByRole('heading', { name: 'Inga träffar' }).waitFor();
    await said(page, '1 ärende är ditt.');
  });
});

describe('measures', () => {
  const saved = (about: Partial<Asked<'measure.save'>>) =>
    here.answer('Erik', 'measure.save', {
      id: null,
      revision: 0,
      title: 'Byt lås',
      what: 'Nya nycklar till alla.',
      owner: here.town.person('Sara').id,
      board: '',
      source: { kind: 'audit', id: null, title: 'Revision 2026' },
      due: '2026-12-01',
      cost: '',
      control: null,
      checkAfterMonths: null,
      ...about,
    });
  const plan = async (search: string) => (await here.answer('Erik', 'measure.list', { search })).rows;
  async function chooses(search: string): Promise<void> {
    await opens('Åtgärder');
    await tab(page).getByRole('searchbox').fill(search);
    await said(page, '2 åtgärder');
    await box('Välj alla rader').check();
    await bar().getByText('2 valda').waitFor();
  }

  it('are reminded of: the owner gets the card, and the one that waits for nothing is told', async () => {
    const sara = here.town.person('Sara');
    await sara.writes('hej');
    await saved({ title: 'Byt låset i norr' });
    const { measure } = await saved({ title: 'Byt låset i söder', due: '2027-06-01' });
    await chooses('Byt låset');
    await bar().getByRole('button', { name: 'Påminn' }).click();
    await said(page, 'Den som ansvarar får en påminnelse i Teams.');
    await until(warning, (all) =>
      all.some((one) => one.startsWith(`${measure.number} Byt låset i söder: ”Byt låset i söder” väntar inte på`)),
    );
    await until(
      async () => (await sara.reads()).map(({ cards }) => words(cards[0])),
      (cards) => cards.some((card) => card.includes('Byt låset i norr')),
    );
  });

  it('get a new day with one reason, and the one whose day is later already is told', async () => {
    await saved({ title: 'Prova larmet i norr' });
    await saved({ title: 'Prova larmet i söder', due: '2027-06-01' });
    await chooses('Prova larmet');
    await bar().getByRole('button', { name: 'Ändra datum' }).click();
    await inDialog(page, 'Ändra datum').click();
    await said(page, 'Välj ett nytt datum, till exempel 2027-01-31.');
    await dialog(page)
      .getByLabel(/^Nytt datum/u)
      .fill('1 mars 2027');
    await dialog(page)
      .getByLabel(/^Varför/u)
      .fill('Larmet levereras i februari');
    expect(await faults(page)).toEqual([]);
    await inDialog(page, 'Ändra datum').click();
    await said(page, '1 åtgärd har nytt datum.');
    await until(warning, (all) => all.some((one) => one.endsWith('Välj ett datum efter 1 juni 2027, tidigast i dag.')));
    expect((await plan('Prova larmet')).map(({ due }) => due)).toEqual(['2027-03-01', '2027-06-01']);
  });
});
