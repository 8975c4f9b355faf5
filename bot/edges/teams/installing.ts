// A person who does not have the app is given it, once a day, and the card is tried again.
import { type Day, dayOf } from '../../blocks/instant.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { No, NotNow, TransportDependencies } from './transport.ts';

/** `after` = not now: how long to leave Teams' app service alone. */
export type Installed = 'done' | 'not' | 'forbidden' | { readonly after: number };

export interface InstallingDependencies extends Pick<TransportDependencies, 'ports' | 'clock'> {
  /** Gives the person the app, where the tenant allows it. */
  install(person: PersonId): Promise<Installed>;
}

export interface Installing {
  /** A person whose installation waits: no use in sending before that. */
  waits(person: PersonId): NotNow | undefined;
  /** @returns when to send again, or nothing where installing does not help */
  given(person: PersonId, no: No): Promise<NotNow | undefined>;
}

const SETTLES_MS = 1_000;

export function installing({ ports, clock, install }: InstallingDependencies): Installing {
  const askedOn = new Map<PersonId, Day>();
  const waiting = new Map<PersonId, number>();
  return {
    waits(person) {
      const after = (waiting.get(person) ?? 0) - clock();
      return after > 0 ? { result: 'again', after, why: 'install waits' } : undefined;
    },
    async given(person, { refusal }) {
      const today = dayOf(ports.now());
      if (refusal.cause !== 'appMissing' || askedOn.get(person) === today) return undefined;
      const result = await install(person);
      if (typeof result === 'object') {
        waiting.set(person, clock() + result.after);
        return { result: 'again', after: result.after, why: 'install waits' };
      }
      waiting.delete(person);
      askedOn.set(person, today);
      return result === 'done' ? { result: 'again', after: SETTLES_MS, why: 'app installed' } : undefined;
    },
  };
}
