import { makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant, formatNumber } from '../../../bot/blocks/instant.ts';
import { inSentence } from '../../../bot/blocks/text.ts';
import type { DelegationLine, DelegationVersion } from '../../../bot/capabilities/delegation/model.ts';
import { DEFAULT_LINES } from '../../../bot/capabilities/delegation/rules.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { differenceOf, type LineChange } from '../../../bot/capabilities/delegation/version-rules.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { delegationPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'grid', gap: '16px' },
  version: { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { margin: '4px 0', whiteSpace: 'pre-line' },
  changes: { margin: 0, paddingLeft: '20px' },
});

/** Who saved what, when, and what differed from the version before; the first one differs from the suggestion. */
export function History({ versions }: { readonly versions: readonly DelegationVersion[] }) {
  const styles = useStyles();
  const text = useText(delegationPageText).history;
  const language = useLanguage();
  const said = useChangeWords();
  return (
    <Panel title={text.title}>
      {versions.length === 0 && <p>{text.none}</p>}
      <ol className={styles.list}>
        {versions.map(({ id, version, lines, note, changedAt, changedByName }, place) => {
          const changes = differenceOf(versions[place + 1]?.lines ?? DEFAULT_LINES, lines);
          return (
            <li key={id} className={styles.version}>
              <strong>{text.version(version, formatInstant(changedAt, language), changedByName)}</strong>
              <p className={styles.note}>{note}</p>
              {changes.length === 0 && <p className={styles.note}>{text.same}</p>}
              <ul className={styles.changes}>
                {changes.map((change) => (
                  <li key={said(change)}>{said(change)}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

export function useLineWords(): (line: DelegationLine) => string {
  const text = useText(delegationPageText).history;
  const { decisionTypes, levels, deciders } = useText(delegationText);
  const language = useLanguage();
  return (line: DelegationLine) => {
    return text.line(
      decisionTypes[line.type],
      inSentence(levels[line.level]),
      line.law,
      line.costFrom === 0 ? '' : formatNumber(line.costFrom, language),
      text.item(deciders[line.decider], line.item),
    );
  };
}

export function useChangeWords() {
  const text = useText(delegationPageText).history;
  const { deciders } = useText(delegationText);
  const words = useLineWords();
  const who = ({ decider, item }: DelegationLine) => text.item(deciders[decider], item);
  return (change: LineChange) =>
    change.change === 'changed'
      ? text.changed(words(change.line), who(change.from))
      : text[change.change](words(change.line));
}
