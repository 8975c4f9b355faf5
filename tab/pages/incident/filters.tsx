import { Button } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useState } from 'react';
import { SORTS } from '../../../bot/capabilities/incident/list-model.ts';
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
  readonly narrow: boolean;
}

export function Filters({ list, narrow }: FiltersProps) {
  const styles = useFilterStyles();
  const text = useText(pageText).list;
  const [unfolded, setUnfolded] = useState(false);
  const { view, change } = list;
  return (
    <FilterRow
      label={text.filters}
      clear={list.isFiltered ? { label: text.clear, press: () => list.clear() } : null}
      below="12px"
    >
      <SearchField
        words={text}
        className={styles.search}
        search={view.search}
        change={(search) => change({ search })}
      />
      {narrow && (
        <Button icon={<FilterRegular />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {text.moreFilters}
        </Button>
      )}
      {(!narrow || unfolded) && <Choices view={view} change={change} narrow={narrow} />}
    </FilterRow>
  );
}

type ChoicesProps = Pick<ListState<View>, 'view' | 'change'> & Pick<FiltersProps, 'narrow'>;

function Choices({ view, change, narrow }: ChoicesProps) {
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
  const sorts = SORTS.map((value) => ({ value, label: text.sorts[value] }));
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
      {narrow && (
        <Choice
          {...look}
          label={text.sort}
          value={view.sort}
          options={sorts}
          choose={(sort) => change({ sort, direction: '' })}
        />
      )}
    </>
  );
}
