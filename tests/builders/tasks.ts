import { askDialog, ownRulesCard, questionCard, trialCard } from '../../bot/capabilities/policy/cards.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { withMethod } from '../../bot/capabilities/risk-decision/basis-rules.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import type { LessonTask } from '../../bot/capabilities/training/model.ts';
import type { Task } from '../../bot/contract.ts';
import { coordinator, moment, risk as plainRisk } from './a-risk.ts';
import { at } from './incident.ts';
import { aMeasure } from './measure.ts';
import { PROPOSAL } from './risk.ts';
import { day } from './time.ts';

const TODAY = day('2026-11-24');

export function policyCards(name: string, text: string) {
  const said = { sv: text.slice(0, 300), en: text.slice(0, 300) };
  const quiz = { ask: said, choices: [said, said], right: null, why: null };
  const version = {
    id: 'document-1',
    document: 'd',
    version: 2,
    kind: 'policy' as const,
    title: name,
    owner: 'x',
    ownerName: name,
    state: 'published' as const,
    change: 'material' as const,
    corrections: [],
    reviews: [],
    reviewOn: null,
    file: null,
    publishedAt: null,
    summary: { sv: Array(5).fill(said.sv), en: Array(5).fill(said.en) },
    changes: { sv: Array(5).fill(said.sv), en: Array(5).fill(said.en) },
    decision: { body: name, on: TODAY, section: '1', diaryNumber: 'KS 2026/1' },
    audience: { any: [], not: [] } as unknown as DocumentVersion['audience'],
    quiz: [quiz, quiz, quiz],
    changedBy: name,
    changedAt: at('08:00'),
    revision: 1,
    changeId: 'x',
  };
  const asked = { text: text.slice(0, 2_000), chat: 'https://teams.example/chat' };
  const own = { ...version, due: TODAY, acknowledgedAt: null };
  return {
    version,
    cards: {
      questionCard: questionCard({ ...version, quiz: [] }, { name }, asked, 'sv').card,
      trialCard: trialCard({ ...version, quiz: [] }, TODAY, { today: TODAY, url: 'https://x' }, 'sv').card,
      ownRulesCard: ownRulesCard(Array(12).fill(own), TODAY, 'sv').card,
      askDialog: askDialog(version, 'sv', 'key-of-the-form').card,
    },
  };
}

function lessonTask(name: string, text: string, answers: readonly number[]): LessonTask {
  const said = { sv: text.slice(0, 600), en: text.slice(0, 600) };
  const question = { ask: said, choices: [said, said, said, said], right: 1, why: said };
  return {
    kind: 'lesson',
    campaign: 'lesson-1/2026-11-24',
    due: TODAY,
    lesson: {
      id: 'lesson-1',
      title: { sv: name, en: name },
      pages: Array(6).fill(said),
      questions: [question, question],
      passMark: 2,
      state: 'published',
      changedBy: name,
      changedAt: at('08:00'),
      revision: 1,
      changeId: 'x',
      picture: { id: 'p', type: 'image/png', size: 1, sha256: 'a'.repeat(64), alt: said },
    },
    result:
      answers.length === 0
        ? null
        : {
            id: 'r',
            campaign: 'c',
            lesson: 'lesson-1',
            person: 'x',
            personName: name,
            unit: name,
            revision: 1,
            answers,
            tries: 1,
            state: 'begun',
            score: 0,
            of: 2,
            startedAt: at('08:00'),
            finishedAt: null,
            language: 'sv',
            channel: 'chat',
            changeId: 'x',
          },
  };
}

export function tasks(name: string, text: string): Record<string, Task> {
  const words = text.slice(0, 1_200);
  const risk: Risk = {
    ...plainRisk,
    title: name,
    object: { kind: 'system', name },
    departsFrom: name,
    scenario: words,
    harm: words,
    ownerName: name,
    unit: name,
    changedBy: name,
    residual: { likelihood: 1, consequence: 1 },
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
    title: name,
    what: text.slice(0, 4_000),
    ownerName: name,
    changedBy: name,
    due: TODAY,
    needsHelp: true,
    source: { kind: 'audit', id: null, title: name },
    control: { kind: 'restoreTest', months: 6 },
  });
  const last = { actorName: name, note: text.slice(0, 4_000), at: at('08:00') };
  return {
    document: { kind: 'document', version: policyCards(name, text).version, due: TODAY },
    review: {
      kind: 'review',
      version: policyCards(name, text).version,
      askedBy: name,
      note: text.slice(0, 2_000),
      due: TODAY,
    },
    lesson: lessonTask(name, text, []),
    question: lessonTask(name, text, [0]),
    decision: {
      kind: 'decision',
      proposal: 'p',
      risk: risk.id,
      basis,
      as: 'holder',
      hash: 'x',
      due: TODAY,
      authority: { decider: 'board', item: name },
    },
    score: { kind: 'score', risk, session: 's', method: DEFAULT_METHOD, due: TODAY },
    renew: {
      kind: 'renew',
      risk: risk.id,
      number: risk.number,
      title: name,
      why: 'returned',
      said: words,
      actorName: name,
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
