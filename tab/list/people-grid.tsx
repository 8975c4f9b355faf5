// Many people in a table: searched by name or unit, filtered, and no more at a time than a page holds. What is shown lives in the address.
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { folded } from '../../bot/blocks/plain.ts';
import { Choice } from '../parts/choice.tsx';
import { Panel } from '../parts/panel.tsx';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import type { Column } from './column.ts';
import { Grid } from './grid.tsx';
import type { RowCard } from './grid-card.tsx';
import { ListBody } from './list-body.tsx';
import { SearchField } from './search-field.tsx';
import { listStateOf, pageNumber, searchWords } from './use-list-state.ts';

const AT_A_TIME = 50;
const ALL = 'all';

const usePeopleView = listStateOf(
  z.object({
    search: searchWords,
    show: z.catch(z.string(), ALL),
    /** So many pages are shown, one below the other. */
    page: pageNumber,
  }),
);

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  count: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '16px' },
});

interface Somebody {
  readonly name: string;
  readonly unit: string;
}

interface Filter<Person> {
  readonly value: string;
  readonly label: string;
  fits(person: Person): boolean;
}

interface PeopleGridProps<Person extends Somebody> {
  readonly title: string;
  readonly people: readonly Person[];
  /** Besides everyone. */
  readonly filters: readonly Filter<Person>[];
  readonly columns: readonly Column<Person>[];
  readonly card: (person: Person) => RowCard;
  readonly keyOf: (person: Person) => string;
  readonly pathOf?: (person: Person) => string;
  /** What can be done with all of them: files to keep. */
  readonly children: ReactNode;
}

export function PeopleGrid<Person extends Somebody>(props: PeopleGridProps<Person>) {
  const { title, people, filters, children } = props;
  const styles = useStyles();
  const text = useText(partText).people;
  const { view, change, clear } = usePeopleView();
  const chosen = filters.find(({ value }) => value === view.show);
  const found = people.filter(
    (one) => folded(`${one.name} ${one.unit}`).includes(folded(view.search)) && (chosen?.fits(one) ?? true),
  );
  const counted = (
    <p className={styles.count} role="status">
      {found.length === 0 ? text.nobody : text.shown(found.length, people.length)}
    </p>
  );
  return (
    <Panel title={title}>
      <div className={styles.filters} data-screen>
        <SearchField words={text} search={view.search} change={(search) => change({ search })} />
        <Choice
          label={text.filter}
          value={chosen?.value ?? ALL}
          options={[{ value: ALL, label: text.all }, ...filters]}
          choose={(show) => change({ show })}
        />
      </div>
      {found.length === 0 ? (
        <>
          {counted}
          <Button onClick={() => clear()}>{text.clear}</Button>
        </>
      ) : (
        <ListBody>
          <Grid
            {...props}
            name="people"
            label={title}
            rows={found}
            nameOf={({ name }) => name}
            most={view.page * AT_A_TIME}
            above={counted}
            files={children}
          />
        </ListBody>
      )}
      {found.length > view.page * AT_A_TIME && (
        <div className={styles.buttons} data-screen>
          <Button onClick={() => change({ page: view.page + 1 })}>{text.more}</Button>
        </div>
      )}
    </Panel>
  );
}
