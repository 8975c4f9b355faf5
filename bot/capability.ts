// What a capability gives the rest of the product, in one object. Pure; importing it registers nothing.
import type { ListOf } from './blocks/column.ts';
import type { Indexes } from './blocks/indexed.ts';
import type { JobFacts, JobUpgrades } from './blocks/job.ts';
import type { Papers } from './blocks/paper.ts';
import type { Sentences } from './blocks/refusal.ts';
import type { Texts } from './blocks/text.ts';
import type { InboxCardTables } from './capabilities/inbox/model.ts';
import type { FieldsOf, Follows, PressFlow } from './capabilities/inbox/press-model.ts';
import type { PermissionRule, Right } from './capabilities/roles/permission-rules.ts';
import type { ActionName, Answer, LastDone, Links, News, Permission, Task } from './contract.ts';
import type { Job, JobKind } from './jobs.ts';
import type { LibraryName, Ports } from './ports.ts';
import type { IndexNames, ListName, Records } from './records.ts';

/** A list of SharePoint, and the keys that questions ask by. */
export interface DescribedList<Name extends ListName> {
  readonly list: ListOf<Records[Name]>;
  readonly indexes: Indexes<Records[Name], IndexNames[Name]>;
  /** What an earlier version called the partition `<list>/<rest>`, where it had another name. */
  readonly earlierPartition?: (rest: string) => string;
}

/** How everything in the inbox is shown; a kind of task without a card does not compile in the registry. */
export type AllCardTables = InboxCardTables<Task, News, LastDone, Links>;

type Under<Names extends string, Prefix extends string> = Extract<Names, `${Prefix}.${string}`>;

/**
 * The names of actions and permissions are stored and sent, so they stay when a capability is divided. Without more its
 * own are those that begin with its name; a part of a divided one names its own.
 */
export interface Capability<
  Name extends string,
  Lists extends ListName = never,
  OwnAction extends ActionName = Under<ActionName, Name>,
  OwnPermission extends Permission = Under<Permission, Name>,
> {
  readonly name: Name;
  readonly lists: { readonly [Each in Lists]: DescribedList<Each> };
  /** Document libraries: the name in the URL, and the name people see. */
  readonly libraries: { readonly [Each in LibraryName]?: string };
  readonly permissions: { readonly [Each in OwnPermission]: PermissionRule };
  /** What each of its actions asks for. */
  readonly rights: { readonly [Each in OwnAction]: Right };
  readonly text: Texts<{ readonly refusals: Sentences }>;
  /** What can be taken out as a file, by the action whose answer it is made of. */
  readonly papers: { readonly [Each in OwnAction]?: Papers<Answer<Each>> };
  /** What the engine must know of each kind of job. */
  readonly jobs: { readonly [Kind in JobKind]?: JobFacts<Job<Kind>, ListName> };
  /** Kinds that earlier versions have left on disks. */
  readonly jobUpgrades: JobUpgrades<Job>;
  /** How what it has in the inbox is shown. */
  readonly inbox?: {
    readonly [Table in keyof AllCardTables]: Partial<AllCardTables[Table]>;
  };
  /** The card after each press on its cards; the verb is its own action. */
  readonly presses: { readonly [Each in OwnAction]?: Follows<Each> };
  /** Of cards that have a place of their own. */
  readonly flows?: { readonly [Each in OwnAction]?: PressFlow<Each, Ports['lists']> };
  /** Refusals that mean that somebody was first: the current card is shown. */
  readonly races?: readonly string[];
  /** Where in a card or dialog the sentence of a refusal stands. */
  readonly fields?: { readonly [Each in OwnAction]?: FieldsOf<Each> };
}
