// Groups in Entra ID as part of an audience: searched by the beginning of the name, those chosen first.
import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../shell/session.tsx';
import { Field } from '../field.tsx';
import { useDebounced } from '../use-debounced.ts';
import type { Group } from './model.ts';
import { audienceText } from './text.ts';

const ENOUGH = 2;
const useStyles = makeStyles({
  group: {
    marginBottom: '8px',
    padding: '12px 12px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '4px',
  },
  boxes: { border: 0, margin: 0, padding: 0, display: 'grid' },
});

interface GroupFieldsProps {
  readonly chosen: readonly Group[];
  readonly choose: (chosen: Group[]) => void;
}

export function GroupFields({ chosen, choose }: GroupFieldsProps) {
  const styles = useStyles();
  const text = useText(audienceText);
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim());
  const wanted = search.length >= ENOUGH;
  const { data, error } = useAnswer('organisation.groups', { search }, { when: wanted });
  const found = !wanted || data === undefined || isRefusal(data) ? [] : data;
  const others = found.filter(({ id }) => !chosen.some((one) => one.id === id));
  const isNone = wanted && data !== undefined && found.length === 0;
  return (
    <div className={styles.group}>
      <Field
        label={text.groups}
        hint={isNone ? text.noGroup : text.groupsHint}
        error={wanted && error ? text.groupsFailed : null}
      >
        <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <fieldset className={styles.boxes} aria-label={text.groups}>
        {[...chosen, ...others].map((group) => (
          <Checkbox
            key={group.id}
            label={group.name}
            checked={chosen.some(({ id }) => id === group.id)}
            onChange={(_, { checked }) =>
              choose(checked === true ? [...chosen, group] : chosen.filter(({ id }) => id !== group.id))
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
