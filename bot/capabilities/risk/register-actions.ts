// The register of risks: what the asker may see of it, one page at a time, and sums over the whole.
import { sortedBy, type Value } from '../../blocks/ordering.ts';
import { folded } from '../../blocks/plain.ts';
import type { Ports } from '../../ports.ts';
import { RISK_LEVELS } from '../delegation/model.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import { VALIDITIES, type Validity } from '../risk-decision/model.ts';
import type { Asker } from '../roles/model.ts';
import type { ListQuestion, RiskSort } from './question-model.ts';
import { may } from './rights.ts';
import { mayRead, sameScore } from './rules.ts';
import type { RiskRegister, RiskRow } from './view-model.ts';

/** Rows per page. It keeps the answer as small at 20 000 risks as at 200. */
const PAGE = 100;
const NAMED = 20;

const NONE: Readonly<Record<Validity, number>> = {
  open: 0,
  waiting: 0,
  board: 0,
  returned: 0,
  rejected: 0,
  accepted: 0,
  expiring: 0,
  stale: 0,
  expired: 0,
  closed: 0,
};

const SORTED_BY: Readonly<Record<RiskSort, (row: RiskRow) => Value>> = {
  // The level that is shown, which is not always that of today's score; then by the score.
  level: ({ level, current }) => RISK_LEVELS.indexOf(level) * 100 + current.likelihood * current.consequence,
  number: ({ number }) => number,
  title: ({ title }) => title,
  object: ({ object }) => object,
  owner: ({ ownerName }) => ownerName,
  validity: ({ validity }) => VALIDITIES.indexOf(validity),
  until: ({ validUntil }) => validUntil,
};

export function register(
  ports: Ports,
  known: Matters,
  { search, validity, level, administration, rescore, at, sort, direction, from, whole }: ListQuestion,
  asker: Asker,
): RiskRegister {
  const { risks } = ports.lists;
  const rows = risks.all().flatMap((risk) => (mayRead(risk, asker) ? [known.row(risk)] : []));
  const method = known.method();
  const validities: Record<Validity, number> = { ...NONE };
  const matrix = method.likelihoods.map(() => method.consequences.map(() => 0));
  const outside: RiskRow[] = [];
  for (const row of rows) {
    validities[row.validity] += 1;
    if (row.validity === 'closed') continue;
    const { likelihood, consequence } = row.current;
    const line = matrix[likelihood - 1];
    const count = line?.[consequence - 1];
    if (row.rescore || !line || count === undefined) outside.push(row);
    else line[consequence - 1] = count + 1;
  }
  const wanted = folded(search);
  const isWanted = (row: RiskRow) =>
    (validity === null ? row.validity !== 'closed' : row.validity === validity) &&
    (level === null || row.level === level || row.levelNow === level) &&
    (!rescore || (row.rescore && row.validity !== 'closed')) &&
    (administration === null || row.administration === administration) &&
    (at === null || (!row.rescore && sameScore(at, row.current))) &&
    (wanted === '' || folded(`${row.number} ${row.title} ${row.object} ${row.ownerName}`).includes(wanted));
  const latest = rows.filter(isWanted).toSorted((a, b) => (a.number < b.number ? 1 : -1));
  const chosen = sortedBy(latest, SORTED_BY[sort], direction);
  return {
    isPart: !may('risk.readAll', asker.person, asker.roles, WHOLE),
    rows: whole ? chosen : chosen.slice(from, from + PAGE),
    found: chosen.length,
    all: rows.length,
    validities,
    matrix,
    beside: {
      count: outside.length,
      named: outside.slice(0, NAMED).map(({ id, number, title }) => ({ id, number, title })),
    },
    administrations: [...new Set(rows.map((row) => row.administration))].sort((a, b) => a.localeCompare(b, 'sv')),
    method,
  };
}
