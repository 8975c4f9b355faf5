// How something that is to be done stands: always words and a shape, the colour only helps.
import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { PersonSupportRegular } from '@fluentui/react-icons/svg/person-support';
import { type Look, StatusBadge } from './status-badge.tsx';

type Progress = 'open' | 'done' | 'cancelled';

const LOOKS: Readonly<Record<Progress, Look>> = {
  open: { icon: <CircleRegular />, color: 'brand' },
  done: { icon: <CheckmarkCircleRegular />, color: 'success' },
  cancelled: { icon: <DismissCircleRegular />, color: 'informative' },
};

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface ProgressBadgesProps {
  readonly of: { readonly state: Progress; readonly isLate: boolean; readonly needsHelp: boolean };
  readonly words: {
    readonly states: Readonly<Record<Progress, string>>;
    readonly late: string;
    readonly needsHelp: string;
  };
}

export function ProgressBadges({ of: { state, isLate, needsHelp }, words }: ProgressBadgesProps) {
  const styles = useStyles();
  return (
    <span className={styles.badges}>
      {(state !== 'open' || !isLate) && <StatusBadge {...LOOKS[state]} label={words.states[state]} />}
      {isLate && <StatusBadge color="danger" icon={<ErrorCircleRegular />} label={words.late} />}
      {state === 'open' && needsHelp && (
        <StatusBadge color="warning" icon={<PersonSupportRegular />} label={words.needsHelp} />
      )}
    </span>
  );
}
