import { formatNumber } from '../../bot/blocks/instant.ts';
import type { StorageState } from '../../bot/capabilities/operations/model.ts';
import { Notice } from '../parts/notice.tsx';
import { partText } from '../parts/text.ts';
import { useLanguage, useMay, useText } from './session.tsx';

const MOST_NAMED = 3;

/** Says how the storage is doing, to those who can do something about it; nothing at all when all is well. */
export function StorageBar({ storage: { reachable, silent, waiting } }: { storage: StorageState }) {
  const text = useText(partText);
  const language = useLanguage();
  const number = formatNumber(waiting, language);
  const more = silent.length - MOST_NAMED;
  // What waits stands beside what it is about, for whoever wrote it; the rest is for those who look after the product.
  const looksAfter = useMay('operations.read');
  if (!looksAfter) return null;
  if (reachable && waiting === 0) return null;
  if (reachable) return <Notice intent="info">{text.catchingUp(number, waiting === 1)}</Notice>;
  const named = new Intl.ListFormat(language, { type: more > 0 ? 'unit' : 'conjunction' });
  const which = text.silent(named.format(silent.slice(0, MOST_NAMED)), more);
  const rest = waiting === 0 ? text.storageQuiet : text.storage(number, waiting === 1);
  return <Notice intent="warning">{`${which} ${rest}`}</Notice>;
}
