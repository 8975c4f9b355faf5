// A decision in the inbox card: it shows the whole basis, also on a phone.
import {
  box,
  type Element,
  facts,
  folded,
  link,
  paragraph,
  picture,
  pressFor,
  said,
  small,
  textField,
} from '../../blocks/card.ts';
import { dayOf, formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { RiskLevel } from '../delegation/model.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import { LONGEST } from '../risk/model.ts';
import { costWords, riskText } from '../risk/text.ts';
import type { RiskLinks } from '../risk/view-model.ts';
import type { Score, Yardstick } from '../risk-method/model.ts';
import { riskMethodText } from '../risk-method/text.ts';
import type { Basis, ShownBasis } from './model.ts';
import { riskDecisionText } from './text.ts';
import type { DecisionDone, DecisionNews, DecisionTask } from './view-model.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();
type DecisionCards = InboxCardTables<DecisionTask, DecisionNews, DecisionDone, RiskLinks>;

function scoreWords({ likelihood, consequence }: Score, level: RiskLevel, method: Yardstick, language: Language) {
  const t = riskMethodText[language];
  const of = (scale: Yardstick['likelihoods'], step: number) => scale[step - 1]?.[language] ?? String(step);
  return t.score(of(method.likelihoods, likelihood), of(method.consequences, consequence), t.levels[level]);
}

function position(basis: ShownBasis, language: Language, matrix: RiskLinks['matrix']) {
  const t = riskMethodText[language];
  const { fields } = riskText[language];
  const { current, residual, level, residualLevel, method } = basis;
  const now = scoreWords(current, level, method, language);
  const then = residual && scoreWords(residual, residualLevel ?? level, method, language);
  return [
    picture(matrix(method, current, residual), t.picture(now, then)),
    ...(then === null ? [] : [small(t.legend)]),
    ...facts([[fields.current, now], ...(then === null ? [] : [[fields.residual, then] as const])]),
  ];
}

function basisFacts(basis: Basis, { decider, item }: DecisionTask['authority'], language: Language) {
  const t = riskText[language];
  const { deciders } = riskDecisionText[language];
  const { object, class: value, law, owner, unit, cost, proposer, proposedAt, participants } = basis;
  const place = unit === '' ? owner : `${owner}, ${unit}`;
  return facts([
    [t.fields.object, `${t.objects[object.kind]}: ${object.name}`],
    ...(basis.departsFrom === '' ? [] : [[t.fields.departsFrom, basis.departsFrom] as const]),
    ...(value === null ? [] : [[t.fields.class, t.classed(value)] as const]),
    ...(law ? [[t.law, language === 'sv' ? 'Ja' : 'Yes'] as const] : []),
    [t.fields.owner, place],
    [t.fields.cost, costWords(cost, language)],
    [t.fields.proposer, `${proposer}, ${formatDay(dayOf(proposedAt), language)}`],
    ...(participants.length === 0 ? [] : [[t.fields.participants, participants.join(', ')] as const]),
    [t.fields.item, item === '' ? deciders[decider] : `${item} ${deciders[decider]}`],
  ]);
}

function proposalBox(basis: Basis, language: Language): Element {
  const t = riskText[language];
  const { treatments } = riskDecisionText[language];
  return box('emphasis', [
    small(t.fields.proposal),
    said(treatments[basis.treatment], 'strong'),
    said(basis.proposal),
    ...(basis.conditions === '' ? [] : [small(t.fields.conditions), said(basis.conditions)]),
    ...facts([[t.fields.validUntil, formatDay(basis.validUntil, language)]]),
  ]);
}

/** A changed matrix is nothing to fold away: the level is another one than when it was proposed. */
function movedBox({ moved, level }: ShownBasis, language: Language): readonly Element[] {
  const { levels } = riskMethodText[language];
  return moved
    ? [box('warning', [said(riskDecisionText[language].moved(levels[moved.level], levels[level], moved.rescore))])]
    : [];
}

/** All that the decision rests on. */
function basisParts({ basis, authority }: DecisionTask, language: Language, { matrix }: RiskLinks): readonly Element[] {
  const { fields } = riskText[language];
  const { scenario, harm, measures } = basis;
  return [
    small(fields.scenario),
    said(scenario),
    small(fields.harm),
    said(harm),
    ...position(basis, language, matrix),
    ...(measures.length === 0 ? [] : [small(fields.measures), ...measures.map((measure) => said(`•  ${measure}`))]),
    ...basisFacts(basis, authority, language),
  ];
}

const decisionParts: DecisionCards['tasks']['decision'] = (task, { today, language, links }) => {
  const c = riskDecisionText[language].card;
  const { basis, proposal, hash: seen, due, as } = task;
  const since = formatDay(dayOf(basis.proposedAt), language);
  const isLate = today > due;
  const decide = (outcome: 'approved' | 'returned' | 'rejected') =>
    ({ proposal, seen, outcome, channel: 'chat' }) as const;
  return {
    parts: [
      small(as === 'deputy' ? c.askDeputy : c.ask),
      said(`${basis.number} ${basis.title}`, 'strong'),
      box(isLate ? 'warning' : 'emphasis', [paragraph(isLate ? c.late(since) : c.due(formatDay(due, language)))]),
      proposalBox(basis, language),
      ...movedBox(basis, language),
      ...folded('basis', c.showBasis, basisParts(task, language, links), [link(c.open, links.to('risk', task.risk))]),
      textField(
        {
          id: 'conditions',
          label: c.conditions,
          hint: c.conditionsHint,
          longest: LONGEST.words,
        },
        'many',
      ),
      textField({ id: 'reason', label: c.reason, hint: c.reasonHint, longest: LONGEST.words }, 'many'),
    ],
    buttons: [
      press(c.approve, 'risk.decide', decide('approved'), 'positive'),
      press(c.return, 'risk.decide', decide('returned')),
      press(c.reject, 'risk.decide', decide('rejected'), 'destructive'),
    ],
  };
};

/** News of a decision, for everyone it concerned. */
const decidedWords: DecisionCards['news']['decided'] = (one, language) => {
  const { outcomes, card: t } = riskDecisionText[language];
  const what = `${one.number} ${one.title}`;
  const words = outcomes[one.outcome];
  const moment = formatInstant(one.at, language);
  if (one.correctedBy !== null)
    return [
      t.newsCorrected(what, words, one.decidedBy, one.section, one.correctedBy, moment),
      ...(one.dropped.length > 0 ? [t.newsDropped(one.dropped.join(', '))] : []),
      ...(one.back.length > 0 ? [t.newsBack(one.back.join(', '))] : []),
    ].join(' ');
  return t.newsLine(what, words, one.decidedBy, moment);
};

export const riskDecisionCards: DecisionCards = {
  tasks: { decision: decisionParts },
  lines: {
    decision: ({ proposal, as, basis: { number, title } }) => ({
      id: proposal,
      asks: as === 'deputy' ? 'decideAsDeputy' : 'decide',
      title: `${number} ${title}`,
    }),
  },
  news: {
    decided: decidedWords,
    moved({ number, title, level, decider }, language) {
      const { card, deciders } = riskDecisionText[language];
      return card.newsMoved(`${number} ${title}`, riskMethodText[language].levels[level], deciders[decider]);
    },
    arrived({ number, title, level }, language) {
      const { card } = riskDecisionText[language];
      return card.newsArrived(`${number} ${title}`, riskMethodText[language].levels[level]);
    },
  },
  done: {
    decisionTaken({ number, title, outcome, at }, language) {
      const { outcomes, card } = riskDecisionText[language];
      return card.newsOwn(`${number} ${title}`, outcomes[outcome], formatInstant(at, language));
    },
  },
};
