import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { folded } from '../../../bot/blocks/plain.ts';
import { ranker, wantedWords } from '../../../bot/blocks/search-words.ts';
import { Field } from '../../parts/field.tsx';
import { glossary, WORDS } from '../../parts/glossary-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { helpText } from './text.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '12px' },
  word: { scrollMarginTop: '64px', borderRadius: tokens.borderRadiusMedium, outline: 'none' },
  // Where a link has led: the line beside it is seen in every theme.
  wanted: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '12px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  means: { margin: '2px 0 0', maxWidth: '70ch' },
});

/** Every hard word and what it means; the address may name the one that somebody came for. */
export function Words() {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(helpText).words;
  const table = glossary[language];
  const [address] = useSearchParams();
  const [typed, setTyped] = useState('');
  const here = useRef<HTMLDivElement>(null);
  const wanted = address.get('word');
  useEffect(() => {
    if (wanted === null) return;
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const sought = wantedWords(typed);
  const rankOf = ranker(sought);
  const shown = WORDS.map((name) => ({ name, ...table[name] }))
    .filter(({ question, means }) => sought.length === 0 || rankOf(folded(`${question} ${means}`)) !== null)
    .toSorted((one, other) => one.word.localeCompare(other.word, language));
  return (
    <Panel title={text.title}>
      <Field label={text.search}>
        <Input type="search" value={typed} maxLength={100} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {shown.length === 0 && <p role="status">{text.none}</p>}
      <dl className={styles.list}>
        {shown.map(({ name, word, means }) => (
          <div
            key={name}
            className={name === wanted ? `${styles.word} ${styles.wanted}` : styles.word}
            {...(name === wanted && { ref: here, tabIndex: -1 })}
          >
            <dt className={styles.name}>{word}</dt>
            <dd className={styles.means}>{means}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
