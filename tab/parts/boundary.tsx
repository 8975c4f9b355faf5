// What cannot be drawn takes down nothing but itself: one row, one panel or one page, with a sentence in its place.
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { Box } from './box.tsx';
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

export class Boundary extends Component<BoundaryProps, BoundaryState> {
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

function Faulty({ reference, again }: Failure) {
  const text = useText(partText);
  return (
    <Box isFault title={text.faulty.title} words={[text.faulty.detail, text.reference(reference)]}>
      <Button appearance="primary" onClick={again}>
        {text.again}
      </Button>
    </Box>
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

export function FaultyLine({ reference }: Pick<Failure, 'reference'>) {
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
