// Decisions on paper: what a board must decide, and what has been decided in its name.
import { dayOf } from './blocks/instant.ts';
import type { Letter } from './blocks/letter.ts';
import type { Language } from './blocks/text.ts';
import type { RiskLevel } from './capabilities/organisation/delegation-model.ts';
import { correctionWords } from './capabilities/risk/correction-text.ts';
import { type BoardMatter, boardLetter, delegatedLetter } from './capabilities/risk/letter.ts';
import { levelOf } from './capabilities/risk/method-rules.ts';
import type { Score, Yardstick } from './capabilities/risk/model.ts';
import { riskText } from './capabilities/risk/text.ts';
import type { ProposalView } from './capabilities/risk/view-model.ts';
import type { Answer } from './contract.ts';
import type { Fetching } from './sheet-parts.ts';

function position(score: Score, level: RiskLevel, method: Yardstick, language: Language) {
  const named = (scale: Yardstick['likelihoods'], step: number) => scale[step - 1]?.[language] ?? String(step);
  return {
    likelihood: named(method.likelihoods, score.likelihood),
    consequence: named(method.consequences, score.consequence),
    level: riskText[language].levels[level],
  };
}

function matterOf({ basis, authority, hash }: ProposalView, language: Language): BoardMatter {
  const t = riskText[language];
  const { inherent, current, residual, level, residualLevel, method, moved } = basis;
  const item = authority.item === '' ? '' : `, ${t.fields.item.toLowerCase()} ${authority.item}`;
  return {
    number: basis.number,
    kind: basis.type,
    title: basis.title,
    scenario: basis.scenario,
    harm: basis.harm,
    object: `${t.objects[basis.object.kind]}: ${basis.object.name}`,
    inherent: position(inherent, levelOf(inherent, method), method, language),
    current: position(current, level, method, language),
    residual: residual && position(residual, residualLevel ?? level, method, language),
    moved: moved ? t.moved(t.levels[moved.level], t.levels[level], moved.rescore) : '',
    treatment: t.treatments[basis.treatment],
    measures: basis.measures,
    cost: basis.cost === 0 ? null : basis.cost,
    proposal: basis.proposal,
    conditions: basis.conditions,
    validUntil: basis.validUntil,
    why: `${t.levels[level]}${basis.law ? `, ${t.law.toLowerCase()}` : ''}${item}`,
    participants: basis.participants,
    proposedBy: basis.proposer,
    proposedOn: dayOf(basis.proposedAt),
    hash,
  };
}

/** A draft of the tjänsteskrivelse for the board that was asked for. */
export function boardPaper({ boards }: Answer<'risk.board'>, { by, at, language }: Fetching): Letter {
  const [first] = boards;
  const board = first?.name ?? '';
  const items = boards.flatMap(({ matters }) => matters.map((one) => matterOf(one, language)));
  return boardLetter({ board, writtenOn: dayOf(at), by, diaryNumber: null, items }, language);
}

export function delegatedPaper(answer: Answer<'risk.delegated'>, { by, language }: Fetching): Letter {
  const t = riskText[language];
  const { board, from, to } = answer;
  const rows = answer.rows.map(({ decision }) => ({
    number: decision.basis.number,
    decidedOn: dayOf(decision.at),
    what: decision.basis.title,
    outcome: t.outcomes[decision.outcome],
    decider: decision.byName,
    role: t.deciders[decision.decider],
    item: decision.item,
    validUntil: decision.validUntil,
  }));
  const corrections = answer.rows.flatMap((row) =>
    row.corrections.map((one) => `${row.decision.basis.number}: ${correctionWords(one, language)}`),
  );
  return delegatedLetter({ board, from, to, by, rows, corrections }, language);
}
