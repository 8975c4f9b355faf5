// Where the person is: the areas they are offered, and the one that the open page belongs to.
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLocation } from 'react-router';
import { commandsFor, type OfferedArea, offered, type Place, placeOf } from './navigation.ts';
import type { AnyPages, Command } from './page-module.ts';
import { useMe } from './session.tsx';

interface Here {
  readonly areas: readonly OfferedArea[];
  readonly commands: readonly Command[];
  readonly place: Place | null;
}

const HereContext = createContext<Here>({ areas: [], commands: [], place: null });

export function PlaceProvider({ pages, children }: { pages: readonly AnyPages[]; children: ReactNode }) {
  const me = useMe();
  const { pathname } = useLocation();
  const areas = useMemo(() => offered(pages, me), [pages, me]);
  const commands = useMemo(() => commandsFor(pages, me), [pages, me]);
  const here = useMemo(
    () => ({ areas, commands, place: placeOf(pages, areas, pathname) }),
    [pages, areas, commands, pathname],
  );
  return <HereContext value={here}>{children}</HereContext>;
}

export const useAreas = (): readonly OfferedArea[] => useContext(HereContext).areas;
export const useCommands = (): readonly Command[] => useContext(HereContext).commands;
export const usePlace = (): Place | null => useContext(HereContext).place;
