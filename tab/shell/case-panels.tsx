// What other capabilities show on the page of a case. Pages do not know each other: the registry hands the panels in.
import { createContext, type ReactNode, Suspense, useContext } from 'react';
import { Guard } from '../parts/boundary.tsx';
import { mayOpen } from './navigation.ts';
import type { AnyPages } from './page-module.ts';
import { useMe } from './session.tsx';

const PagesContext = createContext<readonly AnyPages[]>([]);

export function CasePanelsProvider({ pages, children }: { pages: readonly AnyPages[]; children: ReactNode }) {
  return <PagesContext value={pages}>{children}</PagesContext>;
}

/** In the order of their places; each one fails alone. */
export function CasePanels({ incident }: { readonly incident: string }) {
  const pages = useContext(PagesContext);
  const me = useMe();
  return pages
    .flatMap(({ casePanels = [] }) => casePanels)
    .filter(({ needs }) => mayOpen(me, needs))
    .toSorted((a, b) => a.place - b.place)
    .map(({ panel: Panel, place }) => (
      <Guard key={place}>
        <Suspense fallback={null}>
          <Panel incident={incident} />
        </Suspense>
      </Guard>
    ));
}
