// Who is offered which pages, where each page belongs, and where a deep link leads.
import { matchPath } from 'react-router';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import { AREA_NAMES, AREAS, type AreaName } from './areas.ts';
import type { AnyPages, Command, MenuEntry, Needs } from './page-module.ts';

export function mayOpen(me: Me, needs: Needs): boolean {
  return needs === 'everyone' || needs.some((permission) => me.may.includes(permission));
}

export type Entry = MenuEntry<string>;

/** The pages of one area that a person is offered, the first one being where the area opens. */
export interface OfferedArea {
  readonly name: AreaName;
  /** The area's own; of somebody who is offered only what lies further in, the name of that. */
  readonly title: Entry['title'];
  readonly first: Entry;
  readonly entries: readonly Entry[];
}

/** What stands in this person's navigation, in its order. */
export function offered(all: readonly AnyPages[], me: Me): readonly OfferedArea[] {
  const places = all.flatMap(({ menu = [] }) => menu);
  const opens = (area: AreaName) => Math.min(...places.filter((one) => one.area === area).map(({ place }) => place));
  const entries = all
    .flatMap(({ menu = [], routes }) => menu.map((entry) => ({ entry, needs: routes[entry.path]?.needs ?? [] })))
    .filter(({ entry, needs }) => mayOpen(me, needs) && !entry.isEmpty?.(me))
    .map(({ entry }) => entry)
    .sort((a, b) => a.place - b.place);
  return AREA_NAMES.flatMap((name) => {
    const own = entries.filter(({ area }) => area === name);
    const [first] = own;
    if (!first) return [];
    const title = first.place === opens(name) ? AREAS[name].title : first.title;
    return [{ name, title, first, entries: own }];
  });
}

/** Who reads everything and changes nothing is offered nothing that makes anything. */
export const readsOnly = ({ roles }: Me): boolean => roles.length > 0 && roles.every(({ role }) => role === 'auditor');

/** What this person can do from anywhere. */
export const commandsFor = (all: readonly AnyPages[], me: Me): readonly Command[] =>
  readsOnly(me) ? [] : all.flatMap(({ commands = [] }) => commands).filter(({ needs }) => mayOpen(me, needs));

/** Where a page belongs for a person. */
export interface Place {
  readonly area: OfferedArea;
  readonly entry: Entry;
  /** The page is the entry itself, and not one beneath it. */
  readonly isEntry: boolean;
}

/** Null where the page belongs under nothing that the person is offered. */
export function placeOf(all: readonly AnyPages[], areas: readonly OfferedArea[], pathname: string): Place | null {
  const routes = all.flatMap((pages) => Object.entries(pages.routes));
  // A written path stands before one with a parameter, as in the router: `/risk/new` is no risk's id.
  const matching = routes.filter(([path]) => matchPath(path, pathname) !== null);
  const [found] = matching.toSorted(([one], [other]) => one.split(':').length - other.split(':').length);
  if (!found) return null;
  const [path, { under = [] }] = found;
  for (const wanted of [path, ...under]) {
    for (const area of areas) {
      const entry = area.entries.find((one) => one.path === wanted);
      if (entry) return { area, entry, isEntry: entry.path === path };
    }
  }
  return null;
}

/** Where everybody begins. */
export const HOME_PATH = '/home';

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
