// The parts of a document's page: each has an address of its own.
import { documentPath } from '../../shell/paths.ts';

export const PARTS = ['overview', 'content', 'versions', 'evidence'] as const;
export type Part = (typeof PARTS)[number];

export const partPath = (id: string, part: Part): string =>
  part === 'overview' ? documentPath(id) : `${documentPath(id)}/${part}`;

export const partAt = (pathname: string): Part => PARTS.find((part) => pathname.endsWith(`/${part}`)) ?? 'overview';

export const editPath = (id: string): string => `${documentPath(id)}/edit`;
/** Where the version after this one is written. */
export const nextPath = (id: string): string => `${documentPath(id)}/next`;
