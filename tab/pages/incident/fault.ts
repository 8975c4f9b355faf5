import { plain } from '../../../bot/blocks/plain.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useText } from '../../shell/session.tsx';

/** What is wrong with a text that must say something and not too much, in the words the server would use. */
export function useFaultOf(): (value: string, longest: number) => string | null {
  const { refusals } = useText(incidentText);
  return (value, longest) => {
    const { length } = plain(value);
    if (length === 0) return refusals.noteMissing({});
    return length > longest ? refusals.tooLong({ length: String(length), limit: String(longest) }) : null;
  };
}
