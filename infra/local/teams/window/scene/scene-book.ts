// The scenes as the platform holds them, and how their steps are done.
import { useQuery } from '@tanstack/react-query';
import { ask, type Clock } from '../platform-api.ts';

interface Said {
  readonly sv: string;
  readonly en: string;
}

type Step =
  | { readonly do: 'clock'; readonly to: string }
  | { readonly do: 'fault'; readonly part: string; readonly name: string; readonly at?: string }
  | { readonly do: 'noFaults' }
  | { readonly do: 'away'; readonly person: string; readonly isAway: boolean };

interface SceneWindow {
  readonly person: string;
  readonly place: string;
  readonly size: 'phone' | 'desk';
}

export interface Scene {
  readonly id: string;
  readonly title: Said;
  readonly text: Said;
  readonly tries: readonly Said[];
  readonly steps: readonly Step[];
  readonly windows: readonly SceneWindow[];
  readonly after: readonly { readonly label: Said; readonly steps: readonly Step[] }[];
}

export function useScenes(): readonly Scene[] | undefined {
  const book = useQuery({
    queryKey: ['scenes'],
    queryFn: () => ask<{ scenes: readonly Scene[] }>('GET', '/control/scenes'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return book.data?.scenes;
}

async function doStep(step: Step): Promise<void> {
  switch (step.do) {
    case 'fault': {
      const { do: _, ...fault } = step;
      await ask('POST', '/control/faults', fault);
      return;
    }
    case 'noFaults':
      await ask('DELETE', '/control/faults');
      return;
    case 'away':
      await ask('PATCH', `/control/people/${step.person}`, { outOfOffice: step.isAway });
      return;
    case 'clock': {
      const { now } = await ask<Clock>('GET', '/control/clock');
      if (Date.parse(step.to) > Date.parse(now)) await ask('PUT', '/control/clock', { now: step.to });
    }
  }
}

export async function doSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await doStep(step);
}
