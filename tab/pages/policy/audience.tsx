import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { type AudiencePreview, type AudienceRule, ROLES } from '../../../bot/capabilities/organisation/model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { ask } from '../../ask.ts';
import { Choice } from '../../parts/choice.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../session.tsx';
import { GroupFields } from './groups.tsx';
import { useLeftOut } from './left-out.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  group: { marginBottom: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
  head: { padding: '8px 12px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  boxes: {
    display: 'grid',
    padding: '0 8px 8px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  },
  less: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface AudienceFieldsProps {
  readonly audience: AudienceRule;
  readonly change: (audience: AudienceRule) => void;
}

/** What was known stays while the next rule is counted: nothing jumps under the finger. */
function usePreview(audience: AudienceRule): AudiencePreview | undefined {
  const { data } = useQuery({
    queryKey: ['policy.audience', { audience }],
    queryFn: () => ask('policy.audience', { audience }),
    placeholderData: keepPreviousData,
  });
  return data === undefined || isRefusal(data) ? undefined : data;
}

export function AudienceFields({ audience, change }: AudienceFieldsProps) {
  const text = useText(pageText).audience;
  const { roles } = useText(organisationText);
  const preview = usePreview(audience);
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return (
    <Panel title={text.title}>
      <Choice
        label={text.label}
        value={audience.everyone ? 'everyone' : 'some'}
        options={[
          { value: 'everyone', label: text.everyone },
          { value: 'some', label: text.some },
        ]}
        choose={(which) => change({ ...audience, everyone: which === 'everyone' })}
      />
      {!audience.everyone && (
        <>
          <Group
            isOpen
            label={text.administrations}
            options={named(preview?.choices.administrations ?? audience.administrations)}
            chosen={audience.administrations}
            choose={(administrations) => change({ ...audience, administrations })}
          />
          <Group
            label={text.units}
            options={named(preview?.choices.units ?? audience.units)}
            chosen={audience.units}
            choose={(units) => change({ ...audience, units })}
          />
          <Group
            label={text.roles}
            options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
            chosen={audience.roles}
            choose={(chosen) => change({ ...audience, roles: chosen })}
          />
          <GroupFields chosen={audience.groups} choose={(groups) => change({ ...audience, groups })} />
        </>
      )}
      {preview && <Meant preview={preview} />}
    </Panel>
  );
}

interface GroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly choose: (chosen: Value[]) => void;
  readonly isOpen?: boolean;
}

function Group<Value extends string>({ label, options, chosen, choose, isOpen = false }: GroupProps<Value>) {
  const styles = useStyles();
  const text = useText(pageText).audience;
  // Only at first: afterwards it stays as the person left it.
  const [opened] = useState(isOpen || chosen.length > 0);
  const without = (value: Value) => chosen.filter((other) => other !== value);
  return (
    <details className={styles.group} open={opened}>
      <summary className={styles.head}>
        {label} <span className={styles.less}>({text.chosen(chosen.length)})</span>
      </summary>
      <fieldset className={styles.boxes} style={{ border: 0, margin: 0 }} aria-label={label}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(_, { checked }) => choose(checked === true ? [...chosen, option.value] : without(option.value))}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Meant({ preview }: { preview: AudiencePreview }) {
  const text = useText(pageText).audience;
  const leftOut = useLeftOut();
  return (
    <>
      <p role="status">
        <strong>{text.meant(preview.count)}</strong> {leftOut(preview)}
      </p>
      {preview.administrations.length > 1 && (
        <details>
          <summary>{text.by}</summary>
          <FactList
            facts={preview.administrations.map(({ name, count }) => [name || text.noAdministration, count] as const)}
          />
        </details>
      )}
    </>
  );
}
