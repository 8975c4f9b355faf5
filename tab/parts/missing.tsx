import { Button, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { HOME_PATH } from '../shell/navigation.ts';
import { openSearch } from '../shell/search/open.ts';
import { useText } from '../shell/session.tsx';
import { Box } from './box.tsx';
import { ButtonLink } from './button-link.tsx';
import { partText } from './text.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface MissingProps {
  /** Why, where more is known than that it is not there. */
  readonly lead?: string;
}

/** In the place of what an address leads to, when there is no such thing: two ways on. */
export function Missing({ lead }: MissingProps) {
  const styles = useStyles();
  const text = useText(partText).missing;
  return (
    <Box title={text.title} words={[lead ?? text.lead]}>
      <div className={styles.buttons}>
        <Button icon={<SearchRegular />} onClick={openSearch}>
          {text.search}
        </Button>
        <ButtonLink to={HOME_PATH}>{text.toHome}</ButtonLink>
      </div>
    </Box>
  );
}
