import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type BoardSums, LIST_STATES, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { FilterRow, useFilterStyles } from '../../list/filter-row.tsx';
import { SearchField } from '../../list/search-field.tsx';
import type { ListState } from '../../list/use-list-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';
import { EVERY_BOARD, type View } from './view.ts';

const useStyles = makeStyles({ search: { flex: '1 1 220px', maxWidth: '360px' } });

interface FiltersProps {
  readonly list: ListState<View>;
  readonly boards: readonly BoardSums[];
}

export function Filters({ list, boards }: FiltersProps) {
  const own = useStyles();
  const styles = useFilterStyles();
  const measure = useText(measureText);
  const text = useText(measurePageText);
  const mayReadAll = useMay('measure.read');
  const { view, change } = list;
  const look = { className: styles.choice, compact: true };
  const all = { value: '', label: text.filters.all } as const;
  const names = [...new Set(boards.map(({ board }) => board))].sort((a, b) => a.localeCompare(b, 'sv'));
  return (
    <FilterRow
      label={text.filters.title}
      clear={list.isFiltered ? { label: text.page.clear, press: () => list.clear() } : null}
      search={
        <SearchField
          words={text.filters}
          className={mergeClasses(styles.search, own.search)}
          search={view.search}
          change={(search) => change({ search })}
        />
      }
    >
      <Choice
        {...look}
        label={text.filters.state}
        value={view.state}
        options={LIST_STATES.map((value) => ({ value, label: measure.lists[value] }))}
        choose={(state) => change({ state })}
      />
      <Choice
        {...look}
        label={text.filters.source}
        value={view.source}
        options={[all, ...SOURCE_KINDS.map((value) => ({ value, label: measure.sources[value] }))]}
        choose={(source) => change({ source })}
      />
      {mayReadAll && (
        <Choice
          {...look}
          label={text.filters.board}
          value={view.board}
          options={[
            { value: EVERY_BOARD, label: text.filters.all },
            ...names.map((value) => ({ value, label: value || measure.noBoard })),
          ]}
          choose={(board) => change({ board })}
        />
      )}
      {mayReadAll && (
        <Checkbox
          label={text.filters.mine}
          checked={view.mine}
          onChange={(_, { checked }) => change({ mine: checked === true })}
        />
      )}
    </FilterRow>
  );
}
