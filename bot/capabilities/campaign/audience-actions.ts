// Whom a campaign is meant for, by the rule of what it is about.
import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import { audienceOf, knownOf } from '../organisation/audience-rules.ts';
import type { Campaign } from './model.ts';

export interface Audiences {
  /** Today; undefined where the rule is not known. */
  meant(campaign: Campaign): ReturnType<typeof audienceOf> | undefined;
  /** A group that nobody is in may be one that has not been read. */
  isKnown(campaign: Campaign): boolean;
}

export function audiences(ports: Ports): Audiences {
  const { documents, programmes } = ports.lists;
  const ruleOf = ({ subject, programme }: Campaign) =>
    (programme === null ? documents.get(subject) : programmes.get(programme))?.audience;
  return {
    meant(campaign) {
      const rule = ruleOf(campaign);
      return rule && audienceOf(rule, knownOf(ports, dayOf(ports.now())));
    },
    isKnown: (campaign) => ruleOf(campaign)?.groups.every(({ id }) => ports.people.members(id).size > 0) ?? false,
  };
}
