import type { Attribute, AttributeValue } from './model.ts';
import { OptionGroup } from './option-group.tsx';

/** What is chosen can be seen and taken away, also when nobody is called so any more. */
export const named = (chosen: readonly string[], names: readonly string[]) =>
  [...new Set([...chosen.filter((name) => !names.includes(name)), ...names])].map((name) => ({
    value: name,
    label: name,
  }));

interface AttributeGroupProps {
  readonly label: string;
  readonly search?: string;
  readonly attribute: Attribute;
  readonly names: readonly string[];
  readonly chosen: readonly AttributeValue[];
  readonly choose: (chosen: AttributeValue[]) => void;
}

/** An attribute that says the same of everyone, or nothing, is no choice. */
export function AttributeGroup({ label, attribute, names, chosen, choose, ...more }: AttributeGroupProps) {
  const mine = chosen.filter(({ name }) => name === attribute).map(({ value }) => value);
  if (names.length < 2 && mine.length === 0) return null;
  const others = chosen.filter(({ name }) => name !== attribute);
  return (
    <OptionGroup
      {...more}
      label={label}
      options={named(mine, names)}
      chosen={mine}
      choose={(values) => choose([...others, ...values.map((value) => ({ name: attribute, value }))])}
    />
  );
}
