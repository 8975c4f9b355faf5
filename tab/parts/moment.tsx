import { formatInstant, type Instant } from '../../bot/blocks/instant.ts';
import { useLanguage } from '../shell/session.tsx';

export function Moment({ at }: { at: Instant }) {
  return <time dateTime={at}>{formatInstant(at, useLanguage())}</time>;
}
