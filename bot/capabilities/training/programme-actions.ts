// Programmes as the coordinator writes them, and the rounds that they begin.
import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import { stampedByClock } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import { audienceOf, knownOf } from '../organisation/audience-rules.ts';
import type { Asker } from '../roles/model.ts';
import { type Programme, roundOf } from './model.ts';
import { dueOf, isDue, mayManage, mayRead, programmeChanged, saveProgramme } from './rules.ts';

type ProgrammeActions = Pick<Actions, 'training.programmes' | 'training.saveProgramme' | 'training.startProgramme'>;

/** The rounds of a programme. */
interface Rounds {
  start(programme: Programme, by: string): void;
  startDue(): void;
}

function rounds(ports: Ports): Rounds {
  const { lessons, programmes } = ports.lists;
  const today = () => dayOf(ports.now());

  /** A round: one campaign for each lesson, begun once for the day however often it is asked for. */
  const start: Rounds['start'] = (programme, by) => {
    const day = today();
    for (const id of programme.lessons) {
      const lesson = lessons.get(id);
      if (lesson?.state !== 'published') continue;
      const campaign: Campaign = {
        id: roundOf(id, day),
        kind: 'lesson',
        subject: id,
        programme: programme.id,
        title: lesson.title.sv,
        state: 'running',
        startedAt: ports.now(),
        startedBy: by,
        due: dueOf(programme, day),
        audience: 0,
        leftOut: null,
        stopped: null,
        changeId: ports.newId(),
      };
      ports.enqueue(`begin/${campaign.id}`, `campaigns/${campaign.id}`, { kind: 'begin', campaign });
    }
  };

  /** A programme whose time has come begins its next round. */
  const startDue = () => {
    for (const programme of programmes.all()) {
      if (!isDue(programme, today())) continue;
      const to = stampedByClock(programme, { startedOn: today() }, ports.newId());
      ports.commitInBackground({ list: 'programmes', from: programme, to });
      start(to, programme.changedBy);
    }
  };

  return { start, startDue };
}

export function programmeActions(ports: Ports): ProgrammeActions & { schedules: readonly Schedule[] } {
  const { lessons, programmes } = ports.lists;
  const today = () => dayOf(ports.now());
  const { start, startDue } = rounds(ports);
  const isPublished = (id: string) => lessons.get(id)?.state === 'published';
  const found = (id: string, asker: Asker) =>
    mayManage(asker) ? (programmes.get(id) ?? refuse('programmeUnknown')) : refuse('notAllowed');
  const { change, save } = changing(ports, {
    list: 'programmes',
    found,
    page: (programme): Programme => programme,
    conflict: programmeChanged,
  });

  return {
    async 'training.programmes'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      return programmes.all().toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
    },
    'training.saveProgramme': ({ key, ...question }, actor) =>
      save({ ...question, key }, actor, {
        mayNot: () => (mayManage(actor) ? undefined : refuse('notAllowed')),
        decide: (old) => decided(saveProgramme({ question, old, isPublished })),
      }),
    async 'training.startProgramme'({ id, revision }, actor) {
      const meant = found(id, actor);
      if (isRefusal(meant)) return meant;
      await ports.people.loadGroups(meant.audience.groups.map((group) => group.id));
      const started = await change({ id, revision }, actor, {
        decide({ startedOn, audience }) {
          if (startedOn === today()) return refuse('programmeRunning');
          const { people } = audienceOf(audience, knownOf(ports, today()));
          return people.length > 0 ? decided({ startedOn: today() }) : refuse('programmeForNobody');
        },
      });
      if (!isRefusal(started)) start(started, actor.person.name);
      return started;
    },

    schedules: [{ name: 'reminders/training', everyMs: MINUTE_MS, run: startDue }],
  };
}
