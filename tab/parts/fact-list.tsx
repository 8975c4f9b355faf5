import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Explained } from './explained.tsx';
import type { Word } from './glossary-text.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(130px, 6fr) minmax(0, 10fr)',
    gap: '10px 16px',
    margin: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px' },
  },
  name: { color: tokens.colorNeutralForeground2, hyphens: 'auto', minWidth: 0 },
  value: {
    margin: 0,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { marginBottom: '10px' },
  },
});

/** @property word explains the name, where it is a hard one */
export type Fact = readonly [name: string, value: ReactNode, word?: Word];

export function FactList({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([name, value, word]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.name}>{word ? <Explained word={word}>{name}</Explained> : name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
