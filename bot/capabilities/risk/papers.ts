// The register of risks.
import { day, type Fetching, fetched, sheetOf } from '../../blocks/paper.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import { correctionLines } from '../risk-board/correction-text.ts';
import { riskBoardText } from '../risk-board/text.ts';
import { riskDecisionText } from '../risk-decision/text.ts';
import { riskMethodText } from '../risk-method/text.ts';
import { riskText } from './text.ts';
import type { RiskRegister, RiskRow } from './view-model.ts';

export function registerSheet({ rows }: RiskRegister, fetching: Fetching): Sheet {
  const { language } = fetching;
  const { fields: f, sheet: s, types } = riskText[language];
  const { validities } = riskDecisionText[language];
  const { meeting: meetingWords } = riskBoardText[language];
  const { levels } = riskMethodText[language];
  return sheetOf<RiskRow>(
    {
      title: s.register,
      about: [[s.what, s.register], ...fetched(rows, fetching)],
      columns: [
        { title: f.number, width: 'short', cell: ({ number }) => number },
        { title: s.type, width: 'short', cell: ({ kind }) => types[kind] },
        { title: f.title, width: 'wide', cell: ({ title }) => title },
        { title: f.object, width: 'name', cell: ({ object }) => object },
        { title: f.owner, width: 'name', cell: ({ ownerName }) => ownerName },
        { title: f.unit, width: 'name', cell: ({ unit }) => unit },
        { title: s.administration, width: 'name', cell: ({ administration }) => administration },
        {
          title: f.likelihood,
          width: 'short',
          cell: ({ likelihood, current }) => likelihood?.[language] ?? String(current.likelihood),
        },
        {
          title: f.consequence,
          width: 'short',
          cell: ({ consequence, current }) => consequence?.[language] ?? String(current.consequence),
        },
        { title: s.level, width: 'short', cell: ({ level }) => levels[level] },
        { title: s.levelNow, width: 'short', cell: ({ levelNow }) => levels[levelNow] },
        { title: s.rescore, width: 'short', cell: ({ rescore }) => (rescore ? s.yes : '') },
        { title: f.residual, width: 'short', cell: ({ residualLevel }) => residualLevel && levels[residualLevel] },
        { title: s.validity, width: 'name', cell: ({ validity }) => validities[validity] },
        { title: f.validUntil, width: 'short', cell: ({ validUntil }) => day(validUntil) },
        { title: s.decidedAt, width: 'wide', cell: ({ meeting }) => meeting && meetingWords(meeting) },
        { title: s.corrections, width: 'wide', cell: ({ corrections }) => correctionLines(corrections, language) },
      ],
    },
    rows,
  );
}
