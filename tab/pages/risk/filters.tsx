import { Button, Checkbox, makeStyles, SearchBox } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { RISK_LEVELS } from '../../../bot/capabilities/organisation/delegation-model.ts';
import { RISK_STATUSES } from '../../../bot/capabilities/risk/decision-model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskRegister } from '../../../bot/capabilities/risk/view-model.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../session.tsx';
import { isFiltered, type ListView, WHOLE } from './list-view.ts';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px', margin: '16px 0 12px' },
  search: { flex: '1 1 240px', maxWidth: '400px' },
  choice: { flex: '1 1 150px', maxWidth: '260px' },
});

interface FiltersProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
  readonly register: RiskRegister;
}

// A choice has texts for values; these stand for "no filter" and for a risk without administration.
const ALL = '';
const NAMED = 'named:';

export function Filters({ view, change, register }: FiltersProps) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const { standings, levels } = useText(riskText);
  const look = { className: styles.choice, compact: true };
  const counted = RISK_STATUSES.filter((one) => register.standings[one] > 0 || one === view.standing);
  return (
    <search aria-label={text.filters} className={styles.row}>
      <Field label={text.search} className={styles.search} compact>
        <SearchBox
          value={view.search}
          placeholder={text.searchHint}
          maxLength={200}
          dismiss={{ 'aria-label': text.clearSearch }}
          onChange={(_, { value }) => change({ search: value })}
        />
      </Field>
      <Choice
        {...look}
        label={text.standing}
        value={view.standing ?? ALL}
        options={[
          { value: ALL, label: text.open },
          ...counted.map((value) => ({ value, label: `${standings[value]} (${register.standings[value]})` })),
        ]}
        choose={(value) => change({ standing: value === ALL ? null : value })}
      />
      <Choice
        {...look}
        label={text.level}
        value={view.level ?? ALL}
        options={[{ value: ALL, label: text.all }, ...RISK_LEVELS.map((value) => ({ value, label: levels[value] }))]}
        choose={(value) => change({ level: value === ALL ? null : value })}
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
      {isFiltered(view) && (
        <Button icon={<FilterDismissRegular />} onClick={() => change(WHOLE)}>
          {text.clear}
        </Button>
      )}
    </search>
  );
}
