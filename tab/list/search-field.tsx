import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Field } from '../parts/field.tsx';
import { TYPING_MS } from '../parts/use-debounced.ts';

interface SearchFieldProps {
  readonly words: { readonly search: string; readonly searchHint?: string; readonly clearSearch?: string };
  readonly search: string;
  readonly change: (search: string) => void;
  /** In a row of filters; without it the field stands by itself. */
  readonly className?: string;
}

/** What is typed stands here at once; the address and the list follow after a pause. */
export function SearchField({ words, search, change, className }: SearchFieldProps) {
  const [typed, setTyped] = useState(search);
  const [sent, setSent] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    setKnown(search);
    // Not the echo of what was sent: the filters were cleared, or the person went back.
    if (search !== sent) {
      setSent(search);
      setTyped(search);
    }
  }
  useEffect(() => {
    if (typed === sent) return;
    const wait = setTimeout(() => {
      setSent(typed);
      change(typed);
    }, TYPING_MS);
    return () => clearTimeout(wait);
  });
  return (
    <Field label={words.search} className={className} compact={className !== undefined}>
      <SearchBox
        value={typed}
        placeholder={words.searchHint ?? ''}
        maxLength={200}
        {...(words.clearSearch !== undefined && { dismiss: { 'aria-label': words.clearSearch } })}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
