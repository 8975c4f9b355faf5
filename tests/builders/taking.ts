// A file that somebody takes with them: the tab asks for a ticket, and a browser without Teams opens its address.
import type { TeamsPerson } from './teams-person.ts';
import type { Town } from './town.ts';

export interface Told {
  readonly status: number;
  readonly body: {
    readonly ticket?: { readonly path: string; readonly name: string };
    readonly refusal?: { readonly refused: string };
    readonly title?: string;
  };
}

/** @param path `sheet/risk.list`, `letter/risk.board` or `file/<version>/ticket` */
export async function ticketFor(
  here: Town,
  who: TeamsPerson,
  path: string,
  { question = {}, name = '' }: { question?: object; name?: string } = {},
): Promise<Told> {
  const answer = await fetch(`${here.product().url}/api/${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await who.tabToken()}`,
      'Content-Type': 'application/json',
      'Accept-Language': 'sv',
      ...(name === '' ? {} : { 'X-File-Name': encodeURIComponent(name) }),
    },
    body: JSON.stringify(question),
  });
  return { status: answer.status, body: (await answer.json()) as Told['body'] };
}

export interface Opened {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** A browser that knows nothing of Teams. */
export async function opens(here: Town, path: string, init: RequestInit = {}): Promise<Opened> {
  const answer = await fetch(`${here.product().url}${path}`, init);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString() };
}

/** Both, for those who want the file. */
export async function takes(here: Town, who: TeamsPerson, path: string, question: object = {}): Promise<Opened> {
  const { body, status } = await ticketFor(here, who, path, { question });
  if (!body.ticket) throw new Error(`no ticket: ${status} ${JSON.stringify(body)}`);
  return opens(here, body.ticket.path);
}
