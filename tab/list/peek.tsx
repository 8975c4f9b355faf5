// A look at one row beside the list, without leaving it.
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { type ReactNode, useState } from 'react';
import { Guard } from '../parts/boundary.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { useText } from '../shell/session.tsx';
import { listText } from './text.ts';

interface PeekButtonProps {
  readonly name: string;
  readonly id: string;
  readonly show: (id: string) => void;
}

export function PeekButton({ name, id, show }: PeekButtonProps) {
  const text = useText(listText);
  return (
    <Button
      appearance="subtle"
      icon={<PanelRightRegular />}
      aria-label={text.peek(name)}
      title={text.peek(name)}
      data-peek={id}
      onClick={() => show(id)}
    />
  );
}

const useStyles = makeStyles({
  drawer: { width: 'min(440px, 100vw)' },
  body: { display: 'grid', alignContent: 'start', gap: '16px', paddingBottom: '16px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** While the panel goes away it still shows what it showed. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

/** Whoever has turned to other rows meanwhile goes on from the last one. */
function toRow(key: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-peek]')];
  buttons.find(({ dataset }) => dataset['peek'] === key)?.focus();
}

interface PeekProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly pathOf?: ((row: Row) => string | undefined) | undefined;
  /** By its key, for the list may be fetched anew meanwhile; empty: none. */
  readonly at: string;
  readonly show: (key: string) => void;
  readonly body: (row: Row) => ReactNode;
}

export function Peek<Row>({ rows, keyOf, nameOf, pathOf, at, show, body }: PeekProps<Row>) {
  const styles = useStyles();
  const text = useText(listText);
  const place = rows.findIndex((one) => keyOf(one) === at);
  const isOpen = place >= 0;
  const row = useLast(rows[place]);
  const path = row && pathOf?.(row);
  const close = () => {
    show('');
    // Once the panel has given up the keyboard.
    setTimeout(() => toRow(at));
  };
  const turn = (by: number) => {
    const next = rows[place + by];
    if (next) show(keyOf(next));
  };
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      modalType="modal"
      open={isOpen}
      onOpenChange={(_, { open }) => !open && close()}
    >
      {row && (
        <>
          <DrawerHeader>
            <DrawerHeaderTitle
              action={<Button appearance="subtle" aria-label={text.close} icon={<DismissRegular />} onClick={close} />}
            >
              {nameOf(row)}
            </DrawerHeaderTitle>
          </DrawerHeader>
          <DrawerBody>
            <div className={styles.body}>
              <Guard key={keyOf(row)}>{body(row)}</Guard>
              <div className={styles.buttons}>
                {path !== undefined && (
                  <ButtonLink primary to={path}>
                    {text.open}
                  </ButtonLink>
                )}
                <Button
                  icon={<ArrowUpRegular />}
                  aria-label={text.previous}
                  title={text.previous}
                  disabledFocusable={place === 0}
                  onClick={() => turn(-1)}
                />
                <Button
                  icon={<ArrowDownRegular />}
                  aria-label={text.next}
                  title={text.next}
                  disabledFocusable={place === rows.length - 1}
                  onClick={() => turn(1)}
                />
              </div>
            </div>
          </DrawerBody>
        </>
      )}
    </OverlayDrawer>
  );
}
