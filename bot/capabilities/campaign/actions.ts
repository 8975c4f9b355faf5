import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { plain } from '../../blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { remembered } from '../../blocks/remembered.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { personAddress } from '../inbox/model.ts';
import { audienceOf, knownOf } from '../organisation/audience-rules.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { asideActions } from './aside-actions.ts';
import type { Asking } from './asking-model.ts';
import { audiences } from './audience-actions.ts';
import { campaignChanged } from './commit-actions.ts';
import { courseOf } from './course-rules.ts';
import { following } from './following-actions.ts';
import { type CampaignCourse, type CampaignServices, type CampaignView, type Delivery, RECALL } from './model.ts';
import { type CampaignPages, campaignPages } from './page-actions.ts';
import { preflightOf } from './progress.ts';
import { FOLLOWED_WITH, packsSeen, seesIn } from './reach-rules.ts';
import { reminding } from './reminder-actions.ts';
import { byHand, reminderFault } from './reminder-rules.ts';
import { may } from './rights.ts';
import { type CampaignStep, campaignStep, RESUMED } from './rules.ts';
import { beginning, sendingServices } from './sending-actions.ts';
import { vouchingActions } from './vouching-actions.ts';

type CampaignActions = Pick<Actions, Extract<keyof Actions, `campaign.${string}`>>;

function stepActions(
  ports: Ports,
  { current }: Pick<Asking, 'current'>,
  { packsIn, hasRead, isQuiet, found, view, send }: CampaignPages,
): Pick<Actions, 'campaign.read' | 'campaign.pause' | 'campaign.resume' | 'campaign.cancel' | 'campaign.remind'> {
  const commit = committing(ports, { list: 'campaigns', conflict: campaignChanged });
  const take = async (id: string, asker: Asker, which: CampaignStep, why = ''): Promise<CampaignView | Refusal> => {
    const campaign = found(id, asker, 'manage');
    if (isRefusal(campaign)) return campaign;
    const next = campaignStep(campaign, which, ports.newId());
    if (isRefusal(next)) return next;
    const stopped = which === 'cancel' ? { actorName: asker.person.name, at: ports.now(), why } : next.stopped;
    const stored = await commit(campaign, { ...next, stopped });
    if (isRefusal(stored)) return stored;
    if (which === 'resume') send(packsIn(next), `${RESUMED}/${next.changeId}`);
    if (which === 'cancel') send(packsIn(next), `${RECALL}/${next.changeId}`);
    return view(current(id) ?? next, asker);
  };
  return {
    async 'campaign.read'({ id }, asker) {
      const campaign = found(id, asker, 'read');
      return isRefusal(campaign) ? campaign : view(campaign, asker);
    },
    'campaign.pause': ({ id }, asker) => take(id, asker, 'pause'),
    'campaign.resume': ({ id }, asker) => take(id, asker, 'resume'),
    async 'campaign.cancel'({ id, why }, asker) {
      const campaign = found(id, asker, 'manage');
      const reason = plain(why).trim();
      if (!isRefusal(campaign) && campaign.kind === 'lesson' && reason === '') return refuse('stopReasonMissing');
      return take(id, asker, 'cancel', reason);
    },
    async 'campaign.remind'({ id, unit }, asker) {
      const campaign = found(id, asker, 'manage');
      if (isRefusal(campaign)) return campaign;
      const packs = packsIn(campaign);
      const asked = { today: dayOf(ports.now()), unit };
      const reminding = { ...asked, campaign, hasAnswered: hasRead(campaign), isQuiet: isQuiet() };
      const fault = reminderFault({ ...reminding, packs });
      if (fault) return fault;
      send(
        packs.filter((pack) => reminderFault({ ...reminding, packs: [pack] }) === undefined),
        byHand(asked),
      );
      return view(campaign, asker);
    },
  };
}

/** So many are kept while nothing has changed: of the whole municipality, which many ask for. */
const COURSES_KEPT = 20;

function courseActions(
  ports: Ports,
  { answeredAt }: Pick<Asking, 'answeredAt'>,
  { packsIn, found }: CampaignPages,
): Pick<Actions, 'campaign.course'> {
  const { packs, campaigns, documents, acknowledgements, lessons, results } = ports.lists;
  const lists = [packs, campaigns, documents, acknowledgements, lessons, results];
  const kept = remembered<CampaignCourse>(COURSES_KEPT);
  return {
    async 'campaign.course'({ id }, asker) {
      const campaign = found(id, asker, 'read');
      if (isRefusal(campaign)) return campaign;
      const { counts } = FOLLOWED_WITH[campaign.kind];
      const today = dayOf(ports.now());
      const sees = seesIn(counts, asker, ports.people.get);
      const course = () =>
        courseOf(campaign, packsSeen(packsIn(campaign), sees), {
          answeredAt: (person) => answeredAt(campaign, person),
          today,
        });
      if (!may(counts, asker.person, asker.roles, WHOLE)) return course();
      // Each of them only grows, so their sum is another after every change.
      const version = lists.reduce((sum, list) => sum + list.version(), 0);
      return kept(version, JSON.stringify([campaign.id, today]), course);
    },
  };
}

function preflightActions(ports: Ports): Pick<Actions, 'campaign.preflight'> {
  const { addresses, packs } = ports.lists;
  const last = (person: PersonId): Delivery | undefined =>
    packs
      .by('person', person)
      .flatMap(({ deliveries }) => deliveries.filter((one) => one.person === person && one.at !== null))
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
  const hasChat = (person: PersonId) => addresses.get(personAddress(person)) !== undefined;
  return {
    async 'campaign.preflight'({ audience: rule }, { person, roles: held }) {
      if (!may('policy.manage', person, held)) return refuse('notAllowed');
      await ports.people.loadGroups(rule.groups.map(({ id }) => id));
      return preflightOf(audienceOf(rule, knownOf(ports, dayOf(ports.now()))).people, { last, hasChat });
    },
  };
}

export function campaignActions(
  ports: Ports,
  asking: Asking,
): CampaignActions & { services: CampaignServices; schedules: readonly Schedule[] } {
  const { hasAnswered } = asking;
  const pages = campaignPages(ports, asking);
  const { packsIn, found, view, send } = pages;
  const known = audiences(ports);
  const follower = following(ports, {
    audience: (campaign) => known.meant(campaign)?.people,
    isAudienceKnown: known.isKnown,
    hasAnswered,
    packsIn,
    send,
  });
  const remind = reminding(ports, asking, pages, follower);
  const begin = beginning(ports, pages, known, follower);
  return {
    ...stepActions(ports, asking, pages),
    ...courseActions(ports, asking, pages),
    ...preflightActions(ports),
    ...vouchingActions(ports, asking, pages),
    ...asideActions(ports, {
      managed: (id, asker) => found(id, asker, 'manage'),
      followed: (id, asker) => found(id, asker, 'read'),
      packsIn,
      hasAnswered,
      view,
      send,
    }),
    schedules: [{ name: 'reminders/campaign', everyMs: MINUTE_MS, run: remind }],
    services: sendingServices(ports, asking, pages, begin),
  };
}
