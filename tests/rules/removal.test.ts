// A password that somebody wrote into a case is taken out everywhere it stands, and nowhere else.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../bot/capabilities/incident/draft-model.ts';
import { handOver } from '../../bot/capabilities/incident/handover-rules.ts';
import type { Evidence, Incident, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import { draftWithout, type Removal, removeWords } from '../../bot/capabilities/incident/removal-rules.ts';
import { anIncident, as, at, erik, helena, sara } from '../builders/incident.ts';

const SECRET = 'Sommar2026!';
const MARK = '[borttaget]';
const moment = { now: at('09:00'), changeId: 'c2' };
const actor = { person: erik, roles: [as('coordinator')] };
const evidence: Evidence = { text: 'Logga in.', sender: 'Banken', sentAt: at('07:00'), link: null };
const event = (id: string, text: string): IncidentEvent => ({
  id,
  incident: 'incident-1',
  at: at('08:20'),
  actorId: erik.id,
  actorName: erik.name,
  kind: 'noted',
  text,
  category: null,
  severity: null,
  outcome: null,
  cause: null,
  changeId: 'c1',
});
const remove = (about: Partial<Incident>, events: readonly IncidentEvent[] = [], reason = 'Lösenord', words = SECRET) =>
  removeWords({ incident: anIncident(about), events, actor, ...moment }, { words, reason }, MARK);

describe('words that are taken out of a case', () => {
  const said = `Mitt lösenord är ${SECRET}, ja ${SECRET}`;
  const left = `Mitt lösenord är ${MARK}, ja ${MARK}`;
  const closing = { at: at('08:50'), actorName: erik.name, outcome: 'resolved', reason: 'Klart.' } as const;

  it.each([
    ['what happened', { happened: said }, { happened: left }],
    ['when it happened', { happenedWhen: said }, { happenedWhen: left }],
    ['what is affected', { affected: said }, { affected: left }],
    ['the reported message', { evidence: { ...evidence, text: said } }, { evidence: { ...evidence, text: left } }],
    ['its link', { evidence: { ...evidence, link: said } }, { evidence: { ...evidence, link: left } }],
    ['the message to the reporter', { messageToReporter: said }, { messageToReporter: left }],
    ['why it was closed', { closing: { ...closing, reason: said } }, { closing: { ...closing, reason: left } }],
  ] as const)('are gone from %s, each time they stand there', (_where, about, expected) => {
    const taken = remove(about) as Removal;
    expect(taken.incident).toEqual({
      ...anIncident(about),
      ...expected,
    });
    expect(taken.events).toEqual([]);
  });

  it('are gone from the lines of the timeline that have them, and only those are written', () => {
    const lines = [event('e1', said), event('e2', 'Ringde Sara.')];
    const taken = remove({}, lines) as Removal;
    expect(taken.events).toEqual([{ from: lines[0], to: { ...lines[0], text: left, changeId: 'c2/e1' } }]);
    expect(taken.incident).toEqual(anIncident());
    const long = remove({}, [event('e'.repeat(300), said)]) as Removal;
    expect(long.events[0]?.to.changeId).toHaveLength(200);
  });

  it('do not stand in the reason either', () => {
    expect(remove({ happened: said }, [], `Lösenordet ${SECRET} stod där.`)).toMatchObject({
      reason: `Lösenordet ${MARK} stod där.`,
    });
  });

  it('leave what has no message, no answer and no end as it was', () => {
    const taken = remove({ happened: said, evidence: null, messageToReporter: null, closing: null }) as Removal;
    expect(taken.incident).toMatchObject({ evidence: null, messageToReporter: null, closing: null });
  });

  it.each([
    ['two letters', remove({ happened: 'ab' }, [], 'x', 'ab'), 'wordsTooShort', { least: '3' }],
    ['words that stand nowhere', remove({}), 'wordsNotThere', { number: '2026-0017' }],
    ['words without a reason', remove({ happened: said }, [], ''), 'noteMissing', {}],
  ])('are not %s', (_what, taken, refused, facts) => {
    expect(taken).toEqual({ refused, facts });
  });

  it('may be three letters, and are nobody’s to take out but the handlers’', () => {
    expect(remove({ happened: 'abc' }, [], 'x', 'abc')).toMatchObject({ incident: { happened: MARK } });
    const by = { person: helena, roles: [as('auditor')] };
    const asked = { words: SECRET, reason: 'x' };
    expect(
      removeWords({ incident: anIncident({ happened: said }), events: [], actor: by, ...moment }, asked, MARK),
    ).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
  });

  it('are gone from the draft of the case too, its message and each of its parts', () => {
    const draft: Draft = {
      id: 'd',
      owner: sara.id,
      happened: said,
      category: 'phishing',
      source: 'chat',
      evidence: { ...evidence, text: said },
      hasPersonalNumber: false,
      parts: [{ message: 'chat/1', text: said, files: [], missing: [] }],
      at: at('08:00'),
      joined: null,
    };
    expect(draftWithout(draft, SECRET, MARK)).toEqual({
      ...draft,
      happened: left,
      evidence: { ...evidence, text: left },
      parts: [{ message: 'chat/1', text: left, files: [], missing: [] }],
    });
    expect(draftWithout({ ...draft, evidence: null }, SECRET, MARK).evidence).toBeNull();
  });
});

describe('a case that gets another handler', () => {
  const to = { person: helena, roles: [as('coordinator')] };
  const handing = (about: Partial<Incident> = {}) => ({ incident: anIncident(about), actor, ...moment });

  it('says who', () => {
    expect(handOver(handing(), to)).toEqual({ handler: helena.id, handlerName: helena.name });
  });

  it.each([
    ['by somebody who may not', { ...handing(), actor: { person: sara, roles: [] } }, to, 'notAllowed', {}],
    ['to somebody who may not', handing(), { person: sara, roles: [] }, 'receiverMayNotHandle', { name: sara.name }],
    [
      'when it is closed',
      handing({ status: 'closed', changedBy: 'Helena' }),
      to,
      'alreadyClosed',
      { number: '2026-0017', name: 'Helena' },
    ],
  ])('is not handed over %s', (_what, step, receiver, refused, facts) => {
    expect(handOver(step, receiver)).toEqual({ refused, facts });
  });
});
