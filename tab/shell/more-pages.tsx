// The pages of an area that do not fit on its line.
import {
  Button,
  Menu,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useHref, useLinkClickHandler } from 'react-router';
import type { Entry } from './navigation.ts';
import { useLanguage, useText } from './session.tsx';
import { shellText } from './text.ts';

function Hidden({ entry }: { readonly entry: Entry }) {
  const language = useLanguage();
  const isVisible = useIsOverflowItemVisible(entry.path);
  const href = useHref(entry.path);
  const go = useLinkClickHandler(entry.path);
  if (isVisible) return null;
  return (
    <MenuItemLink href={href} onClick={go}>
      {entry.title[language]}
    </MenuItemLink>
  );
}

interface MorePagesProps {
  readonly entries: readonly Entry[];
  readonly count: number;
}

export default function MorePages({ entries, count }: MorePagesProps) {
  const text = useText(shellText);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.morePages(count)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entries.map((entry) => (
            <Hidden key={entry.path} entry={entry} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
