// Files sent in the chat. Their names go into the report; nothing is fetched from an address that a message carries.
import { plain } from '../../blocks/plain.ts';
import { type Language, listed, shortened } from '../../blocks/text.ts';
import type { MessageActivity } from './activity.ts';
import { chatText } from './text.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';

export interface Files {
  readonly any: boolean;
  /** One line per file for the report. */
  readonly lines: readonly string[];
  /** What to tell the person about their files. */
  readonly notice: string | undefined;
}

export function filesIn(activity: MessageActivity, language: Language): Files {
  const t = chatText[language];
  const names = activity.attachments
    .filter(({ contentType }) => contentType === FILE || contentType.startsWith('image/'))
    .map(({ name }) => shortened(plain(name ?? '') || t.unnamedFile, 80));
  return {
    any: names.length > 0,
    lines: names.map((name) => t.fileInReport(name)),
    notice: names.length > 0 ? t.fileKept(listed(names, language)) : undefined,
  };
}
