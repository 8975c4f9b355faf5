import type { Card } from '../../blocks/card.ts';
import type { AddressId } from '../../capabilities/inbox/model.ts';

/** What each card shows now, so that an update that would change nothing is not sent. Forgotten at a restart, which costs one update. */
export interface ShownCards {
  now(card: AddressId, content: Card): void;
  is(card: AddressId, content: Card): boolean;
}

export function shownCards(): ShownCards {
  const shown = new Map<AddressId, string>();
  return {
    now: (card, content) => void shown.set(card, JSON.stringify(content)),
    is: (card, content) => shown.get(card) === JSON.stringify(content),
  };
}
