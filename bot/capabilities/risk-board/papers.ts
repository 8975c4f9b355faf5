// Files about decisions: the board's matters, and the decisions made by delegation.
import { dayOf, formatDay } from '../../blocks/instant.ts';
import type { Letter } from '../../blocks/letter.ts';
import { day, type Fetching, fetched, moment, sheetOf } from '../../blocks/paper.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import type { Language } from '../../blocks/text.ts';
import type { RiskLevel } from '../delegation/model.ts';
import { riskText } from '../risk/text.ts';
import { riskDecisionText } from '../risk-decision/text.ts';
import type { ProposalView } from '../risk-decision/view-model.ts';
import type { Score, Yardstick } from '../risk-method/model.ts';
import { levelOf } from '../risk-method/rules.ts';
import { riskMethodText } from '../risk-method/text.ts';
import { correctionLines, correctionWords } from './correction-text.ts';
import { type BoardMatter, boardLetter, delegatedLetter } from './letter.ts';
import { letterText } from './letter-text.ts';
import type { BoardMatters, DelegatedDecisions } from './model.ts';
import { riskBoardText } from './text.ts';

function position(score: Score, level: RiskLevel, method: Yardstick, language: Language) {
  const named = (scale: Yardstick['likelihoods'], step: number) => scale[step - 1]?.[language] ?? String(step);
  return {
    likelihood: named(method.likelihoods, score.likelihood),
    consequence: named(method.consequences, score.consequence),
    level: riskMethodText[language].levels[level],
  };
}

function matterOf({ basis, authority, hash }: ProposalView, language: Language): BoardMatter {
  const t = riskDecisionText[language];
  const { levels } = riskMethodText[language];
  const { objects } = riskText[language];
  const { inherent, current, residual, level, residualLevel, method, moved } = basis;
  return {
    number: basis.number,
    kind: basis.type,
    title: basis.title,
    scenario: basis.scenario,
    harm: basis.harm,
    object: `${objects[basis.object.kind]}: ${basis.object.name}`,
    inherent: position(inherent, levelOf(inherent, method), method, language),
    current: position(current, level, method, language),
    residual: residual && position(residual, residualLevel ?? level, method, language),
    moved: moved ? t.moved(levels[moved.level], levels[level], moved.rescore) : '',
    treatment: t.treatments[basis.treatment],
    measures: basis.measures,
    cost: basis.cost,
    proposal: basis.proposal,
    conditions: basis.conditions,
    validUntil: basis.validUntil,
    why: letterText[language].why(levels[level], basis.law, authority.item),
    participants: basis.participants,
    proposedBy: basis.proposer,
    proposedOn: dayOf(basis.proposedAt),
    hash,
  };
}

/** Draft of the board's tjänsteskrivelse. */
export function boardDraft({ boards }: BoardMatters, { actorName, organisation, at, language }: Fetching): Letter {
  const [first] = boards;
  const board = first?.name ?? '';
  const items = boards.flatMap(({ matters }) => matters.map((one) => matterOf(one, language)));
  return boardLetter({ board, organisation, writtenOn: dayOf(at), actorName, diaryNumber: null, items }, language);
}

export function delegatedReport(answer: DelegatedDecisions, { actorName, organisation, language }: Fetching): Letter {
  const t = riskDecisionText[language];
  const { board, from, to } = answer;
  const rows = answer.rows.map(({ decision }) => ({
    number: decision.basis.number,
    decidedOn: dayOf(decision.at),
    what: decision.basis.title,
    outcome: t.outcomes[decision.outcome],
    decider: decision.actorName,
    role: t.deciders[decision.decider],
    item: decision.item,
    validUntil: decision.validUntil,
  }));
  const corrections = answer.rows.flatMap((row) =>
    row.corrections.map((one) => `${row.decision.basis.number}: ${correctionWords(one, language)}`),
  );
  return delegatedLetter({ board, organisation, from, to, actorName, rows, corrections }, language);
}

export function delegatedSheet({ board, from, to, rows }: DelegatedDecisions, fetching: Fetching): Sheet {
  const { language } = fetching;
  const { fields: f } = riskText[language];
  const { levels } = riskMethodText[language];
  const { outcomes, capacities } = riskDecisionText[language];
  const { sheet: s, meeting } = riskBoardText[language];
  return sheetOf<DelegatedDecisions['rows'][number]>(
    {
      title: s.delegated,
      about: [
        [s.what, s.delegated],
        [s.board, board],
        [s.period, `${formatDay(from, language)} – ${formatDay(to, language)}`],
        ...fetched(rows, fetching),
      ],
      columns: [
        { title: f.number, width: 'short', cell: ({ decision }) => decision.basis.number },
        { title: f.title, width: 'wide', cell: ({ decision }) => decision.basis.title },
        { title: s.level, width: 'short', cell: ({ decision }) => levels[decision.basis.level] },
        { title: s.outcome, width: 'name', cell: ({ decision }) => outcomes[decision.outcome] },
        { title: s.by, width: 'name', cell: ({ decision }) => decision.actorName },
        { title: s.as, width: 'short', cell: ({ decision }) => capacities[decision.as] },
        { title: f.item, width: 'short', cell: ({ decision }) => decision.item },
        { title: s.at, width: 'moment', cell: ({ decision }) => moment(decision.at) },
        { title: f.reason, width: 'wide', cell: ({ decision }) => decision.reason },
        { title: f.conditions, width: 'wide', cell: ({ decision }) => decision.conditions },
        { title: f.validUntil, width: 'short', cell: ({ decision }) => day(decision.validUntil) },
        { title: s.meeting, width: 'wide', cell: ({ reported }) => reported && meeting(reported.board) },
        { title: s.corrections, width: 'wide', cell: ({ corrections }) => correctionLines(corrections, language) },
      ],
    },
    rows,
  );
}
