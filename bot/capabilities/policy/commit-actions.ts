import { committing } from '../../blocks/commit.ts';
import type { Ports } from '../../ports.ts';
import { documentChanged } from './rules.ts';

/** The versions of a document keep their order: one that takes another's place is written with it. */
export const documentCommit = (ports: Ports) =>
  committing(ports, { list: 'documents', partition: ({ document }) => document, conflict: documentChanged });
