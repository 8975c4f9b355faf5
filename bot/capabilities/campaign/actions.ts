import { committing } from '../../blocks/commit.ts';
import { type Day, dayOf, hourOf, isDay } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { personAddress } from '../inbox/model.ts';
import { audienceOf, knownOf } from '../organisation/audience-rules.ts';
import type { Asker, Person, PersonId } from '../organisation/model.ts';
import { managerOf, staffOf } from '../organisation/rules.ts';
import { asideActions } from './aside-actions.ts';
import type { Asking } from './asking-model.ts';
import { campaignChanged, packCommit } from './commit-actions.ts';
import { following } from './following-actions.ts';
import { leftOutThen } from './left-out-rules.ts';
import {
  type Campaign,
  type CampaignServices,
  type CampaignView,
  type Delivery,
  isRecall,
  type Pack,
  RECALL,
  type Staff,
} from './model.ts';
import { preflightOf, progressOf } from './progress.ts';
import { FOLLOWED_WITH, packsSeen, seesIn } from './reach-rules.ts';
import { may } from './rights.ts';
import {
  type CampaignRefusal,
  type CampaignStep,
  campaignStep,
  FIRST,
  funnelOf,
  isLate,
  isWeekly,
  mayDisturb,
  openIn,
  packsOf,
  RESUMED,
  remindedFor,
  remindsOn,
  settle,
  staffTask,
  targetsOf,
  unitsOf,
  vouchFault,
} from './rules.ts';

type CampaignActions = Pick<Actions, Extract<keyof Actions, `campaign.${string}`>>;
const AT_ONCE = 4;

export function campaignActions(
  ports: Ports,
  { open, current, hasAnswered }: Asking,
): CampaignActions & { services: CampaignServices; schedules: readonly Schedule[] } {
  const { addresses, campaigns, packs, documents, lessons, programmes } = ports.lists;
  const hasRead = (campaign: Campaign) => (person: string) => hasAnswered(campaign, person);
  const packsIn = ({ id }: Campaign) => packs.by('campaign', id).toSorted((a, b) => a.number - b.number);

  const view = (campaign: Campaign, asker: Asker): CampaignView => {
    const { counts, people } = FOLLOWED_WITH[campaign.kind];
    const all = packsSeen(packsIn(campaign), seesIn(counts, asker, ports.people.get));
    const named = packsSeen(all, seesIn(people, asker, ports.people.get));
    const read = hasRead(campaign);
    const unanswered = openIn(named, read);
    const { leftOut: _, ...shown } = campaign;
    return {
      campaign: shown,
      funnel: funnelOf(all, read),
      progress: progressOf(campaign, packsIn(campaign), ports.now(), isQuiet()),
      unreachable: unanswered.filter(({ state }) => state === 'unreachable'),
      reached: named.flatMap(({ deliveries }) =>
        deliveries.filter(({ state, person }) => state === 'reached' && !read(person)),
      ),
      uncertain: unanswered.filter(({ state }) => state === 'uncertain'),
      setAside: named.flatMap(({ deliveries }) => deliveries.filter(({ state }) => state === 'setAside')),
      units: unitsOf(all, read),
    };
  };
  const found = (
    id: string,
    { person, roles: held }: Asker,
    change: 'manage' | 'read',
  ): Campaign | Refusal<CampaignRefusal> => {
    const campaign = current(id);
    const kind = campaign?.kind ?? 'document';
    const needed = change === 'read' ? FOLLOWED_WITH[kind].counts : 'policy.manage';
    if (!may(needed, person, held, 'anywhere')) return refuse('notAllowed');
    return campaign ?? refuse('campaignUnknown');
  };
  const commit = committing(ports, { list: 'campaigns', conflict: campaignChanged });
  const take = async (id: string, asker: Asker, which: CampaignStep): Promise<CampaignView | Refusal> => {
    const campaign = found(id, asker, 'manage');
    if (isRefusal(campaign)) return campaign;
    const next = campaignStep(campaign, which, ports.newId());
    if (isRefusal(next)) return next;
    const stored = await commit(campaign, next);
    if (isRefusal(stored)) return stored;
    if (which === 'resume') send(packsIn(next), `${RESUMED}/${next.changeId}`);
    if (which === 'cancel') send(packsIn(next), `${RECALL}/${next.changeId}`);
    return view(current(id) ?? next, asker);
  };
  /** One piece of work for up to a hundred people, so that a crash in the middle goes on from there. */
  const send = (all: readonly Pack[], round: string) => {
    // In few lanes: the worker's other places are for what people wait for.
    for (const { id, number } of all)
      ports.enqueue(`send/${id}/${round}`, `sending/${number % AT_ONCE}`, { kind: 'sendPack', pack: id, round });
  };

  const subjectOf = ({ kind, subject }: Campaign) => (kind === 'document' ? documents : lessons).get(subject);
  const ruleOf = ({ subject, programme }: Campaign) =>
    (programme === null ? documents.get(subject) : programmes.get(programme))?.audience;
  const meant = (campaign: Campaign) => {
    const rule = ruleOf(campaign);
    return rule && audienceOf(rule, knownOf(ports, dayOf(ports.now())));
  };
  const audience = (campaign: Campaign): readonly Person[] | undefined => meant(campaign)?.people;
  /** A group that nobody is in may be one that has not been read. */
  const isAudienceKnown = (campaign: Campaign) =>
    ruleOf(campaign)?.groups.every(({ id }) => ports.people.members(id).size > 0) ?? false;
  const { follow, takePlace } = following(ports, { audience, isAudienceKnown, hasAnswered, packsIn, send });

  const last = (person: PersonId): Delivery | undefined =>
    packs
      .by('person', person)
      .flatMap(({ deliveries }) => deliveries.filter((one) => one.person === person && one.at !== null))
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
  /** Where the person stands as one whom Teams would not let Värna reach, or perhaps not. */
  const missedBy = (person: PersonId): readonly Pack[] =>
    packs
      .by('person', person)
      .filter(
        ({ campaign, deliveries }) =>
          current(campaign)?.state === 'running' &&
          deliveries.some((one) => one.person === person && (one.state === 'unreachable' || one.state === 'uncertain')),
      );
  const hasChat = (person: PersonId) => addresses.get(personAddress(person)) !== undefined;
  const isQuiet = () => {
    const now = ports.now();
    return !mayDisturb(hourOf(now), ports.isRedDay(dayOf(now)));
  };
  /** "Nådd på annat sätt", with the name of the one who says so. */
  const vouch = async (campaign: Campaign, person: PersonId, { person: by }: Asker) => {
    const pack = packsIn(campaign).find(({ deliveries }) => deliveries.some((one) => one.person === person));
    const delivery = pack?.deliveries.find((one) => one.person === person);
    if (!pack || !delivery) return refuse('recipientUnknown');
    const fault = vouchFault(campaign, delivery);
    if (fault) return fault;
    const told = new Map([[person, { state: 'reached' as const, by: by.name }]]);
    // In the partition of what is written in the background: this change builds on what the sending has just written.
    const stored = await packCommit(ports, campaign)(pack, settle(pack, told, ports.now(), ports.newId()));
    return isRefusal(stored) ? stored : undefined;
  };
  const staffFor = ({ id }: Person): Staff => {
    const staff = staffOf(id, ports.people.reports);
    const today = dayOf(ports.now());
    return {
      people: staff.length,
      tasks: staff.flatMap((one) => open(one.id).map((task) => staffTask(task, today, lessons.get))),
    };
  };
  /** One list a week to each who has somebody late; at night it waits for the morning. */
  const tellManagers = (today: Day, running: readonly Campaign[]) => {
    const late = running.flatMap((campaign) =>
      openIn(packsIn(campaign), hasRead(campaign)).filter(({ due }) => isLate(due ?? campaign.due, today)),
    );
    const managers = new Set(
      late.flatMap(({ person }) => managerOf(ports.people.get(person), ports.people.get)?.id ?? []),
    );
    for (const person of managers)
      ports.enqueue(`manager/${person}/${today}`, 'managers', {
        kind: 'ping',
        person,
        about: 'staff',
        once: today,
      });
  };

  /** Whoever is to be reminded today is, once. */
  const remind = () => {
    const today = dayOf(ports.now());
    const days = remindedFor(today, ports.isRedDay);
    const running = campaigns.by('state', 'running').flatMap(({ id }) => {
      const campaign = current(id);
      return campaign?.state === 'running' ? [campaign] : [];
    });
    if (isWeekly(days)) tellManagers(today, running);
    for (const campaign of running) {
      follow(campaign);
      const isReminded = ({ due }: Delivery) => days.some((day) => remindsOn(due ?? campaign.due, day));
      send(
        packsIn(campaign).filter(({ deliveries }) => deliveries.some(isReminded)),
        today,
      );
    }
  };

  return {
    async 'campaign.read'({ id }, asker) {
      const campaign = found(id, asker, 'read');
      return isRefusal(campaign) ? campaign : view(campaign, asker);
    },
    async 'campaign.preflight'({ audience: rule }, { person, roles: held }) {
      if (!may('policy.manage', person, held)) return refuse('notAllowed');
      await ports.people.loadGroups(rule.groups.map(({ id }) => id));
      return preflightOf(audienceOf(rule, knownOf(ports, dayOf(ports.now()))).people, { last, hasChat });
    },
    'campaign.pause': ({ id }, asker) => take(id, asker, 'pause'),
    'campaign.resume': ({ id }, asker) => take(id, asker, 'resume'),
    'campaign.cancel': ({ id }, asker) => take(id, asker, 'cancel'),

    async 'campaign.reached'({ id, person }, asker) {
      const campaign = found(id, asker, 'manage');
      if (isRefusal(campaign)) return campaign;
      return (await vouch(campaign, person, asker)) ?? view(campaign, asker);
    },

    ...asideActions(ports, { managed: (id, asker) => found(id, asker, 'manage'), packsIn, hasAnswered, view, send }),

    async 'campaign.staff'(_, { person }) {
      return staffFor(person);
    },
    async 'campaign.vouch'({ id, person }, asker) {
      const campaign = current(id);
      if (!staffOf(asker.person.id, ports.people.reports).some((one) => one.id === person))
        return refuse('notYourStaff');
      if (!campaign) return refuse('campaignUnknown');
      return (await vouch(campaign, person, asker)) ?? staffFor(asker.person);
    },

    schedules: [{ name: 'reminders/campaign', everyMs: MINUTE_MS, run: remind }],
    services: {
      isQuiet,
      plan(id, round) {
        const pack = packs.get(id);
        const campaign = pack && current(pack.campaign);
        if (!campaign || !subjectOf(campaign)) return 'unknown';
        if (isRecall(round)) return openIn([pack], hasRead(campaign));
        if (campaign.state !== 'running') return 'nothing';
        if (isQuiet()) return 'quietHours';
        const isReminded = ({ due }: Delivery) =>
          isDay(round) && remindedFor(round, ports.isRedDay).some((day) => remindsOn(due ?? campaign.due, day));
        return targetsOf(pack, round, hasRead(campaign), isReminded);
      },
      isStopped: (pack) => current(packs.get(pack)?.campaign ?? '')?.state !== 'running',
      sent(id, outcomes) {
        const from = packs.get(id);
        if (from && outcomes.size > 0)
          ports.commitInBackground({ list: 'packs', from, to: settle(from, outcomes, ports.now(), ports.newId()) });
      },
      arrived(person, standing) {
        for (const from of missedBy(person)) {
          const told = new Map([[person, { state: 'delivered' as const, standing }]]);
          ports.commitInBackground({ list: 'packs', from, to: settle(from, told, ports.now(), ports.newId()) });
        }
      },
      back(person) {
        if (missedBy(person).length > 0)
          ports.enqueue(`back/${person}/${dayOf(ports.now())}`, `todo/${person}`, {
            kind: 'ping',
            person,
            about: 'inbox',
            once: 'back',
          });
      },
      recall({ campaign, round }) {
        send(packs.by('campaign', campaign), `${RECALL}/${round}`);
      },
      begin(campaign) {
        if (campaigns.get(campaign.id)) return;
        const found = meant(campaign);
        if (!found) return;
        const { people, exceptions } = found;
        takePlace(campaign);
        // A crash in the middle leaves some packs behind; who stands in one already is in no other.
        const there = packsIn(campaign);
        const already = new Set(there.flatMap(({ deliveries }) => deliveries.map(({ person }) => person)));
        const rest = people.filter(({ id }) => !already.has(id));
        const made = packsOf(campaign.id, rest, (number) => `${campaign.changeId}/${number}`, there.length);
        for (const pack of made) ports.commitInBackground({ list: 'packs', add: pack });
        ports.commitInBackground({
          list: 'campaigns',
          add: { ...campaign, audience: already.size + rest.length, leftOut: leftOutThen(exceptions) },
        });
        send([...there, ...made], FIRST);
      },
    },
  };
}
