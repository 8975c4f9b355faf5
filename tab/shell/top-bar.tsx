// What is at hand on every page: the navigation, and the report that is always one press away.
import { Hamburger, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { ButtonLink } from '../parts/button-link.tsx';
import { readsOnly } from './navigation.ts';
import { usePlace } from './place.tsx';
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
  const place = usePlace();
  const mayReport = me.may.includes('incident.report') && !readsOnly(me);
  const label = isOpen ? text.hideNavigation : text.showNavigation;
  return (
    <div className={styles.bar}>
      <Hamburger aria-expanded={isOpen} aria-label={label} title={label} onClick={toggle} />
      <div className={styles.rest}>
        <SearchTrigger />
        {mayReport && place?.entry.path !== '/report' && (
          <ButtonLink to="/report">
            <WarningRegular aria-hidden /> {text.report}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
