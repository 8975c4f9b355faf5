// The bot's door: from an HTTP body to a turn. Whatever comes, the answer is 200, 400 or 401, and the process lives.
import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import * as z from 'zod/mini';
import type { Log } from '../../ports.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Teams } from './teams.ts';
import { turn } from './turn.ts';

interface DoorAnswer {
  readonly status: number;
  readonly body?: unknown;
}

// Teams rule 2.5a: without a type botbuilder throws before it asks for a token; the rest is what every Teams activity has.
const envelope = z.looseObject({
  type: z.string().check(z.minLength(1)),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
});

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export interface Door {
  /** By the header alone. */
  knows(authorization: string): Promise<boolean>;
  receive(authorization: string, body: string): Promise<DoorAnswer>;
}

const NOT_ANSWERED = 501;

export function door(adapter: TeamsAdapter, knows: Door['knows'], teams: Teams, log: Log): Door {
  return {
    knows,
    async receive(authorization, body) {
      const activity = envelope.safeParse(parse(body));
      if (!activity.success) return { status: 400 };
      try {
        const response = await adapter.receive(authorization, activity.data as unknown as Activity, (context) =>
          turn(teams, context),
        );
        // Nothing in an invoke that was understood: botbuilder calls that "not implemented".
        if (response?.status === NOT_ANSWERED) return { status: 400 };
        return { status: response?.status ?? 200, ...(response?.body === undefined ? {} : { body: response.body }) };
      } catch (error) {
        if (error instanceof AuthenticationError) return { status: 401 };
        log.error('activity not understood', error);
        return { status: 400 };
      }
    },
  };
}
