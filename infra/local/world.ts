// What the three parts of the local platform (Graph, Entra, Teams) share. They meet here and nowhere else.
import type { PlatformClock } from './clock.ts';
import type { Database } from './database.ts';
import type { Issuer } from './entra/issuer.ts';
import type { Faults } from './faults.ts';
import type { LiveDirectory } from './live-directory.ts';

export interface World {
  /** Where the platform listens, without a trailing slash: `http://127.0.0.1:3980`. */
  readonly origin: string;
  readonly clock: PlatformClock;
  readonly database: Database;
  readonly directory: LiveDirectory;
  readonly faults: Faults;
  readonly issuer: Issuer;
}
