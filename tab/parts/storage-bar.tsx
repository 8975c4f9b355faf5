import { formatNumber } from '../../bot/blocks/instant.ts';
import type { StorageState } from '../../bot/capabilities/organisation/model.ts';
import { useLanguage, useText } from '../session.tsx';
import { Notice } from './notice.tsx';
import { partText } from './text.ts';

/** Says how the storage is doing, and nothing at all when all is well. */
export function StorageBar({ storage: { reachable, waiting } }: { storage: StorageState }) {
  const text = useText(partText);
  const number = formatNumber(waiting, useLanguage());
  if (reachable && waiting === 0) return null;
  if (reachable) return <Notice intent="info">{text.catchingUp(number, waiting === 1)}</Notice>;
  return <Notice intent="warning">{waiting === 0 ? text.storageQuiet : text.storage(number, waiting === 1)}</Notice>;
}
