// Every card and dialog there is, with the same name wherever the directory's names stand and the same words wherever people write.
import type { Card } from '../../bot/blocks/card.ts';
import { type Links, todoCard } from '../../bot/capabilities/inbox/cards.ts';
import {
  addedCard,
  caseCard,
  coverCard,
  fateCard,
  handlerCard,
  messageCard,
  ownCard,
  ownCasesCard,
  reporterCard,
} from '../../bot/capabilities/incident/cards.ts';
import { caseDialog, reportDialog, sentenceDialog } from '../../bot/capabilities/incident/dialogs.ts';
import type { Draft } from '../../bot/capabilities/incident/draft-model.ts';
import { draftCard, reportForm } from '../../bot/capabilities/incident/report-cards.ts';
import { ownCase } from '../../bot/capabilities/incident/views.ts';
import { roleCard, vacancyCard } from '../../bot/capabilities/organisation/cards.ts';
import { askDialog, ownRulesCard, questionCard } from '../../bot/capabilities/policy/cards.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { DEFAULT_METHOD, withMethod } from '../../bot/capabilities/risk/method-rules.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { propose } from '../../bot/capabilities/risk/proposal-rules.ts';
import type { LessonTask } from '../../bot/capabilities/training/model.ts';
import type { Task, Todo } from '../../bot/contract.ts';
import { helpCard, welcomeCard } from '../../bot/edges/teams/help.ts';
import { matrixPicture } from '../../bot/edges/teams/matrix-picture.ts';
import { coordinator, moment, risk as plainRisk } from './a-risk.ts';
import { aHolding, anIncident, aPerson, at } from './incident.ts';
import { aMeasure } from './measure.ts';
import { PROPOSAL } from './risk.ts';

const here = (page: string) => (id: string) => `https://teams.example/${page}/${id}`;
const page = (name: string) => () => `https://teams.example/${name}`;
const links: Links = {
  case: here('case'),
  mine: page('mine'),
  document: here('document'),
  measure: here('measure'),
  lesson: here('lesson'),
  risk: here('risk'),
  staff: page('staff'),
  organisation: page('organisation'),
  tab: page(''),
  picture: here('picture'),
  matrix: matrixPicture,
};
const TODAY = '2026-11-24';

function incidentCards(name: string, text: string): Record<string, Card> {
  const evidence = { text, sender: name, sentAt: at('07:00'), link: null };
  const closing = { at: at('10:00'), by: name, outcome: 'resolved' as const, reason: text };
  const incident = anIncident({
    ...{ happened: text, happenedWhen: text, affected: text, messageToReporter: text, evidence, closing },
    ...{ reporterName: name, reporterUnit: name, handler: 'x', handlerName: name, changedBy: name, status: 'closed' },
    attachments: [{ name: `${name}.png`, size: 1 }],
    filesMissing: [{ name: `${name}.mp4`, why: 'tooLarge' }],
  });
  const both = { incident, waiting: true };
  const draft: Draft = {
    ...{ id: 'draft-1', owner: 'x', happened: text, category: 'phishing', source: 'chat', evidence },
    ...{ hasPersonalNumber: true, at: at('08:00'), joined: null },
    parts: [
      {
        ...{ message: 'chat/1', text },
        files: [{ id: 'file-1', name: `${name}.png`, size: 1 }],
        missing: [{ name: `${name}.mp4`, why: 'notFetched' }],
      },
    ],
  };
  const dialogs = (['note', 'tellReporter', 'addInformation', 'assess', 'close'] as const).map(
    (dialog) => [`caseDialog ${dialog}`, caseDialog(dialog, incident, 'sv', 'key-of-the-form').card] as const,
  );
  return {
    ownCard: ownCard(ownCase(incident, true, true), 'sv', links.case('c')).card,
    reporterCard: reporterCard({ ...both, isUnattended: true }, 'sv', links.case('c')).card,
    ownCasesCard: ownCasesCard(Array(10).fill(ownCase(incident, true, true)), 'sv', links.mine()).card,
    caseCard: caseCard(both, 'sv', { notice: name, tab: links.case('c') }).card,
    coverCard: coverCard(both, 'sv').card,
    handlerCard: handlerCard(both, 'Värna är inte med i teamet', 'sv').card,
    messageCard: messageCard(incident, { text, from: name, tab: links.case('c') }, 'sv').card,
    addedCard: addedCard(ownCase(incident, true, true), 'sv').card,
    fateCard: fateCard(ownCase(incident, true, true), 'edited', 'sv').card,
    draftCard: draftCard(draft, 'sv', { recent: [ownCase(incident, true, true)] }).card,
    reportForm: reportForm(draft, 'sv').card,
    reportDialog: reportDialog(draft, 'sv').card,
    sentenceDialog: sentenceDialog(name, name).card,
    ...Object.fromEntries(dialogs),
  };
}

function policyCards(name: string, text: string) {
  const said = { sv: text.slice(0, 300), en: text.slice(0, 300) };
  const quiz = { ask: said, choices: [said, said], right: null, why: null };
  const version = {
    ...{
      id: 'document-1',
      document: 'd',
      version: 2,
      kind: 'policy' as const,
      title: name,
      owner: 'x',
      ownerName: name,
    },
    ...{
      state: 'published' as const,
      change: 'material' as const,
      corrections: [],
      reviewOn: null,
      file: null,
      publishedAt: null,
    },
    summary: { sv: Array(5).fill(said.sv), en: Array(5).fill(said.en) },
    changes: { sv: Array(5).fill(said.sv), en: Array(5).fill(said.en) },
    decision: { body: name, on: TODAY, section: '1', diaryNumber: 'KS 2026/1' },
    audience: { any: [], not: [] } as unknown as DocumentVersion['audience'],
    ...{ quiz: [quiz, quiz, quiz], changedBy: name, changedAt: at('08:00'), revision: 1, changeId: 'x' },
  };
  const own = { ...version, due: TODAY, acknowledgedAt: null };
  return {
    version,
    cards: {
      questionCard: questionCard({ ...version, quiz: [] }, name, text.slice(0, 2_000), 'sv').card,
      ownRulesCard: ownRulesCard(Array(12).fill(own), 'sv').card,
      askDialog: askDialog(version, 'sv', 'key-of-the-form').card,
    },
  };
}

function lessonTask(name: string, text: string, answers: readonly number[]): LessonTask {
  const said = { sv: text.slice(0, 600), en: text.slice(0, 600) };
  const question = { ask: said, choices: [said, said, said, said], right: 1, why: said };
  return {
    ...{ kind: 'lesson', campaign: 'lesson-1/2026-11-24', due: TODAY },
    lesson: {
      ...{ id: 'lesson-1', title: { sv: name, en: name }, pages: Array(6).fill(said), questions: [question, question] },
      ...{ passMark: 2, state: 'published', changedBy: name, changedAt: at('08:00'), revision: 1, changeId: 'x' },
      picture: { id: 'p', type: 'image/png', size: 1, sha256: 'a'.repeat(64), alt: said },
    },
    result:
      answers.length === 0
        ? null
        : {
            ...{ id: 'r', campaign: 'c', lesson: 'lesson-1', person: 'x', personName: name, unit: name, revision: 1 },
            ...{ answers, tries: 1, state: 'begun', score: 0, of: 2, startedAt: at('08:00'), finishedAt: null },
            ...{ language: 'sv', channel: 'chat', changeId: 'x' },
          },
  };
}

export function tasks(name: string, text: string): Record<string, Task> {
  const words = text.slice(0, 1_200);
  const risk: Risk = {
    ...plainRisk,
    ...{ title: name, object: { kind: 'system', name }, departsFrom: name, scenario: words, harm: words },
    ...{ ownerName: name, unit: name, changedBy: name, residual: { likelihood: 1, consequence: 1 } },
    measures: Array(8).fill(text.slice(0, 200)),
  };
  const question = { ...PROPOSAL, id: risk.id, revision: risk.revision, proposal: words, conditions: words };
  const proposing = {
    question,
    risk,
    asker: coordinator,
    method: DEFAULT_METHOD,
    waits: false,
    rescore: false,
    id: 'p',
    incident: null,
  };
  const proposed = propose({ ...proposing, ...moment });
  if ('refused' in proposed) throw new Error(proposed.refused);
  const basis = withMethod({ ...proposed.basis, participants: Array(20).fill(name), proposer: name }, []);
  const measure = aMeasure({
    ...{ title: name, what: text.slice(0, 4_000), ownerName: name, changedBy: name, due: TODAY, needsHelp: true },
    source: { kind: 'audit', id: null, title: name },
    control: { kind: 'restoreTest', months: 6 },
  });
  const last = { by: name, note: text.slice(0, 4_000), at: at('08:00') };
  return {
    document: { kind: 'document', version: policyCards(name, text).version, due: TODAY },
    lesson: lessonTask(name, text, []),
    question: lessonTask(name, text, [0]),
    decision: {
      ...{ kind: 'decision', proposal: 'p', risk: risk.id, basis, as: 'holder', hash: 'x', due: TODAY },
      authority: { decider: 'board', item: name },
    },
    score: { kind: 'score', risk, session: 's', method: DEFAULT_METHOD, due: TODAY },
    renew: {
      ...{ kind: 'renew', risk: risk.id, number: risk.number, title: name, why: 'returned', said: words, by: name },
      due: TODAY,
    },
    measure: { kind: 'measure', measure, due: TODAY, asks: 'answer', last },
    outcome: {
      kind: 'measure',
      measure: { ...measure, state: 'done', doneOn: TODAY },
      due: TODAY,
      asks: 'outcome',
      last,
    },
  };
}

function todoCards(name: string, text: string): Record<string, Card> {
  const title = { sv: name, en: name };
  const late = { campaign: 'c', title, person: 'x', name, due: TODAY, isLate: true, state: 'delivered', cause: null };
  const todo: Omit<Todo, 'tasks'> = {
    staff: Array(40).fill(late),
    news: [
      {
        ...{ kind: 'decided', number: 'R1', title: name, outcome: 'approved', by: name, isOwn: false, at: at('08:00') },
        ...{ section: name, correctedBy: name, dropped: Array(40).fill(text), back: [text] },
      },
    ],
    today: TODAY,
    lastDone: { kind: 'document', title, at: at('08:00') },
  };
  const shown = Object.entries(tasks(name, text)).map(
    ([kind, task]) => [`todoCard ${kind}`, todoCard({ ...todo, tasks: [task] }, 'sv', links).card] as const,
  );
  return { ...Object.fromEntries(shown), 'todoCard empty': todoCard({ ...todo, tasks: [] }, 'sv', links).card };
}

/** The key begins with the name of the function that makes the card. */
export function everyCard(name: string, text: string): Readonly<Record<string, Card>> {
  const asker = { ...coordinator, person: aPerson({ name, givenName: name, unit: name }) };
  const finding = {
    ...{ key: 'k', kind: 'deputyGone', board: null, scope: { kind: 'unit', name }, role: 'coordinator', holder: 'x' },
    ...{ holderName: name, deputyName: name, until: TODAY },
  } as const;
  const act = { by: 'x', byName: name, at: at('08:00') };
  const scope = { kind: 'unit' as const, name };
  const holding = aHolding({ scope, holderName: name, deputyName: name, given: act });
  const notice = { findings: Array(14).fill(finding), coordinator: name, mayRead: true };
  return {
    ...incidentCards(name, text),
    ...policyCards(name, text).cards,
    ...todoCards(name, text),
    roleCard: roleCard({ holding, news: 'given', reader: 'x' }, links.organisation(), 'sv').card,
    vacancyCard: vacancyCard(notice, links.organisation(), 'sv').card,
    helpCard: helpCard(asker, () => true).card,
    welcomeCard: welcomeCard(asker, true).card,
  };
}
