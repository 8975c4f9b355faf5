// The one registry: a line per capability. What the rest of the product knows of its capabilities derives from it.
import type { ListOf } from './blocks/column.ts';
import type { Indexes } from './blocks/indexed.ts';
import type { JobUpgrades } from './blocks/job.ts';
import type { Sentences } from './blocks/refusal.ts';
import type { Language, Texts } from './blocks/text.ts';
import { authority } from './capabilities/authority/capability.ts';
import { authorityReport } from './capabilities/authority-report/capability.ts';
import { boards } from './capabilities/boards/capability.ts';
import { campaign } from './capabilities/campaign/capability.ts';
import { caseEvidence } from './capabilities/case-evidence/capability.ts';
import { caseGroup } from './capabilities/case-group/capability.ts';
import { caseProtection } from './capabilities/case-protection/capability.ts';
import { caseReport } from './capabilities/case-report/capability.ts';
import { delegation } from './capabilities/delegation/capability.ts';
import { exercise } from './capabilities/exercise/capability.ts';
import { handover } from './capabilities/handover/capability.ts';
import { help } from './capabilities/help/capability.ts';
import { inbox } from './capabilities/inbox/capability.ts';
import type { CardContext, TaskLine, TaskParts } from './capabilities/inbox/model.ts';
import type { PressTables } from './capabilities/inbox/press-model.ts';
import { incident } from './capabilities/incident/capability.ts';
import { incidentWork } from './capabilities/incident-work/capability.ts';
import { legalClock } from './capabilities/legal-clock/capability.ts';
import { measure } from './capabilities/measure/capability.ts';
import { operations } from './capabilities/operations/capability.ts';
import { organisation } from './capabilities/organisation/capability.ts';
import { people } from './capabilities/people/capability.ts';
import { policy } from './capabilities/policy/capability.ts';
import { risk } from './capabilities/risk/capability.ts';
import { riskBoard } from './capabilities/risk-board/capability.ts';
import { riskDecision } from './capabilities/risk-decision/capability.ts';
import { riskMethod } from './capabilities/risk-method/capability.ts';
import { roles } from './capabilities/roles/capability.ts';
import type { Right } from './capabilities/roles/permission-rules.ts';
import { search } from './capabilities/search/capability.ts';
import { significance } from './capabilities/significance/capability.ts';
import { statusCard } from './capabilities/status-card/capability.ts';
import { training } from './capabilities/training/capability.ts';
import { triage } from './capabilities/triage/capability.ts';
import { understanding } from './capabilities/understanding/capability.ts';
import { vacancy } from './capabilities/vacancy/capability.ts';
import type { AllCardTables, DescribedList } from './capability.ts';
import type { ActionName, Cards, LastDone, Links, News, Task } from './contract.ts';
import { coreJobs, type Job, type JobTable } from './jobs.ts';
import type { LibraryName, Ports } from './ports.ts';
import type { IndexNames, ListName, Records } from './records.ts';

export const CAPABILITIES = [
  incident,
  incidentWork,
  statusCard,
  caseGroup,
  caseProtection,
  caseEvidence,
  caseReport,
  understanding,
  organisation,
  people,
  roles,
  boards,
  delegation,
  handover,
  help,
  vacancy,
  operations,
  inbox,
  search,
  policy,
  campaign,
  training,
  risk,
  riskDecision,
  riskBoard,
  riskMethod,
  measure,
  significance,
  triage,
  legalClock,
  authority,
  authorityReport,
  exercise,
] as const;

type Described = (typeof CAPABILITIES)[number];
/** All members of a union at once: what lies in one table when every capability has put its part there. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

const joined = <Key extends keyof Described>(key: Key) =>
  Object.assign({}, ...CAPABILITIES.map((one) => one[key])) as Together<Described[Key]>;

/** A list that no capability describes does not compile here. */
const described = joined('lists') satisfies { readonly [Name in ListName]: DescribedList<Name> };

const each = (key: 'list' | 'indexes'): unknown =>
  Object.fromEntries(Object.entries(described).map(([name, one]) => [name, one[key]]));

/** Every list the product keeps, by its name in the ports: what provisioning and the list store read. */
export const lists = each('list') as { readonly [Name in ListName]: ListOf<Records[Name]> };
export const indexes = each('indexes') as { readonly [Name in ListName]: Indexes<Records[Name], IndexNames[Name]> };

/** What an earlier version called the partitions of some lists. */
export const earlierPartitions = Object.fromEntries(
  Object.entries<Pick<DescribedList<ListName>, 'list' | 'earlierPartition'>>(described).flatMap(
    ([name, { earlierPartition }]) => (earlierPartition ? [[name, earlierPartition] as const] : []),
  ),
);

const named = joined('libraries') satisfies Readonly<Record<LibraryName, string>>;

/** Document libraries: the name in the URL, and what people see. */
export const libraries = Object.entries(named).map(([name, displayName]) => ({ name, displayName }));

/** The facts of every kind of job; a kind without any does not compile here. */
export const jobTable: JobTable = { ...coreJobs, ...joined('jobs') };

/** What every action asks for. */
export const rights: Readonly<Record<ActionName, Right>> = joined('rights');

/** What can be taken out as a file, by the action whose answer it is made of. */
export const papers = joined('papers');

/** Of those that have it. */
type PartOf<One, Key extends string> = One extends Readonly<Record<Key, infer Part>> ? Part : never;

const inboxTable = <Table extends keyof AllCardTables>(table: Table) =>
  Object.assign({}, ...CAPABILITIES.map((one) => ('inbox' in one ? one.inbox[table] : {}))) as Together<
    PartOf<Described, 'inbox'>[Table]
  >;
const tables = {
  tasks: inboxTable('tasks'),
  lines: inboxTable('lines'),
  news: inboxTable('news'),
  done: inboxTable('done'),
} satisfies AllCardTables;

/** The inbox shows each thing as its capability does. */
export const cards: Cards = {
  task: (task, context) =>
    (tables.tasks[task.kind] as (one: Task, context: CardContext<Links>) => TaskParts)(task, context),
  line: (task, language) => (tables.lines[task.kind] as (one: Task, language: Language) => TaskLine)(task, language),
  news: (news, language) => (tables.news[news.kind] as (one: News, language: Language) => string)(news, language),
  done: (done, language) => (tables.done[done.kind] as (one: LastDone, language: Language) => string)(done, language),
};

const sentencesIn = (language: Language): Sentences =>
  Object.assign({}, ...CAPABILITIES.map(({ text }) => text[language].refusals)) as Sentences;

/** The sentence of every refusal, by its code: a code means the same whoever says it. */
export const refusals: Texts<Sentences> = { sv: sentencesIn('sv'), en: sentencesIn('en') };

const part = <Key extends 'presses' | 'flows' | 'fields'>(key: Key) =>
  Object.assign({}, ...CAPABILITIES.map((one) => (key in one ? (one as Record<Key, object>)[key] : {}))) as Together<
    PartOf<Described, Key>
  >;

/** What follows a press, whatever capability the card is of. */
export const presses: PressTables<Ports['lists']> = {
  follows: part('presses'),
  flows: part('flows'),
  races: new Set(CAPABILITIES.flatMap((one): readonly string[] => ('races' in one ? one.races : []))),
  fields: part('fields'),
};

/** What becomes of jobs of kinds that are no more. */
export const jobUpgrades: JobUpgrades<Job> = joined('jobUpgrades');
