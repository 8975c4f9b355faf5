import type { GraphAnswer } from './answer.ts';
import { type Downloads, openDownloads } from './downloads.ts';
import { openUploadSessions, type UploadSessions } from './upload-sessions.ts';

/** Addresses given out for bytes, which ask for no token of their own. */
export interface Transfers {
  readonly downloads: Downloads;
  readonly uploads: UploadSessions<GraphAnswer>;
}

export const openTransfers = (): Transfers => ({ downloads: openDownloads(), uploads: openUploadSessions() });
