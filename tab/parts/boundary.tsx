// What cannot be drawn takes down nothing but itself: one row, one panel or one page, with a sentence in its place.
import { Button, Card, makeStyles, Subtitle1, TableCell, TableRow } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { Component, type ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

interface Failure {
  readonly reference: string;
  readonly again: () => void;
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** When it becomes another, what failed is tried again: the address of the page, say. */
  readonly of?: string;
  readonly instead: (failure: Failure) => ReactNode;
}

interface BoundaryState {
  readonly reference: string | null;
  readonly of: string | undefined;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { reference: null, of: this.props.of };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { reference: crypto.randomUUID().slice(0, 8) };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { reference: null, of };
  }

  override componentDidCatch(error: Error): void {
    // What support asks for by the reference: the browser's own log, which holds nothing of what people wrote.
    console.error(`Värna ${this.state.reference ?? ''}`, error.name, error.stack);
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    return this.props.instead({ reference, again: () => this.setState({ reference: null }) });
  }
}

const useStyles = makeStyles({
  card: { padding: '24px', maxWidth: '640px', gap: '8px' },
  title: { margin: 0, display: 'flex', gap: '8px', alignItems: 'center' },
  words: { margin: 0 },
  again: { marginTop: '8px', alignSelf: 'flex-start' },
});

function Faulty({ reference, again }: Failure) {
  const text = useText(partText);
  const styles = useStyles();
  return (
    <Card role="alert" className={styles.card}>
      <Subtitle1 as="h2" className={styles.title}>
        <ErrorCircleRegular aria-hidden /> {text.faulty.title}
      </Subtitle1>
      <p className={styles.words}>{text.faulty.detail}</p>
      <p className={styles.words}>{text.reference(reference)}</p>
      <Button appearance="primary" className={styles.again} onClick={again}>
        {text.again}
      </Button>
    </Card>
  );
}

const faulty = (failure: Failure) => <Faulty {...failure} />;

/** Round a page or a panel. @param of what it is about */
export function Guard({ of, children }: { of?: string; children: ReactNode }) {
  return (
    <Boundary instead={faulty} {...(of !== undefined && { of })}>
      {children}
    </Boundary>
  );
}

function FaultyLine({ reference }: Pick<Failure, 'reference'>) {
  const text = useText(partText);
  return (
    <span role="alert">
      {text.faulty.row} {text.reference(reference)}
    </span>
  );
}

/** Round an item of a list. */
export function GuardedItem({ children }: { children: ReactNode }) {
  return <Boundary instead={({ reference }) => <FaultyLine reference={reference} />}>{children}</Boundary>;
}

/** Round a row of a table, as wide as the table is. */
export function GuardedRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <Boundary
      instead={({ reference }) => (
        <TableRow>
          <TableCell colSpan={columns}>
            <FaultyLine reference={reference} />
          </TableCell>
        </TableRow>
      )}
    >
      {children}
    </Boundary>
  );
}
