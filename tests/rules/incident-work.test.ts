// The work with a case: who has which role, what the list holds, when an update is due, and when what is missing is asked for.
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { CATEGORIES, SEVERITIES } from '../../bot/capabilities/incident/model.ts';
import {
  EVERY_MINUTES,
  emptyRoles,
  isAskedFor,
  isOverdue,
  minutesAfter,
  nagged,
  nextNag,
} from '../../bot/capabilities/incident-work/cadence-rules.ts';
import { LIST_OF, LISTS } from '../../bot/capabilities/incident-work/checklist-model.ts';
import { CHECKLISTS } from '../../bot/capabilities/incident-work/checklists.ts';
import { incidentWorkList } from '../../bot/capabilities/incident-work/list.ts';
import {
  INCIDENT_ROLES,
  type IncidentWork,
  LONGEST_SITUATION,
  nextUpdateOf,
} from '../../bot/capabilities/incident-work/model.ts';
import {
  changeList,
  followed,
  giveBackRole,
  listFor,
  mayFollow,
  mayWork,
  setCadence,
  setStep,
  stepOf,
  stepWordsOf,
  takeRole,
  untouched,
  type WorkStep,
  workRefused,
  writeUpdate,
} from '../../bot/capabilities/incident-work/rules.ts';
import { anIncident, as, at, erik, helena, sara } from '../builders/incident.ts';
import { aWork } from '../builders/work.ts';

const NOW = at('09:00');
const held = (person: typeof erik) => ({ person: person.id, name: person.name, at: NOW });
const ALL = Object.fromEntries(INCIDENT_ROLES.map((role) => [role, held(erik)]));
const done = (work: IncidentWork, made: WorkStep | { refused: string }): IncidentWork => {
  if (isRefusal(made)) throw new Error(made.refused);
  return { ...work, ...(made as WorkStep).change };
};
const ofCase = (severity: 'måttlig' | 'allvarlig' | 'kritisk' | 'mindre' | null) =>
  anIncident({ severity, status: 'inProgress' });

describe('a role', () => {
  it('is taken by one person, and whoever comes second is told who has it', () => {
    const taken = done(aWork(), takeRole(aWork(), 'lead', erik, NOW));
    expect(taken.holders.lead).toEqual(held(erik));
    expect(takeRole(taken, 'lead', helena, NOW)).toEqual({ refused: 'roleHeld', facts: { name: erik.name } });
  });

  it('is given back by whoever has it, or taken back by whoever handles the case', () => {
    const work = aWork({ holders: { lead: held(erik), technology: held(helena) } });
    const who = (isLeading: boolean) => ({ isLeading, now: NOW });
    expect(done(work, giveBackRole(work, 'lead', erik.id, who(false))).holders).toEqual({ technology: held(helena) });
    expect(giveBackRole(work, 'lead', sara.id, who(false))).toMatchObject({ refused: 'roleNotYours' });
    const back = giveBackRole(work, 'technology', erik.id, who(true));
    expect(back).toMatchObject({ line: { kind: 'roleGivenBack', about: 'technology', note: helena.name } });
  });

  it('lets its holder follow and do the work without any right to the case', () => {
    const incident = anIncident({ reporter: sara.id });
    const actor = { person: helena, roles: [] };
    const work = aWork({ holders: { communication: held(helena) } });
    expect([mayFollow(aWork(), incident, actor), mayWork(aWork(), incident, actor)]).toEqual([false, false]);
    expect([mayFollow(work, incident, actor), mayWork(work, incident, actor)]).toEqual([true, true]);
    expect(mayWork(aWork(), incident, { person: erik, roles: [as('auditor')] })).toBe(false);
  });
});

describe('a checklist', () => {
  it('is there for every category, with steps in both languages and a source', () => {
    for (const category of CATEGORIES) expect(LISTS).toContain(LIST_OF[category]);
    for (const { steps, source, version } of Object.values(CHECKLISTS)) {
      expect(Object.keys(steps).length).toBeGreaterThanOrEqual(5);
      expect(version).toBeGreaterThan(0);
      for (const { sv, en } of [source, ...Object.values(steps)]) {
        expect(sv.length).toBeGreaterThan(5);
        expect(en.length).toBeGreaterThan(5);
        expect(sv).not.toBe(en);
      }
    }
  });

  it('says who ticked a step and when, and it can be opened again', () => {
    const ticked = done(aWork(), setStep(aWork(), 'block', 'done', erik.name, NOW));
    expect(stepOf(ticked, 'block')).toMatchObject({ state: 'done', by: erik.name, at: NOW });
    const open = setStep(ticked, 'block', 'open', helena.name, at('10:00'));
    expect(stepOf(done(ticked, open), 'block')).toMatchObject({ state: 'open', by: helena.name });
    expect(open).toMatchObject({ line: { kind: 'stepOpened' } });
    expect(setStep(ticked, 'nothing', 'done', erik.name, NOW)).toMatchObject({ refused: 'stepUnknown' });
  });

  it('stays with the case as it was: a later version changes no case under way', () => {
    const earlier = { ...listFor('phishing'), version: 0, steps: listFor('phishing').steps.slice(0, 2) };
    const work = aWork({ checklist: earlier });
    const kept = incidentWorkList.columns.checklist.codec;
    expect(kept.read(kept.write(work.checklist))).toEqual(earlier);
    expect(done(work, setStep(work, 'who', 'done', erik.name, NOW)).checklist).toMatchObject({ version: 0 });
    expect(done(work, setStep(work, 'who', 'done', erik.name, NOW)).checklist.steps).toHaveLength(2);
  });

  it('of another category keeps what is done where both lists have the step', () => {
    const work = done(aWork(), setStep(aWork(), 'keepEvidence', 'done', erik.name, NOW));
    const other = done(work, changeList(work, 'malware'));
    expect(other.checklist.category).toBe('malware');
    expect(stepOf(other, 'keepEvidence')).toMatchObject({ state: 'done', by: erik.name });
    expect(stepOf(other, 'isolate')).toMatchObject({ state: 'open', by: null });
  });

  it('names in its log the step as it was, and shows as it stands what somebody wrote there by hand', () => {
    const made = setStep(aWork(), 'block', 'done', erik.name, NOW) as WorkStep;
    expect(stepWordsOf(made.line.about)).toEqual(stepOf(aWork(), 'block')?.words);
    expect(stepWordsOf('skrivet för hand')).toEqual({ sv: 'skrivet för hand', en: 'skrivet för hand' });
  });
});

describe('the time between updates', () => {
  it.each(SEVERITIES)('follows from the severity: %s', (severity) => {
    const work = followed(untouched(ofCase(null)), ofCase(severity), NOW);
    const minutes = EVERY_MINUTES[severity];
    expect(work?.nextUpdateAt).toEqual(minutes === null ? null : minutesAfter(NOW, minutes));
  });

  it('is an hour where the case is critical, and shorter the more severe it is', () => {
    expect(EVERY_MINUTES.kritisk).toBe(60);
    expect([EVERY_MINUTES.kritisk, EVERY_MINUTES.allvarlig, EVERY_MINUTES.måttlig]).toEqual([60, 240, 1_440]);
  });

  it('stays as somebody chose it when the severity changes', () => {
    const chosen = done(aWork(), setCadence(aWork(), 30, NOW));
    const next = followed({ ...chosen, severity: 'måttlig' }, ofCase('kritisk'), at('09:10'));
    expect(next).toMatchObject({ severity: 'kritisk', everyMinutes: 30, nextUpdateAt: at('09:30') });
    expect(done(chosen, setCadence(chosen, 0, NOW))).toMatchObject({ everyMinutes: null, nextUpdateAt: null });
  });

  it('begins anew with each update, and what is late is late no more', () => {
    const late = aWork({
      everyMinutes: 60,
      nextUpdateAt: NOW,
      nags: { roles: { count: 0, at: null }, update: { count: 2, at: NOW } },
    });
    expect(isOverdue(late, NOW)).toBe(true);
    const actor = { person: erik, roles: [] };
    const told = done(late, writeUpdate(late, { situation: 'Lugnt.', actions: '', needs: '' }, 0, actor, at('09:20')));
    expect(told).toMatchObject({ nextUpdateAt: at('10:20'), nags: { update: { count: 0, at: null } } });
    expect([isOverdue(told, at('10:19')), isOverdue(told, at('10:20'))]).toEqual([false, true]);
  });

  it('ends with the case, and begins again when it is opened', () => {
    const work = aWork({ severity: 'kritisk', everyMinutes: 60, nextUpdateAt: NOW, seriousSince: NOW });
    const ended = followed(work, anIncident({ severity: 'kritisk', status: 'closed' }), at('10:00')) ?? work;
    expect(ended.endedAt).toBe(at('10:00'));
    expect([nextNag(ended, 'roles'), nextNag(ended, 'update'), nextUpdateOf(ended)]).toEqual([null, null, null]);
    expect(followed(ended, ofCase('kritisk'), at('12:00'))).toMatchObject({ endedAt: null, nextUpdateAt: at('13:00') });
  });
});

describe('an update', () => {
  const actor = { person: erik, roles: [] };
  const told = { situation: 'Journalen ligger nere.', actions: 'Papper.', needs: '' };

  it('is numbered after the one that its writer saw, and a second writer is told who was first', () => {
    const first = done(aWork(), writeUpdate(aWork(), told, 0, actor, NOW));
    expect(first.update).toMatchObject({ ...told, number: 1, actorName: erik.name });
    expect(writeUpdate(first, told, 0, { person: helena, roles: [] }, NOW)).toEqual({
      refused: 'updatedMeanwhile',
      facts: { name: erik.name, at: NOW },
    });
    expect(done(first, writeUpdate(first, told, 1, actor, NOW)).update?.number).toBe(2);
  });

  it('says at least how it is, in so many letters', () => {
    expect(writeUpdate(aWork(), { ...told, situation: '' }, 0, actor, NOW)).toMatchObject({
      refused: 'situationMissing',
    });
    const long = { ...told, needs: 'x'.repeat(LONGEST_SITUATION + 1) };
    expect(writeUpdate(aWork(), long, 0, actor, NOW)).toMatchObject({ refused: 'situationTooLong' });
  });

  it('is not written in a closed case, nor where protective security stopped it', () => {
    expect(workRefused(anIncident({ status: 'closed' }), null)).toMatchObject({ refused: 'alreadyClosed' });
    expect(workRefused(anIncident(), { phone: '112' })).toEqual({ refused: 'protectiveStop', facts: { phone: '112' } });
    expect(workRefused(anIncident(), null)).toBeNull();
  });
});

describe('what is missing is asked for', () => {
  const serious = aWork({ severity: 'kritisk', seriousSince: NOW });
  const quiet = aWork({ severity: 'måttlig' });

  it('once in each interval while a serious case has an empty role', () => {
    expect(nextNag(quiet, 'roles')).toBeNull();
    expect(nagged(serious, 'roles', at('09:29'))).toBeUndefined();
    const first = nagged(serious, 'roles', at('09:30')) ?? serious;
    expect(first.nags.roles).toEqual({ count: 1, at: at('09:30') });
    expect(nagged(first, 'roles', at('09:59'))).toBeUndefined();
    expect(nagged(first, 'roles', at('10:00'))?.nags.roles.count).toBe(2);
    expect([isAskedFor(serious, 'roles'), isAskedFor(first, 'roles')]).toEqual([false, true]);
  });

  it('no more once every role is taken, and anew a whole interval after one was given back', () => {
    const full = { ...(nagged(serious, 'roles', at('09:30')) ?? serious), holders: ALL };
    expect([emptyRoles(full), nextNag(full, 'roles'), isAskedFor(full, 'roles')]).toEqual([[], null, false]);
    const back = done(full, giveBackRole(full, 'lead', erik.id, { isLeading: false, now: at('12:00') }));
    expect(nextNag(back, 'roles')).toBe(at('12:30'));
  });

  it('as soon as an update is late, and then once in each interval', () => {
    const due = aWork({ severity: 'kritisk', everyMinutes: 60, nextUpdateAt: at('10:00') });
    expect(nagged(due, 'update', at('09:59'))).toBeUndefined();
    const late = nagged(due, 'update', at('10:00')) ?? due;
    expect(nextNag(late, 'update')).toBe(at('10:30'));
  });

  it('only once a day in a case that everybody has left alone', () => {
    const left = { ...serious, nags: { ...serious.nags, roles: { count: 8, at: NOW } } };
    expect(nextNag(left, 'roles')).toBe(at('09:00', '2026-11-25'));
  });

  it('not while the case is no longer serious', () => {
    const milder = followed(serious, ofCase('måttlig'), at('10:00')) ?? serious;
    expect([milder.seriousSince, nextNag(milder, 'roles')]).toEqual([null, null]);
  });
});
