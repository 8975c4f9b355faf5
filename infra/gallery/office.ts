// The cards of roles and vacancies, of steering documents and of the chat itself.
import type { Card } from '../../bot/blocks/card.ts';
import { toDay } from '../../bot/blocks/instant.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { handoverCard } from '../../bot/capabilities/handover/cards.ts';
import type { HandoverRecord, HandoverState } from '../../bot/capabilities/handover/model.ts';
import { askDialog, ownRulesCard, questionCard, trialCard } from '../../bot/capabilities/policy/cards.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { roleCard } from '../../bot/capabilities/roles/cards.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { vacancyCard } from '../../bot/capabilities/vacancy/cards.ts';
import type { Finding } from '../../bot/capabilities/vacancy/model.ts';
import { helpCard, pageCard, welcomeCard } from '../../bot/edges/teams/help.ts';
import { demonstrationDocuments } from '../demonstration/policy.ts';
import { links } from './links.ts';
import { asking, at, erik, jonas, maria, sara, TODAY } from './people.ts';

const HOLDING: RoleHolding = {
  id: 'role-1',
  role: 'manager',
  scope: { kind: 'unit', name: 'Hemtjänsten' },
  holder: maria.id,
  holderName: maria.name,
  deputy: jonas.id,
  deputyName: jonas.name,
  from: TODAY,
  until: null,
  given: { actorId: erik.id, actorName: erik.name, at: at('08:00') },
  ended: null,
  changeId: 'change-1',
};

const FINDINGS: readonly Finding[] = [
  {
    key: 'finding-1',
    kind: 'deputyGone',
    board: null,
    scope: HOLDING.scope,
    role: 'manager',
    holder: maria.id,
    holderName: maria.name,
    deputyName: jonas.name,
    until: null,
  },
  {
    key: 'finding-2',
    kind: 'mandateEnds',
    board: null,
    scope: { kind: 'administration', name: 'Kultur-, evenemangs- och fritidsförvaltningen' },
    role: 'administrationHead',
    holder: jonas.id,
    holderName: jonas.name,
    deputyName: '',
    until: toDay('2026-12-14'),
  },
];

export const documents = (): readonly DocumentVersion[] =>
  demonstrationDocuments(
    [sara, erik, maria, jonas].map(({ id, name, title }) => ({ id, name, title })),
    at('08:00'),
  );

export function roleCards(language: Language): Readonly<Record<string, Card>> {
  const page = links.to('organisation');
  const ended = { ...HOLDING, ended: { actorId: erik.id, actorName: erik.name, at: at('09:00') } };
  return {
    'roleCard given, to the holder': roleCard({ holding: HOLDING, news: 'given', reader: maria.id }, page, language)
      .card,
    'roleCard given, to the deputy': roleCard({ holding: HOLDING, news: 'given', reader: jonas.id }, page, language)
      .card,
    'roleCard given, to others': roleCard({ holding: HOLDING, news: 'given', reader: erik.id }, page, language).card,
    'roleCard ended': roleCard({ holding: ended, news: 'ended', reader: maria.id }, page, language).card,
  };
}

const HANDOVER: HandoverRecord = {
  id: 'handover-1',
  from: maria.id,
  fromName: maria.name,
  to: jonas.id,
  toName: jonas.name,
  day: toDay('2026-12-01'),
  items: [
    {
      kind: 'role',
      id: 'role-1',
      what: { sv: 'Roll', en: 'Role' },
      title: { sv: 'Chef, Hemtjänsten', en: 'Manager, Hemtjänsten' },
    },
    {
      kind: 'measure',
      id: 'measure-1',
      what: { sv: 'Åtgärd', en: 'Measure' },
      title: { sv: 'Å2026-0004 Rutin för utlånade nycklar', en: 'Å2026-0004 Rutin för utlånade nycklar' },
    },
  ],
  state: 'planned',
  prepared: { actorId: erik.id, actorName: erik.name, at: at('08:00') },
  notMoved: [],
  revision: 1,
  changedBy: erik.name,
  changedAt: at('08:00'),
  changeId: 'change-1',
};

export function handoverCards(language: Language): Readonly<Record<string, Card>> {
  const page = links.to('organisation');
  const told = (state: HandoverState, reader: string) =>
    handoverCard(
      { handover: { ...HANDOVER, state }, reader, items: HANDOVER.items, notMoved: [], mayRead: false },
      null,
      language,
    ).card;
  const stayed = { handover: { ...HANDOVER, state: 'done' as const }, reader: erik.id, mayRead: true };
  return {
    'handoverCard planned, to the receiver': told('planned', jonas.id),
    'handoverCard planned, to the giver': told('planned', maria.id),
    'handoverCard called off': told('calledOff', maria.id),
    'handoverCard done, to the receiver': told('done', jonas.id),
    'handoverCard done, with something left': handoverCard(
      { ...stayed, items: HANDOVER.items.slice(1), notMoved: HANDOVER.items.slice(0, 1) },
      page,
      language,
    ).card,
  };
}

export function vacancyCards(language: Language): Readonly<Record<string, Card>> {
  const page = links.to('organisation');
  const notice = { findings: FINDINGS, coordinator: null, mayRead: true };
  return {
    vacancyCard: vacancyCard(notice, page, language).card,
    'vacancyCard to somebody who may not mend it': vacancyCard(
      { ...notice, coordinator: erik.name, mayRead: false },
      page,
      language,
    ).card,
  };
}

export function policyCards(language: Language): Readonly<Record<string, Card>> {
  const all = documents();
  const [first] = all;
  if (!first) throw new Error('the demonstration has no document');
  const own = all.map((version, place) => ({
    ...version,
    due: toDay('2026-12-08'),
    acknowledgedAt: place === 0 ? at('09:30') : null,
  }));
  const asked = 'Gäller det här också när jag arbetar hemifrån?';
  return {
    ownRulesCard: ownRulesCard(own, TODAY, language).card,
    'ownRulesCard empty': ownRulesCard([], TODAY, language).card,
    questionCard: questionCard(first, sara, { text: asked, chat: links.chat(sara.login) }, language).card,
    trialCard: trialCard(first, toDay('2026-12-08'), { today: TODAY, url: links.to('document', first.id) }, language)
      .card,
    askDialog: askDialog(first, language, 'key').card,
  };
}

export function chatCards(language: Language): Readonly<Record<string, Card>> {
  return {
    welcomeCard: welcomeCard(asking(sara, language), false).card,
    'welcomeCard with no coordinator': welcomeCard(asking(sara, language), true).card,
    'helpCard for everyone': helpCard(
      asking(sara, language),
      (permission) => permission !== 'organisation.placeChannel' && permission !== 'risk.write',
      links,
    ).card,
    pageCard: pageCard('lessons', asking(sara, language), links.to('lessons')).card,
    'helpCard for the coordinator': helpCard(asking(erik, language), () => true, links).card,
  };
}
