import { listed } from '../../../bot/blocks/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import type { AudiencePreview } from './model.ts';
import { audienceText } from './text.ts';

const REASONS = ['noTeams', 'notPerson', 'guest', 'disabled', 'named'] as const;

/** Who of the municipality is left out and why, in words; nothing when everyone is in. */
export function useLeftOut(): (preview: AudiencePreview) => string {
  const text = useText(audienceText);
  const language = useLanguage();
  return ({ leftOut }) => {
    const parts = REASONS.filter((reason) => leftOut[reason] > 0).map((reason) => text.out[reason](leftOut[reason]));
    return [
      ...(parts.length > 0 ? [text.leftOut(listed(parts, language))] : []),
      ...(leftOut.outside > 0 ? [text.outside(leftOut.outside)] : []),
    ].join(' ');
  };
}
