import { describe, expect, it } from 'vitest';
import { incidentActions } from '../../bot/capabilities/incident/actions.ts';
import type { Incident, Status } from '../../bot/capabilities/incident/model.ts';
import {
  assess,
  close,
  eventOf,
  handBack,
  mayRead,
  open,
  reopen,
  take,
  wordsOf,
} from '../../bot/capabilities/incident/rules.ts';
import { suggestCategory } from '../../bot/capabilities/incident/suggestion.ts';
import { caseRow, ownCase } from '../../bot/capabilities/incident/views.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { anIncident, annaKarin, as, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const SAID = {
  happened: 'jag tappade mobilen',
  happenedWhen: '',
  affected: '',
  personalData: 'unknown',
  ongoing: 'unknown',
} as const;

const eriksStep = (incident: Incident) => ({
  incident,
  actor: { person: erik, roles: [as('coordinator')] },
  now: at('09:00'),
});

/** What is asked of this case in the product itself. */
function asking(about: Partial<Incident>, { person, roles }: Pick<Asker, 'person' | 'roles'>) {
  const incident = anIncident(about);
  const { ports, records } = memory({
    people: [sara, erik, annaKarin, helena, bengt],
    records: new Map([['incidents', [incident]]]),
  });
  const asker: Asker = { person, roles, language: 'sv' };
  const actions = incidentActions(ports);
  return {
    records,
    take: (revision = incident.revision) => actions['incident.take']({ id: incident.id, revision }, asker),
    tell: (text: string) => actions['incident.tellReporter']({ id: incident.id, text, key: 'told-once' }, asker),
    report: (id: string) =>
      actions['incident.report']({ ...SAID, category: '', anonymous: '', id, source: 'chat' }, asker),
  };
}

const refusal = (outcome: unknown) => (outcome as { refused?: string }).refused;

describe('an incident', () => {
  it('is open with own words alone, and aware from the moment of the report', () => {
    const incident = open(
      {
        number: '2026-0001',
        source: 'chat',
        category: 'lostEquipment',
        evidence: null,
        attachments: [],
        filesMissing: null,
        ...SAID,
      },
      sara,
      'sv',
      at('08:15'),
    );
    expect(incident).toMatchObject({
      status: 'received',
      category: 'lostEquipment',
      categoryBy: 'suggested',
      awareAt: at('08:15'),
    });
  });

  it('is reported once, as the first of its revisions, however often it is sent', async () => {
    const { report, records } = asking({}, { person: sara, roles: [] });
    const first = await report('a-new-report');
    expect(first).toMatchObject({ number: '2026-0018', status: 'received' });
    expect(await report('a-new-report')).toEqual(first);
    expect(records().get('incidents')).toHaveLength(2);
    expect(records().get('incidents')).toContainEqual(
      expect.objectContaining({ id: 'a-new-report', revision: 1, changedBy: sara.name, changedAt: at('10:00') }),
    );
  });

  it.each([
    ['', null, 'nothingSaid'],
    ['x'.repeat(60_001), null, 'tooLong'],
  ] as const)('without words is refused: %j', (text, evidence, code) => {
    expect(refusal(wordsOf(text, evidence))).toBe(code);
  });

  it('needs no words of one’s own when a message is the evidence', () => {
    expect(wordsOf('', { text: 'Klicka här', sender: 'Okänd', sentAt: null, link: null })).toBe('');
  });

  it('needs words when the message had none, unless there is a file', () => {
    const picture = { text: '', sender: 'Okänd', sentAt: null, link: null, without: 'picture' } as const;
    expect(refusal(wordsOf('', picture))).toBe('nothingSaid');
    expect(wordsOf('', picture, 1)).toBe('');
  });

  it.each<[Status, 'take' | 'assess' | 'close' | 'reopen', string | undefined]>([
    ['received', 'take', undefined],
    ['inProgress', 'take', undefined],
    ['closed', 'take', 'alreadyClosed'],
    ['received', 'assess', undefined],
    ['closed', 'assess', 'alreadyClosed'],
    ['received', 'close', undefined],
    ['closed', 'close', 'alreadyClosed'],
    ['closed', 'reopen', undefined],
    ['received', 'reopen', 'notClosed'],
    ['inProgress', 'reopen', 'notClosed'],
  ])('%s: %s → %s', (status, change, code) => {
    const step = eriksStep(anIncident({ status }));
    const outcomes = {
      take: () => take(step),
      assess: () => assess(step, 'malware', 'allvarlig'),
      close: () => close(step, 'resolved', 'klart'),
      reopen: () => reopen(step),
    };
    expect(refusal(outcomes[change]())).toBe(code);
  });

  it('that is closed cannot be closed again, and the answer says who did it', () => {
    const closed = { ...anIncident(), ...close(eriksStep(anIncident()), 'harmless', 'reklam'), changedBy: erik.name };
    expect(closed.closing).toEqual({
      at: at('09:00'),
      actorName: 'Erik Sandström',
      outcome: 'harmless',
      reason: 'reklam',
    });
    expect(close(eriksStep(closed), 'harmless', 'igen')).toMatchObject({
      refused: 'alreadyClosed',
      facts: { name: 'Erik Sandström' },
    });
  });

  it('is handed back by whoever has it, to wait for a handler with what is known of it', () => {
    const eriks = anIncident({ handler: erik.id, handlerName: erik.name, status: 'inProgress', severity: 'kritisk' });
    expect(handBack(eriksStep(eriks))).toEqual({ status: 'received', handler: null, handlerName: null });
    const annas = anIncident({ handler: annaKarin.id, handlerName: annaKarin.name, status: 'inProgress' });
    expect(refusal(handBack(eriksStep(annas)))).toBe('notTaken');
    expect(refusal(handBack(eriksStep(anIncident({ ...eriks, status: 'closed' }))))).toBe('alreadyClosed');
  });

  it('is not closed without a reason', () => {
    expect(refusal(close(eriksStep(anIncident()), 'resolved', ''))).toBe('reasonMissing');
  });

  it('is assessed by whoever has not taken it yet, and is then theirs', () => {
    expect(assess(eriksStep(anIncident()), 'malware', 'kritisk')).toMatchObject({
      category: 'malware',
      categoryBy: 'coordinator',
      severity: 'kritisk',
      handler: erik.id,
      status: 'inProgress',
    });
    const annas = anIncident({ handler: annaKarin.id, handlerName: annaKarin.name });
    expect(assess(eriksStep(annas), 'malware', 'kritisk')).toMatchObject({ handler: annaKarin.id });
  });

  it('seen in an older state is not changed: the answer names who was first', async () => {
    const now = { revision: 3, changedBy: annaKarin.name, handlerName: annaKarin.name };
    expect(await asking(now, { person: erik, roles: [as('coordinator')] }).take(2)).toMatchObject({
      refused: 'changedMeanwhile',
      facts: { name: 'Anna-Karin Holm', number: '2026-0017' },
    });
  });

  it('is handled by the coordinator only', async () => {
    for (const role of ['auditor', 'dataProtectionOfficer', 'manager', 'jointIt'] as const) {
      const { take: taken, tell } = asking({ personalData: 'yes' }, { person: bengt, roles: [as(role)] });
      const code = role === 'auditor' || role === 'dataProtectionOfficer' ? 'notAllowed' : 'caseUnknown';
      expect([refusal(await taken()), refusal(await tell('hej'))]).toEqual([code, code]);
    }
    const deputy = asking({}, { person: annaKarin, roles: [as('coordinator', 'deputy')] });
    expect(refusal(await deputy.take())).toBeUndefined();
  });

  it('says nothing of who was first to those who may not handle it', async () => {
    expect(await asking({ revision: 3 }, { person: bengt, roles: [as('auditor')] }).take(2)).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
  });

  it('each change counts up the revision and leaves its mark', async () => {
    const page = await asking({}, { person: erik, roles: [as('coordinator')] }).take();
    expect(page).toMatchObject({
      incident: { revision: 2, changedBy: 'Erik Sandström', changedAt: at('10:00') },
      timeline: [{ kind: 'taken', actorName: 'Erik Sandström', at: at('10:00') }],
    });
  });

  it('has a message for its reporter once, however often it is sent', async () => {
    const { take: taken, tell } = asking({}, { person: erik, roles: [as('coordinator')] });
    const told = await tell('hej');
    expect(told).toMatchObject({
      incident: { messageToReporter: 'hej', revision: 2 },
      timeline: [{ id: 'told-once' }],
    });
    expect(await tell('hej')).toEqual(told);
    await taken(2);
    expect(await tell('hej')).toMatchObject({ incident: { revision: 3 }, timeline: { length: 2 } });
  });
});

describe('who may read a case', () => {
  it.each([
    ['the coordinator', erik, [as('coordinator')], 'unknown', true],
    ['the deputy coordinator', annaKarin, [as('coordinator', 'deputy')], 'no', true],
    ['the auditor', bengt, [as('auditor')], 'no', true],
    ['the data protection officer, personal data affected', helena, [as('dataProtectionOfficer')], 'yes', true],
    ['the data protection officer, not known yet', helena, [as('dataProtectionOfficer')], 'unknown', true],
    ['the data protection officer, no personal data', helena, [as('dataProtectionOfficer')], 'no', false],
    ['the reporter, as the coordinator sees it', sara, [], 'yes', false],
    ['a manager', bengt, [as('manager')], 'yes', false],
    ['joint IT', bengt, [as('jointIt')], 'yes', false],
  ] as const)('%s', (_who, person, roles, personalData, allowed) => {
    expect(mayRead(anIncident({ personalData }), { person, roles })).toBe(allowed);
  });

  it('an account that has been disabled reads nothing, whatever roles it had', () => {
    expect(mayRead(anIncident(), { person: { ...erik, account: 'disabled' }, roles: [as('coordinator')] })).toBe(false);
  });

  it('the reporter’s own view has no note, no severity and no evidence', () => {
    const own = ownCase(anIncident({ severity: 'kritisk', messageToReporter: 'Byt lösenord' }), {
      waiting: false,
      isUnattended: false,
      phone: '',
    });
    expect(Object.keys(own).sort()).toEqual(
      [
        'id',
        'isUnattended',
        'number',
        'reportedAt',
        'happened',
        'category',
        'status',
        'handlerName',
        'messageToReporter',
        'outcome',
        'closedAt',
        'waiting',
        'phone',
        'isAnonymous',
      ].sort(),
    );
  });

  it('the list shows 160 characters of what happened, cut at a word', () => {
    const row = caseRow(anIncident({ happened: 'ord '.repeat(100) }), false);
    expect(row.happened.length).toBeLessThanOrEqual(162);
    expect(row.happened.endsWith('ord …')).toBe(true);
  });
});

describe('the timeline', () => {
  it('writes itself: the same change makes the same line', () => {
    const incident = anIncident();
    const actor = { person: erik, roles: [] };
    const happening = { incident, actor, kind: 'taken', now: at('09:00'), changeId: 'change-2' } as const;
    expect(eventOf(happening)).toEqual(eventOf(happening));
    expect(eventOf(happening)).toMatchObject({ id: 'change-2', actorName: 'Erik Sandström', severity: null });
  });
});

describe('what words sound like', () => {
  it.each([
    ['jag klickade på en konstig länk i ett mejl och skrev in mitt lösenord', 'phishing'],
    ['fick ett bluffmejl om ett paket', 'phishing'],
    ['I clicked a strange link', 'phishing'],
    ['jag mejlade fel person en lista', 'wrongRecipient'],
    ['skickade journalen till fel mottagare', 'wrongRecipient'],
    ['jag tappade min mobil på bussen', 'lostEquipment'],
    ['min dator är stulen ur bilen', 'lostEquipment'],
    ['Treserva ligger nere', 'outage'],
    ['alla filer är krypterade och de vill ha lösensumma', 'malware'],
    ['jag kan se journaler som jag inte borde se, fel behörighet', 'unauthorisedAccess'],
    ['mappen är borta, filerna försvann', 'lostInformation'],
    ['dörren till arkivet stod olåst', 'physical'],
    ['mitt konto är kapat', 'accountTakeover'],
    ['kaffemaskinen låter konstigt', 'other'],
    ['', 'other'],
  ])('“%s” → %s', (words, category) => {
    expect(suggestCategory(words)).toBe(category);
  });
});
