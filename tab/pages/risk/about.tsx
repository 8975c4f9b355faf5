// What there is to say of a risk, and of the basis that was frozen of it: the same lines in the same order.
import { makeStyles } from '@fluentui/react-components';
import type { Risk } from '../../../bot/capabilities/risk/model.ts';
import { costWords, riskText } from '../../../bot/capabilities/risk/text.ts';
import type { Basis } from '../../../bot/capabilities/risk-decision/model.ts';
import type { Fact } from '../../parts/fact-list.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

type About = Pick<
  Basis,
  'object' | 'departsFrom' | 'scenario' | 'harm' | 'class' | 'law' | 'owner' | 'unit' | 'administration' | 'cost'
> & { readonly measures: readonly string[] };

const useStyles = makeStyles({ lines: { margin: 0, paddingLeft: '1.2em' } });

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export const aboutRisk = (risk: Risk): About => ({ ...risk, owner: risk.ownerName });

export function useAbout(about: About): readonly Fact[] {
  const { fields, objects, law, classed } = useText(riskText);
  const text = useText(riskPageText).page;
  const language = useLanguage();
  const { object, departsFrom, scenario, harm, class: value, owner, unit, administration, measures, cost } = about;
  const place = [owner, unit, administration].filter((part) => part !== '').join(', ');
  const planned = measures.length === 0 ? text.noMeasures : <Lines lines={measures} />;
  return [
    [fields.object, `${objects[object.kind]}: ${object.name}`],
    ...(departsFrom === '' ? [] : [[fields.departsFrom, departsFrom] as const]),
    [fields.scenario, scenario],
    [fields.harm, harm],
    [fields.class, value === null ? text.unknown : classed(value)],
    [law, about.law ? text.yes : text.no],
    [fields.owner, place],
    [fields.measures, planned],
    [fields.cost, costWords(cost, language)],
  ];
}
