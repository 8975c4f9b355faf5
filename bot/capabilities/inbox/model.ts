// What a person owes and the one card that says so; where Värna can reach people, and which message each card is.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { CampaignKind, StaffTask } from '../campaign/model.ts';
import type { MeasureEventKind, MeasureTask } from '../measure/model.ts';
import type { ReadVersion } from '../policy/model.ts';
import type { DecisionTask, RenewTask, RiskNews, ScoreTask } from '../risk/view-model.ts';
import type { LessonTask } from '../training/model.ts';

/** `person/<oid>`, `channel/incidents`, `card/<incident>/<where>`, `todo/<oid>`. */
export type AddressId = string;

export interface Address {
  readonly id: AddressId;
  readonly changeId: string;
  /** Teams' conversation id; for a card in a channel the thread's. */
  readonly conversation: string;
  /** The message that is the card; null for a person or a channel. */
  readonly activity: string | null;
  /** Where the Bot Connector for this conversation listens; it may move, so the latest one counts (Teams rule 3.5.1). */
  readonly serviceUrl: string;
  /** A channel's or team's name; empty for persons and cards. */
  readonly name: string;
}

export const INCIDENT_CHANNEL: AddressId = 'channel/incidents';
export const personAddress = (person: string): AddressId => `person/${person}`;
export const cardAddress = (incident: string, where: 'channel' | 'reporter'): AddressId => `card/${incident}/${where}`;
export const todoAddress = (person: string): AddressId => `todo/${person}`;

/** A steering document to read and acknowledge. */
export interface DocumentTask {
  readonly kind: 'document';
  readonly version: ReadVersion;
  readonly due: Day;
}
export type Task = DocumentTask | LessonTask | DecisionTask | ScoreTask | RenewTask | MeasureTask;

/** As a lesson has it, or the same in every language. */
export type Title = Readonly<Record<Language, string>>;

/** What the person did last: read, passed, or answered about a measure. */
export type LastDone = { readonly title: Title; readonly at: Instant } & (
  | { readonly kind: CampaignKind }
  | { readonly kind: 'measure'; readonly answer: MeasureEventKind }
);

/** Everything a person owes, the most urgent first, and what they did last. */
export interface Todo {
  readonly tasks: readonly Task[];
  /** A manager's own who are past every reminder. */
  readonly staff: readonly StaffTask[];
  /** What has become of matters the person has had to do with, the last days. */
  readonly news: readonly RiskNews[];
  readonly today: Day;
  readonly lastDone: LastDone | null;
}

export const owesMeasures = ({ tasks }: Todo): boolean => tasks.some(({ kind }) => kind === 'measure');
