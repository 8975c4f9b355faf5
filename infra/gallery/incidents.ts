// The cards and dialogs of incidents: what the reporter, the channel and the handler see.
import type { Card } from '../../bot/blocks/card.ts';
import { toDay } from '../../bot/blocks/instant.ts';
import type { Language } from '../../bot/blocks/text.ts';
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
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { asideCard, askedCard, coordinatorCard, readingsCard } from '../../bot/capabilities/incident/reading-cards.ts';
import { draftCard, reportForm } from '../../bot/capabilities/incident/report-cards.ts';
import { incidentText } from '../../bot/capabilities/incident/text.ts';
import { ownCase } from '../../bot/capabilities/incident/views.ts';
import { links } from './links.ts';
import { at, erik, sara } from './people.ts';

export const RECEIVED: Incident = {
  id: 'incident-0017',
  number: '2026-0017',
  reportedAt: at('08:15'),
  awareAt: at('08:15'),
  reporter: sara.id,
  reporterName: sara.name,
  reporterUnit: sara.unit,
  reporterAdministration: sara.administration,
  reporterLanguage: 'sv',
  source: 'chat',
  happened: 'Jag klickade på en konstig länk i ett mejl som såg ut att komma från chefen, och skrev in mitt lösenord.',
  happenedWhen: 'I morse vid åtta',
  affected: 'Mitt konto, kanske planeringen',
  personalData: 'unknown',
  ongoing: 'yes',
  evidence: {
    text: 'Hej! Din lönespecifikation finns nu i portalen. Logga in här innan klockan 12 i dag.',
    sender: 'Lönekontoret',
    sentAt: at('07:42'),
    link: null,
  },
  attachments: [{ name: 'skärmbild.png', size: 184_320 }],
  filesMissing: [{ name: 'film.mp4', why: 'tooLarge' }],
  protection: null,
  category: 'phishing',
  categoryBy: 'suggested',
  severity: null,
  status: 'received',
  handler: null,
  handlerName: null,
  messageToReporter: null,
  closing: null,
  revision: 1,
  changedBy: sara.name,
  changedAt: at('08:15'),
  changeId: 'change-1',
};

const TAKEN: Incident = {
  ...RECEIVED,
  status: 'inProgress',
  severity: 'måttlig',
  handler: erik.id,
  handlerName: erik.name,
  messageToReporter: 'Tack! Byt lösenord nu. Jag har spärrat sessionerna och hör av mig före lunch.',
  revision: 3,
  changedBy: erik.name,
  changedAt: at('08:32'),
};

const CLOSED: Incident = {
  ...TAKEN,
  status: 'closed',
  closing: {
    at: at('13:05'),
    actorName: erik.name,
    outcome: 'resolved',
    reason: 'Lösenordet är bytt och ingen har loggat in.',
  },
  revision: 5,
  changedAt: at('13:05'),
};

const EARLIER: Incident = {
  ...TAKEN,
  id: 'incident-0012',
  number: '2026-0012',
  reportedAt: at('14:20', toDay('2026-11-19')),
  happened: 'Jag tappade nyckelbrickan på bussen.',
  category: 'lostEquipment',
  evidence: null,
};

const DRAFT: Draft = {
  id: 'draft-1',
  owner: sara.id,
  happened: RECEIVED.happened,
  category: 'phishing',
  source: 'chat',
  evidence: RECEIVED.evidence,
  hasPersonalNumber: true,
  parts: [
    {
      message: 'chat/1',
      text: RECEIVED.happened,
      files: [{ id: 'file-1', name: 'skärmbild.png', size: 184_320 }],
      missing: [{ name: 'film.mp4', why: 'tooLarge' }],
    },
  ],
  at: at('08:14'),
  joined: null,
};

const own = (incident: Incident, waiting = false, isUnattended = false) =>
  ownCase(incident, { waiting, isUnattended, phone: '0583-810 00' });
const file = (incident: Incident, waiting = false) => ({ incident, waiting });

export function incidentCards(language: Language): Readonly<Record<string, Card>> {
  const tab = links.to('case', RECEIVED.id);
  const dialogs = (['note', 'tellReporter', 'addInformation', 'assess', 'close'] as const).map(
    (dialog) => [`caseDialog ${dialog}`, caseDialog(dialog, TAKEN, language, 'key').card] as const,
  );
  const t = incidentText[language];
  return {
    draftCard: draftCard(DRAFT, language).card,
    'readingsCard with an answer awaited': readingsCard(
      { ...DRAFT, happened: 'Ja, hon har svarat att hon raderat det.' },
      { answers: [own(TAKEN)], isQuestion: false, isIncident: false },
      language,
    ).card,
    'readingsCard of a question': readingsCard(
      { ...DRAFT, happened: 'Får jag spara patientuppgifter i OneDrive?' },
      { answers: [], isQuestion: true, isIncident: false },
      language,
    ).card,
    asideCard: asideCard(DRAFT, language).card,
    'asideCard by itself': asideCard(DRAFT, language, true).card,
    askedCard: askedCard({ ...DRAFT, happened: 'Vem är säkerhetsskyddschef?', asked: [erik.name] }, language).card,
    coordinatorCard: coordinatorCard(
      sara,
      { text: 'Får jag spara patientuppgifter i OneDrive?', chat: links.chat(sara.login) },
      language,
    ).card,
    'draftCard with earlier cases': draftCard(DRAFT, language, { recent: [own(EARLIER)] }).card,
    reportForm: reportForm(DRAFT, language).card,
    reportDialog: reportDialog(DRAFT, language).card,
    'ownCard received': ownCard(own(RECEIVED), language, tab).card,
    'ownCard waits for SharePoint': ownCard(own(RECEIVED, true), language, tab).card,
    'ownCard with no coordinator': ownCard(own(RECEIVED, false, true), language, tab).card,
    'ownCard in progress': ownCard(own(TAKEN), language, tab).card,
    'ownCard closed': ownCard(own(CLOSED), language, tab).card,
    reporterCard: reporterCard({ ...file(TAKEN), isUnattended: false, phone: '' }, language, tab).card,
    ownCasesCard: ownCasesCard([own(RECEIVED), own(EARLIER), own(CLOSED)], language, links).card,
    'ownCasesCard empty': ownCasesCard([], language, links).card,
    'coverCard received': coverCard(file(RECEIVED), language).card,
    'coverCard in progress': coverCard(file(TAKEN), language).card,
    'coverCard closed': coverCard(file(CLOSED), language).card,
    'caseCard received': caseCard(file(RECEIVED), language, { tab }).card,
    'caseCard waits for SharePoint': caseCard(file(RECEIVED, true), language, { tab }).card,
    'caseCard in progress': caseCard(file(TAKEN), language, { tab }).card,
    'caseCard closed': caseCard(file(CLOSED), language, { tab }).card,
    handlerCard: handlerCard(
      file(RECEIVED),
      language === 'sv' ? 'Värna är inte med i teamet' : 'Värna is not in the team',
      language,
    ).card,
    messageCard: messageCard(TAKEN, { text: TAKEN.messageToReporter ?? '', from: erik.name, tab }, language).card,
    addedCard: addedCard(own(TAKEN), language, tab).card,
    'fateCard edited': fateCard(own(TAKEN), 'edited', language).card,
    'fateCard deleted': fateCard(own(TAKEN), 'deleted', language).card,
    ...Object.fromEntries(dialogs),
    sentenceDialog: sentenceDialog(t.channel.title(RECEIVED.number), t.refusals.nothingSaid({})).card,
  };
}
