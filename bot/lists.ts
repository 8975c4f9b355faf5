// Every list the product keeps, by the name its shelf has in the ports. Provisioning and the list store read this page.
import type { ListOf } from './blocks/column.ts';
import { addressList } from './capabilities/inbox/list.ts';
import { incidentList, timelineList } from './capabilities/incident/list.ts';
import { roleList } from './capabilities/organisation/list.ts';
import { EVIDENCE_LIBRARY, type ShelfName, type Things } from './ports.ts';

export const lists: { readonly [Name in ShelfName]: ListOf<Things[Name]> } = {
  incidents: incidentList,
  timeline: timelineList,
  roles: roleList,
  addresses: addressList,
};

/** Document libraries: the name in the URL, and what people see. */
export const libraries = [{ name: EVIDENCE_LIBRARY, displayName: 'Bevis' }] as const;
