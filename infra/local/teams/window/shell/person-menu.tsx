// Language and theme are the person’s own Teams settings: the bot and the tab learn of them too.
import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Open20Regular, PersonSwap20Regular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { ThemeName } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { isSwedish } from '../text.ts';

export function PersonMenu() {
  const { me, text, change } = useSession();
  const navigate = useNavigate();
  const language = isSwedish(me.language) ? 'sv-SE' : 'en-GB';
  return (
    <Menu
      checkedValues={{ theme: [me.theme], language: [language] }}
      onCheckedValueChange={(_, { name, checkedItems: [value = ''] }) =>
        void change(name === 'theme' ? { theme: value as ThemeName } : { language: value })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className="me-button"
          aria-label={text.person.menu(me.name)}
          icon={<Avatar name={me.name} color="colorful" idForColor={me.id} size={32} badge={{ status: 'available' }} />}
        />
      </MenuTrigger>
      <MenuPopover>
        <div className="me-words">
          <strong>{me.name}</strong>
          <span>{me.jobTitle}</span>
          <span>{me.upn}</span>
        </div>
        <MenuList>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{text.theme}</MenuGroupHeader>
            {(['default', 'dark', 'contrast'] as const).map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {text.themes[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{text.language}</MenuGroupHeader>
            <MenuItemRadio name="language" value="sv-SE">
              Svenska
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en-GB">
              English
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<PersonSwap20Regular />} onClick={() => navigate('/')}>
            {text.person.change}
          </MenuItem>
          <MenuItem icon={<Open20Regular />} onClick={() => window.open('/', '_blank', 'noreferrer')}>
            {text.person.newWindow}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
