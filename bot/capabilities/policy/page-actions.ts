// A version of a document as its reader may see it: what they were asked, what they have read, and how it goes for everyone.
import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign, Delivery, Funnel } from '../campaign/model.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { funnels } from './funnel-actions.ts';
import type { Acknowledgement, DocumentVersion } from './model.ts';
import { receipts } from './receipt-actions.ts';
import { isReviewer } from './review-rules.ts';
import { may } from './rights.ts';
import { mayReadEvery, type PolicyRefusal } from './rules.ts';

export interface DocumentPages {
  receipt(version: string, person: PersonId): Acknowledgement | undefined;
  hasRead(version: string): (person: string) => boolean;
  mayReadAll(asker: Asker): boolean;
  mayReadVersion(version: DocumentVersion, asker: Asker): boolean;
  /** The newest first. */
  versionsOf(document: string): readonly DocumentVersion[];
  /** What asks people to read the version; a correction takes over what asked for the version before. */
  campaignFor(version: string): Campaign | undefined;
  funnel(version: DocumentVersion, asker: Asker): Funnel | null;
  deliveryOf(version: string, person: string): Delivery | undefined;
  /** The last day for this person; null when they were not asked. */
  dueFor(version: string, person: string): Day | null;
  /** A guest has what they were sent, and nothing else of the municipality's. */
  isFor(version: string, person: Person): boolean;
  /** Owns it, or was asked to review it. */
  worksWith(version: DocumentVersion, person: PersonId): boolean;
  readable(version: string, asker: Asker): DocumentVersion | Refusal<PolicyRefusal>;
}

export function documentPages(ports: Ports): DocumentPages {
  const { documents, campaigns, packs } = ports.lists;
  const receipt = receipts(ports);
  const hasRead = (version: string) => (person: string) => receipt(version, person) !== undefined;
  const mayReadVersion = (version: DocumentVersion, asker: Asker) =>
    mayReadEvery(version, ports.people.get(version.owner), asker);
  const campaignFor = (version: string) => campaigns.by('subject', version)[0];
  const deliveryOf = (version: string, person: string) => {
    const sent = campaignFor(version);
    const pack = packs.by('person', person).find(({ campaign }) => campaign === sent?.id);
    return pack?.deliveries.find((one) => one.person === person);
  };
  const isFor = (id: string, { id: person, account }: Person): boolean =>
    account === 'active' || (account === 'guest' && (deliveryOf(id, person) !== undefined || hasRead(id)(person)));
  const worksWith = (version: DocumentVersion, person: PersonId) =>
    version.owner === person || isReviewer(version, person);
  return {
    receipt,
    hasRead,
    worksWith,
    mayReadAll: ({ person, roles: held }) => may('policy.readAll', person, held, 'anywhere'),
    mayReadVersion,
    versionsOf: (document) => documents.by('document', document).toSorted((a, b) => b.version - a.version),
    campaignFor,
    funnel: funnels(ports, campaignFor, hasRead),
    deliveryOf,
    dueFor(version, person) {
      const delivery = deliveryOf(version, person);
      return delivery ? (delivery.due ?? campaignFor(version)?.due ?? null) : null;
    },
    isFor,
    readable(id, asker) {
      const version = documents.get(id);
      const isOpen =
        version &&
        (version.state === 'published' || mayReadVersion(version, asker) || worksWith(version, asker.person.id));
      return isOpen && isFor(id, asker.person) ? version : refuse('documentUnknown');
    },
  };
}
