// What a request costs, in Microsoft's resource units (rules 100, 107, 108 and 137).
import type { Cost } from './ask.ts';

const sharepoint = (units: number): Cost => ({ from: 'sharepoint', units });
const directory = (units: number): Cost => ({ from: 'directory', units });

/** Teams counts requests a second of each app on each address (rule 108). */
const perSecond = (requests: number): Cost => ({ from: 'teams', units: 0, perSecond: requests });

export const COST = {
  /** One item, or changes since a token. */
  single: sharepoint(1),
  /** Several items, or any write. */
  many: sharepoint(2),
  permission: sharepoint(5),
  user: directory(1),
  users: directory(2),
  members: directory(3),
  transitive: directory(5),
  assignments: directory(2),
  teams: { from: 'teams', units: 0 },
  teamMembers: perSecond(60),
  notify: perSecond(5),
  notifyMany: perSecond(2),
  installs: perSecond(30),
  uninstall: perSecond(15),
  free: { from: 'teams', units: 0 },
} as const satisfies Readonly<Record<string, Cost>>;

/** Rule 107: `$select` makes a directory question one unit cheaper, a small `$top` as well, `$expand` dearer; never free. */
export function drawn(cost: Cost, option: (name: string) => string | undefined): number {
  if (cost.from === 'sharepoint') {
    const token = option('token');
    return cost === COST.many && token !== undefined && token !== 'latest' ? COST.single.units : cost.units;
  }
  if (cost.from === 'teams') return 0;
  const cheaper = (option('select') ? 1 : 0) + (Number(option('top') ?? 100) < 20 ? 1 : 0);
  return Math.max(1, cost.units - cheaper + (option('expand') ? 1 : 0));
}
