// The areas of the product, beside the page where there is room, and over it where there is not.
import { makeStyles, NavDrawer, NavDrawerBody, NavItem, NavSectionHeader, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Link, useHref, useLinkClickHandler } from 'react-router';
import { formatNumber } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Counts } from '../../bot/capabilities/inbox/model.ts';
import { useAnswer } from '../api/queries.ts';
import { REFRESH_MS } from '../api/refresh.ts';
import { AREAS, type AreaName, SECTIONS, type Section } from './areas.ts';
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
  line: { display: 'flex', alignItems: 'center', gap: '8px', width: '100%' },
  count: {
    marginLeft: 'auto',
    minWidth: '20px',
    padding: '0 6px',
    boxSizing: 'border-box',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusCircular,
  },
  // Beside the word and not inside it: the number leads to fewer rows than the word.
  entry: { position: 'relative', display: 'grid' },
  counted: {
    position: 'absolute',
    right: '4px',
    top: 0,
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    minWidth: '32px',
    justifyContent: 'flex-end',
    paddingRight: '6px',
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  item: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
});

interface EntryProps {
  readonly area: OfferedArea;
  /** How much waits there for the person. */
  readonly count: number;
  readonly onGo: () => void;
}

function Entry({ area: { name, title, first }, count, onGo }: EntryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const go = useLinkClickHandler(first.path);
  const { icon: Icon } = AREAS[name];
  const words = useText(shellText).waits;
  const id = useId();
  const waits = count > 0 && isCounted(name) ? words[name](count) : undefined;
  const number = waits && (
    <span aria-hidden className={styles.count}>
      {formatNumber(count, language)}
    </span>
  );
  const rows = number && first.counted;
  return (
    <div className={styles.entry}>
      <NavItem
        as="a"
        {...(waits && !rows && { 'aria-describedby': id })}
        href={useHref(first.path)}
        value={name}
        icon={{ className: styles.icon, children: <Icon /> }}
        className={styles.item}
        onClick={(event) => {
          go(event);
          onGo();
        }}
      >
        <span className={styles.line}>
          {title[language]}
          {!rows && number}
        </span>
      </NavItem>
      {rows && (
        <Link to={rows} aria-label={waits} className={styles.counted} onClick={onGo}>
          {number}
        </Link>
      )}
      {waits && !rows && (
        <span id={id} hidden>
          {waits}
        </span>
      )}
    </div>
  );
}

type Counted = keyof Counts;
const COUNTED: readonly AreaName[] = ['inbox', 'team', 'incidents', 'boards', 'operations'] satisfies Counted[];
const isCounted = (name: AreaName): name is Counted => COUNTED.includes(name);

/** Nothing until it is known. */
function useCounts(): (name: AreaName) => number {
  const { data } = useAnswer('inbox.counts', {}, { everyMs: REFRESH_MS.page });
  return (name) => (data === undefined || isRefusal(data) || !isCounted(name) ? 0 : data[name]);
}

/** The areas under their headings; a section without one is left out. */
function Sections({ onGo }: { readonly onGo: () => void }): ReactNode {
  const language = useLanguage();
  const areas = useAreas();
  const countIn = useCounts();
  const sections = new Map<Section, OfferedArea[]>();
  for (const area of areas) {
    const { section } = AREAS[area.name];
    sections.set(section, [...(sections.get(section) ?? []), area]);
  }
  return [...sections].flatMap(([section, own]) => {
    const title = SECTIONS[section];
    return [
      title && <NavSectionHeader key={section}>{title[language]}</NavSectionHeader>,
      ...own.map((area) => <Entry key={area.name} area={area} count={countIn(area.name)} onGo={onGo} />),
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
