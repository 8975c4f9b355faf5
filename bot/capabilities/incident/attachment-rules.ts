// A file that came with a report, with the hash of its bytes from the moment it came.
import type { Attachment } from './model.ts';

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly base64: string;
}

export const attachmentOf = (
  { id: file, name, size, base64 }: Kept,
  sha256: (content: string, encoding: 'base64') => string,
): Attachment => ({ name, size, file, hash: sha256(base64, 'base64') });
