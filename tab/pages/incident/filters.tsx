import { CATEGORIES, SEVERITIES, STATUSES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { FilterRow, useFilterStyles } from '../../list/filter-row.tsx';
import { SearchField } from '../../list/search-field.tsx';
import type { ListState } from '../../list/use-list-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';
import type { View } from './view.ts';

interface FiltersProps {
  readonly list: ListState<View>;
}

export function Filters({ list }: FiltersProps) {
  const styles = useFilterStyles();
  const text = useText(pageText).list;
  const { view, change } = list;
  return (
    <FilterRow
      label={text.filters}
      clear={list.isFiltered ? { label: text.clear, press: () => list.clear() } : null}
      below="12px"
      search={
        <SearchField
          words={text}
          className={styles.search}
          search={view.search}
          change={(search) => change({ search })}
        />
      }
    >
      <Choices view={view} change={change} />
    </FilterRow>
  );
}

function Choices({ view, change }: Pick<ListState<View>, 'view' | 'change'>) {
  const styles = useFilterStyles();
  const text = useText(pageText).list;
  const incident = useText(incidentText);
  const all = { value: '', label: text.all } as const;
  const statuses = STATUSES.map((value) => ({ value, label: incident.statuses[value] }));
  const categories = CATEGORIES.map((value) => ({ value, label: incident.categories[value] }));
  const severities = SEVERITIES.map((value) => ({ value, label: incident.severities[value] }));
  const open = { value: 'open', label: text.open } as const;
  const none = { value: 'none', label: text.notAssessed } as const;
  const who = [{ value: 'mine', label: text.mine } as const, { value: 'nobody', label: text.unclaimed } as const];
  const look = { className: styles.choice, compact: true };
  return (
    <>
      <Choice
        {...look}
        label={text.columns.status}
        value={view.status}
        options={[all, open, ...statuses]}
        choose={(status) => change({ status })}
      />
      <Choice
        {...look}
        label={text.columns.category}
        value={view.category}
        options={[all, ...categories]}
        choose={(category) => change({ category })}
      />
      <Choice
        {...look}
        label={text.columns.severity}
        value={view.severity}
        options={[all, none, ...severities]}
        choose={(severity) => change({ severity })}
      />
      <Choice
        {...look}
        label={text.who}
        value={view.who}
        options={[all, ...who]}
        choose={(chosen) => change({ who: chosen })}
      />
    </>
  );
}
