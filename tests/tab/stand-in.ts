// A small Värna in memory for the tab's tests: the real contract and rules, nothing kept.
import type { Instant } from '../../bot/blocks/instant.ts';
import { plain } from '../../bot/blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../bot/blocks/refusal.ts';
import { PER_PAGE } from '../../bot/capabilities/incident/list-model.ts';
import { casesOf } from '../../bot/capabilities/incident/list-rules.ts';
import type { EventKind, Incident, IncidentEvent } from '../../bot/capabilities/incident/model.ts';
import { removeWords } from '../../bot/capabilities/incident/removal-rules.ts';
import * as rules from '../../bot/capabilities/incident/rules.ts';
import * as views from '../../bot/capabilities/incident/views.ts';
import type { Asker } from '../../bot/capabilities/organisation/model.ts';
import { permissionsOf } from '../../bot/capabilities/organisation/permission-rules.ts';
import { end, grant } from '../../bot/capabilities/organisation/role-rules.ts';
import { type ActionName, type Answer, permissions, type Question, questionOf } from '../../bot/contract.ts';
import { day } from '../builders/time.ts';
import { aMoment, type World } from './world.ts';

/** Policies, boards, delegation and operations are tested on the whole of Värna. */
type Unused =
  | 'incident.reviseDraft'
  | 'incident.addToCase'
  | 'incident.status'
  | 'organisation.groups'
  | Extract<ActionName, `${'policy' | 'campaign' | 'inbox' | 'training' | 'operations' | 'risk' | 'measure'}.${string}`>
  | `organisation.${'groups' | 'boards' | 'saveBoard' | 'removeBoard' | 'closedDays' | 'saveClosedDay' | 'removeClosedDay' | 'delegation' | 'saveDelegation' | 'deciders' | 'inHand' | 'handover'}`;
type Answering = {
  [Name in Exclude<ActionName, Unused>]: (question: Question<Name>, asker: Asker) => Answer<Name> | Refusal;
};

export function standIn(world: World) {
  const actor = (asker: Asker) => ({ person: asker.person, roles: asker.roles });
  const find = (id: string) => world.incidents.find((incident) => incident.id === id);
  const unknown = () => refuse('caseUnknown', { number: '' });
  const file = (incident: Incident, asker: Asker) => ({
    incident,
    timeline: world.timeline.filter((event) => event.incident === incident.id),
    waiting: world.waiting.has(incident.id),
    mayHandle: rules.mayHandle(incident, asker),
  });
  const own = (incident: Incident) => views.ownCase(incident, world.waiting.has(incident.id), false);

  const keep = (after: Incident, kind: EventKind, asker: Asker, text = '') => {
    world.incidents = world.incidents.map((incident) => (incident.id === after.id ? after : incident));
    const event: IncidentEvent = rules.eventOf({ incident: after, actor: actor(asker), kind, text, ...aMoment() });
    world.timeline = [...world.timeline, event];
    return after;
  };

  type Decide = (step: {
    incident: Incident;
    actor: rules.Actor;
    revision: number;
    now: Instant;
    changeId: string;
  }) => Incident | Refusal;
  const change = (id: string, revision: number, asker: Asker, kind: EventKind, decide: Decide, text = '') => {
    const incident = find(id);
    if (!incident) return unknown();
    const after = decide({ incident, actor: actor(asker), revision, ...aMoment() });
    return isRefusal(after) ? after : file(keep(after, kind, asker, text), asker);
  };
  const write = (id: string, words: string, asker: Asker, kind: EventKind) => {
    const incident = find(id);
    if (!incident) return unknown();
    const text = rules.noteOf(words);
    if (isRefusal(text)) return text;
    return keep(kind === 'toldReporter' ? { ...incident, messageToReporter: text } : incident, kind, asker, text);
  };
  const asFile = (result: Incident | Refusal, asker: Asker) => (isRefusal(result) ? result : file(result, asker));

  const answers: Answering = {
    'incident.report': (report, asker) => {
      const before = find(report.id);
      if (before) return own(before);
      const number = `2026-${String(world.incidents.length + 1).padStart(4, '0')}`;
      const words = {
        ...report,
        happened: plain(report.happened),
        number,
        evidence: null,
        attachments: [],
        filesMissing: null,
      };
      const incident = rules.open(words, asker.person, asker.language, aMoment());
      world.incidents = [...world.incidents, incident];
      return own(incident);
    },
    'incident.mine': (_, asker) => world.incidents.filter((incident) => incident.reporter === asker.person.id).map(own),
    'incident.own': ({ id }, asker) => {
      const incident = find(id);
      return incident && incident.reporter === asker.person.id ? own(incident) : unknown();
    },
    'incident.list': ({ page, whole: _, ...question }, asker) => {
      const visible = world.incidents.filter((incident) => rules.mayRead(incident, actor(asker)));
      const cases = casesOf(visible, question, { language: asker.language, person: asker.person.id });
      const at = Math.min(page, Math.max(1, Math.ceil(cases.length / PER_PAGE)));
      const shown = cases.slice((at - 1) * PER_PAGE, at * PER_PAGE);
      const rows = shown.map((incident) => views.caseRow(incident, world.waiting.has(incident.id)));
      return { page: at, rows, count: cases.length, visible: visible.length };
    },
    'incident.read': ({ id }, asker) => {
      const incident = find(id);
      return incident && rules.mayRead(incident, actor(asker)) ? file(incident, asker) : unknown();
    },
    'incident.take': ({ id, revision }, asker) => change(id, revision, asker, 'taken', rules.take),
    'incident.reopen': ({ id, revision }, asker) => change(id, revision, asker, 'reopened', rules.reopen),
    'incident.assess': ({ id, revision, category, severity }, asker) =>
      change(id, revision, asker, 'assessed', (step) => rules.assess(step, category, severity)),
    'incident.close': ({ id, revision, outcome, reason }, asker) =>
      change(id, revision, asker, 'closed', (step) => rules.close(step, outcome, reason), reason),
    'incident.note': ({ id, text }, asker) => asFile(write(id, text, asker, 'noted'), asker),
    'incident.tellReporter': ({ id, text }, asker) => asFile(write(id, text, asker, 'toldReporter'), asker),
    'incident.removeWords': ({ id, words, reason }, asker) => {
      const incident = find(id);
      if (!incident) return unknown();
      const events = world.timeline.filter((event) => event.incident === id);
      const step = { incident, events, actor: actor(asker), ...aMoment() };
      const removal = removeWords(step, { words, reason }, '[borttaget av samordnaren]');
      if (isRefusal(removal)) return removal;
      world.timeline = world.timeline.map((one) => removal.events.find(({ from }) => from.id === one.id)?.to ?? one);
      return file(keep(removal.incident, 'wordsRemoved', asker, removal.reason), asker);
    },
    'incident.addInformation': ({ id, text }, asker) => {
      const result = write(id, text, asker, 'informationAdded');
      return isRefusal(result) ? result : own(result);
    },
    'organisation.me': (_, asker) => ({
      ...actor(asker),
      may: permissionsOf(permissions, asker.person, asker.roles),
      staff: 0,
      measures: 0,
      storage: world.storage,
    }),
    'organisation.people': ({ search }) =>
      world.people.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())),
    'organisation.roles': () => world.roles,
    'organisation.grantRole': (question, asker) => {
      const person = (id: string | null) => world.people.find((each) => each.id === id);
      const deputy = question.deputy === null ? null : person(question.deputy);
      const { changeId, now } = aMoment();
      const given = grant({
        question,
        by: asker.person,
        now,
        holder: person(question.holder),
        deputy,
        holdings: world.roles,
        today: question.from,
        id: changeId,
        changeId,
      });
      if (!isRefusal(given)) world.roles = [...world.roles, given];
      return given;
    },
    'organisation.endRole': ({ id }, asker) => {
      const role = world.roles.find((each) => each.id === id);
      if (!role) return refuse('roleUnknown');
      const ended = end(role, { by: asker.person, today: day('2026-02-01'), ...aMoment() });
      if (isRefusal(ended)) return ended;
      world.roles = world.roles.map((each) => (each === role ? ended : each));
      return ended;
    },
  };

  const isAnswered = (name: string): name is keyof Answering => name in answers;

  /** The body of a 200, as the product's door gives it. */
  return function answer(name: string, body: unknown, asker: Asker): { answer: unknown } | { refusal: Refusal } {
    if (!isAnswered(name)) throw new Error(`The stand-in does not answer ${name}`);
    const question = questionOf(name, body);
    if (!question.success) throw question.error;
    const said = call(answers, name, question.data, asker);
    return isRefusal(said) ? { refusal: said } : { answer: said };
  };
}

function call(answers: Answering, name: keyof Answering, question: unknown, asker: Asker): unknown {
  const action = answers[name] as (question: unknown, asker: Asker) => unknown;
  return action(question, asker);
}
