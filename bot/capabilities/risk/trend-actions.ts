import { type Day, manyDays } from '../../blocks/instant.ts';
import { remembered } from '../../blocks/remembered.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { levelOf, newest } from '../risk-method/rules.ts';
import type { Asker } from '../roles/model.ts';
import { mayRead } from './rules.ts';
import { pastOf, trendOf } from './trend-rules.ts';
import type { RiskTrend } from './view-model.ts';

/** So many answers are kept while no risk has changed. */
const MOST_KEPT = 20;

/** How the register has moved. */
export function trendAction(ports: Ports, known: Matters): Pick<Actions, 'risk.trend'> {
  const { risks, points, methods } = ports.lists;
  const kept = remembered<RiskTrend>(MOST_KEPT);
  const trendFor = (asker: Asker): RiskTrend => {
    const dayOf = manyDays();
    const all = methods.all();
    const before = new Map<Day, RiskMethod>();
    const methodOn = (day: Day) => {
      const method = before.get(day) ?? newest(all.filter(({ changedAt }) => dayOf(changedAt) <= day));
      before.set(day, method);
      return method;
    };
    const { likelihoods, consequences } = known.method();
    const past = risks.all().filter((risk) => mayRead(risk, asker));
    return trendOf(
      past.map((risk) => pastOf(risk, points.by('risk', risk.id), dayOf)),
      {
        today: known.today(),
        levelOn: (score, day) => levelOf(score, methodOn(day)),
        size: [likelihoods.length, consequences.length],
      },
    );
  };
  return {
    async 'risk.trend'(_, asker) {
      const { id, account } = asker.person;
      // Each of them only grows, so their sum is another after every change.
      const version = risks.version() + points.version() + methods.version();
      return kept(version, JSON.stringify([id, account, asker.roles, known.today()]), () => trendFor(asker));
    },
  };
}
