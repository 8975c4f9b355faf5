// Everything of one municipality: its disk, Graph, queue, app, Teams and schedules. No port, no process; nothing here decides anything.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import about from '../package.json' with { type: 'json' };
import { app as wire } from './app.ts';
import { dayOf, instantAt } from './blocks/instant.ts';
import { isClosed } from './capabilities/boards/closed-day-rules.ts';
import type { PersonId } from './capabilities/people/model.ts';
import { picturePath } from './capabilities/training/picture-model.ts';
import { cards, jobTable, lists, papers, presses, refusals } from './capabilities.ts';
import { pathOf, type Settings } from './config.ts';
import type { App } from './contract.ts';
import { alarmPort } from './edges/alarm/alarm.ts';
import { type Failing, type Schedules, schedules } from './edges/clock/clock.ts';
import { listSchedules } from './edges/clock/list-schedules.ts';
import { holidays, redDays } from './edges/clock/red-days.ts';
import { machineTime, platformTime, type Time } from './edges/clock/time.ts';
import { matrixPictures } from './edges/documents/matrix-png.ts';
import { writing } from './edges/documents/writing.ts';
import type { GraphConnection } from './edges/graph/connection.ts';
import { installer } from './edges/graph/install.ts';
import { storing } from './edges/graph/list-caches.ts';
import { type GraphPresence, graphPresence } from './edges/graph/presence.ts';
import { botToken } from './edges/graph/sign-in.ts';
import { type Subscriptions, subscriptions } from './edges/graph/subscriptions.ts';
import { storageState, unreadOf } from './edges/graph/unread.ts';
import { type HttpDoor, httpDoor } from './edges/http/door.ts';
import { signIn } from './edges/http/sign-in.ts';
import { coordinationLog } from './edges/log/coordination.ts';
import { acceptWaiting, backgroundCommitter, committer } from './edges/queue/commit.ts';
import { checkDisk, holdFolder, type OpenDisk, sha256 } from './edges/queue/disk.ts';
import { operations } from './edges/queue/operations.ts';
import { dailyLook } from './edges/queue/refused-jobs.ts';
import { tidying } from './edges/queue/tidy.ts';
import { sentMarks } from './edges/teams/sent.ts';
import { tabLinks } from './edges/teams/teams.ts';
import { teamsEdge } from './edges/teams/wiring.ts';
import type { JobHandlers } from './jobs.ts';
import type { Log, Ports } from './ports.ts';
import type { ListName } from './records.ts';
import { appOf, type Ground, microsoftFor, type Storage, storageOf } from './storage.ts';

const LIST_NAMES = Object.keys(lists) as ListName[];

export interface Municipality {
  readonly door: HttpDoor;
  /** Begins to follow others' changes: only when the server listens, since Graph shakes hands with it first. */
  follow(): void;
  /** Takes up nothing new by itself; people are answered still. */
  rest(): Promise<void>;
  /** When nobody asks any more. */
  stop(): Promise<void>;
}

/** What is made after the ports, and asked only while the municipality runs. */
interface Running {
  isAway(person: PersonId): boolean;
  failing(): readonly Failing[];
}

function portsOf({ settings, log, time, disk }: Ground, storage: Storage, running: Running): Ports {
  const { outbox, worker, caches, numbers, drafts, opened, files, people, groups, refused, shared } = storage;
  return {
    now: () => instantAt(time.now()),
    newId: () => randomUUID(),
    lists: caches.byName,
    commit: committer(outbox, worker, caches, storage.kinds),
    commitInBackground: backgroundCommitter(outbox, worker, caches),
    enqueue(key, partition, job, when) {
      outbox.put([when === undefined ? { key, partition, job } : { key, partition, job, at: Date.parse(when.at) }]);
      worker.poke();
    },
    cancel(key) {
      refused.drop(key);
      outbox.cancel(key);
      worker.poke();
    },
    sha256,
    about: {
      phones: settings.phones,
      version: about.version,
      keepsCorrectedWords: settings.keepsCorrectedWords,
    },
    isRedDay: redDays(settings.closedDays, (day) => isClosed(day, caches.byName.closedDays.all())),
    isHoliday: holidays(),
    alarm: alarmPort({ settings: settings.alarm, marks: shared.marks ?? sentMarks(disk), log, now: time.now }),
    drafts: drafts.port,
    opened: opened.port,
    files: { ...files.port, fetch: caches.download },
    failed: (what, error) => void log.error(what, error),
    nextNumber: numbers.next,
    people: { ...people.port, ...groups.port, isAway: running.isAway },
    lacks: storage.lacking.all,
    storage: () => storageState(caches.silent(), outbox.waiting('write').length),
    operations: operations({
      outbox,
      worker,
      shared,
      refused,
      log,
      table: jobTable,
      unread: () => unreadOf(running.failing(), lists),
    }),
  };
}

function teamsOf(
  { settings, log, disk }: Ground,
  microsoft: GraphConnection,
  storage: Storage,
  ports: Ports,
  app: App,
) {
  const { tenantId, appId, siteId, localPlatform, publicUrl, processes, part } = settings;
  const local = localPlatform === undefined ? {} : { localPlatform };
  const { people, refused, worker, shared } = storage;
  return teamsEdge({
    bot: { tenantId, appId, client: microsoft.client, ...local },
    app,
    ports,
    log,
    disk,
    clock: Date.now,
    links: {
      ...tabLinks(appId),
      matrix: matrixPictures(),
      picture: (lesson, picture) => `${publicUrl}${picturePath(lesson, picture)}`,
    },
    cards,
    presses,
    refusals,
    processes,
    part,
    sharedMarks: shared.marks,
    // Graph's name of a site begins with the tenant's own host.
    files: { sharePoint: siteId.split(',')[0] ?? '', localPlatform, botToken: botToken(microsoft.client) },
    fetchPerson: people.fetch,
    install: installer(microsoft.graph, appId, Date.now),
    releaseTo(addresses) {
      if (refused.releaseTo(addresses) > 0) worker.poke();
    },
  });
}

interface Steady {
  readonly notices: Subscriptions;
  readonly steady: Schedules;
}

/** What is done again and again. */
function schedulesOf(
  { settings, log, time, disk }: Ground,
  { graph }: GraphConnection,
  storage: Storage,
  {
    ports,
    app,
    presence,
    followPeople,
  }: { ports: Ports; app: App; presence: GraphPresence; followPeople(): Promise<void> },
): Steady {
  const { caches, groups, outbox, refused, drafts, opened, files, shared, worker } = storage;
  const notices = subscriptions({
    client: graph,
    disk,
    log,
    now: time.now,
    lists: LIST_NAMES,
    place: caches.place,
    notificationUrl: `${settings.publicUrl}/api/notifications`,
    changed: (name) => steady.soon(name),
  });
  const refreshMs = settings.localPlatform === undefined ? 15_000 : 3_000;
  const seldom = settings.localPlatform === undefined ? 60_000 : 3_000;
  const isWorker = settings.part === 'worker';
  const today = () => dayOf(ports.now());
  const lookAgain = dailyLook(refused, { isQuiet: app.services.isQuiet, today, poke: worker.poke });
  const tidy = tidying(disk, Date.now, { outbox, refused, drafts, opened, files, queue: shared.queue });
  const look = async () => {
    if (!(await storage.watch.look())) return;
    for (const name of LIST_NAMES) steady.soon(name);
    outbox.hurry();
    worker.poke();
    shared.hurry();
  };
  const steady = schedules(
    [
      ...listSchedules({ lists: LIST_NAMES, notices, follow: caches.follow, refreshMs, isPolling: isWorker }),
      { name: 'people', every: () => seldom, again: 60_000, run: followPeople },
      { name: 'presence', every: () => seldom, again: 60_000, run: presence.follow },
      { name: 'groups', every: () => 60_000, again: 60_000, run: groups.follow },
      { name: 'schema', every: () => seldom, again: 60_000, run: look },
      { name: 'tidy', every: () => 3_600_000, again: 60_000, run: tidy },
      { name: 'refused', every: () => seldom, again: 60_000, run: lookAgain },
      ...(isWorker ? [] : app.schedules).map(({ name, everyMs, run }) => {
        // On the local platform time is moved by hand: nobody waits for a day there.
        const every = settings.localPlatform === undefined ? everyMs : Math.min(everyMs, seldom);
        return { name, every: () => every, again: every, run: async () => run() };
      }),
    ],
    log,
  );
  return { notices, steady };
}

/**
 * Throws `DiskWrong` or `SchemaWrong`, and holds nothing then; a Graph that does not answer is no hindrance.
 * @param patienceMs how long everything in the process may wait for whoever holds the folder
 */
export async function openMunicipality(settings: Settings, log: Log, patienceMs?: number): Promise<Municipality> {
  const { data, localPlatform } = settings;
  const letGo = holdFolder(data, patienceMs);
  let time: Time | undefined;
  let disk: OpenDisk | undefined;
  const leave = () => {
    time?.stop();
    disk?.close();
    letGo();
  };
  try {
    time = localPlatform === undefined ? machineTime() : await platformTime(localPlatform);
    disk = checkDisk(path.join(data, 'varna.sqlite'));
    return await furnish({ settings, log, time, disk }, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

async function furnish(ground: Ground, leave: () => void): Promise<Municipality> {
  const { settings, log, time, disk } = ground;
  const microsoft = microsoftFor(settings);
  const storage = storageOf(ground, microsoft);
  const { outbox, caches, files, people, worker, shared } = storage;
  const ports = portsOf(ground, storage, {
    isAway: (id) => presence.isAway(id),
    failing: () => steady.failing(),
  });
  const app = wire(ports);
  const { deciding, inTurn } = app.services;
  const presence = graphPresence(microsoft.graph, () => [...new Set([...deciding(), ...inTurn()])], Date.now);
  const { messages, messenger, sender } = teamsOf(ground, microsoft, storage, ports, app);

  acceptWaiting(outbox, caches);
  await storage.watch.begin();
  const followed = people.follow().then(
    () => [],
    () => ['people'],
  );
  const unread = (await Promise.all([caches.followAll(), followed])).flat();
  const sayWhoCoordinates = coordinationLog(app.services, log);
  sayWhoCoordinates();
  const followPeople = () => people.follow().then(sayWhoCoordinates);
  const handlers: JobHandlers = {
    ...storing(caches, files),
    ...messenger,
    ...sender,
    ...app.jobs,
    cancel: shared.cancel,
  };
  worker.start(handlers, shared.hand);
  shared.worker.start(handlers);
  const { notices, steady } = schedulesOf(ground, microsoft, storage, { ports, app, presence, followPeople });
  time.onJump(() => {
    outbox.hurry();
    worker.poke();
    shared.hurry();
    for (const { name } of app.schedules) steady.soon(name);
  });
  const writer = writing();
  const door = httpDoor({
    app,
    ports,
    log,
    person: signIn(appOf(settings)),
    fetchPerson: people.fetch,
    messages,
    canKeep: disk.isWritable,
    notified: notices.heard,
    papers,
    writer,
    path: pathOf(settings.name),
  });
  return {
    door,
    follow() {
      steady.start();
      for (const name of ['subscriptions', ...unread]) steady.soon(name);
    },
    async rest() {
      await steady.stop();
      time.stop();
    },
    async stop() {
      await Promise.all([writer.stop(), shared.worker.stop()]);
      await worker.stop();
      leave();
    },
  };
}
