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
import type { ReactNode } from 'react';
import { Guard } from '../parts/boundary.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { useText } from '../shell/session.tsx';
import { listText } from './text.ts';

/** By its key: the list may be fetched anew meanwhile. */
export interface PeekAt {
  readonly key: string;
}

export function PeekButton({ name, show }: { readonly name: string; readonly show: () => void }) {
  const text = useText(listText);
  return (
    <Button
      appearance="subtle"
      icon={<PanelRightRegular />}
      aria-label={text.peek(name)}
      title={text.peek(name)}
      onClick={show}
    />
  );
}

const useStyles = makeStyles({
  drawer: { width: 'min(440px, 100vw)' },
  body: { display: 'grid', alignContent: 'start', gap: '16px', paddingBottom: '16px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

interface PeekProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly pathOf?: ((row: Row) => string | undefined) | undefined;
  readonly at: PeekAt | null;
  readonly show: (at: PeekAt | null) => void;
  readonly body: (row: Row) => ReactNode;
}

export function Peek<Row>({ rows, keyOf, nameOf, pathOf, at, show, body }: PeekProps<Row>) {
  const styles = useStyles();
  const text = useText(listText);
  const place = rows.findIndex((row) => keyOf(row) === at?.key);
  const row = rows[place];
  const path = row && pathOf?.(row);
  const turn = (by: number) => {
    const next = rows[place + by];
    if (next) show({ key: keyOf(next) });
  };
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      modalType="modal"
      open={row !== undefined}
      onOpenChange={(_, { open }) => !open && show(null)}
    >
      {row && (
        <>
          <DrawerHeader>
            <DrawerHeaderTitle
              action={
                <Button
                  appearance="subtle"
                  aria-label={text.close}
                  icon={<DismissRegular />}
                  onClick={() => show(null)}
                />
              }
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
