// Where a municipality's things are kept: in SharePoint, and on this machine until they are there.
import { randomUUID } from 'node:crypto';
import { earlierPartitions, indexes, jobTable, jobUpgrades, lists } from './capabilities.ts';
import type { Settings } from './config.ts';
import type { Time } from './edges/clock/time.ts';
import { type GraphConnection, graphConnection } from './edges/graph/connection.ts';
import { graphGroups } from './edges/graph/groups.ts';
import { siteLacking } from './edges/graph/lacking.ts';
import { listCaches } from './edges/graph/list-caches.ts';
import { graphPeople } from './edges/graph/people.ts';
import { siteWatch } from './edges/graph/self-test.ts';
import type { OpenDisk } from './edges/queue/disk.ts';
import { drafts as openDrafts } from './edges/queue/drafts.ts';
import { reportFiles } from './edges/queue/files.ts';
import { jobKinds } from './edges/queue/job-kinds.ts';
import { numbers as openNumbers } from './edges/queue/numbers.ts';
import { openedTasks } from './edges/queue/opened.ts';
import { outbox as openOutbox } from './edges/queue/outbox.ts';
import { worker as startWorker } from './edges/queue/outbox-worker.ts';
import { refusedJobs } from './edges/queue/refused-jobs.ts';
import { sharedJobs } from './edges/queue/shared-jobs.ts';
import type { Log } from './ports.ts';

/** What stands firm while it runs. */
export interface Ground {
  readonly settings: Settings;
  readonly log: Log;
  readonly time: Time;
  readonly disk: OpenDisk;
}

/** The app that signs in, and where. */
export const appOf = ({ tenantId, appId: clientId, localPlatform }: Settings) =>
  localPlatform === undefined ? { tenantId, clientId } : { tenantId, clientId, loginOrigin: `${localPlatform}/entra` };

export function microsoftFor(settings: Settings): GraphConnection {
  const { appSecret: clientSecret, localPlatform, processes } = settings;
  const unitsPerMinute = settings.unitsPerMinute / processes;
  const origin = localPlatform === undefined ? {} : { origin: localPlatform };
  return graphConnection({ ...appOf(settings), clientSecret, unitsPerMinute, ...origin });
}

/** Where things are kept: in SharePoint, and on this machine until they are there. */
export function storageOf({ settings, log, time, disk }: Ground, { graph, budget }: GraphConnection) {
  const { appId, siteId, queueConnection } = settings;
  const kinds = jobKinds(jobTable, jobUpgrades, earlierPartitions, lists);
  const outbox = openOutbox(disk, Date.now, kinds, time.now);
  const numbers = openNumbers(disk);
  const lacking = siteLacking(Object.values(lists));
  const caches = listCaches({
    lists,
    lacking,
    indexes,
    client: graph,
    siteId,
    disk,
    log,
    budget,
    numbers,
  });
  const refused = refusedJobs(disk, outbox, Date.now, kinds);
  const shared = sharedJobs({
    connection: queueConnection,
    apart: siteId,
    disk,
    outbox,
    refused,
    log,
    now: Date.now,
    clock: time.now,
    kinds,
    lists: caches,
  });
  return {
    kinds,
    outbox,
    numbers,
    caches,
    lacking,
    watch: siteWatch({ client: graph, site: siteId, lists: Object.values(lists), lacking, log }),
    refused,
    drafts: openDrafts(disk, Date.now),
    opened: openedTasks({ disk, now: Date.now, log, marks: shared.marks }),
    files: reportFiles(disk, randomUUID, Date.now),
    people: graphPeople(graph, appId, disk, Date.now),
    groups: graphGroups(graph, disk, Date.now),
    worker: startWorker({ outbox, refused, log, now: Date.now, kinds }),
    shared,
  };
}
export type Storage = ReturnType<typeof storageOf>;
