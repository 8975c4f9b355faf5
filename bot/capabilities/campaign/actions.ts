import { dayOf, hourOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions, Duties } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { audienceOf, may } from '../organisation/rules.ts';
import { acknowledgementId } from '../policy/model.ts';
import type { Campaign, CampaignView, Pack } from './model.ts';
import {
  type CampaignRefusal,
  type CampaignStep,
  campaignStep,
  FIRST,
  funnelOf,
  mayDisturb,
  openIn,
  packsOf,
  RESUMED,
  remindedFor,
  remindsOn,
  settle,
  standing,
  targetsOf,
  unitsOf,
} from './rules.ts';

type CampaignActions = Pick<Actions, Extract<keyof Actions, `campaign.${string}`>>;
const AT_ONCE = 4;

type Outcome = CampaignView | Refusal<CampaignRefusal>;

export function campaignActions(ports: Ports): CampaignActions & { duties: Omit<Duties, 'todo'> } {
  const { campaigns, packs, acknowledgements, documents, roles } = ports.shelves;
  const hasRead =
    ({ subject }: Campaign) =>
    (person: string) =>
      acknowledgements.get(acknowledgementId(subject, person)) !== undefined;
  const current = (id: string): Campaign | undefined => {
    const campaign = campaigns.get(id);
    return campaign && { ...campaign, state: standing(campaign, documents.get(campaign.subject)) };
  };
  const packsIn = ({ id }: Campaign) => packs.by('campaign', id).toSorted((a, b) => a.number - b.number);

  const view = (campaign: Campaign): CampaignView => {
    const all = packsIn(campaign);
    const read = hasRead(campaign);
    const open = openIn(all, read);
    return {
      campaign,
      funnel: funnelOf(all, read),
      unreachable: open.filter(({ state }) => state === 'unreachable'),
      uncertain: open.filter(({ state }) => state === 'uncertain'),
      units: unitsOf(all, read),
    };
  };
  const found = (
    id: string,
    { person, roles: held }: Asker,
    change: 'policy.manage' | 'policy.readAll',
  ): Campaign | Refusal<CampaignRefusal> => {
    const campaign = current(id);
    if (!may(change, person, held)) return refuse('notAllowed');
    return campaign ?? refuse('campaignUnknown');
  };
  const take = async (id: string, asker: Asker, which: CampaignStep): Promise<Outcome> => {
    const campaign = found(id, asker, 'policy.manage');
    if (isRefusal(campaign)) return campaign;
    const next = campaignStep(campaign, which, ports.newId());
    if (isRefusal(next)) return next;
    const kept = await ports.keep({
      lane: `campaigns/${id}`,
      write: { list: 'campaigns', from: campaign, to: next },
      follow: [],
    });
    if (kept === 'lost') return refuse('campaignChanged', { title: campaign.title });
    if (which === 'resume') send(packsIn(next), `${RESUMED}/${next.changeId}`);
    return view(current(id) ?? next);
  };
  /** One piece of work for up to a hundred people, so that a crash in the middle goes on from there. */
  const send = (all: readonly Pack[], round: string) => {
    // In few lanes: the worker's other places are for what people wait for.
    for (const { id, number } of all)
      ports.later(`send/${id}/${round}`, `sending/${number % AT_ONCE}`, { kind: 'sendPack', pack: id, round });
  };

  return {
    async 'campaign.read'({ id }, asker) {
      const campaign = found(id, asker, 'policy.readAll');
      return isRefusal(campaign) ? campaign : view(campaign);
    },
    'campaign.pause': ({ id }, asker) => take(id, asker, 'pause'),
    'campaign.resume': ({ id }, asker) => take(id, asker, 'resume'),
    'campaign.cancel': ({ id }, asker) => take(id, asker, 'cancel'),

    async 'campaign.reached'({ id, person }, asker) {
      const campaign = found(id, asker, 'policy.manage');
      if (isRefusal(campaign)) return campaign;
      const pack = packsIn(campaign).find(({ deliveries }) => deliveries.some((one) => one.person === person));
      if (!pack) return refuse('recipientUnknown');
      const told = new Map([[person, { state: 'reached' as const, by: asker.person.name }]]);
      const kept = await ports.keep({
        // The lane of what is kept soon: this change builds on what the sending has just written.
        lane: `packs/${pack.id}`,
        write: { list: 'packs', from: pack, to: settle(pack, told, ports.now(), ports.newId()) },
        follow: [],
      });
      return kept === 'lost' ? refuse('campaignChanged', { title: campaign.title }) : view(campaign);
    },

    duties: {
      plan(id, round) {
        const pack = packs.get(id);
        const campaign = pack && current(pack.campaign);
        if (!pack || campaign?.state !== 'running') return 'nothing';
        const now = ports.now();
        if (!mayDisturb(hourOf(now), ports.isRedDay(dayOf(now)))) return 'quietHours';
        return targetsOf(pack, round, hasRead(campaign));
      },
      isStopped: (pack) => current(packs.get(pack)?.campaign ?? '')?.state !== 'running',
      sent(id, outcomes) {
        const from = packs.get(id);
        if (from && outcomes.size > 0)
          ports.keepSoon({ list: 'packs', from, to: settle(from, outcomes, ports.now(), ports.newId()) });
      },
      begin(campaign) {
        if (campaigns.get(campaign.id)) return;
        const version = documents.get(campaign.subject);
        if (!version) return;
        const { people } = audienceOf(version.audience, {
          people: ports.people.all(),
          holdings: roles.all(),
          today: dayOf(ports.now()),
        });
        // A crash in the middle leaves some packs behind; who stands in one already is in no other.
        const there = packsIn(campaign);
        const already = new Set(there.flatMap(({ deliveries }) => deliveries.map(({ person }) => person)));
        const rest = people.filter(({ id }) => !already.has(id));
        const made = packsOf(campaign.id, rest, (number) => `${campaign.changeId}/${number}`, there.length);
        for (const pack of made) ports.keepSoon({ list: 'packs', add: pack });
        ports.keepSoon({ list: 'campaigns', add: { ...campaign, audience: already.size + rest.length } });
        send([...there, ...made], FIRST);
      },
      remind() {
        const today = dayOf(ports.now());
        const days = remindedFor(today, ports.isRedDay);
        for (const { id } of campaigns.by('state', 'running')) {
          const campaign = current(id);
          if (campaign?.state === 'running' && days.some((day) => remindsOn(campaign.due, day)))
            send(packsIn(campaign), today);
        }
      },
    },
  };
}
