// The registry joins what the capabilities describe: nothing is described twice, and what others say of it agrees.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../bot/blocks/names.ts';
import { PLACED_ROLES } from '../../bot/capabilities/roles/rules.ts';
import { CAPABILITIES } from '../../bot/capabilities.ts';
import { permissions } from '../../bot/contract.ts';

const FOLDERS = new URL('../../bot/capabilities/', import.meta.url);
const folders = readdirSync(FOLDERS).sort();

const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place);

describe('the registry', () => {
  it.each(['lists', 'libraries', 'permissions', 'rights'] as const)(
    'has each of its %s from one capability',
    (part) => {
      const names = CAPABILITIES.flatMap((one) => Object.keys(one[part]));
      expect(names.length).toBeGreaterThan(0);
      expect(twice(names)).toEqual([]);
    },
  );

  it('has each capability once, by its own name', () => {
    expect(twice(CAPABILITIES.map(({ name }) => name))).toEqual([]);
  });

  it('has every folder of a capability, and each folder describes itself', () => {
    expect(folders.filter((folder) => !existsSync(new URL(`${folder}/capability.ts`, FOLDERS)))).toEqual([]);
    expect(CAPABILITIES.map(({ name }) => name).sort()).toEqual(folders);
  });

  it('describes the permissions of the contract, no more and no fewer', () => {
    expect(CAPABILITIES.flatMap((one) => Object.keys(one.permissions)).sort()).toEqual(
      [...namesOf(permissions)].sort(),
    );
  });

  it('knows every role that gives a permission asked with an object', () => {
    const placed = namesOf(permissions).flatMap((name) => {
      const { askedWith, roles }: { askedWith: string; roles: 'everyone' | readonly string[] } = permissions[name];
      return askedWith === 'object' && roles !== 'everyone' ? roles : [];
    });
    expect([...PLACED_ROLES].sort()).toEqual([...new Set(placed)].sort());
  });
});
