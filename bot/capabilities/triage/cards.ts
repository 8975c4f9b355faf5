// The card that asks the coordinator one question at a time, and then shows what the rules propose.
import {
  type Button,
  box,
  buttonRow,
  card,
  choicesField,
  type Element,
  facts,
  heading,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  small,
  textField,
  waitsForNothing,
} from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import { ANSWERS } from '../incident/model.ts';
import { incidentText } from '../incident/text.ts';
import { sentenceOfRule } from '../significance/explanation-text.ts';
import { factText } from '../significance/fact-text.ts';
import type { JudgedRule } from '../significance/model.ts';
import { HOWS } from '../significance/model.ts';
import { factOf, isJudged } from '../significance/rules.ts';
import { significanceText } from '../significance/text.ts';
import { LONGEST_REASON, type NextQuestion, OUTCOMES, type Track, type TriagePage } from './model.ts';
import { triageText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

interface Shown {
  readonly page: TriagePage;
  readonly language: Language;
}
interface Part {
  readonly body: readonly Element[];
  readonly buttons: readonly Button[];
}

const stepOf = ({ triage: { id, revision } }: TriagePage) => ({ id, revision });

interface Words {
  readonly ask: string;
  readonly why: string;
  readonly yes?: string;
}
const asking = ({ ask, why, yes }: Words, of?: string): readonly Element[] => [
  ...(of === undefined ? [] : [small(of)]),
  said(ask, 'strong'),
  paragraph(why),
  ...(yes === undefined ? [] : [small(yes)]),
];

/** Can be pressed with an empty field beside it. */
const atOnce = waitsForNothing;

function quickPart({ page, language }: Shown, quick: keyof (typeof triageText)['sv']['quick']): Part {
  const t = triageText[language];
  return {
    body: asking(t.quick[quick]),
    buttons: ANSWERS.map((answer) => press(t.answers[answer], 'triage.answer', { ...stepOf(page), quick, answer })),
  };
}

function severityPart({ page: { incident }, language }: Shown): Part {
  const { severities } = incidentText[language];
  const { id, revision } = incident;
  return {
    body: asking(triageText[language].severity),
    buttons: (['mindre', 'måttlig', 'allvarlig', 'kritisk'] as const).map((severity) =>
      press(severities[severity], 'triage.severity', { id, revision, severity }),
    ),
  };
}

function boardsPart({ page, language }: Shown): Part {
  const { boards: t } = triageText[language];
  const value = page.boards.filter(({ isSuggested }) => isSuggested).map(({ id }) => id);
  const choices = Object.fromEntries(page.boards.map(({ id, name }) => [id, name]));
  return {
    body: [...asking(t), choicesField({ id: 'boards', label: t.field, value }, choices)],
    buttons: [press(t.save, 'triage.boards', stepOf(page), 'positive')],
  };
}

function servicesPart({ page, language }: Shown): Part {
  const { services: t } = triageText[language];
  const field = { id: 'services', label: t.field, value: page.triage.services };
  return {
    body: [...asking(t), choicesField(field, significanceText[language].services)],
    buttons: [press(t.save, 'triage.services', stepOf(page), 'positive')],
  };
}

function factPart({ page, language }: Shown, key: string): Part {
  const found = factOf(key);
  if (!found) return { body: [], buttons: [] };
  const { fact, service } = found;
  const t = factText[language];
  const { amount } = triageText[language];
  const of = service === null ? undefined : significanceText[language].services[service];
  const data = { ...stepOf(page), fact: key };
  if (isJudged(fact))
    return {
      body: asking(t.facts[fact], of),
      buttons: HOWS.map((how) => press(t.hows[how], 'triage.fact', { ...data, how })),
    };
  return {
    body: [...asking(t.facts[fact], of), textField({ id: 'amount', label: t.facts[fact].name, longest: 40 })],
    buttons: [
      press(amount.is, 'triage.fact', { ...data, how: 'is' }),
      press(amount.can, 'triage.fact', { ...data, how: 'can' }),
      atOnce(press(amount.not, 'triage.fact', { ...data, how: 'not' })),
      atOnce(press(amount.unknown, 'triage.fact', { ...data, how: 'unknown' })),
    ],
  };
}

function questionPart(shown: Shown, next: NextQuestion): Part {
  switch (next.kind) {
    case 'quick':
      return quickPart(shown, next.quick);
    case 'severity':
      return severityPart(shown);
    case 'boards':
      return boardsPart(shown);
    case 'services':
      return servicesPart(shown);
    case 'fact':
      return factPart(shown, next.fact);
  }
}

function reasons(rules: readonly JudgedRule[], language: Language): readonly Element[] {
  const t = significanceText[language];
  const met = rules.filter(({ verdict }) => verdict === 'met');
  return met.flatMap(({ rule, onlyCan }) => [
    said(sentenceOfRule(rule, language)),
    ...(onlyCan ? [small(factText[language].onlyCan)] : []),
    said(`${rule.source}. ${t.marks[rule.mark]}.`, 'quiet'),
  ]);
}

function nameOfFact(key: string, language: Language): string {
  const found = factOf(key);
  if (!found) return key;
  const { name } = factText[language].facts[found.fact];
  return found.service === null ? name : `${significanceText[language].services[found.service]}: ${name}`;
}

/** What the rules propose, and why. */
function proposalParts({ page, language }: Shown): readonly Element[] {
  const t = triageText[language];
  const { verdict, rules, missing, isServiceMissing } = page.proposal;
  const why = {
    significant: [small(t.proposal.because), ...reasons(rules, language)],
    notSignificant: [paragraph(t.proposal.none)],
    factsMissing: [
      ...(isServiceMissing ? [paragraph(t.proposal.noService)] : [small(t.proposal.missing)]),
      ...missing.map((key) => said(nameOfFact(key, language))),
    ],
  }[verdict];
  const tone = { significant: 'attention', notSignificant: 'good', factsMissing: 'warning' } as const;
  return [
    box(tone[verdict], [small(t.proposal.title), said(significanceText[language].proposed[verdict], 'strong'), ...why]),
    small(t.proposal.only),
  ];
}

/** Missing facts that can be answered from the card. */
const MOST_ASKED = 3;

function decidingPart(shown: Shown): Part {
  const { page, language } = shown;
  const t = triageText[language];
  const { id } = page.triage;
  const open = page.proposal.missing.slice(0, MOST_ASKED);
  const again = open.map((ask) =>
    atOnce(press(t.proposal.answer(nameOfFact(ask, language)), 'triage.read', { id, ask })),
  );
  return {
    body: [
      ...proposalParts(shown),
      ...(again.length > 0 ? [buttonRow(again)] : []),
      textField(
        { id: 'reason', label: t.proposal.reason, hint: t.proposal.reasonHint, longest: LONGEST_REASON },
        'many',
      ),
    ],
    buttons: OUTCOMES.map((outcome) => press(t.outcomes[outcome], 'triage.decide', { ...stepOf(page), outcome })),
  };
}

function nameOfTrack({ kind, subject }: Track, language: Language): string {
  const t = triageText[language];
  if (subject === null) return t.tracks[kind];
  return t.trackOf(t.tracks[kind], subject.kind === 'municipality' ? t.municipality : subject.name);
}

function tracksPart({ page, language }: Shown): readonly Element[] {
  const t = triageText[language];
  const open = page.tracks.filter(({ state }) => state === 'open' || state === 'undecided');
  return facts(
    open.map((track) => [
      nameOfTrack(track, language),
      track.due === null ? t.states[track.state] : `${t.states[track.state]}, ${formatInstant(track.due, language)}`,
    ]),
  );
}

function decidedPart(shown: Shown): Part {
  const { page, language } = shown;
  const t = triageText[language];
  const { decision } = page.triage;
  if (decision === null || page.isAgain || decision.outcome === 'moreFacts') {
    const { body, buttons } = decidingPart(shown);
    const warning = page.isAgain ? [box('warning', [paragraph(t.decided.again)])] : [];
    return { body: [...warning, ...body, ...tracksPart(shown)], buttons };
  }
  const told = [
    small(t.decided.title),
    said(t.outcomes[decision.outcome], 'strong'),
    said(decision.reason),
    said(t.decided.by(decision.actorName, formatInstant(decision.at, language)), 'quiet'),
  ];
  const tone = decision.outcome === 'significant' ? 'attention' : 'good';
  return { body: [box(tone, told), ...tracksPart(shown), small(t.decided.change)], buttons: [] };
}

/** Whom to call, and how well the number is known. */
function stopPart({ page, language }: Shown): Part {
  const { stop: t, buttons } = triageText[language];
  const { name, phone, checkedOn, isOld } = page.contact;
  const checked = checkedOn === null ? t.unchecked : isOld ? t.old : t.checked(formatDay(checkedOn, language));
  const call =
    phone === '' ? [paragraph(t.noPhone)] : [...facts([[t.call, `${name} ${phone}`.trim()]]), small(checked)];
  return {
    body: [
      box('attention', [said(t.title, 'strong'), paragraph(t.what), ...call]),
      paragraph(t.kept),
      small(t.logged),
      ...(page.mayHandle ? [textField({ id: 'reason', label: t.why, longest: LONGEST_REASON })] : []),
    ],
    buttons: [
      ...(phone === '' ? [] : [link(buttons.call(phone), `tel:${phone.replace(/[^+\d]/gu, '')}`)]),
      press(t.lift, 'triage.answer', { ...stepOf(page), quick: 'protective', answer: 'no' }),
    ],
  };
}

function partOf(shown: Shown): Part {
  const { page } = shown;
  if (page.triage.stoppedAt !== null) return stopPart(shown);
  if (page.incident.status === 'closed' || !page.mayHandle) return { ...decidedPart(shown), buttons: [] };
  return page.next === null ? decidedPart(shown) : questionPart(shown, page.next);
}

interface TriageCardParts {
  /** What just happened, above everything: a lost race, say. */
  readonly notice?: string;
  /** Address of the case in the tab. */
  readonly tab: string;
}

/** One question at a time, then the proposal, then the decision. */
export function triageCard(page: TriagePage, language: Language, { notice, tab }: TriageCardParts): Message {
  const t = triageText[language];
  const { incident, next, answered, asked, triage, mayHandle } = page;
  const { body, buttons } = partOf({ page, language });
  const isAsking = next !== null && triage.stoppedAt === null && incident.status !== 'closed' && mayHandle;
  const ways = [press(t.buttons.back, 'incident.read', { id: incident.id }), link(t.buttons.open, tab)];
  return {
    summary: t.title(incident.number),
    card: card(
      [
        notice !== undefined && box('warning', [said(notice)]),
        heading(t.title(incident.number)),
        isAsking && small(t.progress(String(Math.min(answered + 1, asked)), String(asked))),
        body,
        mayHandle && buttons.length > 0 && buttonRow(buttons),
      ],
      ways,
    ),
  };
}
