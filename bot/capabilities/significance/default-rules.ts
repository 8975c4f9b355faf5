// The rules that a municipality begins with. What a third party has read is shown as that, never as law.
import { instantAt, toDay } from '../../blocks/instant.ts';
import type { Condition, Mark, Service, SignificanceRule } from './model.ts';

const THIRD_PARTY = 'MCFFS 2026:8';
const LAW = '2 kap. 5 § cybersäkerhetslagen (2025:1506)';
const IN_FORCE = { regulation: toDay('2026-07-01'), law: toDay('2026-01-15') };
/** When the sources were last compared. */
const CHECKED = toDay('2026-11-23');
const ADDED = toDay('2026-11-29');

interface About {
  readonly source?: string;
  readonly mark?: Mark;
  readonly checkedOn?: SignificanceRule['checkedOn'];
  readonly validFrom?: SignificanceRule['validFrom'];
}

function rule(
  key: string,
  service: Service | 'any',
  conditions: readonly Condition[],
  { source = THIRD_PARTY, mark = 'thirdParty', checkedOn = CHECKED, validFrom = IN_FORCE.regulation }: About = {},
): SignificanceRule {
  return {
    id: `${key}/0`,
    key,
    version: 0,
    service,
    conditions,
    source,
    mark,
    checkedOn,
    validFrom,
    validTo: null,
    note: '',
    changedBy: '',
    changedAt: instantAt(0),
    changeId: '',
  };
}

const so = (fact: Condition['fact']): Condition => ({ fact, test: 'so', limit: 0 });
const over = (fact: Condition['fact'], limit: number): Condition => ({ fact, test: 'over', limit });
const atLeast = (fact: Condition['fact'], limit: number): Condition => ({ fact, test: 'atLeast', limit });

const limited = (service: Service, hours: number, about?: About) =>
  rule(`${service}.limited`, service, [over('limitedHours', hours)], about);
const workaround = (service: Service, hours: number, about?: About) =>
  rule(`${service}.workaround`, service, [over('workaroundHours', hours)], about);
const controlLost = (service: Service, hours: number) =>
  rule(`${service}.control`, service, [over('lostControlHours', hours)], { checkedOn: ADDED });
/** The law's own words, where no threshold is known or a person sees that it is so. */
const byHand = (service: Service) =>
  rule(`${service}.serious`, service, [so('seriousDisruption')], {
    source: LAW,
    mark: 'law',
    validFrom: IN_FORCE.law,
  });
const supplement: About = { checkedOn: ADDED };

export const DEFAULT_RULES: readonly SignificanceRule[] = [
  limited('administration', 4),
  workaround('administration', 12),
  limited('care', 1),
  workaround('care', 6),
  rule('care.patientSafety', 'care', [so('patientSafety')]),
  rule('care.ambulance', 'care', [so('ambulance')]),
  limited('water', 4),
  workaround('water', 8),
  rule('energy.users', 'energy', [atLeast('downUsers', 2_000), over('downHours', 2)], supplement),
  rule('energy.share', 'energy', [atLeast('downShare', 50), over('downHours', 2)], supplement),
  workaround('energy', 6, supplement),
  controlLost('energy', 1),
  controlLost('gas', 1),
  workaround('gas', 6, supplement),
  limited('transport', 1, supplement),
  rule('transport.users', 'transport', [atLeast('downUsers', 1_000), over('downHours', 1)], supplement),
  workaround('transport', 6, supplement),
  rule('rail.cancelled', 'rail', [over('cancelledShare', 5)], supplement),
  byHand('waste'),
  byHand('food'),
  rule('other.limited', 'other', [so('criticalSystem'), over('limitedHours', 12)]),
  workaround('other', 48),
  rule('any.information', 'any', [so('protectedInformation')]),
  rule('any.individuals', 'any', [atLeast('individuals', 500)]),
  rule('any.otherParty', 'any', [so('otherParty')]),
  rule('any.injury', 'any', [so('injury')]),
  rule('any.crisis', 'any', [so('crisis')]),
  rule('any.environment', 'any', [so('environment')]),
  rule('any.cost', 'any', [{ fact: 'cost', test: 'overPercentOfTurnover', limit: 5 }]),
  rule('any.repeated', 'any', [so('repeated')]),
];
