import { Button, Checkbox, makeStyles, SearchBox } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useEffect, useState } from 'react';
import { type BoardSums, LIST_STATES, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useMay, useText } from '../../session.tsx';
import { measurePageText } from './text.ts';
import { EVERY_BOARD, type View } from './view.ts';

// Long enough for a word, short enough to feel at once.
const PAUSE = 250;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px' },
  search: { flex: '1 1 220px', maxWidth: '360px' },
  choice: { flex: '1 1 150px', maxWidth: '240px' },
});

interface FiltersProps {
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly boards: readonly BoardSums[];
  readonly clear: (() => void) | null;
}

export function Filters({ view, change, boards, clear }: FiltersProps) {
  const styles = useStyles();
  const measure = useText(measureText);
  const text = useText(measurePageText);
  const mayReadAll = useMay('measure.read');
  const [cleared, setCleared] = useState(0);
  const look = { className: styles.choice, compact: true };
  const all = { value: '', label: text.filters.all } as const;
  const names = [...new Set(boards.map(({ board }) => board))].sort((a, b) => a.localeCompare(b, 'sv'));
  return (
    <search aria-label={text.filters.title}>
      <div className={styles.row}>
        <Search key={cleared} search={view.search} change={(search) => change({ search })} />
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
        {clear && (
          <Button
            icon={<FilterDismissRegular />}
            onClick={() => {
              clear();
              setCleared(cleared + 1);
            }}
          >
            {text.page.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

/** What is typed stands here at once; the address and the list follow after a pause. */
function Search({ search, change }: { search: string; change: (search: string) => void }) {
  const styles = useStyles();
  const text = useText(measurePageText).filters;
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return;
    const wait = setTimeout(() => change(typed), PAUSE);
    return () => clearTimeout(wait);
  });
  return (
    <Field label={text.search} className={styles.search} compact>
      <SearchBox
        value={typed}
        placeholder={text.searchHint}
        dismiss={{ 'aria-label': text.clearSearch }}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
