// The areas of the product, beside the page where there is room, and over it where there is not.
import { makeStyles, NavDrawer, NavDrawerBody, NavItem, NavSectionHeader, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { AREAS, SECTIONS, type Section } from './areas.ts';
import type { OfferedArea } from './navigation.ts';
import { useAreas, usePlace } from './place.tsx';
import { useLanguage, useText } from './session.tsx';
import { shellText } from './text.ts';

const useStyles = makeStyles({
  beside: {
    position: 'sticky',
    top: 0,
    flexShrink: 0,
    width: '240px',
    height: '100vh',
  },
  over: { width: 'min(280px, 85vw)' },
  body: { paddingTop: '8px' },
  icon: { fontSize: '20px', alignItems: 'center' },
  item: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
});

interface EntryProps {
  readonly area: OfferedArea;
  readonly onGo: () => void;
}

function Entry({ area, onGo }: EntryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const go = useLinkClickHandler(area.first.path);
  const { title, icon: Icon } = AREAS[area.name];
  return (
    <NavItem
      as="a"
      href={useHref(area.first.path)}
      value={area.name}
      icon={{ className: styles.icon, children: <Icon /> }}
      className={styles.item}
      onClick={(event) => {
        go(event);
        onGo();
      }}
    >
      {title[language]}
    </NavItem>
  );
}

/** The areas under their headings; a section without one is left out. */
function Sections({ onGo }: { readonly onGo: () => void }): ReactNode {
  const language = useLanguage();
  const areas = useAreas();
  const sections = new Map<Section, OfferedArea[]>();
  for (const area of areas) {
    const { section } = AREAS[area.name];
    sections.set(section, [...(sections.get(section) ?? []), area]);
  }
  return [...sections].flatMap(([section, own]) => {
    const title = SECTIONS[section];
    return [
      title && <NavSectionHeader key={section}>{title[language]}</NavSectionHeader>,
      ...own.map((area) => <Entry key={area.name} area={area} onGo={onGo} />),
    ];
  });
}

interface DrawerProps {
  readonly isOpen: boolean;
  readonly isOver: boolean;
  readonly close: () => void;
}

export default function Drawer({ isOpen, isOver, close }: DrawerProps) {
  const styles = useStyles();
  const text = useText(shellText);
  const place = usePlace();
  return (
    <NavDrawer
      aria-label={text.navigation}
      tabbable
      density="small"
      open={isOpen}
      type={isOver ? 'overlay' : 'inline'}
      className={isOver ? styles.over : styles.beside}
      selectedValue={place?.area.name ?? ''}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <NavDrawerBody className={styles.body}>
        <Sections onGo={isOver ? close : () => undefined} />
      </NavDrawerBody>
    </NavDrawer>
  );
}
