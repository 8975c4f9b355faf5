import { Link } from 'react-router';
import type { DocumentPage, DocumentVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { documentPath } from '../../navigation.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { pageText } from './text.ts';

interface VersionsProps {
  readonly version: DocumentVersion;
  readonly others: DocumentPage['others'];
}

/** The other versions, and what their main points say that this one does not, and the other way round. */
export function Versions({ version, others }: VersionsProps) {
  const text = useText(pageText).page;
  const { states } = useText(policyText);
  const language = useLanguage();
  const mine = version.summary[language];
  return (
    <Panel title={text.versions}>
      {others.map(({ id, version: number, state, summary }) => {
        const theirs = summary[language];
        const added = mine.filter((point) => !theirs.includes(point));
        const removed = theirs.filter((point) => !mine.includes(point));
        return (
          <div key={id}>
            <p>
              <Link to={documentPath(id)}>{text.version(number)}</Link>, {states[state].toLowerCase()}
            </p>
            <Points label={text.added} points={added} />
            <Points label={text.removed} points={removed} />
            {added.length + removed.length === 0 && <p>{text.same}</p>}
          </div>
        );
      })}
    </Panel>
  );
}

function Points({ label, points }: { label: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <p>{label}:</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
