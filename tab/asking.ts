// How pages ask: questions that keep themselves fresh, and changes that are sent once and never lose what was typed.
import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isRefusal, type Refusal } from '../bot/blocks/refusal.ts';
import type { ActionName, Answer, Asked } from '../bot/contract.ts';
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

/** `every` in milliseconds: asked again while the page is visible. */
export function useAnswer<Name extends ActionName>(name: Name, question: Asked<Name>, every?: number) {
  return useQuery({
    queryKey: [name, question],
    queryFn: () => ask(name, question),
    refetchInterval: every ?? false,
  });
}

/** Asked only while `wanted`: a search, say, once there is something to search for. */
export function useAnswerWhen<Name extends ActionName>(wanted: boolean, name: Name, question: Asked<Name>) {
  return useQuery({ queryKey: [name, question], queryFn: () => ask(name, question), enabled: wanted });
}

export interface Sending<Name extends ActionName> {
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
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: (question: Asked<Name>) => ask(name, { key: meant.current.key, ...question }),
    onSuccess: (answer) => {
      if (isRefusal(answer)) return refused?.(answer);
      meant.current = { key: '', question: '' };
      return settled(answer);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    send: (question) => {
      if (underWay.current) return;
      underWay.current = true;
      const words = JSON.stringify(question);
      if (meant.current.question !== words) meant.current = { key: crypto.randomUUID(), question: words };
      mutate(question);
    },
    sending: isPending,
    refusal: isRefusal(data) ? data : null,
    error,
    done: data !== undefined && !isRefusal(data),
    clear: reset,
  };
}

/** The same, for a change after which what is shown must be fetched anew, whether it was taken or refused. */
export function useChangeOf<Name extends ActionName>(
  name: Name,
  shown: readonly ActionName[],
  done: (answer: Answer<Name>) => void,
): Sending<Name> {
  const queries = useQueryClient();
  const refresh = () => {
    for (const key of shown) void queries.invalidateQueries({ queryKey: [key] });
  };
  return useSend(
    name,
    (answer) => {
      refresh();
      done(answer);
    },
    refresh,
  );
}
