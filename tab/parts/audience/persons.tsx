// Single persons of an audience: those who are meant besides, and those who are not.
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../shell/session.tsx';
import { Field } from '../field.tsx';
import { Folded } from '../folded.tsx';
import { PersonPicker, type Picked } from '../person-picker.tsx';
import type { AudiencePreview, AudienceRule, FoundPerson } from './model.ts';
import { audienceText } from './text.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '0 24px',
    padding: '4px 12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
  list: { margin: '-8px 0 16px', padding: 0, listStyle: 'none' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '2px 0' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

const NOBODY: Picked = { typed: '', person: null };
const SIDES = ['also', 'not'] as const;
type Side = (typeof SIDES)[number];
type Named = AudiencePreview['named'][number];

interface PersonsProps {
  readonly audience: AudienceRule;
  readonly change: (audience: AudienceRule) => void;
  readonly named: readonly Named[];
}

export function Persons({ audience, change, named }: PersonsProps) {
  const styles = useStyles();
  const text = useText(audienceText);
  // Shown at once: the preview with their names comes a moment later.
  const [picked, setPicked] = useState<readonly FoundPerson[]>([]);
  const count = audience.also.length + audience.not.length;
  const knownAs = (id: string): Named =>
    picked.find((one) => one.id === id) ??
    named.find((one) => one.id === id) ?? { id, name: '', unit: '', account: 'active' };
  const add = (side: Side, person: FoundPerson) => {
    setPicked([...picked, person]);
    const rest = (ids: readonly string[]) => ids.filter((id) => id !== person.id);
    // Nobody is meant and excepted at once: what was chosen last counts.
    const moved = { also: rest(audience.also), not: rest(audience.not) };
    change({ ...audience, ...moved, [side]: [...moved[side], person.id] });
  };
  const remove = (side: Side, gone: string) =>
    change({ ...audience, [side]: audience[side].filter((id) => id !== gone) });
  return (
    <Folded label={text.persons} aside={text.chosen(count)} isOpen={count > 0}>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <div key={side}>
            <OnePerson label={text[side]} hint={text.personHints[side]} add={(person) => add(side, person)} />
            <ul className={styles.list} aria-label={text.personLists[side]}>
              {audience[side].map(knownAs).map((one) => (
                <Row key={one.id} one={one} remove={() => remove(side, one.id)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Folded>
  );
}

interface OnePersonProps {
  readonly label: string;
  readonly hint: string;
  readonly add: (person: FoundPerson) => void;
}

/** Whoever is chosen goes to the list below, and the field is ready for the next. */
function OnePerson({ label, hint, add }: OnePersonProps) {
  const [picked, setPicked] = useState(NOBODY);
  const pick = (next: Picked) => {
    setPicked(next.person ? NOBODY : next);
    if (next.person) add(next.person);
  };
  return (
    <Field label={label} hint={hint}>
      <PersonPicker picked={picked} pick={pick} guests />
    </Field>
  );
}

function Row({ one, remove }: { readonly one: Named; readonly remove: () => void }) {
  const styles = useStyles();
  const text = useText(audienceText);
  const name = one.name ?? text.unknown;
  const account = one.account === 'guest' || one.account === 'disabled' ? text.accounts[one.account] : '';
  return (
    <li className={styles.row}>
      <span className={styles.name}>{[name, one.unit, account].filter((word) => word !== '').join(', ')}</span>
      <Button size="small" aria-label={text.remove(name)} onClick={remove}>
        {text.removeShort}
      </Button>
    </li>
  );
}
