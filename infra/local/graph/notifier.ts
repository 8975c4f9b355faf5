// Tells subscribers that a list has changed: one notification for all changes since the last one (rule 142).
import type { World } from '../world.ts';
import { send } from './outgoing.ts';
import { type Due, dueSubscriptions, markTold } from './store/subscriptions.ts';

export interface Notifier {
  /** Something may have changed; tells whom it concerns a moment later. */
  wake(): void;
}

const SECOND = 1000;
/** The service gathers changes for up to a minute; a laptop should not wait so long. */
const GATHER = SECOND / 5;
const PATIENCE = 3 * SECOND;
const GIVE_UP = 4 * 60 * 60 * SECOND;
const LONGEST_WAIT = 10 * 60 * SECOND;

const waitAfter = (tries: number) => Math.min(LONGEST_WAIT, SECOND * 2 ** (tries - 1));

// What a list's notification holds beside the documented members is unverified; there is no item id in it to rely on.
const bodyOf = ({ id, expires, clientState, resource }: Due, tenantId: string): string =>
  JSON.stringify({
    value: [
      {
        subscriptionId: id,
        subscriptionExpirationDateTime: expires,
        ...(clientState !== null && { clientState }),
        changeType: 'updated',
        resource,
        tenantId,
        resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
      },
    ],
  });

/** Failed deliveries of one subscription. */
interface Trouble {
  readonly tries: number;
  readonly since: number;
  readonly notBefore: number;
}

export function openNotifier(world: World, closing: AbortSignal): Notifier {
  const troubles = new Map<string, Trouble>();
  let timer: NodeJS.Timeout | undefined;
  let rings = Number.POSITIVE_INFINITY;

  // An earlier round takes the place of a later one; a later one never pushes an earlier one away.
  const later = (wait: number) => {
    if (closing.aborted || rings <= Date.now() + wait) return;
    clearTimeout(timer);
    rings = Date.now() + wait;
    timer = setTimeout(() => {
      rings = Number.POSITIVE_INFINITY;
      void round();
    }, wait);
    timer.unref();
  };

  const failed = (due: Due) => {
    const { tries, since } = troubles.get(due.id) ?? { tries: 0, since: Date.now() };
    if (Date.now() - since > GIVE_UP) {
      troubles.delete(due.id);
      markTold(world.database, due.id, due.newest);
    } else troubles.set(due.id, { tries: tries + 1, since, notBefore: Date.now() + waitAfter(tries + 1) });
  };

  const tell = async (due: Due) => {
    const lost = world.faults.hit('graph', (fault) => fault.name === 'notification-lost').length > 0;
    const sent = { url: new URL(due.notificationUrl), type: 'application/json', patience: PATIENCE, closing };
    const reached = lost ? { status: 202 } : await send({ ...sent, body: bodyOf(due, world.directory.tenantId) });
    if (closing.aborted) return;
    if (reached && reached.status < 300) {
      troubles.delete(due.id);
      markTold(world.database, due.id, due.newest);
    } else failed(due);
  };

  const round = async () => {
    if (closing.aborted) return;
    const all = dueSubscriptions(world.database, new Date(world.clock.now()).toISOString());
    const ready = all.filter((due) => (troubles.get(due.id)?.notBefore ?? 0) <= Date.now());
    await Promise.all(ready.map(tell));
    const waits = [...troubles.values()].map((trouble) => Math.max(0, trouble.notBefore - Date.now()));
    if (waits.length > 0) later(Math.min(...waits));
  };

  closing.addEventListener('abort', () => clearTimeout(timer));
  return { wake: () => later(GATHER) };
}
