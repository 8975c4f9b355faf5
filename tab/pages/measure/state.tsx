// How a measure stands: always words and a shape, the colour only helps.
import { Badge, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { PersonSupportRegular } from '@fluentui/react-icons/svg/person-support';
import type { MeasureState } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useText } from '../../session.tsx';

const useStyles = makeStyles({
  badge: { whiteSpace: 'nowrap', fontWeight: 600 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface StateProps {
  readonly state: MeasureState;
  readonly isLate: boolean;
  readonly needsHelp: boolean;
}

export function StateBadges({ state, isLate, needsHelp }: StateProps) {
  const styles = useStyles();
  const text = useText(measureText);
  const look = { size: 'large', appearance: 'tint', className: styles.badge } as const;
  return (
    <span className={styles.badges}>
      {state === 'done' && (
        <Badge {...look} color="success" icon={<CheckmarkCircleRegular />}>
          {text.states.done}
        </Badge>
      )}
      {state === 'cancelled' && (
        <Badge {...look} color="informative" icon={<DismissCircleRegular />}>
          {text.states.cancelled}
        </Badge>
      )}
      {state === 'open' && !isLate && (
        <Badge {...look} color="brand" icon={<CircleRegular />}>
          {text.states.open}
        </Badge>
      )}
      {isLate && (
        <Badge {...look} color="danger" icon={<ErrorCircleRegular />}>
          {text.late}
        </Badge>
      )}
      {state === 'open' && needsHelp && (
        <Badge {...look} color="warning" icon={<PersonSupportRegular />}>
          {text.needsHelp}
        </Badge>
      )}
    </span>
  );
}
