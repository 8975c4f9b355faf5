import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../shell/session.tsx';
import { Folded } from '../folded.tsx';
import { audienceText } from './text.ts';

const useStyles = makeStyles({
  search: { margin: '0 12px 8px', width: 'min(100% - 24px, 320px)' },
  boxes: {
    display: 'grid',
    alignItems: 'start',
    margin: 0,
    padding: '0 8px 8px',
    border: 0,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  },
  none: { margin: 0, padding: '0 4px 4px' },
});

/** More than these are searched rather than read through. */
const MANY = 12;

interface OptionGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly choose: (chosen: Value[]) => void;
  /** What the search among many is called, where the label does not say it. */
  readonly search?: string;
  readonly isOpen?: boolean;
}

/** Any number of a kind, folded away until somebody wants it; those chosen are always among what a search shows. */
export function OptionGroup<Value extends string>(props: OptionGroupProps<Value>) {
  const { label, options, chosen, choose, search, isOpen = false } = props;
  const styles = useStyles();
  const text = useText(audienceText);
  const [typed, setTyped] = useState('');
  const without = (value: Value) => chosen.filter((other) => other !== value);
  const wanted = typed.trim().toLowerCase();
  const found = options.filter((option) => option.label.toLowerCase().includes(wanted));
  const shown = options.filter((option) => found.includes(option) || chosen.includes(option.value));
  return (
    <Folded label={label} aside={text.chosen(chosen.length)} isOpen={isOpen || chosen.length > 0}>
      {options.length > MANY && (
        <Input
          className={styles.search}
          type="search"
          aria-label={search ?? text.search(label)}
          placeholder={text.searchHint}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      )}
      <fieldset className={styles.boxes} aria-label={label}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(_, { checked }) => choose(checked === true ? [...chosen, option.value] : without(option.value))}
          />
        ))}
        {found.length === 0 && (
          <p className={styles.none} role="status">
            {text.noOption}
          </p>
        )}
      </fieldset>
    </Folded>
  );
}
