// Accounts that are no persons: the rule that leaves them out, those it leaves out by name, and those who stand there twice.
import { Button, Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useText } from '../../shell/session.tsx';
import { Field } from '../field.tsx';
import { Folded } from '../folded.tsx';
import { Notice } from '../notice.tsx';
import type { AudiencePreview, AudienceRule, LeftOutPerson } from './model.ts';
import { audienceText } from './text.ts';

const useStyles = makeStyles({
  rule: { margin: '8px 0 0', padding: 0, border: 0 },
  list: { margin: 0, padding: '4px 12px', listStyle: 'none' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 0' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Nothing of what was typed is lost while it is typed; the rule has what can be used of it. */
const patternsIn = (typed: string): string[] =>
  typed
    .split(/[,;\n]/u)
    .map((one) => one.trim().slice(0, 60))
    .filter((one) => one.replaceAll('*', '') !== '')
    .slice(0, 20);

interface ChangeProps {
  readonly audience: AudienceRule;
  readonly change: (audience: AudienceRule) => void;
}

export function WithoutFields({ audience, change }: ChangeProps) {
  const styles = useStyles();
  const text = useText(audienceText).without;
  const { without } = audience;
  const [typed, setTyped] = useState('');
  // As typed, as long as the rule says the same: it may have been thrown away, or taken from what is saved.
  const shown = patternsIn(typed).join() === without.names.join() ? typed : without.names.join(', ');
  return (
    <fieldset className={styles.rule} aria-label={text.title}>
      <Checkbox
        label={text.noTeams}
        checked={without.noTeams}
        onChange={(_, { checked }) => change({ ...audience, without: { ...without, noTeams: checked === true } })}
      />
      <Field label={text.names} hint={text.namesHint}>
        <Input
          value={shown}
          onChange={(_, { value }) => {
            setTyped(value);
            change({ ...audience, without: { ...without, names: patternsIn(value) } });
          }}
        />
      </Field>
    </fieldset>
  );
}

/** One sentence for each group whose members are not known. */
export function GroupFaults({ groups }: Pick<AudiencePreview, 'groups'>) {
  const text = useText(audienceText);
  return groups.map(({ id, name, fault }) => (
    <Notice key={id} intent="warning">
      {text.groupFaults[fault](name)}
    </Notice>
  ));
}

type Account = Pick<LeftOutPerson, 'name' | 'unit' | 'login'>;

function Row({ one, why, children }: { readonly one: Account; readonly why?: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  const words = [one.name, one.unit, one.login].filter((word) => word !== '').join(', ');
  return (
    <li className={styles.row}>
      <span className={styles.name}>{why === undefined ? words : `${words}: ${why}`}</span>
      {children}
    </li>
  );
}

const MAY_BE_TAKEN: ReadonlySet<LeftOutPerson['why']> = new Set(['noTeams', 'notPerson', 'guest']);

export function Exceptions({ audience, change, preview }: ChangeProps & { readonly preview: AudiencePreview }) {
  const styles = useStyles();
  const text = useText(audienceText);
  const { exceptions, doubles, leftOut } = preview;
  const left = leftOut.noTeams + leftOut.notPerson + leftOut.guest + leftOut.disabled + leftOut.named;
  const take = (id: string) => change({ ...audience, also: [...audience.also, id] });
  const leave = (id: string) => change({ ...audience, not: [...audience.not, id] });
  return (
    <>
      {exceptions.length > 0 && (
        <Folded label={text.exceptions} aside={String(left)} isOpen={leftOut.noTeams + leftOut.notPerson > 0}>
          <ul className={styles.list} aria-label={text.exceptions}>
            {exceptions.map((one) => (
              <Row key={one.id} one={one} why={text.why[one.why]}>
                {MAY_BE_TAKEN.has(one.why) && (
                  <Button size="small" aria-label={text.takeOf(one.name)} onClick={() => take(one.id)}>
                    {text.take}
                  </Button>
                )}
              </Row>
            ))}
          </ul>
          {left > exceptions.length && <p>{text.andMore(left - exceptions.length)}</p>}
        </Folded>
      )}
      {doubles.length > 0 && (
        <Folded label={text.doubles} aside={String(doubles.length)} isOpen>
          <p>{text.doublesHint}</p>
          <ul className={styles.list} aria-label={text.doubles}>
            {doubles.flat().map((one) => (
              <Row key={one.id} one={one}>
                <Button
                  size="small"
                  aria-label={text.leaveOf(one.login === '' ? one.name : one.login)}
                  onClick={() => leave(one.id)}
                >
                  {text.leave}
                </Button>
              </Row>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
