// Programmes as the coordinator writes them, and the rounds that they begin.
import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import { audienceOf, knownOf } from '../organisation/audience-rules.ts';
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
        changeId: ports.newId(),
      };
      ports.enqueue(`begin/${campaign.id}`, `campaigns/${campaign.id}`, { kind: 'begin', campaign });
    }
  };

  /** A programme whose time has come begins its next round. */
  const startDue = () => {
    for (const programme of programmes.all()) {
      if (!isDue(programme, today())) continue;
      const next = { ...programme, startedOn: today(), revision: programme.revision + 1, changeId: ports.newId() };
      ports.commitInBackground({ list: 'programmes', from: programme, to: next });
      start(next, programme.changedBy);
    }
  };

  return { start, startDue };
}

export function programmeActions(ports: Ports): ProgrammeActions & { schedules: readonly Schedule[] } {
  const { lessons, programmes } = ports.lists;
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const today = () => dayOf(ports.now());
  const { start, startDue } = rounds(ports);
  const commitProgramme = committing(ports, { list: 'programmes', conflict: programmeChanged });

  return {
    async 'training.programmes'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      return programmes.all().toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
    },
    async 'training.saveProgramme'({ key, ...question }, actor) {
      const twin = question.id === null ? programmes.get(key) : undefined;
      if (twin) return mayManage(actor) ? twin : refuse('notAllowed');
      const old = question.id === null ? undefined : programmes.get(question.id);
      if (question.id !== null && !old) return refuse('programmeUnknown');
      const isPublished = (id: string) => lessons.get(id)?.state === 'published';
      const saved = saveProgramme({ question, actor, old, id: key, isPublished, ...moment() });
      return commitProgramme(old, saved);
    },
    async 'training.startProgramme'({ id, revision }, actor) {
      const programme = programmes.get(id);
      if (!mayManage(actor)) return refuse('notAllowed');
      if (!programme) return refuse('programmeUnknown');
      if (programme.revision !== revision) return programmeChanged(programme);
      if (programme.startedOn === today()) return refuse('programmeRunning');
      await ports.people.loadGroups(programme.audience.groups.map((group) => group.id));
      if (audienceOf(programme.audience, knownOf(ports, today())).people.length === 0)
        return refuse('programmeForNobody');
      const stored = await commitProgramme(programme, stamped(programme, { startedOn: today() }, actor, moment()));
      if (!isRefusal(stored)) start(stored, actor.person.name);
      return stored;
    },

    schedules: [{ name: 'reminders/training', everyMs: MINUTE_MS, run: startDue }],
  };
}
