// What the descriptions say of presses: nothing that the capability itself does not know.
import { expect, expectTypeOf, it } from 'vitest';
import { CAPABILITIES } from '../../bot/capabilities.ts';
import type { Capability } from '../../bot/capability.ts';

interface Described {
  readonly text: { readonly sv: { readonly refusals: object } };
  readonly races?: readonly string[];
  readonly fields?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

it('a refusal that has a field, or means that somebody was first, has a sentence in the same capability', () => {
  const unknown = CAPABILITIES.flatMap((one: Described & { readonly name: string }) => {
    const codes = [...(one.races ?? []), ...Object.values(one.fields ?? {}).flatMap((codesOf) => Object.keys(codesOf))];
    return codes.filter((code) => !Object.hasOwn(one.text.sv.refusals, code)).map((code) => `${one.name}: ${code}`);
  });
  expect(unknown).toEqual([]);
});

it('a verb of another capability does not compile', () => {
  type Verbs = keyof NonNullable<Capability<'measure'>['presses']>;
  expectTypeOf<'measure.done'>().toExtend<Verbs>();
  expectTypeOf<'risk.decide'>().not.toExtend<Verbs>();
});
