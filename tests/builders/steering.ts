// Steering documents for tests on the whole of Värna: from a draft to what stands in people's chats.
import { expect } from 'vitest';
import type { CampaignView } from '../../bot/capabilities/campaign/model.ts';
import { type AudienceRule, EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { opened } from './opened.ts';
import { type Shown, type TeamsPerson, words } from './teams-person.ts';
import { type Town, until } from './town.ts';

const DECISION = { body: 'Kommunfullmäktige', on: '2026-11-16', section: '§ 112', diaryNumber: 'KS 2026/45' };
export const NOBODY: AudienceRule = { ...EVERYONE, everyone: false };

export interface Steering {
  asked<Name extends ActionName>(who: TeamsPerson, name: Name, question: Asked<Name>): Promise<Answer<Name>>;
  /** @param about what differs from a policy of one point, due on 8 December */
  published(about: Partial<Asked<'policy.save'>>, due?: string): Promise<DocumentVersion>;
  campaign(id: string): Promise<CampaignView>;
  /** The card where this title stands. */
  todoOf(who: TeamsPerson, title: string): Promise<Shown>;
  /** The card where this thing stands open: its line of the list is pressed, unless it is the only thing. */
  opened(who: TeamsPerson, title: string): Promise<Shown>;
}

/** @param owner who writes, decides and publishes */
export function steering(town: Town, owner: TeamsPerson): Steering {
  const asked: Steering['asked'] = async (who, name, question) => {
    const { status, body } = await town.ask(who, name, question);
    expect([status, body.refusal]).toEqual([200, undefined]);
    return body.answer as Answer<typeof name>;
  };
  return {
    asked,
    async published(about, due = '2026-12-08') {
      const draft = {
        id: null,
        revision: 0,
        kind: 'policy' as const,
        title: 'Informationssäkerhetspolicy',
        owner: owner.id,
        summary: { sv: ['Lås skärmen.'], en: ['Lock your screen.'] },
        changes: { sv: [], en: [] },
        change: 'material' as const,
        reviewOn: null,
        audience: NOBODY,
        ...about,
      };
      const { id, revision } = await asked(owner, 'policy.save', draft);
      const decided = await asked(owner, 'policy.decide', { id, revision, decision: DECISION });
      return asked(owner, 'policy.publish', { id, revision: decided.revision, due });
    },
    campaign: (id) => asked(owner, 'campaign.read', { id }),
    todoOf: async (who, title) =>
      (await until(
        async () => (await who.reads()).find(({ cards }) => words(cards[0]).includes(title)),
        (card) => card !== undefined,
      )) as Shown,
    opened,
  };
}
