import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant } from '../../bot/blocks/instant.ts';
import { Notice } from '../parts/notice.tsx';
import { useLanguage, useText } from '../shell/session.tsx';
import type { Meanwhile } from './draft.ts';
import { formText } from './text.ts';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', paddingLeft: '20px', display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
  line: { display: 'block' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface StaleNoticeProps {
  readonly meanwhile: Meanwhile;
  /** One of the two has been chosen. */
  readonly settled: () => void;
}

/** Somebody else has saved while this was written: who, when and what, and whose words are to stand. */
export function StaleNotice({ meanwhile, settled }: StaleNoticeProps) {
  const styles = useStyles();
  const text = useText(formText).stale;
  const language = useLanguage();
  const { saved, differences, keepMine, takeTheirs } = meanwhile;
  const choose = (how: () => void) => () => {
    settled();
    how();
  };
  const actions = (
    <>
      <Button onClick={choose(keepMine)}>{text.keep}</Button>
      <Button onClick={choose(takeTheirs)}>{text.take}</Button>
    </>
  );
  return (
    // To be mended before anything else: at the next try to send, the keyboard is brought here.
    <div data-fault>
      <Notice intent="warning" actions={actions}>
        {text.told(saved.actorName || text.somebody, saved.at ? formatInstant(saved.at, language) : '')}
        {differences.length > 0 && (
          <ul className={styles.list} aria-label={text.what}>
            {differences.map(({ label, theirs, mine, isTyped }) => (
              <li key={label}>
                <span className={styles.label}>{label}</span>
                <span className={styles.line}>
                  {text.theirs}: {theirs || text.nothing}
                </span>
                <span className={styles.line}>
                  {isTyped ? text.mine : text.before}: {mine || text.nothing}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
