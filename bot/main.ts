// Starts the product: settings → ports → app → listen. Wired by hand; nothing here decides anything.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app as wire } from './app.ts';
import { dayOf } from './blocks/instant.ts';
import { personAddress } from './capabilities/inbox/model.ts';
import { isClosed } from './capabilities/organisation/closed-day-rules.ts';
import { indexes, lists } from './capabilities.ts';
import { readSettings, type Settings, SettingsWrong } from './config.ts';
import { schedules } from './edges/clock/clock.ts';
import { listSchedules } from './edges/clock/list-schedules.ts';
import { redDays } from './edges/clock/red-days.ts';
import { machineTime, platformTime } from './edges/clock/time.ts';
import { budget } from './edges/graph/budget.ts';
import { graphClient } from './edges/graph/client.ts';
import { graphGroups } from './edges/graph/groups.ts';
import { installer } from './edges/graph/install.ts';
import { listCaches, storing } from './edges/graph/list-caches.ts';
import { graphPeople } from './edges/graph/people.ts';
import { graphPresence } from './edges/graph/presence.ts';
import { SchemaWrong, selfTest } from './edges/graph/self-test.ts';
import { botToken, confidentialClient, graphToken } from './edges/graph/sign-in.ts';
import { subscriptions } from './edges/graph/subscriptions.ts';
import { storageState, unreadOf } from './edges/graph/unread.ts';
import { httpDoor } from './edges/http/door.ts';
import { listen } from './edges/http/listen.ts';
import { signIn } from './edges/http/sign-in.ts';
import { writing } from './edges/http/writing.ts';
import { quieten } from './edges/log/console.ts';
import { coordinationLog } from './edges/log/coordination.ts';
import { jsonLog } from './edges/log/log.ts';
import { acceptWaiting, backgroundCommitter, committer } from './edges/queue/commit.ts';
import { checkDisk, DiskWrong, holdFolder } from './edges/queue/disk.ts';
import { drafts as openDrafts } from './edges/queue/drafts.ts';
import { reportFiles } from './edges/queue/files.ts';
import { numbers as openNumbers } from './edges/queue/numbers.ts';
import { outbox as openOutbox } from './edges/queue/outbox.ts';
import { dailyLook, refusedWork } from './edges/queue/refused.ts';
import { serviceJobs } from './edges/queue/service-jobs.ts';
import { operations, shareWork } from './edges/queue/sharing.ts';
import { tidying } from './edges/queue/tidy.ts';
import { worker as startWorker } from './edges/queue/worker.ts';
import { TeamsAdapter } from './edges/teams/adapter.ts';
import { connectorBearer } from './edges/teams/bearer.ts';
import { door } from './edges/teams/door.ts';
import { mail } from './edges/teams/mail.ts';
import { messenger as openMessenger } from './edges/teams/messenger.ts';
import { isReplaced } from './edges/teams/personal-card.ts';
import { sayer } from './edges/teams/say.ts';
import { sender as openSender } from './edges/teams/sender.ts';
import { keptSends, sentMarks } from './edges/teams/sent.ts';
import { shownCards } from './edges/teams/shown.ts';
import { type Teams, tabLinks } from './edges/teams/teams.ts';
import { transport } from './edges/teams/transport.ts';
import { papers } from './letters.ts';
import type { Log, Ports } from './ports.ts';
import type { ListName } from './records.ts';

const PERSON = personAddress('');

export interface Product {
  /** Where it listens: `http://127.0.0.1:3978`. */
  readonly url: string;
  stop(): Promise<void>;
}

// Beside the sources while developing, beside the bundle in production.
const BUILT_TAB = ['../dist/tab', '../tab']
  .map((place) => fileURLToPath(new URL(place, import.meta.url)))
  .find((place) => existsSync(path.join(place, 'index.html')));

interface ProductDependencies {
  /** Folder of the built tab. */
  readonly tab?: string;
  readonly log?: Log;
}

export async function startProduct(settings: Settings, dependencies: ProductDependencies = {}): Promise<Product> {
  const { tenantId, appId, appSecret, siteId, data, localPlatform } = settings;
  const log = dependencies.log ?? jsonLog(() => randomUUID().slice(0, 8));
  const time = localPlatform === undefined ? machineTime() : await platformTime(localPlatform);
  const letGo = holdFolder(data);
  const disk = checkDisk(path.join(data, 'varna.sqlite'));
  const login = localPlatform === undefined ? {} : { loginOrigin: `${localPlatform}/entra` };

  const client = confidentialClient({ tenantId, clientId: appId, clientSecret: appSecret, ...login });
  const units = budget(settings.unitsPerMinute / settings.processes, Date.now);
  const graph = graphClient({
    budget: units,
    token: graphToken(client),
    ...(localPlatform === undefined ? {} : { origin: localPlatform }),
  });
  const outbox = openOutbox(disk, Date.now);
  const numbers = openNumbers(disk);
  const drafts = openDrafts(disk, Date.now);
  const files = reportFiles(disk, randomUUID, Date.now);
  const people = graphPeople(graph, appId, disk, Date.now);
  const groups = graphGroups(graph, disk, Date.now);
  const caches = listCaches({
    lists,
    indexes,
    client: graph,
    siteId,
    disk,
    log,
    budget: units,
    claimNumber: numbers.claim,
    cameIn: numbers.cameIn,
  });

  const refused = refusedWork(disk, outbox, Date.now);
  const worker = startWorker(outbox, refused, log, Date.now);
  const connection = settings.queueConnection;
  const sharing = shareWork({ connection, apart: siteId, disk, refused, log, now: Date.now, lists: caches });
  const ports: Ports = {
    now: () => new Date(time.now()).toISOString(),
    newId: () => randomUUID(),
    lists: caches.byName,
    commit: committer(outbox, worker, caches),
    commitInBackground: backgroundCommitter(outbox, worker, caches),
    enqueue(key, lane, work) {
      outbox.put([{ key, lane, work }]);
      worker.poke();
    },
    sha256: (text, encoding = 'utf8') => createHash('sha256').update(text, encoding).digest('hex'),
    isRedDay: redDays(settings.closedDays, (day) => isClosed(day, caches.byName.closedDays.all())),
    drafts: drafts.port,
    files: { ...files.port, fetch: caches.download },
    nextNumber: numbers.next,
    claimNumber: numbers.claim,
    people: { ...people.port, ...groups.port, isAway: (id) => presence.isAway(id) },
    storage: () => storageState(caches.silent(), outbox.waiting('write').length),
    operations: operations(outbox, worker, sharing, refused, log, () => unreadOf(steady.failing(), lists)),
  };
  const bot = { appId, tenantId, client, ...(localPlatform === undefined ? {} : { localPlatform }) };
  const adapter = new TeamsAdapter(bot);
  const app = wire(ports);
  const presence = graphPresence(graph, app.services.deciding, Date.now);
  const shown = shownCards();
  const into = tabLinks(appId, settings.publicUrl);
  const marks = sentMarks(disk);
  const wayParts = {
    ports,
    log,
    marks,
    tenantId,
    shown,
    processes: settings.processes,
    part: settings.part,
    sends: keptSends(disk, Date.now),
    connector: (url: string) => adapter.connector(url),
    clock: Date.now,
  };
  const way = transport(wayParts);
  const post = mail(wayParts, way);
  const messenger = openMessenger({ ...wayParts, services: app.services, links: into.links }, way, post);
  const others = { campaignMarks: sharing.marks ?? marks, isOneOfMany: sharing.marks !== undefined };
  const install = installer(graph, appId, Date.now);
  const sender = openSender({ ...wayParts, ...others, services: app.services, links: into.links, install }, way, post);
  const teams: Teams = {
    app,
    ports,
    log,
    fetchPerson: people.fetch,
    say: sayer({ keep: (entry) => ports.enqueue(entry.key, entry.lane, entry.work), send: way.send, log }),
    shown,
    heard(from) {
      if (refused.releaseTo(from) > 0) worker.poke();
      for (const address of from) if (address.startsWith(PERSON)) app.services.back(address.slice(PERSON.length));
    },
    // Graph's name of a site begins with the tenant's own host.
    files: { sharePoint: siteId.split(',')[0] ?? '', localPlatform, botToken: botToken(client) },
    isReplaced: isReplaced(others.campaignMarks),
    withdraw: way.withdraw,
    ...into,
  };

  acceptWaiting(outbox, caches);
  const tidy = tidying(disk, Date.now, { outbox, refused, drafts, files, queue: sharing.queue });
  await selfTest(graph, siteId, Object.values(lists), log);
  const followed = people.follow().then(
    () => [],
    () => ['people'],
  );
  const unread = (await Promise.all([caches.followAll(), followed])).flat();
  const sayWhoCoordinates = coordinationLog(app.services, log);
  sayWhoCoordinates();
  const followPeople = () => people.follow().then(sayWhoCoordinates);
  worker.start({
    ...storing(caches, files),
    ...messenger,
    ...sender,
    ...sharing.handing,
    ...serviceJobs(app.services),
  });
  sharing.worker.start(sender);
  const names = Object.keys(lists) as ListName[];
  const notices = subscriptions({
    client: graph,
    disk,
    log,
    now: time.now,
    lists: names,
    place: caches.place,
    notificationUrl: `${settings.publicUrl}/api/notifications`,
    changed: (name) => steady.soon(name),
  });
  const pace = localPlatform === undefined ? 15_000 : 3_000;
  const seldom = localPlatform === undefined ? 60_000 : 3_000;
  const isWorker = settings.part === 'worker';
  const remind = async () => (isWorker ? undefined : app.services.remind());
  const today = () => dayOf(ports.now());
  const lookAgain = dailyLook(refused, { isQuiet: app.services.isQuiet, today, poke: worker.poke });
  const steady = schedules(
    [
      ...listSchedules({ lists: names, notices, follow: caches.follow, pace, isPolling: isWorker }),
      { name: 'people', every: () => seldom, again: 60_000, run: followPeople },
      { name: 'presence', every: () => seldom, again: 60_000, run: presence.follow },
      { name: 'groups', every: () => 60_000, again: 60_000, run: groups.follow },
      { name: 'tidy', every: () => 3_600_000, again: 60_000, run: tidy },
      { name: 'refused', every: () => seldom, again: 60_000, run: lookAgain },
      { name: 'reminders', every: () => seldom, again: 60_000, run: remind },
    ],
    log,
  );
  const paper = writing();
  const server = httpDoor({
    app,
    ports,
    log,
    person: signIn({ tenantId, clientId: appId, ...login }),
    fetchPerson: people.fetch,
    messages: door(adapter, connectorBearer(bot), teams, log),
    canKeep: disk.isWritable,
    notified: notices.heard,
    ...papers,
    writing: paper,
    tab: dependencies.tab ?? BUILT_TAB ?? '',
    trustedHosts: localPlatform === undefined ? [] : [localPlatform],
  });
  const listening = await listen(server, settings.port, localPlatform === undefined ? '0.0.0.0' : '127.0.0.1');
  // Only now: Graph shakes hands with this very server before it makes a subscription.
  steady.start();
  for (const name of ['subscriptions', ...unread]) steady.soon(name);
  return {
    url: `http://127.0.0.1:${listening.port}`,
    async stop() {
      await steady.stop();
      time.stop();
      await Promise.all([listening.close(), paper.stop()]);
      await sharing.worker.stop();
      await worker.stop();
      disk.close();
      letGo();
    },
  };
}

async function main(): Promise<void> {
  const log = jsonLog(() => randomUUID().slice(0, 8));
  quieten(log, Date.now);
  try {
    const product = await startProduct(readSettings(process.env), { log });
    process.stdout.write(`Värna listens on ${product.url}\n`);
    process.once('SIGTERM', () => void product.stop().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof SettingsWrong || error instanceof SchemaWrong || error instanceof DiskWrong)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
