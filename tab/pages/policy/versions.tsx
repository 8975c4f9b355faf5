import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { inSentence } from '../../../bot/blocks/text.ts';
import { type DocumentPage, pointsIn, type ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Panel } from '../../parts/panel.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  version: { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '12px' },
  head: { margin: '0 0 8px', fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
  label: { margin: '8px 0 4px', color: tokens.colorNeutralForeground2 },
  points: { listStyleType: 'none', padding: 0, margin: 0, display: 'grid', gap: '4px' },
  added: { paddingLeft: '12px', borderLeft: `4px solid ${tokens.colorPaletteGreenBorderActive}` },
  removed: {
    paddingLeft: '12px',
    borderLeft: `4px dotted ${tokens.colorPaletteRedBorderActive}`,
    textDecorationLine: 'line-through',
  },
});

type Other = DocumentPage['others'][number];

interface VersionsProps {
  readonly version: ReadVersion;
  readonly others: readonly Other[];
}

/** The other versions, and what differs between their main points and the ones above. */
export function Versions({ version, others }: VersionsProps) {
  const text = useText(pageText).page;
  if (others.length === 0) return <EmptyState {...text.onlyOne} />;
  return (
    <Panel title={text.versions}>
      {others.map((other) => (
        <Difference key={other.id} version={version} other={other} />
      ))}
    </Panel>
  );
}

function Difference({ version, other }: { version: ReadVersion; other: Other }) {
  const styles = useStyles();
  const text = useText(pageText).page;
  const { states } = useText(policyText);
  const language = useLanguage();
  const [older, newer] = other.version < version.version ? [other, version] : [version, other];
  const before = pointsIn(older.summary, language);
  const after = pointsIn(newer.summary, language);
  const added = after.filter((point) => !before.includes(point));
  const removed = before.filter((point) => !after.includes(point));
  return (
    <div className={styles.version}>
      <h3 className={styles.head}>
        <Link to={documentPath(other.id)}>{text.version(other.version)}</Link>, {inSentence(states[other.state])}
      </h3>
      <Points label={text.added(newer.version)} points={added} look={styles.added} />
      <Points label={text.removed(newer.version)} points={removed} look={styles.removed} />
      {added.length + removed.length === 0 && <p className={styles.label}>{text.same}</p>}
    </div>
  );
}

function Points({ label, points, look }: { label: string; points: readonly string[]; look: string }) {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{label}</p>
      <ul className={styles.points} aria-label={label}>
        {points.map((point) => (
          <li key={point} className={look}>
            {point}
          </li>
        ))}
      </ul>
    </>
  );
}
