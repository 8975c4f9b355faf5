// Who is offered which pages, and where a deep link leads.
import { matchPath } from 'react-router';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import type { AnyPages, Needs } from './page-module.ts';

export function mayOpen(me: Me, needs: Needs): boolean {
  return needs === 'everyone' || needs.some((permission) => me.may.includes(permission));
}

/** What stands in this person's menu, in its order. */
export function offered(all: readonly AnyPages[], me: Me) {
  return all
    .flatMap(({ menu = [], routes }) => menu.map((entry) => ({ ...entry, needs: routes[entry.path]?.needs ?? [] })))
    .filter(({ needs, isEmpty }) => mayOpen(me, needs) && !isEmpty?.(me))
    .sort((a, b) => a.place - b.place);
}

/** Those who handle cases land on them, everybody else on their own. */
export function landing(me: Me): string {
  return me.may.includes('incident.handle') ? '/incidents' : '/mine';
}

const ID = /^[\w-]{8,64}$/u;

/**
 * A deep link as a path of the tab; null for what leads nowhere, so that the landing page opens.
 * @param subPage a kind of link and what follows it: `mine`, `case/<id>`, `lesson/<id>/<day>`
 */
export function pathOf(all: readonly AnyPages[], subPage: string | null): string | null {
  const path = `/${subPage ?? ''}`;
  const isThere = (route: string) => {
    const match = matchPath(route, path);
    return match !== null && Object.values(match.params).every((id) => ID.test(id ?? ''));
  };
  return all.some(({ links = {} }) => Object.values(links).some(isThere)) ? path : null;
}
