// The report of a case: all of it in the full edition, and what is left out and why in the open one.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { CaseReport } from '../../bot/capabilities/case-report/model.ts';
import { openEdition, secretEdition } from '../../bot/capabilities/case-report/papers.ts';
import { UNPROTECTED } from '../../bot/capabilities/incident/protection-model.ts';
import { aHolding, anIncident, at, erik, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory, type Records } from '../builders/memory.ts';
import { day } from '../builders/time.ts';

const incident = anIncident({
  id: 'case-of-the-report',
  number: '2026-0042',
  happened: 'Brandväggen stod öppen',
  status: 'closed',
  attachments: [{ name: 'logg.txt', size: 4, file: 'file-1', hash: 'a'.repeat(64) }],
  closing: {
    at: at('15:00'),
    actorName: erik.name,
    outcome: 'resolved',
    reason: 'Regeln är ändrad',
    cause: 'Standardlösenord',
    lessons: 'Gå igenom alla regler',
  },
  protection: {
    ...UNPROTECTED,
    diaryNumber: 'KS 2026-117',
    secrecy: {
      provision: '18:8b',
      other: '',
      day: day('2026-11-24'),
      authority: 'Kommunstyrelsen',
      byName: erik.name,
      at: at('10:00'),
    },
  },
});
const line = {
  id: 'line-1',
  incident: incident.id,
  at: at('09:30'),
  actorId: erik.id,
  actorName: erik.name,
  kind: 'noted',
  text: 'Port 22 var öppen',
  category: null,
  severity: null,
  outcome: null,
  cause: null,
  changeId: 'c',
};
const measure = aMeasure({
  id: 'measure-of-the-report',
  title: 'Byt lösenord',
  source: { kind: 'incident', id: incident.id, title: incident.number },
});
const records = new Map<string, readonly object[]>([
  ['incidents', [incident]],
  ['timeline', [line]],
  ['measures', [measure]],
  ['roles', [aHolding({ deputy: null })]],
]) as unknown as Records;
const fetching = { actorName: erik.name, organisation: 'Laxå kommun', at: at('16:00'), language: 'sv' } as const;

async function reported(): Promise<CaseReport> {
  const { ports } = memory({ people: [sara, erik], records });
  const { actions, asker } = app(ports);
  const report = await actions['caseReport.secret']({ id: incident.id }, asker(erik, 'sv'));
  if (isRefusal(report)) throw new Error(report.refused);
  return report;
}
const SECRETS = ['Brandväggen', 'Port 22', 'Standardlösenord', 'Gå igenom', 'Byt lösenord', 'logg.txt', sara.name];

describe('the report of a case', () => {
  it('holds all of it in the full edition, marked as somebody has marked it', async () => {
    const letter = JSON.stringify(secretEdition(await reported(), fetching));
    for (const word of [...SECRETS, 'a'.repeat(64), 'KS 2026-117', '18 kap. 8 b § OSL']) expect(letter).toContain(word);
  });

  it('leaves out in the open edition what may do harm, and says what and why', async () => {
    const letter = openEdition(await reported(), fetching);
    const text = JSON.stringify(letter);
    for (const word of SECRETS) expect(text).not.toContain(word);
    for (const word of ['2026-0042', 'KS 2026-117', 'antecknade', 'Det här är utelämnat', '18 kap. 8 b § OSL'])
      expect(text).toContain(word);
    expect(letter.kind).toBe('Öppen utgåva');
  });

  it('is complete in English too', async () => {
    const text = JSON.stringify(openEdition(await reported(), { ...fetching, language: 'en' }));
    for (const word of ['What is left out', 'Measures', 'made a note']) expect(text).toContain(word);
  });

  it('is taken out by nobody who may not read the case', async () => {
    const { ports } = memory({ people: [sara, erik], records });
    const { actions, asker } = app(ports);
    expect(await actions['caseReport.open']({ id: incident.id }, asker(sara, 'sv'))).toMatchObject({
      refused: 'caseUnknown',
    });
  });
});
