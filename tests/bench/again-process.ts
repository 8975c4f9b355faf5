// Run by `again.ts` with --expose-gc. Arguments: origin, site, folder of the disk, token.
import { openStore } from './storage-store.ts';

const [origin = '', siteId = '', folder = '', token = ''] = process.argv.slice(2);

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage();
};

const before = memory();
const began = performance.now();
const store = openStore({ origin, siteId, token: async () => token }, Number.POSITIVE_INFINITY, folder);
const opened = performance.now();
await store.incidents.follow();
store.incidents.counts('unitAndStatus');
const answered = performance.now();
const after = memory();
process.stdout.write(
  JSON.stringify({
    items: store.incidents.all().length,
    open: (opened - began) / 1_000,
    answer: (answered - began) / 1_000,
    sinceStart: answered / 1_000,
    heap: after.heapUsed - before.heapUsed,
    resident: after.rss - before.rss,
  }),
);
await store.close();
