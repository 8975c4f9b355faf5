// What each action on sendings asks for. A sending has no permissions of its own: it is followed as what it sends is.

import { policyPermissions } from '../policy/rights.ts';
import { EVERYONE, mayBy, NO_ROLE, type RightsOf, right } from '../roles/permission-rules.ts';
import { trainingPermissions } from '../training/rights.ts';

export const may = mayBy({ ...policyPermissions, ...trainingPermissions });

export const campaignRights: RightsOf<'campaign'> = {
  'campaign.read': right(['policy.readAll'], { answers: 'list' }),
  'campaign.course': right(['policy.readAll'], { answers: 'list' }),
  'campaign.preflight': right(['policy.manage']),
  'campaign.remind': right(['policy.manage']),
  'campaign.pause': right(['policy.manage']),
  'campaign.resume': right(['policy.manage']),
  'campaign.cancel': right(['policy.manage']),
  'campaign.reached': right(['policy.manage']),
  'campaign.setAside': right(['policy.manage']),
  'campaign.askAgain': right(['policy.manage']),
  'campaign.waiting': right(['policy.readPeople'], { answers: 'list' }),
  'campaign.staff': EVERYONE,
  'campaign.vouch': NO_ROLE,
  'campaign.unvouch': NO_ROLE,
};
