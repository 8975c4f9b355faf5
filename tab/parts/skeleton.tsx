import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

const useStyles = makeStyles({ lines: { display: 'grid', gap: '16px', maxWidth: '900px' } });
const LINES = [28, 16, 64, 64, 64];

export function PageSkeleton() {
  const styles = useStyles();
  const text = useText(partText);
  return (
    <Skeleton aria-label={text.loading} className={styles.lines}>
      {LINES.map((height, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
        <SkeletonItem key={line} style={{ height, width: line < 2 ? '50%' : '100%' }} />
      ))}
    </Skeleton>
  );
}
