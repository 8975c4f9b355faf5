// What of a group somebody sees who may not read all of it, and what is done to it twice.
import { describe, expect, it } from 'vitest';
import { caseGroupActions } from '../../bot/capabilities/case-group/actions.ts';
import { incidentActions } from '../../bot/capabilities/incident/actions.ts';
import type { RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { anIncident, as, at, erik, helena, sara } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';

const LINK = 'https://postnord-paket.example/spara';
const report = (place: number, unit: string) =>
  anIncident({
    id: `incident-${place}`,
    number: `2026-000${place}`,
    happened: `${unit} klickade på ${LINK}`,
    reporterUnit: unit,
    reporterAdministration: unit,
    status: 'received',
    personalData: 'no',
    closing: null,
    reportedAt: at(`08:0${place}`),
  });
const CASES = [report(1, 'Skolan'), report(2, 'Hemtjänsten'), report(3, 'Hemtjänsten')];

function started() {
  const { ports } = memory({
    people: [erik, sara, helena],
    records: new Map([['incidents', CASES]]) as unknown as Records,
  });
  return caseGroupActions(ports, incidentActions(ports));
}
const whole = { person: erik, roles: [as('coordinator')], language: 'sv' as const };
const OF_CARE: RoleAssignment = { ...as('coordinator'), scope: { kind: 'unit', name: 'Hemtjänsten' } };
const ofCare = { person: helena, roles: [OF_CARE], language: 'sv' as const };

describe('a wave over several units', () => {
  it('shows each reader the cases that they may read, and nothing of a main case that they may not', async () => {
    const wave = await started()['caseGroup.wave']({ id: 'incident-2' }, ofCare);
    expect(JSON.stringify(wave)).not.toContain('Skolan');
    expect(wave).toMatchObject({
      main: { id: 'incident-2' },
      cases: [{ id: 'incident-2' }, { id: 'incident-3' }],
      mayHandle: true,
    });
  });

  it('is not gathered by somebody who may not handle all that is named', async () => {
    const gathered = started()['caseGroup.gather']({ id: 'incident-2', cases: ['incident-1'] }, ofCare);
    expect(await gathered).toMatchObject({ refused: 'caseUnknown' });
  });
});

describe('a group', () => {
  it('is gathered once, however often it is asked for', async () => {
    const actions = started();
    const question = { id: 'incident-1', cases: ['incident-1', 'incident-2', 'incident-3'] };
    const first = await actions['caseGroup.gather'](question, whole);
    const again = await actions['caseGroup.gather'](question, whole);
    for (const answer of [first, again])
      expect(answer).toMatchObject({
        done: ['2026-0002', '2026-0003'],
        notDone: [],
        group: { main: null, cases: [{ id: 'incident-2' }, { id: 'incident-3' }] },
        wave: { left: [] },
      });
  });

  it('names what could not be done to it, and does the rest', async () => {
    const actions = started();
    await actions['caseGroup.gather']({ id: 'incident-3', cases: ['incident-2'] }, whole);
    const answer = await actions['caseGroup.gather']({ id: 'incident-1', cases: ['incident-3'] }, whole);
    expect(answer).toMatchObject({ done: [], notDone: [{ number: '2026-0003', code: 'isMain' }] });
  });

  it('is closed as a whole, and what is closed already stays as it is', async () => {
    const actions = started();
    await actions['caseGroup.gather']({ id: 'incident-1', cases: ['incident-2'] }, whole);
    const closing = { id: 'incident-1', outcome: 'resolved', reason: 'Länken är spärrad.' } as const;
    for (let times = 0; times < 2; times += 1)
      expect(await actions['caseGroup.close'](closing, whole)).toMatchObject({
        done: ['2026-0001', '2026-0002'],
        notDone: [],
      });
  });
});
