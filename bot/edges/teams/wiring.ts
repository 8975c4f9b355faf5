// The Teams edge put together: what is said in Teams, and who listens there.
import type { Sentences } from '../../blocks/refusal.ts';
import type { Texts } from '../../blocks/text.ts';
import { personAddress } from '../../capabilities/inbox/model.ts';
import type { App, Cards, Links } from '../../contract.ts';
import type { Disk, Log, Ports, SentMarks } from '../../ports.ts';
import { type BotOptions, TeamsAdapter } from './adapter.ts';
import { connectorBearer } from './bearer.ts';
import { type Door, door } from './door.ts';
import type { FileSources } from './files.ts';
import { isReplaced } from './inbox-card.ts';
import type { InstallingDependencies } from './installing.ts';
import { mail } from './mail.ts';
import { messenger } from './messenger.ts';
import { sayer } from './say.ts';
import { sender } from './sender.ts';
import { keptSends, sentMarks } from './sent.ts';
import { sentencesOf } from './sentence.ts';
import { shownCards } from './shown.ts';
import type { Teams } from './teams.ts';
import { transport as openTransport } from './transport.ts';
import type { Part } from './window.ts';

const PERSON = personAddress('');

export interface TeamsDependencies {
  readonly bot: BotOptions;
  readonly app: App;
  readonly ports: Ports;
  readonly log: Log;
  readonly disk: Disk;
  readonly clock: () => number;
  readonly links: Links;
  readonly cards: Cards;
  /** The sentences of all capabilities, by code. */
  readonly refusals: Texts<Sentences>;
  readonly presses: Teams['presses'];
  readonly processes: number;
  readonly part: Part;
  /** The marks that every process sees; undefined where there is only this one. */
  readonly sharedMarks: SentMarks | undefined;
  readonly files: FileSources;
  readonly fetchPerson: Teams['fetchPerson'];
  readonly install: InstallingDependencies['install'];
  /** They can be reached again: what waited for them goes on. */
  releaseTo(addresses: readonly string[]): void;
}

export interface TeamsEdge {
  readonly messages: Door;
  readonly messenger: ReturnType<typeof messenger>;
  readonly sender: ReturnType<typeof sender>;
}

export function teamsEdge(dependencies: TeamsDependencies): TeamsEdge {
  const { bot, app, ports, log, disk, clock, processes, part, sharedMarks, links, cards } = dependencies;
  const adapter = new TeamsAdapter(bot);
  const shown = shownCards();
  const marks = sentMarks(disk);
  const sending = {
    ports,
    log,
    marks,
    tenantId: bot.tenantId,
    shown,
    processes,
    part,
    sends: keptSends(disk, clock),
    connector: (url: string) => adapter.connector(url),
    clock,
  };
  const saying = { ...sending, services: app.services, links, cards };
  const campaigns = { campaignMarks: sharedMarks ?? marks, isOneOfMany: sharedMarks !== undefined };
  const transport = openTransport(sending);
  const post = mail(sending, transport);
  const teams: Teams = {
    app,
    ports,
    log,
    fetchPerson: dependencies.fetchPerson,
    say: sayer({ keep: (entry) => ports.enqueue(entry.key, entry.partition, entry.job), send: transport.send, log }),
    shown,
    heard(from) {
      dependencies.releaseTo(from);
      for (const address of from) if (address.startsWith(PERSON)) app.services.back(address.slice(PERSON.length));
    },
    files: dependencies.files,
    isReplaced: isReplaced(campaigns.campaignMarks),
    withdraw: transport.withdraw,
    links,
    cards,
    sentenceOf: sentencesOf(dependencies.refusals, log),
    presses: dependencies.presses,
  };
  return {
    messages: door(adapter, connectorBearer(bot), teams, log),
    messenger: messenger(saying, transport, post),
    sender: sender({ ...saying, ...campaigns, install: dependencies.install }, transport, post),
  };
}
