import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';

// Long enough for a word, short enough to feel at once.
const PAUSE = 200;

interface SearchFieldProps {
  readonly search: string;
  readonly change: (search: string) => void;
  readonly className: string;
}

/** What is typed stands here at once; the address and the list follow after a pause. */
export function SearchField({ search, change, className }: SearchFieldProps) {
  const text = useText(pageText).list;
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
    }, PAUSE);
    return () => clearTimeout(wait);
  });
  return (
    <Field label={text.search} className={className} compact>
      <SearchBox
        value={typed}
        placeholder={text.searchHint}
        dismiss={{ 'aria-label': text.clearSearch }}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
