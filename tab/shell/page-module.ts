// What the pages of a capability give the tab: their routes, and where these stand in the menu and in deep links.
import type { ComponentType } from 'react';
import type { Language } from '../../bot/blocks/text.ts';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import type { LinkKind, Permission } from '../../bot/contract.ts';
import type { AreaName } from './areas.ts';

/** Any one of the permissions is enough. A page not offered is still refused by the server. */
export type Needs = 'everyone' | readonly Permission[];

export interface PageRoute {
  readonly page: ComponentType;
  readonly needs: Needs;
  /** Pages of the menu that it belongs under: the first one that the person is offered is marked, and is the way back. */
  readonly under?: readonly string[];
}

export interface MenuEntry<Path extends string> {
  readonly path: Path;
  readonly area: AreaName;
  /** Among the pages of the area. */
  readonly title: Readonly<Record<Language, string>>;
  /** Inside the area; lower stands first. */
  readonly place: number;
  /** There is nothing for this person on the page, so that it is not offered. */
  readonly isEmpty?: (me: Me) => boolean;
  /** The rows that the number beside it counts, where the page shows others too. */
  readonly counted?: `${Path}?${string}`;
}

/** Something that can be done, wherever the person is. */
export interface Command {
  readonly path: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly needs: Needs;
}

/** A part of the page of a case that another capability shows: 10 clocks, 20 the assessment, 30 reports to authorities. */
interface CasePanel {
  /** @property incident id of the case */
  readonly panel: ComponentType<{ readonly incident: string }>;
  readonly needs: Needs;
  /** Lower stands first; no two are the same. */
  readonly place: number;
}

type LinkPath<Path extends string, Kind extends string> = Extract<Path, `/${Kind}` | `/${Kind}/:${string}`>;

interface PageModule<Path extends string, Kind extends LinkKind> {
  readonly routes: Readonly<Record<Path, PageRoute>>;
  /** Routes that are not here are reached from other pages. */
  readonly menu?: readonly MenuEntry<NoInfer<Path>>[];
  /** What the search offers to do. */
  readonly commands?: readonly Command[];
  /** The route that a deep link of each kind leads to. */
  readonly links?: { readonly [K in Kind]: NoInfer<LinkPath<Path, K>> };
  readonly casePanels?: readonly CasePanel[];
}

/** A menu entry or a link without a route does not compile. */
export const pages = <Path extends string, Kind extends LinkKind = never>(module: PageModule<Path, Kind>) => module;

/** Any capability's pages, as the shell reads them. */
export interface AnyPages {
  readonly routes: Readonly<Record<string, PageRoute>>;
  readonly menu?: readonly MenuEntry<string>[];
  readonly commands?: readonly Command[];
  readonly links?: Readonly<Record<string, string>>;
  readonly casePanels?: readonly CasePanel[];
}
