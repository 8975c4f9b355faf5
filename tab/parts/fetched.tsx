import type { ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { ErrorState } from './error-state.tsx';
import { Notice } from './notice.tsx';
import { PageSkeleton } from './skeleton.tsx';
import { partText } from './text.ts';

interface Asking {
  readonly data: unknown;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/** What stands in the place of an answer, or above one that is older than it should be. */
export function Fetching({ of: { data, error, refetch } }: { readonly of: Asking }) {
  const text = useText(partText);
  if (data === undefined) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return error && <Notice intent="warning">{text.stale}</Notice>;
}

interface FetchedProps<Data> {
  readonly of: Asking;
  /** Of the asking, once it is known to be no refusal. */
  readonly data: Data | undefined;
  readonly children: (data: Data) => ReactNode;
}

export function Fetched<Data>({ of, data, children }: FetchedProps<Data>) {
  return (
    <>
      <Fetching of={of} />
      {data !== undefined && children(data)}
    </>
  );
}
