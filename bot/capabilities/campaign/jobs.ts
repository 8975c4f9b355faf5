import type { JobFactsOf } from '../../blocks/job.ts';
import { type Campaign, campaignOfPack } from './model.ts';

export interface CampaignJobs {
  /** The snapshot of the audience and the sending, once for the campaign. */
  begin: { readonly campaign: Campaign };
  /** What was sent is corrected or taken back, everywhere it stands. */
  recall: { readonly campaign: string; readonly round: string };
  /** The cards of up to a hundred people; `round` counts the reminders. */
  sendPack: { readonly pack: string; readonly round: string };
}

export const campaignJobs = {
  begin: { label: { sv: 'Starta ett utskick', en: 'Start a distribution' }, partition: 'people' },
  recall: {
    label: { sv: 'Rätta eller ta tillbaka kort som är kvar', en: 'Correct or take back cards that remain' },
    partition: 'people',
  },
  sendPack: {
    label: { sv: 'Skicka kort till upp till hundra mottagare', en: 'Send cards to up to a hundred recipients' },
    partition: 'people',
    shared: ({ pack }) => `pack/${pack}`,
    readBefore: ['campaigns', 'packs', 'documents', 'acknowledgements', 'addresses'],
    writtenBefore: ({ pack }) =>
      [
        { list: 'packs', id: pack },
        { list: 'campaigns', id: campaignOfPack(pack) },
      ] as const,
  },
} as const satisfies JobFactsOf<CampaignJobs>;
