import { Input, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ROLES, type Role, SCOPES, type ScopeKind } from '../../../bot/capabilities/organisation/model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { useToday } from '../../today.ts';
import { PersonPicker, type Picked } from './person-picker.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    alignItems: 'start',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    maxWidth: '900px',
  },
});

interface Granting {
  readonly role: Role;
  readonly kind: ScopeKind;
  readonly name: string;
  readonly holder: Picked;
  readonly deputy: Picked;
  /** null: today, until another day is typed. */
  readonly from: string | null;
  readonly until: string;
}

const NOBODY: Picked = { typed: '', person: null };
const useDraft = draftsOf<Granting>(() => ({
  role: 'coordinator',
  kind: 'municipality',
  name: '',
  holder: NOBODY,
  deputy: NOBODY,
  from: null,
  until: '',
}));

function useFaults(draft: Granting) {
  const text = useText(pageText).form;
  return {
    name: draft.kind !== 'municipality' && draft.name.trim() === '' ? text.scopeMissing : null,
    holder: draft.holder.person ? null : text.personMissing,
    deputy: draft.deputy.typed.trim() !== '' && !draft.deputy.person ? text.personUnchosen : null,
    from: draft.from === '' ? text.dateMissing : null,
  };
}

function useGrant(name: string, clear: () => void) {
  const text = useText(pageText).form;
  const client = useQueryClient();
  const announce = useAnnounce();
  const [added, setAdded] = useState('');
  const grant = useSend('organisation.grantRole', () => {
    void client.invalidateQueries({ queryKey: ['organisation.roles'] });
    void client.invalidateQueries({ queryKey: ['organisation.me'] });
    setAdded(text.added(name));
    announce(text.added(name));
    clear();
  });
  return { grant, added };
}

export function RoleForm() {
  const styles = useStyles();
  const text = useText(pageText).form;
  const words = useText(organisationText);
  const { value, change, clear } = useDraft('role');
  const [tried, setTried] = useState(false);
  const { grant, added } = useGrant(value.holder.typed, clear);
  const faults = useFaults(value);
  const day = useToday();
  const { role, kind, name, holder, deputy, from: typedFrom, until } = value;
  const from = typedFrom ?? day;
  const shown = (fault: string | null) => (tried ? fault : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!holder.person || Object.values(faults).some((fault) => fault !== null)) return;
    setTried(false);
    const scope = { kind, name: kind === 'municipality' ? '' : name.trim() };
    grant.send({
      role,
      scope,
      holder: holder.person.id,
      deputy: deputy.person?.id ?? null,
      from,
      until: until || null,
    });
  };
  return (
    <Panel title={text.title}>
      <form onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <Choice
            label={text.role}
            value={role}
            options={ROLES.map((each) => ({ value: each, label: words.roles[each] }))}
            choose={(chosen) => change({ role: chosen })}
          />
          <Choice
            label={text.scope}
            value={kind}
            options={SCOPES.map((each) => ({ value: each, label: words.scopes[each] }))}
            choose={(chosen) => change({ kind: chosen })}
          />
          {kind !== 'municipality' && (
            <Field label={text.scopeName[kind]} required error={shown(faults.name)}>
              <Input value={name} maxLength={120} onChange={(_, typed) => change({ name: typed.value })} />
            </Field>
          )}
          <Field label={text.holder} required error={shown(faults.holder)}>
            <PersonPicker picked={holder} pick={(picked) => change({ holder: picked })} />
          </Field>
          <Field label={text.deputy} hint={text.deputyHint} error={shown(faults.deputy)}>
            <PersonPicker picked={deputy} pick={(picked) => change({ deputy: picked })} />
          </Field>
          <DayField
            label={text.from}
            required
            error={shown(faults.from)}
            value={from}
            change={(day) => change({ from: day })}
          />
          <DayField label={text.until} hint={text.untilHint} value={until} change={(day) => change({ until: day })} />
        </div>
        <Outcome sending={grant} sentences={words.refusals} success={added} />
        <SendButton label={text.add} sending={grant.sending} />
      </form>
    </Panel>
  );
}
