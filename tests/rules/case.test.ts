// A case through its life: what each step asks for, leaves and says when it is refused.
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type Evidence, type Incident } from '../../bot/capabilities/incident/model.ts';
import {
  assess,
  close,
  eventOf,
  isReporter,
  mayHandle,
  mayRead,
  noteOf,
  open,
  raceLost,
  reopen,
  reportWords,
  saysSomething,
  take,
  tellReporter,
  wordsOf,
} from '../../bot/capabilities/incident/rules.ts';
import { suggestCategory } from '../../bot/capabilities/incident/suggestion.ts';
import type { RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { anIncident, annaKarin, aPerson, as, at, bengt, erik, sara } from '../builders/incident.ts';

const coordinator = { person: erik, roles: [as('coordinator')] };
const step = (incident: Incident) => ({ incident, actor: coordinator, now: at('10:00') });
const evidence: Evidence = { text: 'Klicka på länken', sender: 'Okänd', sentAt: null, link: null };

describe('a report', () => {
  const report = {
    number: '2026-0001',
    happened: 'jag tappade mobilen',
    happenedWhen: 'i går',
    affected: 'två elever',
    personalData: 'yes',
    ongoing: 'no',
    category: 'lostEquipment',
    source: 'form',
    evidence: null,
    attachments: [{ name: 'bild.png', size: 1 }],
    filesMissing: [{ name: 'film.mp4', why: 'tooLarge' }],
    isAnonymous: false,
  } as const;

  it('of somebody who wishes to be anonymous becomes a case that hides its reporter', () => {
    const made = open({ ...report, isAnonymous: true }, sara, 'sv', at('08:15'));
    expect(made.protection).toMatchObject({ hidden: 'wish', insight: null });
  });

  it('becomes a case that nobody has taken, of where the reporter works that day', () => {
    const { isAnonymous: _, ...told } = report;
    expect(open(report, sara, 'en', at('08:15'))).toEqual({
      ...told,
      protection: null,
      reportedAt: at('08:15'),
      awareAt: at('08:15'),
      reporter: sara.id,
      reporterName: sara.name,
      reporterUnit: 'Hemtjänsten',
      reporterAdministration: 'Socialförvaltningen',
      reporterLanguage: 'en',
      categoryBy: 'suggested',
      severity: null,
      status: 'received',
      handler: null,
      handlerName: null,
      messageToReporter: null,
      closing: null,
    });
  });

  it('sounds like the message that was reported too, and like nothing where nothing is said', () => {
    expect(suggestCategory(reportWords({ happened: '', evidence }))).toBe('phishing');
    expect(suggestCategory(reportWords({ happened: '', evidence: null }))).toBe('other');
  });

  it('says something: in own words, in a message or with a file', () => {
    const silent = { ...evidence, text: '', without: 'picture' } as const;
    expect([null, silent, evidence].map(saysSomething)).toEqual([false, false, true]);
    expect([wordsOf('x', null), wordsOf('', evidence), wordsOf('', null, 1)]).toEqual(['x', '', '']);
    for (const said of [wordsOf('', null), wordsOf('', silent), wordsOf('', null, 0)])
      expect(said).toEqual({ refused: 'nothingSaid', facts: {} });
  });

  it('has room for 60 000 characters', () => {
    expect(wordsOf('x'.repeat(60_000), null)).toHaveLength(60_000);
    expect(wordsOf('x'.repeat(60_001), evidence)).toEqual({
      refused: 'tooLong',
      facts: { limit: '60000', length: '60001' },
    });
  });
});

describe('a case that is taken', () => {
  it('is theirs, and under way', () => {
    const incident = anIncident({ handler: annaKarin.id, handlerName: annaKarin.name });
    expect(take(step(incident))).toEqual({
      status: 'inProgress',
      handler: erik.id,
      handlerName: erik.name,
    });
  });

  it('is not taken again by the same', () => {
    expect(take(step(anIncident({ handler: erik.id })))).toEqual({
      refused: 'alreadyTaken',
      facts: { number: '2026-0017' },
    });
  });
});

describe('a case that is assessed', () => {
  it('has the coordinator’s word for it, and is theirs where it was nobody’s', () => {
    expect(assess(step(anIncident()), 'malware', 'allvarlig')).toEqual({
      category: 'malware',
      categoryBy: 'coordinator',
      severity: 'allvarlig',
      status: 'inProgress',
      handler: erik.id,
      handlerName: erik.name,
    });
    const annas = anIncident({ handler: annaKarin.id, handlerName: annaKarin.name });
    expect(assess(step(annas), 'malware', 'mindre')).toMatchObject({
      handler: annaKarin.id,
      handlerName: annaKarin.name,
    });
  });

  it('needs a severity', () => {
    expect(assess(step(anIncident()), 'malware', '')).toEqual({ refused: 'severityMissing', facts: {} });
  });
});

describe('a case that is closed', () => {
  it('says how, why, when and by whom, and keeps its handler', () => {
    const incident = anIncident({ status: 'inProgress', handler: annaKarin.id, handlerName: annaKarin.name });
    expect(close(step(incident), 'nearMiss', 'ingen skada')).toEqual({
      status: 'closed',
      closing: { at: at('10:00'), actorName: erik.name, outcome: 'nearMiss', reason: 'ingen skada' },
    });
  });

  it('has a reason, of 8 000 characters at most', () => {
    expect(close(step(anIncident()), 'resolved', '')).toEqual({ refused: 'reasonMissing', facts: {} });
    expect(close(step(anIncident()), 'resolved', 'x'.repeat(8_001))).toEqual({
      refused: 'tooLong',
      facts: { limit: '8000', length: '8001' },
    });
    expect(close(step(anIncident()), 'resolved', 'x'.repeat(8_000))).toMatchObject({ status: 'closed' });
  });

  it('is opened again by whoever does it, with nothing of how it was closed', () => {
    const closed = anIncident({
      status: 'closed',
      handler: annaKarin.id,
      handlerName: annaKarin.name,
      closing: { at: at('09:00'), actorName: annaKarin.name, outcome: 'resolved', reason: 'klart' },
    });
    expect(reopen(step(closed))).toEqual({
      status: 'inProgress',
      closing: null,
      handler: erik.id,
      handlerName: erik.name,
    });
  });
});

describe('each step', () => {
  const steps = {
    take: (incident: Incident) => take(step(incident)),
    assess: (incident: Incident) => assess(step(incident), 'malware', 'mindre'),
    close: (incident: Incident) => close(step(incident), 'resolved', 'klart'),
    reopen: (incident: Incident) => reopen(step(incident)),
  };
  const changedBy = 'Anna-Karin Holm';

  it.each(['take', 'assess', 'close'] as const)('%s tells of a closed case by number and who closed it', (which) => {
    expect(steps[which](anIncident({ status: 'closed', changedBy }))).toEqual({
      refused: 'alreadyClosed',
      facts: { number: '2026-0017', name: changedBy },
    });
  });

  it.each(['received', 'inProgress'] as const)('reopen tells of one that is %s', (status) => {
    expect(steps.reopen(anIncident({ status, changedBy }))).toEqual({
      refused: 'notClosed',
      facts: { number: '2026-0017', name: changedBy },
    });
  });

  it('that lost against another says who, and how the case stands', () => {
    const taken = anIncident({ status: 'inProgress', handlerName: 'Anna-Karin Holm', changedBy });
    expect(raceLost(taken)).toEqual({
      refused: 'changedMeanwhile',
      facts: { number: '2026-0017', name: changedBy, status: 'inProgress', handler: 'Anna-Karin Holm' },
    });
    expect(raceLost(anIncident()).facts['handler']).toBe('');
  });
});

describe('words to the reporter, and notes', () => {
  it('stand until the next ones', () => {
    expect(tellReporter('Tack')).toEqual({ messageToReporter: 'Tack' });
    expect(tellReporter('')).toEqual({ refused: 'noteMissing', facts: {} });
  });

  it('have something to say, in 8 000 characters', () => {
    expect(noteOf('x'.repeat(8_000))).toHaveLength(8_000);
    expect(noteOf('x'.repeat(8_001))).toEqual({ refused: 'tooLong', facts: { limit: '8000', length: '8001' } });
    expect(noteOf('')).toEqual({ refused: 'noteMissing', facts: {} });
  });
});

describe('whose case it is', () => {
  const secretary = (...administrations: string[]): RoleAssignment => ({
    role: 'auditor',
    scope: { kind: 'administration', name: administrations[0] ?? '' },
    as: 'holder',
    within: { administrations, units: [] },
  });

  it('is told by where its reporter worked', () => {
    const incident = anIncident();
    const reads = (...roles: readonly RoleAssignment[]) => mayRead(incident, { person: bengt, roles });
    expect([reads(secretary('Socialförvaltningen')), reads(secretary('Tekniska förvaltningen'))]).toEqual([
      true,
      false,
    ]);
    const handles = (name: string) =>
      mayHandle(incident, {
        person: bengt,
        roles: [{ role: 'coordinator', scope: { kind: 'unit', name }, as: 'holder', within: null }],
      });
    expect([handles('Hemtjänsten'), handles('Skolan')]).toEqual([true, false]);
  });

  it('is the reporter’s, whoever else may read it', () => {
    expect(isReporter(anIncident(), { person: sara, roles: [] })).toBe(true);
    expect(isReporter(anIncident(), coordinator)).toBe(false);
    expect(mayRead(anIncident(), { person: aPerson({ account: 'guest' }), roles: [as('coordinator')] })).toBe(false);
  });
});

describe('a line of the timeline', () => {
  const closing = { at: at('09:00'), actorName: erik.name, outcome: 'resolved', reason: 'klart' } as const;
  const incident = anIncident({ severity: 'mindre', status: 'closed', closing });
  const line = (kind: (typeof EVENT_KINDS)[number], text?: string, about = incident) =>
    eventOf({
      incident: about,
      actor: coordinator,
      kind,
      ...(text === undefined ? {} : { text }),
      now: at('10:00'),
      changeId: 'c2',
    });

  it.each(EVENT_KINDS)('of what was %s says who, when and what belongs to it', (kind) => {
    expect(line(kind, 'ord')).toEqual({
      id: 'c2',
      incident: 'incident-1',
      at: at('10:00'),
      actorId: erik.id,
      actorName: erik.name,
      kind,
      text: 'ord',
      category: kind === 'assessed' ? 'phishing' : null,
      severity: kind === 'assessed' ? 'mindre' : null,
      outcome: kind === 'closed' ? 'resolved' : null,
      cause: null,
      changeId: 'c2',
    });
  });

  it('has no words where none were written, and no outcome where there is none', () => {
    expect(line('taken').text).toBe('');
    expect(line('closed', '', anIncident()).outcome).toBeNull();
  });
});
