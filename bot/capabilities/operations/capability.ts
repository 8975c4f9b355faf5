// How the product itself is doing.
import type { Capability } from '../../capability.ts';
import { operationsText } from './text.ts';

export const operations = {
  name: 'operations',
  lists: {},
  libraries: {},
  text: operationsText,
  jobs: {},
} as const satisfies Capability<'operations'>;
