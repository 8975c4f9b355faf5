// What the open windows are told as it happens. An event says where to look, never what it says.
export interface TeamsEvent {
  readonly kind: 'message' | 'update' | 'delete' | 'notification' | 'view' | 'typing' | 'app' | 'read';
  readonly chat: string;
  readonly id: string;
}

export interface Events {
  tell(people: readonly string[], event: TeamsEvent): void;
  follow(person: string, listener: (event: TeamsEvent) => void): () => void;
}

export function events(): Events {
  const listeners = new Map<string, Set<(event: TeamsEvent) => void>>();
  return {
    tell(people, event) {
      for (const person of people) for (const listener of listeners.get(person) ?? []) listener(event);
    },
    follow(person, listener) {
      const mine = listeners.get(person) ?? new Set();
      listeners.set(person, mine.add(listener));
      return () => void mine.delete(listener);
    },
  };
}
