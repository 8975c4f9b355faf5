// Every card and dialog there is, with the same name wherever the directory's names stand and the same words wherever people write.
import type { Card } from '../../bot/blocks/card.ts';
import { inboxCard } from '../../bot/capabilities/inbox/cards.ts';
import { refOf } from '../../bot/capabilities/inbox/rules.ts';
import {
  caseCard,
  coverCard,
  handlerCard,
  ownCard,
  ownCasesCard,
  reporterCard,
} from '../../bot/capabilities/incident/cards.ts';
import { caseDialog, reportDialog, sentenceDialog } from '../../bot/capabilities/incident/dialogs.ts';
import type { Draft } from '../../bot/capabilities/incident/draft-model.ts';
import { addedCard, fateCard, messageCard } from '../../bot/capabilities/incident/message-cards.ts';
import { asideCard, askedCard, coordinatorCard, readingsCard } from '../../bot/capabilities/incident/reading-cards.ts';
import { draftCard, reportForm } from '../../bot/capabilities/incident/report-cards.ts';
import { ownCase } from '../../bot/capabilities/incident/views.ts';
import { roleCard } from '../../bot/capabilities/roles/cards.ts';
import { triageCard } from '../../bot/capabilities/triage/cards.ts';
import { vacancyCard } from '../../bot/capabilities/vacancy/cards.ts';
import { cards } from '../../bot/capabilities.ts';
import type { InboxAnswer, Links } from '../../bot/contract.ts';
import { matrixPictures } from '../../bot/edges/documents/matrix-png.ts';
import { helpCard, pageCard, welcomeCard } from '../../bot/edges/teams/help.ts';
import { coordinator } from './a-risk.ts';
import { aHolding, anIncident, aPerson, at } from './incident.ts';
import { policyCards, tasks } from './tasks.ts';
import { day } from './time.ts';
import { triagePage } from './triage.ts';
import { workCardsOf } from './work.ts';

const links: Links = {
  to: (kind, id = '') => `https://teams.example/${kind}/${id}`,
  tab: () => 'https://teams.example/',
  chat: (login) => `https://teams.example/chat/${login}`,
  picture: (lesson) => `https://teams.example/picture/${lesson}`,
  matrix: matrixPictures(),
};
const TODAY = day('2026-11-24');
const WAITING = { waiting: true, isUnattended: true, phone: '0583-810 00' };

function incidentCards(name: string, text: string): Record<string, Card> {
  const evidence = { text, sender: name, sentAt: at('07:00'), link: null };
  const closing = { at: at('10:00'), actorName: name, outcome: 'resolved' as const, reason: text };
  const incident = anIncident({
    happened: text,
    happenedWhen: text,
    affected: text,
    messageToReporter: text,
    evidence,
    closing,
    reporterName: name,
    reporterUnit: name,
    handler: 'x',
    handlerName: name,
    changedBy: name,
    status: 'closed',
    attachments: [{ name: `${name}.png`, size: 1 }],
    filesMissing: [{ name: `${name}.mp4`, why: 'tooLarge' }],
  });
  const both = { incident, waiting: true };
  const draft: Draft = {
    id: 'draft-1',
    owner: 'x',
    happened: text,
    category: 'phishing',
    source: 'chat',
    evidence,
    hasPersonalNumber: true,
    at: at('08:00'),
    joined: null,
    parts: [
      {
        message: 'chat/1',
        text,
        files: [{ id: 'file-1', name: `${name}.png`, size: 1 }],
        missing: [{ name: `${name}.mp4`, why: 'notFetched' }],
      },
    ],
  };
  const dialogs = (['note', 'tellReporter', 'addInformation', 'assess', 'close'] as const).map(
    (dialog) => [`caseDialog ${dialog}`, caseDialog(dialog, incident, 'sv', 'key-of-the-form').card] as const,
  );
  return {
    ownCard: ownCard(ownCase(incident, WAITING), 'sv', links.to('case', 'c')).card,
    reporterCard: reporterCard({ ...both, isUnattended: true, phone: '' }, 'sv', links.to('case', 'c')).card,
    ownCasesCard: ownCasesCard(Array(10).fill(ownCase(incident, WAITING)), 'sv', links).card,
    caseCard: caseCard(both, 'sv', { notice: name, tab: links.to('case', 'c') }).card,
    coverCard: coverCard(both, 'sv').card,
    handlerCard: handlerCard(both, 'Värna är inte med i teamet', 'sv').card,
    messageCard: messageCard(incident, { text, from: name, tab: links.to('case', 'c') }, 'sv').card,
    addedCard: addedCard(ownCase(incident, WAITING), 'sv', links.to('case', 'c')).card,
    fateCard: fateCard(ownCase(incident, WAITING), 'edited', 'sv').card,
    readingsCard: readingsCard(
      draft,
      { answers: [ownCase(incident, WAITING)], isQuestion: true, isIncident: false },
      'sv',
    ).card,
    asideCard: asideCard(draft, 'sv').card,
    askedCard: askedCard({ ...draft, asked: [name] }, 'sv').card,
    coordinatorCard: coordinatorCard({ name, unit: name }, { text, chat: links.chat('x') }, 'sv').card,
    draftCard: draftCard(draft, 'sv', { recent: [ownCase(incident, WAITING)] }).card,
    reportForm: reportForm(draft, 'sv').card,
    reportDialog: reportDialog(draft, 'sv').card,
    sentenceDialog: sentenceDialog(name, name).card,
    ...Object.fromEntries(dialogs),
  };
}

function inboxCardsOf(name: string, text: string): Record<string, Card> {
  const title = { sv: name, en: name };
  const late = { campaign: 'c', title, person: 'x', name, due: TODAY, isLate: true, state: 'delivered', cause: null };
  const inbox: Omit<InboxAnswer, 'tasks'> = {
    staff: Array(40).fill(late),
    news: [
      {
        kind: 'decided',
        number: 'R1',
        title: name,
        outcome: 'approved',
        decidedBy: name,
        at: at('08:00'),
        section: name,
        correctedBy: name,
        dropped: Array(40).fill(text),
        back: [text],
      },
    ],
    today: TODAY,
    lastDone: { kind: 'document', title, at: at('08:00') },
    opened: null,
    newcomer: name,
  };
  const all = Object.values(tasks(name, text));
  const shown = Object.entries(tasks(name, text)).map(([kind, task]) => {
    const opened = { task: refOf(task, cards, 'sv'), step: null };
    return [`inboxCard ${kind}`, inboxCard({ ...inbox, tasks: [task], opened }, 'sv', links, cards).card] as const;
  });
  const many = Array.from({ length: 40 }, () => all).flat();
  return {
    ...Object.fromEntries(shown),
    'inboxCard many': inboxCard({ ...inbox, tasks: many }, 'sv', links, cards).card,
    'inboxCard empty': inboxCard({ ...inbox, tasks: [] }, 'sv', links, cards).card,
  };
}

/** The key begins with the name of the function that makes the card. */
export function everyCard(name: string, text: string): Readonly<Record<string, Card>> {
  const asker = { ...coordinator, person: aPerson({ name, givenName: name, unit: name }) };
  const finding = {
    key: 'k',
    kind: 'deputyGone',
    board: null,
    scope: { kind: 'unit', name },
    role: 'coordinator',
    holder: 'x',
    holderName: name,
    deputyName: name,
    until: TODAY,
  } as const;
  const act = { actorId: 'x', actorName: name, at: at('08:00') };
  const scope = { kind: 'unit' as const, name };
  const holding = aHolding({ scope, holderName: name, deputyName: name, given: act });
  const notice = { findings: Array(14).fill(finding), coordinator: name, mayRead: true };
  return {
    ...incidentCards(name, text),
    ...workCardsOf(name, text),
    triageCard: triageCard(triagePage(name, text), 'sv', { notice: name, tab: links.to('case', 'c') }).card,
    ...policyCards(name, text).cards,
    ...inboxCardsOf(name, text),
    roleCard: roleCard({ holding, news: 'given', reader: 'x' }, links.to('organisation'), 'sv').card,
    vacancyCard: vacancyCard(notice, links.to('organisation'), 'sv').card,
    helpCard: helpCard(asker, () => true, links).card,
    pageCard: pageCard('lessons', asker, links.to('lessons')).card,
    welcomeCard: welcomeCard(asker, true).card,
  };
}
