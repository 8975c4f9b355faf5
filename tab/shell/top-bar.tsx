// What is at hand on every page: the navigation, and the report that is always one press away.
import { Hamburger, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { ButtonLink } from '../parts/button-link.tsx';
import { usePlace } from './place.tsx';
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
  rest: { marginInlineStart: 'auto', display: 'flex', alignItems: 'center', gap: '8px' },
});

/** The auditor reads everything and changes nothing: nothing is offered that makes anything. */
const readsOnly = (roles: readonly { readonly role: string }[]): boolean =>
  roles.length > 0 && roles.every(({ role }) => role === 'auditor');

interface TopBarProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function TopBar({ isOpen, toggle }: TopBarProps) {
  const styles = useStyles();
  const text = useText(shellText);
  const me = useMe();
  const place = usePlace();
  const mayReport = me.may.includes('incident.report') && !readsOnly(me.roles);
  const label = isOpen ? text.hideNavigation : text.showNavigation;
  return (
    <div className={styles.bar}>
      <Hamburger aria-expanded={isOpen} aria-label={label} title={label} onClick={toggle} />
      <div className={styles.rest}>
        {mayReport && place?.entry.path !== '/report' && (
          <ButtonLink to="/report">
            <WarningRegular aria-hidden /> {text.report}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
