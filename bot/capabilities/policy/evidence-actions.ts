// What an auditor asks for: who was asked to read what, who has, when and where, and who has not and why.
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign, Delivery, LeftOutThen } from '../campaign/model.ts';
import { seesIn } from '../campaign/reach-rules.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { askedLine, unaskedLine } from './evidence-rules.ts';
import type { Acknowledgement, DocumentVersion, Evidence } from './model.ts';
import { versionFor } from './model.ts';
import { shownText } from './receipt.ts';
import { may } from './rights.ts';
import { mayReadEvery } from './rules.ts';

interface EvidenceDependencies {
  receipt(version: string, person: PersonId): Acknowledgement | undefined;
}

/** What there was no room for is nobody's part of the municipality. */
function leftOutFor(
  { people }: Pick<Ports, 'people'>,
  asker: Asker,
  campaign: Campaign | undefined,
): LeftOutThen | null {
  const kept = campaign?.leftOut;
  if (!kept) return null;
  const sees = seesIn('policy.readPeople', asker, people.get);
  const isWhole = may('policy.readPeople', asker.person, asker.roles, WHOLE);
  return {
    people: kept.people.filter(({ id, unit }) => sees({ person: id, unit })),
    more: isWhole ? kept.more : 0,
  };
}

export function evidenceActions(
  ports: Ports,
  { receipt }: EvidenceDependencies,
): Pick<Actions, 'policy.evidence' | 'policy.person'> {
  const { documents, acknowledgements, campaigns, packs } = ports.lists;
  const mayRead = ({ person, roles }: Asker) => may('policy.readPeople', person, roles, 'anywhere');
  const sees = (asker: Asker) => seesIn('policy.readPeople', asker, ports.people.get);

  const line = (version: DocumentVersion, campaign: Campaign | undefined, delivery: Delivery): Evidence =>
    askedLine({ version, campaign, delivery, read: receipt(version.id, delivery.person) });

  return {
    async 'policy.evidence'({ id }, asker) {
      const version = documents.get(id);
      if (!mayRead(asker)) return refuse('notAllowed');
      if (!version || !mayReadEvery(version, ports.people.get(version.owner), asker)) return refuse('documentUnknown');
      const campaign = campaigns.by('subject', id)[0];
      const asked = (campaign ? packs.by('campaign', campaign.id) : []).flatMap(({ deliveries }) => deliveries);
      const known = new Set(asked.map(({ person }) => person));
      const rows = [
        ...asked.map((delivery) => line(version, campaign, delivery)),
        ...acknowledgements
          .by('version', id)
          .filter(({ person }) => !known.has(person))
          .map((read) => unaskedLine(version, read)),
      ];
      return {
        version: versionFor(version, {
          knows: may('policy.manage', asker.person, asker.roles),
          worksWithIt: true,
        }),
        hash: version.file?.sha256 ?? ports.sha256(shownText(version)),
        startedAt: campaign?.startedAt ?? null,
        startedBy: campaign?.startedBy ?? null,
        leftOut: leftOutFor(ports, asker, campaign),
        rows: rows.filter(sees(asker)).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      };
    },

    async 'policy.person'({ person: id }, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const asked = packs.by('person', id).flatMap((pack): Evidence[] => {
        const campaign = campaigns.get(pack.campaign);
        const version = campaign?.kind === 'document' ? documents.get(campaign.subject) : undefined;
        const delivery = pack.deliveries.find(({ person }) => person === id);
        return version && delivery ? [line(version, campaign, delivery)] : [];
      });
      const known = new Set(asked.map(({ version }) => version));
      const others = acknowledgements.by('person', id).flatMap((read): Evidence[] => {
        const version = documents.get(read.version);
        return version && !known.has(read.version) ? [unaskedLine(version, read)] : [];
      });
      const rows = [...asked, ...others].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
      const person = ports.people.get(id);
      const name = person?.name ?? rows[0]?.name;
      const unit = person?.unit ?? rows[0]?.unit ?? '';
      if (name === undefined || !sees(asker)({ person: id, unit })) return refuse('personUnknown');
      return { name, unit, rows };
    },
  };
}
