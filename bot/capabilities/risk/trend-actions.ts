import { type Day, manyDays } from '../../blocks/instant.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { levelOf, newest } from '../risk-method/rules.ts';
import { mayRead } from './rules.ts';
import { trendOf } from './trend-rules.ts';

/** How the register has moved. */
export function trendAction(ports: Ports, known: Matters): Pick<Actions, 'risk.trend'> {
  const { risks, points, methods } = ports.lists;
  return {
    async 'risk.trend'(_, asker) {
      const dayOf = manyDays();
      const all = methods.all();
      const before = new Map<Day, RiskMethod>();
      const methodOn = (day: Day) => {
        const method = before.get(day) ?? newest(all.filter(({ changedAt }) => dayOf(changedAt) <= day));
        before.set(day, method);
        return method;
      };
      const { likelihoods, consequences } = known.method();
      const past = risks
        .all()
        .filter((risk) => mayRead(risk, asker))
        .map((risk) => ({ risk, points: points.by('risk', risk.id).toSorted((a, b) => (a.at < b.at ? -1 : 1)) }));
      return trendOf(past, {
        today: known.today(),
        dayOf,
        levelOn: (score, day) => levelOf(score, methodOn(day)),
        size: [likelihoods.length, consequences.length],
      });
    },
  };
}
