// What narrows an audience: "managers in the social services" are those of the one who are the other too.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../shell/session.tsx';
import { Folded } from '../folded.tsx';
import { AttributeGroup, named } from './attribute-group.tsx';
import type { Attribute, AudiencePreview, AudienceRole, Narrowing } from './model.ts';
import { OptionGroup } from './option-group.tsx';
import { audienceText } from './text.ts';

const useStyles = makeStyles({
  body: { padding: '0 12px 8px' },
  lead: { margin: '8px 0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
});

interface OnlyFieldsProps {
  readonly only: Narrowing;
  readonly change: (only: Narrowing) => void;
  readonly choices: AudiencePreview['choices'] | undefined;
  readonly attributes: readonly Attribute[];
  readonly roles: readonly { readonly value: AudienceRole; readonly label: string }[];
}

const countOf = ({ managers, administrations, units, attributes, roles }: Narrowing): number =>
  (managers ? 1 : 0) + administrations.length + units.length + attributes.length + roles.length;

export function OnlyFields({ only, change, choices, attributes, roles }: OnlyFieldsProps) {
  const styles = useStyles();
  const { only: text, chosen } = useText(audienceText);
  const { search } = text;
  const count = countOf(only);
  return (
    <Folded label={text.title} aside={chosen(count)} isOpen={count > 0}>
      <div className={styles.body}>
        <p className={styles.lead}>{text.lead}</p>
        <Checkbox
          label={text.managers}
          checked={only.managers}
          onChange={(_, { checked }) => change({ ...only, managers: checked === true })}
        />
        <OptionGroup
          label={text.administrations}
          search={search}
          options={named(only.administrations, choices?.administrations ?? [])}
          chosen={only.administrations}
          choose={(administrations) => change({ ...only, administrations })}
        />
        <OptionGroup
          label={text.units}
          search={search}
          options={named(only.units, choices?.units ?? [])}
          chosen={only.units}
          choose={(units) => change({ ...only, units })}
        />
        {attributes.map((attribute) => (
          <AttributeGroup
            key={attribute}
            label={text.attributes[attribute]}
            search={search}
            attribute={attribute}
            names={choices?.attributes[attribute] ?? []}
            chosen={only.attributes}
            choose={(values) => change({ ...only, attributes: values })}
          />
        ))}
        <OptionGroup
          label={text.roles}
          search={search}
          options={roles}
          chosen={only.roles}
          choose={(values) => change({ ...only, roles: values })}
        />
      </div>
    </Folded>
  );
}
