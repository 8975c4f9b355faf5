import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Answered, Asking } from './asking-model.ts';
import type { Campaign } from './model.ts';
import { openFor, stateNow } from './rules.ts';

export function asking(ports: Ports, answered: Answered): Asking {
  const { packs, campaigns, documents, lessons } = ports.lists;
  const current = (id: string): Campaign | undefined => {
    // A correction takes over what asked for the version before: its campaign is found by either.
    const campaign = campaigns.get(id) ?? campaigns.by('subject', id)[0];
    if (!campaign) return undefined;
    const subject = (campaign.kind === 'document' ? documents : lessons).get(campaign.subject);
    return { ...campaign, state: stateNow(campaign, subject) };
  };
  const answeredAt: Asking['answeredAt'] = (campaign, person) => answered[campaign.kind](campaign, person);
  const hasAnswered: Asking['hasAnswered'] = (campaign, person) => answeredAt(campaign, person) !== null;
  const known = { packs: (id: PersonId) => packs.by('person', id), campaign: current };
  return {
    open: (person) => openFor(person, { ...known, hasAnswered }),
    asked: (person) => openFor(person, { ...known, hasAnswered: () => false }),
    current,
    answeredAt,
    hasAnswered,
  };
}
