// What is at hand on every page: the navigation, and the report that is always one press away.
import { Hamburger, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Link, useLocation } from 'react-router';
import { ButtonLink } from '../parts/button-link.tsx';
import { readsOnly } from './navigation.ts';
import { HELP_PATH } from './paths.ts';
import { SearchTrigger } from './search/trigger.tsx';
import { useMe, useText } from './session.tsx';
import { shellText } from './text.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '48px',
    padding: '0 16px 0 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    // Larger text has less room: the bar then moves away with the page.
    '@media (max-height: 400px)': { position: 'static' },
  },
  help: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover, color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  rest: { flexGrow: 1, display: 'flex', justifyContent: 'flex-end', minWidth: 0, alignItems: 'center', gap: '8px' },
});

interface TopBarProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function TopBar({ isOpen, toggle }: TopBarProps) {
  const styles = useStyles();
  const text = useText(shellText);
  const me = useMe();
  const { pathname } = useLocation();
  const mayReport = me.may.includes('incident.report') && !readsOnly(me);
  const label = isOpen ? text.hideNavigation : text.showNavigation;
  return (
    <div className={styles.bar}>
      <Hamburger aria-expanded={isOpen} aria-label={label} title={label} onClick={toggle} />
      <div className={styles.rest}>
        <SearchTrigger />
        <Link to={HELP_PATH} aria-label={text.help} title={text.help} className={styles.help}>
          <QuestionCircleRegular aria-hidden fontSize={20} />
        </Link>
        {mayReport && pathname !== '/report' && (
          <ButtonLink to="/report">
            <WarningRegular aria-hidden /> {text.report}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
