import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../shell/session.tsx';
import { Choice } from '../choice.tsx';
import { FactList } from '../fact-list.tsx';
import { Notice } from '../notice.tsx';
import { Panel } from '../panel.tsx';
import { AttributeGroup, named } from './attribute-group.tsx';
import { Exceptions, GroupFaults, WithoutFields } from './exceptions.tsx';
import { GroupFields } from './groups.tsx';
import { useLeftOut } from './left-out.ts';
import type { Attribute, AudiencePreview, AudienceRole, AudienceRule } from './model.ts';
import { OnlyFields } from './only.tsx';
import { OptionGroup } from './option-group.tsx';
import { Persons } from './persons.tsx';
import { audienceText } from './text.ts';

const useStyles = makeStyles({ any: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 } });

interface AudienceFieldsProps {
  readonly audience: AudienceRule;
  readonly change: (audience: AudienceRule) => void;
  /** What Entra ID says of people that can be chosen by, in order. */
  readonly attributes: readonly Attribute[];
  readonly roles: readonly { readonly value: AudienceRole; readonly label: string }[];
}

/** What was known stays while the next rule is counted: nothing jumps under the finger. */
function usePreview(audience: AudienceRule): AudiencePreview | undefined {
  const { data } = useAnswer('policy.audience', { audience }, { keepPrevious: true });
  return data === undefined || isRefusal(data) ? undefined : data;
}

/** What was typed before an audience could be narrowed has nothing of it. */
const NOT_NARROWED: Pick<AudienceRule, 'only'> = {
  only: { managers: false, administrations: [], units: [], attributes: [], roles: [] },
};

export function AudienceFields({ audience: typed, ...props }: AudienceFieldsProps) {
  const { change } = props;
  const audience = { ...NOT_NARROWED, ...typed };
  const text = useText(audienceText);
  const preview = usePreview(audience);
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
      {!audience.everyone && <Some {...props} audience={audience} choices={preview?.choices} />}
      <Persons audience={audience} change={change} named={preview?.named ?? []} />
      <WithoutFields audience={audience} change={change} />
      {preview && <GroupFaults groups={preview.groups} />}
      {preview && <Meant preview={preview} />}
      {preview && <Exceptions audience={audience} change={change} preview={preview} />}
    </Panel>
  );
}

interface SomeProps extends AudienceFieldsProps {
  readonly choices: AudiencePreview['choices'] | undefined;
}

function Some({ audience, change, choices, attributes: offered, roles }: SomeProps) {
  const styles = useStyles();
  const text = useText(audienceText);
  return (
    <>
      <p className={styles.any}>{text.any}</p>
      <OptionGroup
        isOpen
        label={text.administrations}
        options={named(audience.administrations, choices?.administrations ?? [])}
        chosen={audience.administrations}
        choose={(administrations) => change({ ...audience, administrations })}
      />
      <OptionGroup
        label={text.units}
        options={named(audience.units, choices?.units ?? [])}
        chosen={audience.units}
        choose={(units) => change({ ...audience, units })}
      />
      {offered.map((attribute) => (
        <AttributeGroup
          key={attribute}
          label={text.attributes[attribute]}
          attribute={attribute}
          names={choices?.attributes[attribute] ?? []}
          chosen={audience.attributes}
          choose={(attributes) => change({ ...audience, attributes })}
        />
      ))}
      <OptionGroup
        label={text.roles}
        options={roles}
        chosen={audience.roles}
        choose={(chosen) => change({ ...audience, roles: chosen })}
      />
      <GroupFields chosen={audience.groups} choose={(groups) => change({ ...audience, groups })} />
      <OnlyFields
        only={audience.only}
        change={(only) => change({ ...audience, only })}
        choices={choices}
        attributes={offered}
        roles={roles}
      />
    </>
  );
}

function Meant({ preview }: { preview: AudiencePreview }) {
  const text = useText(audienceText);
  const leftOut = useLeftOut();
  return (
    <>
      {preview.count === 0 ? (
        <Notice intent="warning">
          <strong>{text.meant(0)}</strong> {leftOut(preview)} {text.nobody}
        </Notice>
      ) : (
        <p role="status">
          <strong>{text.meant(preview.count)}</strong> {leftOut(preview)}
        </p>
      )}
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
