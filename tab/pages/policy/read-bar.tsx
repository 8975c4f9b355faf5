import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({ bar: { marginTop: '6px', maxWidth: '320px' } });

interface ReadBarProps {
  readonly acknowledged: number;
  readonly audience: number;
  /** What the bar is about, for those who hear it without the words around. */
  readonly of: string;
}

/** "14 av 20 har kvitterat", in words and as a bar. */
export function ReadBar({ acknowledged, audience, of }: ReadBarProps) {
  const styles = useStyles();
  const words = useText(pageText).list.read(acknowledged, audience);
  return (
    <>
      {words}
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={`${of}: ${words}`}
        value={audience === 0 ? 0 : acknowledged / audience}
      />
    </>
  );
}
