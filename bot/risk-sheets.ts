// The register of risks and the decisions by delegation, as spreadsheets.
import { formatDay } from './blocks/instant.ts';
import { type Sheet, sheetName } from './blocks/sheet.ts';
import { correctionLines } from './capabilities/risk/correction-text.ts';
import { riskText } from './capabilities/risk/text.ts';
import type { Answer } from './contract.ts';
import { day, type Fetching, fetched, MOMENT, moment, NAME, SHORT, WIDE } from './sheet-parts.ts';

export const riskSheets = {
  'risk.list'({ rows }: Answer<'risk.list'>, fetching: Fetching): Sheet {
    const { language } = fetching;
    const { fields: f, sheet: t, types, levels, standings } = riskText[language];
    return {
      name: sheetName(t.register),
      about: [[t.what, t.register], ...fetched(rows, fetching)],
      columns: [
        { title: f.number, width: SHORT },
        { title: t.type, width: SHORT },
        { title: f.title, width: WIDE },
        { title: f.object, width: NAME },
        { title: f.owner, width: NAME },
        { title: f.unit, width: NAME },
        { title: t.administration, width: NAME },
        { title: f.likelihood, width: SHORT },
        { title: f.consequence, width: SHORT },
        { title: t.level, width: SHORT },
        { title: t.levelNow, width: SHORT },
        { title: t.rescore, width: SHORT },
        { title: f.residual, width: SHORT },
        { title: t.standing, width: NAME },
        { title: f.validUntil, width: SHORT },
        { title: t.decidedAt, width: WIDE },
        { title: t.corrections, width: WIDE },
      ],
      rows: rows.map((row) => [
        row.number,
        types[row.kind],
        row.title,
        row.object,
        row.ownerName,
        row.unit,
        row.administration,
        row.likelihood?.[language] ?? String(row.current.likelihood),
        row.consequence?.[language] ?? String(row.current.consequence),
        levels[row.level],
        levels[row.levelNow],
        row.rescore ? t.yes : '',
        row.residualLevel && levels[row.residualLevel],
        standings[row.standing],
        day(row.validUntil),
        row.meeting && riskText[language].meeting(row.meeting),
        correctionLines(row.corrections, language),
      ]),
    };
  },

  'risk.delegated'({ board, from, to, rows }: Answer<'risk.delegated'>, fetching: Fetching): Sheet {
    const { language } = fetching;
    const { fields: f, sheet: t, outcomes, capacities, levels } = riskText[language];
    return {
      name: sheetName(t.delegated),
      about: [
        [t.what, t.delegated],
        [t.board, board],
        [t.period, `${formatDay(from, language)} – ${formatDay(to, language)}`],
        ...fetched(rows, fetching),
      ],
      columns: [
        { title: f.number, width: SHORT },
        { title: f.title, width: WIDE },
        { title: t.level, width: SHORT },
        { title: t.outcome, width: NAME },
        { title: t.by, width: NAME },
        { title: t.as, width: SHORT },
        { title: f.item, width: SHORT },
        { title: t.at, width: MOMENT },
        { title: f.reason, width: WIDE },
        { title: f.conditions, width: WIDE },
        { title: f.validUntil, width: SHORT },
        { title: t.meeting, width: WIDE },
        { title: t.corrections, width: WIDE },
      ],
      rows: rows.map(({ decision: one, reported, corrections }) => [
        one.basis.number,
        one.basis.title,
        levels[one.basis.level],
        outcomes[one.outcome],
        one.byName,
        capacities[one.as],
        one.item,
        moment(one.at),
        one.reason,
        one.conditions,
        day(one.validUntil),
        reported && riskText[language].meeting(reported.board),
        correctionLines(corrections, language),
      ]),
    };
  },
};
