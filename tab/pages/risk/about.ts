// What there is to say of a risk, and of the basis that was frozen of it: the same lines in the same order.
import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { Risk } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { Basis } from '../../../bot/capabilities/risk-decision/model.ts';
import type { Fact } from '../../parts/fact-list.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

type About = Pick<
  Basis,
  'object' | 'departsFrom' | 'scenario' | 'harm' | 'class' | 'law' | 'owner' | 'unit' | 'administration' | 'cost'
> & { readonly measures: readonly string[] };

export const aboutRisk = (risk: Risk): About => ({ ...risk, owner: risk.ownerName });

export function useAbout(about: About): readonly Fact[] {
  const { fields, objects, law, kronor } = useText(riskText);
  const text = useText(riskPageText).page;
  const language = useLanguage();
  const { object, departsFrom, scenario, harm, class: value, owner, unit, administration, measures, cost } = about;
  const place = [owner, unit, administration].filter((part) => part !== '').join(', ');
  return [
    [fields.object, `${objects[object.kind]}: ${object.name}`],
    ...(departsFrom === '' ? [] : [[fields.departsFrom, departsFrom] as const]),
    [fields.scenario, scenario],
    [fields.harm, harm],
    [
      fields.class,
      value === null ? text.unknown : `K${value.confidentiality} R${value.integrity} T${value.availability}`,
    ],
    [law, about.law ? text.yes : text.no],
    [fields.owner, place],
    [fields.measures, measures.length === 0 ? text.noMeasures : measures.join('. ')],
    ...(cost === 0 ? [] : [[fields.cost, kronor(formatNumber(cost, language))] as const]),
  ];
}
