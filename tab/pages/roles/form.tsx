import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { knownAs } from '../../../bot/capabilities/people/model.ts';
import { ROLES, type Role, SCOPES, type ScopeKind } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { useExplained } from '../../parts/explained-label.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useText } from '../../shell/session.tsx';
import { rolePageText } from './text.ts';

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
const START: Granting = {
  role: 'coordinator',
  kind: 'municipality',
  name: '',
  holder: NOBODY,
  deputy: NOBODY,
  from: null,
  until: '',
};
const REFUSED_AT = {
  scopeMissing: 'name',
  personUnknown: 'holder',
  alreadyHeld: 'holder',
  ownDeputy: 'deputy',
  dayUnlikely: 'from',
  untilBeforeFrom: 'until',
} as const;

/** Another draft for each of what led here: what was begun for one is not found in the other. */
function useStart(): { readonly key: string; readonly start: Granting } {
  const [address] = useSearchParams();
  const roles = useAnswer('organisation.roles', {}).data;
  const known = roles === undefined || isRefusal(roles) ? [] : roles;
  const given = (name: string) => address.get(name) ?? '';
  const role = ROLES.find((one) => one === given('role'));
  if (!role) return { key: 'role', start: START };
  const kind = SCOPES.find((one) => one === given('kind')) ?? 'municipality';
  const holder = known.find((one) => one.holder === given('holder'));
  return {
    key: `role/${role}/${kind}/${given('name')}/${given('holder')}`,
    start: {
      ...START,
      role,
      kind,
      name: given('name'),
      holder: holder ? { typed: holder.holderName, person: knownAs(holder.holder, holder.holderName) } : NOBODY,
    },
  };
}

function useFaults() {
  const { refusals } = useText(roleText);
  const text = useText(rolePageText).form;
  return (draft: Granting) => ({
    name: draft.kind !== 'municipality' && draft.name.trim() === '' ? refusals.scopeMissing({}) : null,
    holder: draft.holder.person ? null : text.personMissing,
    deputy: draft.deputy.typed.trim() !== '' && !draft.deputy.person ? text.personUnchosen : null,
    from: draft.from === '' ? text.dateMissing : null,
    until: null,
  });
}

function useGrant(name: string, clear: () => void) {
  const text = useText(rolePageText).form;
  const announce = useAnnounce();
  const [added, setAdded] = useState('');
  const grant = useChangeOf(
    'organisation.grantRole',
    ['organisation.roles', 'organisation.boards', 'organisation.me'],
    () => {
      setAdded(text.added(name));
      announce(text.added(name));
      clear();
    },
  );
  return { grant, added };
}

export function RoleForm() {
  const styles = useStyles();
  const text = useText(rolePageText).form;
  const words = useText(roleText);
  const { key, start } = useStart();
  const draft = useDraft({ key, start });
  const { grant, added } = useGrant(draft.value.holder.typed, draft.clear);
  const day = useToday();
  const form = useForm({
    draft,
    sending: grant,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: useFaults(),
    send: ({ role, kind, name, holder, deputy, from, until }) => {
      if (!holder.person) return;
      const scope = { kind, name: kind === 'municipality' ? '' : name.trim() };
      grant.send({
        role,
        scope,
        holder: holder.person.id,
        deputy: deputy.person?.id ?? null,
        from: from ?? day,
        until: until || null,
      });
    },
  });
  const { change, fault } = form;
  const { role, kind, name, holder, deputy, from: typedFrom, until } = form.value;
  const from = typedFrom ?? day;
  return (
    <Panel title={text.title}>
      <Form form={form}>
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
            <Field label={text.scopeName[kind]} required error={fault('name')}>
              <Input value={name} maxLength={120} onChange={(_, typed) => change({ name: typed.value })} />
            </Field>
          )}
          <Field label={text.holder} required error={fault('holder')}>
            <PersonPicker picked={holder} pick={(picked) => change({ holder: picked })} />
          </Field>
          <Field label={text.deputy} dress={useExplained('deputy')} hint={text.deputyHint} error={fault('deputy')}>
            <PersonPicker picked={deputy} pick={(picked) => change({ deputy: picked })} />
          </Field>
          <DayField
            label={text.from}
            required
            error={fault('from')}
            value={from}
            change={(day) => change({ from: day })}
          />
          <DayField
            label={text.until}
            hint={text.untilHint}
            error={fault('until')}
            value={until}
            change={(day) => change({ until: day })}
          />
        </div>
        <FormEnd form={form} action={text.add} success={added} />
      </Form>
    </Panel>
  );
}
