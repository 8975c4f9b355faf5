// How something stands: always words and a shape, the colour only helps.
import { Badge, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Look {
  readonly icon: ReactElement;
  readonly color: 'brand' | 'danger' | 'informative' | 'success' | 'warning' | 'severe';
}

interface StatusBadgeProps extends Look {
  readonly label: string;
  /** Filled, for what must be seen first. */
  readonly strong?: boolean;
  readonly title?: string;
}

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', fontWeight: 600 } });

export function StatusBadge({ icon, color, label, strong, title }: StatusBadgeProps) {
  const styles = useStyles();
  const appearance = strong ? 'filled' : 'tint';
  return (
    <Badge size="large" appearance={appearance} color={color} icon={icon} className={styles.badge} title={title}>
      {label}
    </Badge>
  );
}
