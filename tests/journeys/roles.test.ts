// Each role goes its own way, on a phone, a tablet and a computer: from the home to what is owed, and is done with it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../bot/contract.ts';
import { PROPOSAL, RISK } from '../builders/risk.ts';
import { NOBODY, steering } from '../builders/steering.ts';
import { day } from '../builders/time.ts';
import {
  button,
  dialog,
  goes,
  inDialog,
  openWindows,
  said,
  settled,
  sideways,
  tab,
  type Windows,
} from '../tab/windows.ts';

const WIDTHS = [390, 768, 1360] as const;
/** What is made for each width is called by it. */
type Width = (typeof WIDTHS)[number];

let here: Windows;
beforeAll(async () => {
  here = await openWindows();
}, 240_000);
afterAll(() => here.close());

const idOf = (name: string) => here.town.person(name).id;
const main = (page: Page) => tab(page).locator('main');
const link = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name }).first();
const numbers = new Map<string, string>();

interface Role {
  readonly role: string;
  readonly who: string;
  /** Somebody else's work: what then waits for this one. */
  owed(width: Width): Promise<unknown>;
  /** The number on the home. */
  waiting(page: Page): Promise<number>;
  /** From the home, by the number or the menu, to the row and into it. */
  follows(page: Page, width: Width): Promise<void>;
  does(page: Page, width: Width): Promise<void>;
}

async function rule(width: Width, who: string) {
  const { published } = steering(here.town, here.town.person('Erik'));
  const also = [idOf(who)];
  await published({ title: `Rutin för nycklar ${width}`, audience: { ...NOBODY, also } }, '2026-11-25');
}

async function proposed(key: string, owner: string, about: Partial<Asked<'risk.save'>> = {}) {
  const question = { ...RISK, title: `Planeringen ${key}`, owner: idOf(owner), ...about };
  const { risk } = await here.answer('Erik', 'risk.save', question);
  numbers.set(key, risk.number);
  await here.answer('Erik', 'risk.propose', { ...PROPOSAL, id: risk.id, revision: risk.revision });
}

const numberIn = (words: string | null) => Number(/\d+/u.exec(words ?? '')?.[0] ?? 0);
const tasks = async (page: Page) =>
  numberIn(
    await main(page)
      .locator('h1 ~ p, h1 + p')
      .or(main(page).getByText(/väntar på dig/u))
      .first()
      .textContent(),
  );

/** On a phone by the menu and the whole list; where there is room, from the home itself. */
const toTask = (what: RegExp | ((width: Width) => RegExp)) => async (page: Page, width: Width) => {
  if (width === 390) await goes(page, 'Att göra');
  await link(page, typeof what === 'function' ? what(width) : what).click();
};

const acknowledges = async (page: Page) => {
  await button(page, 'Jag har läst och förstått').click();
  await said(page, /Du kvitterade/u);
};
const approves = async (page: Page) => {
  await button(page, 'Godkänn').click();
  await tab(page).getByText('Godkänt').first().waitFor();
};

const ROLES: readonly Role[] = [
  {
    role: 'staff',
    who: 'Sara Lindqvist',
    owed: (width) => rule(width, 'Sara'),
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Läs: Rutin för nycklar ${width}`, 'u')),
    does: acknowledges,
  },
  {
    role: 'manager',
    who: 'Maria Hellgren',
    owed: (width) => proposed(`manager ${width}`, 'Sara'),
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Besluta: .*Planeringen manager ${width}`, 'u')),
    does: approves,
  },
  {
    role: 'owner of information',
    who: 'Robert Nyberg',
    owed: (width) =>
      here.answer('Erik', 'measure.save', {
        id: null,
        revision: 0,
        title: `Klassa systemet ${width}`,
        what: '',
        source: { kind: 'audit', id: null, title: 'Revision 2026' },
        owner: idOf('Robert'),
        board: '',
        due: '2026-11-25',
        cost: '',
        control: null,
        checkAfterMonths: null,
      }),
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Svara: .*Klassa systemet ${width}`, 'u')),
    async does(page) {
      await button(page, 'Markera som klar').click();
      await dialog(page)
        .getByLabel(/^Bevis/u)
        .fill('Protokoll 12');
      await inDialog(page, 'Markera som klar').click();
      await dialog(page).waitFor({ state: 'detached' });
      await said(page, 'Svaret är sparat.');
    },
  },
  {
    role: 'coordinator',
    who: 'Erik Sandström',
    owed: (width) =>
      here.answer('Sara', 'incident.report', {
        id: `case-of-width-${width}`,
        happened: `Jag tappade brickan ${width}.`,
        source: 'tab',
      }),
    waiting: async (page) => numberIn(await link(page, /^\d+ nya? rapport(er)?$/u).textContent()),
    async follows(page, width) {
      await link(page, /^\d+ nya? rapport(er)?$/u).click();
      await said(page, `Jag tappade brickan ${width}.`);
      await main(page)
        .getByRole('row')
        .or(main(page).getByRole('listitem'))
        .filter({ hasText: `brickan ${width}` })
        .getByRole('link')
        .first()
        .click();
    },
    async does(page) {
      await button(page, 'Ta ärendet').click();
      await button(page, 'Lämna tillbaka ärendet').waitFor();
    },
  },
  {
    role: 'data protection officer',
    who: 'Helena Brodin',
    async owed(width) {
      const { asked } = steering(here.town, here.town.person('Erik'));
      const { id, revision } = await asked(here.town.person('Erik'), 'policy.save', {
        id: null,
        revision: 0,
        kind: 'guideline',
        title: `Riktlinje för bilder ${width}`,
        owner: idOf('Erik'),
        summary: { sv: ['Fråga först.'], en: ['Ask first.'] },
        changes: { sv: [], en: [] },
        change: 'material',
        reviewOn: null,
        audience: NOBODY,
      });
      await here.answer('Erik', 'policy.review', {
        id,
        revision,
        reviewers: [idOf('Helena')],
        due: day('2026-11-25'),
        note: '',
      });
    },
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Granska: Riktlinje för bilder ${width}`, 'u')),
    async does(page) {
      await tab(page).getByRole('radio', { name: 'Inget att ändra' }).check();
      await button(page, 'Skicka svaret').click();
      await said(page, /Tack! Ditt svar är skickat\./u);
    },
  },
  {
    role: 'chief executive',
    who: 'Gunilla Ahlström',
    owed: (width) => proposed(`executive ${width}`, 'Erik', { current: { likelihood: 3, consequence: 3 } }),
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Besluta: .*Planeringen executive ${width}`, 'u')),
    does: approves,
  },
  {
    role: 'secretary of the boards',
    who: 'Lena Forsgren',
    owed: (width) => proposed(`board ${width}`, 'Sara', { current: { likelihood: 4, consequence: 4 } }),
    async waiting(page) {
      const words = await main(page)
        .getByText(/: \d+ nämndärenden?$/u)
        .allTextContents();
      return words.reduce((sum, one) => sum + Number(/(\d+) nämndärende/u.exec(one)?.[1] ?? 0), 0);
    },
    follows: (page) => link(page, 'Öppna nämndärenden').click(),
    async does(page, width) {
      const number = numbers.get(`board ${width}`) ?? '';
      const form = main(page).locator('section, form').filter({ hasText: number }).last();
      await form.getByRole('checkbox', { name: `Ta med ${number}` }).check();
      await form.getByLabel(/^Datum/u).fill('2026-11-24');
      await form.getByLabel(/^Paragraf/u).fill('§ 42');
      await form.getByRole('textbox', { name: /^Diarienummer/u }).fill('KS 2026/77');
      await form.getByRole('button', { name: 'Granska besluten' }).click();
      await inDialog(page, 'Registrera besluten').click();
      await said(page, 'Beslutet är registrerat.');
    },
  },
  {
    role: 'joint IT',
    who: 'Johan Rydell',
    async owed(width) {
      const question = { ...RISK, title: `Återläsningen ${width}`, owner: idOf('Erik') };
      const { risk } = await here.answer('Erik', 'risk.save', question);
      const participants = [idOf('Johan')];
      await here.answer('Erik', 'risk.invite', { id: risk.id, revision: risk.revision, participants });
    },
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Bedöm: .*Återläsningen ${width}`, 'u')),
    async does(page) {
      await tab(page).getByLabel('Sannolikhet').last().selectOption('2');
      await tab(page).getByLabel('Konsekvens').last().selectOption('3');
      await button(page, 'Spara min bedömning').click();
      await said(page, /^Din bedömning är sparad/u);
    },
  },
  {
    role: 'auditor',
    who: 'Bengt Sjögren',
    owed: (width) => rule(width, 'Bengt'),
    waiting: tasks,
    follows: toTask((width) => new RegExp(`^Läs: Rutin för nycklar ${width}`, 'u')),
    does: acknowledges,
  },
];

/** The keyboard has something to go on from: the page as a whole is nothing. */
const hasKeyboard = (page: Page) =>
  tab(page)
    .locator('html')
    .evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

describe.each(ROLES)('the $role', ({ who, owed, waiting, follows, does }) => {
  let page: Page;
  beforeAll(async () => {
    for (const width of WIDTHS) await owed(width);
    page = await here.opens(who, '', WIDTHS[0], 900);
  }, 120_000);
  afterAll(() => page.context().close());

  it.each(WIDTHS)(
    'at %i: from the home to what is owed, and it is done',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await goes(page, 'Hem');
      await settled(page);
      await expect.poll(() => waiting(page), { timeout: 10_000 }).toBeGreaterThan(0);
      const before = await waiting(page);
      expect(await sideways(page)).toBe(0);
      await follows(page, width);
      await settled(page);
      expect(await sideways(page)).toBe(0);
      await does(page, width);
      await expect.poll(() => hasKeyboard(page), { timeout: 10_000 }).toBe(true);
      await goes(page, 'Hem');
      await expect.poll(() => waiting(page), { timeout: 10_000 }).toBe(before - 1);
    },
    60_000,
  );
});
