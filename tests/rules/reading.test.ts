// What somebody may have meant: an answer that is waited for, or a question.
import { describe, expect, it } from 'vitest';
import type { EventKind, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import { asksSomething, awaitsAnswer } from '../../bot/capabilities/incident/reading-rules.ts';
import { anIncident, at, erik, sara } from '../builders/incident.ts';

describe('a question', () => {
  it.each([
    'vem är informationssäkerhetssamordnare?',
    'får jag spara patientuppgifter i OneDrive?',
    'Hej! Vad gör jag om jag får ett konstigt mejl',
    'how long do I keep the log',
    'Ska jag byta lösenord',
    'det här mejlet, är det äkta?  ',
    `${'x'.repeat(299)}?`,
  ])('is “%s”', (text) => expect(asksSomething(text)).toBe(true));

  it.each([
    'jag klickade på en länk i morse',
    'Ja, hon har svarat att hon raderat det.',
    'varningen kom upp på skärmen igen',
    'Va? Jag klickade nog på länken.',
    `${'x'.repeat(300)}?`,
    `hur det gick till: ${'vi tappade allt '.repeat(30)}`,
    '',
  ])('is not “%s”', (text) => expect(asksSomething(text)).toBe(false));
});

describe('an answer is waited for', () => {
  const incident = anIncident({ reporter: sara.id, status: 'inProgress' });
  const event = (kind: EventKind, actorId: string, clock: string): IncidentEvent => ({
    id: `${kind}/${clock}`,
    incident: incident.id,
    at: at(clock),
    actorId,
    actorName: '',
    kind,
    text: '',
    category: null,
    severity: null,
    outcome: null,
    cause: null,
    changeId: '',
  });
  const told = event('toldReporter', erik.id, '09:00');

  it('when the coordinator has written last', () => {
    expect(awaitsAnswer(incident, [event('informationAdded', sara.id, '08:00'), told], at('10:00'))).toBe(true);
    expect(awaitsAnswer(incident, [told, event('noted', erik.id, '09:30')], at('10:00'))).toBe(true);
  });

  it('not when the reporter has written since, when nobody has, or when the case is closed', () => {
    expect(awaitsAnswer(incident, [told, event('informationAdded', sara.id, '09:30')], at('10:00'))).toBe(false);
    expect(awaitsAnswer(incident, [event('taken', erik.id, '09:00')], at('10:00'))).toBe(false);
    expect(awaitsAnswer({ ...incident, status: 'closed' }, [told], at('10:00'))).toBe(false);
  });

  it('whatever stands first in the timeline, and not when both spoke in the same minute', () => {
    const said = event('informationAdded', sara.id, '09:30');
    const again = event('toldReporter', erik.id, '09:45');
    expect(awaitsAnswer(incident, [again, said, told], at('10:00'))).toBe(true);
    expect(awaitsAnswer(incident, [event('informationAdded', sara.id, '09:00'), told], at('10:00'))).toBe(false);
    // What a coordinator writes about a report of their own is not their answer to it.
    expect(awaitsAnswer(incident, [event('toldReporter', sara.id, '09:00')], at('10:00'))).toBe(true);
  });

  it('for two weeks', () => {
    expect(awaitsAnswer(incident, [told], at('09:00', '2026-12-08'))).toBe(true);
    expect(awaitsAnswer(incident, [told], at('08:59', '2026-12-08'))).toBe(true);
    expect(awaitsAnswer(incident, [told], at('09:01', '2026-12-08'))).toBe(false);
  });
});
