// What people take with them opens in their own program: every table and paper there is, and those with the worst that can be typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../../bot/blocks/letter.ts';
import type { Cell, Sheet } from '../../bot/blocks/sheet.ts';
import { excelOf } from '../../bot/edges/documents/excel.ts';
import { writing } from '../../bot/edges/documents/writing.ts';
import { EVERY_TAB, savedAs, WORDS } from '../builders/office.ts';
import { takes } from '../builders/taking.ts';
import { type Town, town } from '../builders/town.ts';

const BAD = 'Rad ett\u000bRad två\u0002 slut\ud83d \ufffe\uffff &<>"\' ]]> =1+1 😀';

const sheet = (name: string, cell: Cell): Sheet => ({
  name,
  about: [['Vad', BAD]],
  columns: [{ title: 'Kolumn', width: 20 }],
  rows: [[cell]],
});

const LETTER: Letter = {
  name: 'brev',
  sender: BAD,
  kind: 'Tjänsteskrivelse',
  title: `Beslut om ${'en mycket lång rubrik som tar två rader '.repeat(3)}`,
  head: [['Handläggare', BAD]],
  parts: [
    { heading: 'Rubrik', level: 1 },
    { paragraph: BAD },
    { bullets: ['ett', 'två'] },
    { numbered: [{ heading: 'Först', text: BAD }] },
    {
      table: {
        columns: ['Nummer', 'Delegationspunkt', 'Ärende'],
        rows: [['R2026-0001', '4.1', 'Journalsystemet kan ligga ute i flera dagar när strömmen går']],
      },
    },
  ],
  foot: BAD,
};

describe('a table', () => {
  it('opens with names of tabs that Excel takes, which differ, and with its words as they were typed', async () => {
    const tabs = async (name: string) => Buffer.from(await excelOf(sheet(name, BAD), 'sv'));
    const saved = await savedAs(EVERY_TAB, {
      'a.xlsx': await tabs('OM'),
      'b.xlsx': await tabs("'Citerad' rutin'"),
      'c.xlsx': await tabs('History'),
      'd.xlsx': await tabs('Rutin: när/hur? [2026]'),
      'e.xlsx': await excelOf(sheet('Långt', 'å'.repeat(40_000)), 'sv'),
      'f.xlsx': await excelOf(sheet('Tecken', 'Konto _x0041_ och _X000D_ och x0041'), 'sv'),
    });
    expect([...saved.keys()].toSorted()).toEqual(
      [
        ...['a-OM (2).csv', 'a-Om.csv', "b-Citerad' rutin.csv", 'b-Om.csv', 'c-History (1).csv', 'c-Om.csv'],
        ...['d-Om.csv', 'd-Rutin när hur 2026.csv', 'e-Långt.csv', 'e-Om.csv', 'f-Om.csv', 'f-Tecken.csv'],
      ].toSorted(),
    );
    expect(saved.get('a-OM (2).csv')).toContain('Rad ett\nRad två slut  &<>""\' ]]> =1+1 😀');
    const long = saved.get('e-Långt.csv') ?? '';
    expect(long).toContain('å… (Texten är avkortad här: en cell i Excel rymmer 32 767 tecken.)');
    expect(long.replace(/^.*\n/u, '').replaceAll('"', '').trim()).toHaveLength(32_767);
    expect(saved.get('f-Tecken.csv')).toContain('Konto _x0041_ och _X000D_ och x0041');
  }, 120_000);
});

describe('a paper', () => {
  it('opens with all its words, from the thread that makes it', async () => {
    const papers = writing();
    const bytes = await papers.write({ as: 'letter', letter: LETTER, language: 'sv' });
    await papers.stop();
    const saved = (await savedAs(WORDS, { 'brev.docx': bytes })).get('brev.txt') ?? '';
    for (const words of ['Rad ett', 'Rad två slut', '=1+1 😀', 'Delegationspunkt', 'R2026-0001'])
      expect(saved).toContain(words);
  }, 120_000);
});

describe('everything that can be fetched', () => {
  let here: Town;
  beforeAll(async () => {
    here = await town();
  });
  afterAll(() => here.close());

  it('opens', async () => {
    const erik = here.person('Erik Sandström');
    const lena = here.person('Lena Forsgren');
    const board = { board: 'Socialnämnden' };
    const period = { ...board, from: '2026-01-01', to: '2026-12-31' };
    const files: Record<string, Uint8Array> = {
      'risker.xlsx': (await takes(here, erik, 'sheet/risk.list')).bytes,
      'incidenter.xlsx': (await takes(here, erik, 'sheet/incident.list')).bytes,
      'plan.xlsx': (await takes(here, erik, 'sheet/measure.list')).bytes,
      'utbildning.xlsx': (await takes(here, erik, 'sheet/training.register')).bytes,
      'person.xlsx': (await takes(here, erik, 'sheet/policy.person', { person: erik.id })).bytes,
      'delegerat.xlsx': (await takes(here, lena, 'sheet/risk.delegated', period)).bytes,
      'brev.docx': (await takes(here, lena, 'letter/risk.delegated', period)).bytes,
      'skrivelse.docx': (await takes(here, lena, 'letter/risk.board', board)).bytes,
    };
    const tables = Object.entries(files).filter(([name]) => name.endsWith('.xlsx'));
    const papers = Object.entries(files).filter(([name]) => name.endsWith('.docx'));
    const saved = await savedAs('pdf', Object.fromEntries([...tables, ...papers]));
    expect([...saved.values()].every((file) => file.startsWith('%PDF-'))).toBe(true);
    expect([...saved.keys()].toSorted()).toEqual(
      ['brev', 'delegerat', 'incidenter', 'person', 'plan', 'risker', 'skrivelse', 'utbildning'].map(
        (name) => `${name}.pdf`,
      ),
    );
  }, 180_000);
});
