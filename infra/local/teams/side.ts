// The parts of the Teams side, wired once; routes and actions take this as their world.
import type { World } from '../world.ts';
import { type AppStore, appStore } from './app-package.ts';
import { type Conversations, conversations } from './conversations.ts';
import { type Delivery, delivery } from './delivery.ts';
import { type Dialogs, dialogs } from './dialogs.ts';
import { type Events, events } from './events.ts';
import { type Messages, messages } from './messages.ts';
import { type Notifications, notifications } from './notifications.ts';
import { type Roster, roster } from './roster.ts';
import { makeTables } from './tables.ts';
import { type Views, views } from './views.ts';

/** Milliseconds; the defaults are those of Teams rule 3.1.7. */
export interface Patience {
  readonly message: number;
  readonly invoke: number;
  readonly extension: number;
}

export const TEAMS_PATIENCE: Patience = { message: 15_000, invoke: 15_000, extension: 5_000 };

export interface Side {
  readonly world: World;
  readonly patience: Patience;
  readonly serviceUrl: string;
  readonly app: AppStore;
  readonly people: Roster;
  readonly conversations: Conversations;
  readonly messages: Messages;
  readonly views: Views;
  readonly events: Events;
  readonly notifications: Notifications;
  readonly delivery: Delivery;
  readonly dialogs: Dialogs;
}

export function makeSide(world: World, patience: Patience): Side {
  makeTables(world.database);
  const app = appStore(world.database);
  const people = roster(world, app);
  const bus = events();
  const serviceUrl = `${world.origin}/connector`;
  return {
    world,
    patience,
    serviceUrl,
    app,
    people,
    conversations: conversations(world, app, people),
    messages: messages(world),
    views: views(world.database),
    events: bus,
    notifications: notifications(world, bus),
    delivery: delivery(world, app, serviceUrl),
    dialogs: dialogs(),
  };
}
