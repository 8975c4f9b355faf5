// A permission is given by a role whose scope covers what it is asked with; an action names the permissions that it asks for.
import { describe, expect, it } from 'vitest';
import type { Place } from '../../bot/capabilities/organisation/model.ts';
import { placeOf, WHOLE } from '../../bot/capabilities/organisation/place-rules.ts';
import type { RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import {
  EVERYONE,
  mayBy,
  NO_ROLE,
  OWN,
  OWN_LIST,
  permissionsOf,
  right,
} from '../../bot/capabilities/roles/permission-rules.ts';
import { erik } from '../builders/incident.ts';

const label = { sv: '', en: '' };
const TABLE = {
  'thing.see': { label, roles: ['coordinator', 'auditor'], askedWith: 'object' },
  'thing.send': { label, roles: ['coordinator'], askedWith: 'municipality' },
  'thing.answer': { label, roles: 'everyone', askedWith: 'own' },
} as const;
const may = mayBy(TABLE);
const held = (role: RoleAssignment['role'], unit = ''): RoleAssignment => ({
  role,
  scope: unit === '' ? { kind: 'municipality', name: '' } : { kind: 'unit', name: unit },
  as: 'holder',
  within: null,
});
const HERE: Place = placeOf({ unit: 'Hemtjänsten' });
const THERE: Place = placeOf({ unit: 'Skolan' });

describe('a permission', () => {
  it('asked with an object is given by a role whose scope covers it', () => {
    expect(may('thing.see', erik, [held('auditor', 'Hemtjänsten')], HERE)).toBe(true);
    expect(may('thing.see', erik, [held('auditor', 'Hemtjänsten')], THERE)).toBe(false);
    expect(may('thing.see', erik, [held('auditor', 'Hemtjänsten')], WHOLE)).toBe(false);
    expect(may('thing.see', erik, [held('auditor', 'Hemtjänsten')], 'anywhere')).toBe(true);
    expect(may('thing.see', erik, [held('manager')], HERE)).toBe(false);
  });
  it('that touches everybody is given by a role for the whole municipality alone, wherever it is asked', () => {
    expect(may('thing.send', erik, [held('coordinator')])).toBe(true);
    expect(may('thing.send', erik, [held('coordinator', 'Hemtjänsten')], HERE)).toBe(false);
    expect(may('thing.send', erik, [held('coordinator', 'Hemtjänsten')], 'anywhere')).toBe(false);
  });
  it('that is everyone’s needs an account in use, and no role', () => {
    expect(may('thing.answer', erik, [])).toBe(true);
    expect(may('thing.answer', { ...erik, account: 'disabled' }, [held('coordinator')])).toBe(false);
    expect(may('thing.send', { ...erik, account: 'disabled' }, [held('coordinator')])).toBe(false);
  });
  it('is listed where it is given somewhere', () => {
    expect(permissionsOf(TABLE, erik, [held('auditor', 'Skolan')])).toEqual(['thing.see', 'thing.answer']);
    expect(permissionsOf(TABLE, erik, [])).toEqual(['thing.answer']);
  });
});

describe('what an action asks for', () => {
  it('is a permission that covers its object, unless it says otherwise', () => {
    expect(right(['incident.handle'])).toEqual({
      permissions: ['incident.handle'],
      open: false,
      own: false,
      eligibleApprover: false,
      answers: 'object',
    });
    expect(right(['incident.handle'], { answers: 'list', own: true })).toMatchObject({ answers: 'list', own: true });
  });
  it('may be nothing: it is everyone’s, one’s own, or what no role gives', () => {
    expect(EVERYONE).toEqual({ permissions: [], open: true, own: false, eligibleApprover: false, answers: 'anywhere' });
    expect(OWN).toEqual({ permissions: [], open: false, own: true, eligibleApprover: false, answers: 'object' });
    expect(OWN_LIST).toEqual({ permissions: [], open: true, own: true, eligibleApprover: false, answers: 'list' });
    expect(NO_ROLE).toEqual({ permissions: [], open: false, own: false, eligibleApprover: false, answers: 'object' });
  });
});
