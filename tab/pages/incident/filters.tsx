import { Button, makeStyles } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useState } from 'react';
import { SORTS } from '../../../bot/capabilities/incident/list-model.ts';
import { CATEGORIES, SEVERITIES, STATUSES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { useText } from '../../session.tsx';
import { SearchField } from './search.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px', marginBottom: '12px' },
  search: { flex: '1 1 240px', maxWidth: '400px' },
  choice: { flex: '1 1 150px', maxWidth: '240px' },
});

interface FiltersProps {
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly clear: (() => void) | null;
  readonly narrow: boolean;
}

export function Filters({ view, change, clear, narrow }: FiltersProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const [unfolded, setUnfolded] = useState(false);
  const shown = !narrow || unfolded;
  return (
    <search aria-label={text.filters}>
      <div className={styles.row}>
        <SearchField className={styles.search} search={view.search} change={(search) => change({ search })} />
        {narrow && (
          <Button icon={<FilterRegular />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {text.moreFilters}
          </Button>
        )}
        {shown && <Choices view={view} change={change} className={styles.choice} narrow={narrow} />}
        {clear && (
          <Button icon={<FilterDismissRegular />} onClick={clear}>
            {text.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

type ChoicesProps = Pick<FiltersProps, 'view' | 'change' | 'narrow'> & { className: string };

function Choices({ view, change, className, narrow }: ChoicesProps) {
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
  const look = { className, compact: true };
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
          choose={(sort) => change({ sort, direction: FIRST_DIRECTION[sort] })}
        />
      )}
    </>
  );
}
