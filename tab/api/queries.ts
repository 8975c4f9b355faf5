// How pages ask: questions that keep themselves fresh, and changes that are sent once and never lose what was typed.
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { AskProblem, ask } from './ask.ts';

function worthRetrying(failures: number, error: Error): boolean {
  const final = error instanceof AskProblem && error.status < 500;
  return !final && failures < 1;
}

export const client = new QueryClient({
  defaultOptions: {
    // The browser's own idea of being online is often wrong inside Teams: always try.
    queries: {
      networkMode: 'always',
      retry: worthRetrying,
      retryDelay: 800,
      staleTime: 2_000,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

interface AnswerOptions {
  /** Asked again so often while the page is visible: see `REFRESH_MS`. */
  readonly everyMs?: number;
  /** False: not asked yet. A search, say, once there is something to search for. */
  readonly when?: boolean;
  /** The answer to the question before stays until the next has come: a page or a search further on. */
  readonly keepPrevious?: boolean;
}

export function useAnswer<Name extends ActionName>(name: Name, question: Asked<Name>, options: AnswerOptions = {}) {
  const { everyMs, when = true, keepPrevious = false } = options;
  return useQuery({
    queryKey: [name, question],
    queryFn: () => ask(name, question),
    refetchInterval: everyMs ?? false,
    enabled: when,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}

export interface Sending<Name extends ActionName> {
  /** What is sent next is named by what it was written as: after a reload, say, when the answer was lost. */
  readonly under: (key: string) => void;
  readonly send: (question: Asked<Name>) => void;
  readonly sending: boolean;
  readonly refusal: Refusal | null;
  readonly error: Error | null;
  readonly done: boolean;
  readonly clear: () => void;
}

/** One change at a time: a second press while the first is on its way does nothing. */
export function useSend<Name extends ActionName>(
  name: Name,
  settled: (answer: Answer<Name>) => void,
  refused?: (refusal: Refusal) => void,
): Sending<Name> {
  const underWay = useRef(false);
  /** Sent again it keeps its key, so that it is one thing though the answer was lost; written anew it is another. */
  const meant = useRef({ key: '', question: '' });
  const queries = useQueryClient();
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: (question: Asked<Name>) => ask(name, { key: meant.current.key, ...question }),
    onSuccess: (answer) => {
      // Whatever was changed, less or more may wait for somebody now.
      for (const waits of ['inbox.counts', 'inbox.todo']) void queries.invalidateQueries({ queryKey: [waits] });
      if (isRefusal(answer)) return refused?.(answer);
      meant.current = { key: '', question: '' };
      return settled(answer);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    under: (key) => {
      if (meant.current.key !== key) meant.current = { key, question: '' };
    },
    send: (question) => {
      if (underWay.current) return;
      underWay.current = true;
      const words = JSON.stringify(question);
      const isNamed = meant.current.key !== '' && meant.current.question === '';
      if (isNamed) meant.current = { ...meant.current, question: words };
      else if (meant.current.question !== words) meant.current = { key: crypto.randomUUID(), question: words };
      mutate(question);
    },
    sending: isPending,
    refusal: isRefusal(data) ? data : null,
    error,
    done: data !== undefined && !isRefusal(data),
    clear: reset,
  };
}

/** Fetches anew whatever of these is shown. */
export function useRefresh(shown: readonly ActionName[]): () => void {
  const queries = useQueryClient();
  return () => {
    for (const name of shown) void queries.invalidateQueries({ queryKey: [name] });
  };
}

/** The same as `useSend`; what is shown is fetched anew, whether the change was taken or refused. */
export function useChangeOf<Name extends ActionName>(
  name: Name,
  shown: readonly ActionName[],
  done: (answer: Answer<Name>) => void = () => undefined,
): Sending<Name> {
  const refresh = useRefresh(shown);
  return useSend(
    name,
    (answer) => {
      refresh();
      done(answer);
    },
    refresh,
  );
}
