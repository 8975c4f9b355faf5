import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import type { RiskRegister } from '../../../bot/capabilities/risk/view-model.ts';
import { VALIDITIES } from '../../../bot/capabilities/risk-decision/model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { FilterRow, useFilterStyles } from '../../list/filter-row.tsx';
import { SearchField } from '../../list/search-field.tsx';
import type { ListState } from '../../list/use-list-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';
import type { View } from './view.ts';

const useStyles = makeStyles({ wide: { maxWidth: '260px' } });

interface FiltersProps {
  readonly list: ListState<View>;
  readonly register: RiskRegister;
}

// A choice has texts for values; these stand for "no filter" and for a risk without administration.
const ALL = '';
const NAMED = 'named:';

export function Filters({ list, register }: FiltersProps) {
  const own = useStyles();
  const styles = useFilterStyles();
  const text = useText(riskPageText).list;
  const { validities } = useText(riskDecisionText);
  const { levels } = useText(riskMethodText);
  const { view, change } = list;
  const look = { className: mergeClasses(styles.choice, own.wide), compact: true };
  const counted = VALIDITIES.filter((one) => register.validities[one] > 0 || one === view.standing);
  return (
    <FilterRow
      label={text.filters}
      above="16px"
      below="12px"
      clear={list.isFiltered ? { label: text.clear, press: () => list.clear() } : null}
      search={
        <SearchField
          words={text}
          className={styles.search}
          search={view.search}
          change={(search) => change({ search })}
        />
      }
    >
      <Choice
        {...look}
        label={text.validity}
        value={view.standing}
        options={[
          { value: ALL, label: text.open },
          ...counted.map((value) => ({ value, label: `${validities[value]} (${register.validities[value]})` })),
        ]}
        choose={(standing) => change({ standing })}
      />
      <Choice
        {...look}
        label={text.level}
        value={view.level}
        options={[{ value: ALL, label: text.all }, ...RISK_LEVELS.map((value) => ({ value, label: levels[value] }))]}
        choose={(level) => change({ level })}
      />
      {register.administrations.length > 1 && (
        <Choice
          {...look}
          label={text.administration}
          value={view.administration === null ? ALL : `${NAMED}${view.administration}`}
          options={[
            { value: ALL, label: text.all },
            ...register.administrations.map((name) => ({
              value: `${NAMED}${name}`,
              label: name || text.noAdministration,
            })),
          ]}
          choose={(value) => change({ administration: value === ALL ? null : value.slice(NAMED.length) })}
        />
      )}
      {(register.beside.count > 0 || view.rescore) && (
        <Checkbox
          label={text.rescore(register.beside.count)}
          checked={view.rescore}
          onChange={(_, { checked }) => change({ rescore: checked === true })}
        />
      )}
    </FilterRow>
  );
}
