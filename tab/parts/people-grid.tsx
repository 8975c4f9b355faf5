// Many people in a table: searched by name or unit, filtered, and no more at a time than a page holds.
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { folded } from '../../bot/blocks/plain.ts';
import { useText } from '../session.tsx';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';
import { Grid, type GridRow } from './grid.tsx';
import { Panel } from './panel.tsx';
import { partText } from './text.ts';

const AT_A_TIME = 50;
const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  count: { margin: '0 0 8px' },
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
  readonly columns: readonly string[];
  readonly row: (person: Person) => GridRow;
  /** The narrowest window, in pixels, that has room for the table. */
  readonly room: number;
  /** What can be done with all of them: files to keep. */
  readonly children: ReactNode;
}

export function PeopleGrid<Person extends Somebody>(props: PeopleGridProps<Person>) {
  const { title, people, filters, columns, row, room, children } = props;
  const styles = useStyles();
  const text = useText(partText).people;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState('all');
  const [most, setMost] = useState(AT_A_TIME);
  const chosen = filters.find(({ value }) => value === filter);
  const found = people.filter(
    (one) => folded(`${one.name} ${one.unit}`).includes(folded(search)) && (chosen?.fits(one) ?? true),
  );
  const clear = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Panel title={title}>
      <div className={styles.filters} data-screen>
        <Field label={text.search}>
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Choice
          label={text.filter}
          value={filter}
          options={[{ value: 'all', label: text.all }, ...filters]}
          choose={setFilter}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0 ? text.nobody : text.shown(found.length, people.length)}
      </p>
      {found.length === 0 ? (
        <Button onClick={clear}>{text.clear}</Button>
      ) : (
        <Grid label={title} room={room} columns={columns} rows={found.slice(0, most).map(row)} />
      )}
      <div className={styles.buttons} data-screen>
        {found.length > most && <Button onClick={() => setMost(most + AT_A_TIME)}>{text.more}</Button>}
        {children}
      </div>
    </Panel>
  );
}
