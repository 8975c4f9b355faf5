// Who in management should be trained.
import type { TrainingRecord } from './model.ts';

/** Somebody in management who should be trained. */
export interface ManagementRow {
  readonly name: string;
  readonly as: 'member' | 'chiefExecutive' | 'administrationHead';
  /** The board or the administration; empty for the whole municipality. */
  readonly where: string;
  /** Null is a gap. */
  readonly latest: TrainingRecord | null;
}

export interface Management {
  readonly rows: readonly ManagementRow[];
  /** Boards with nobody entered. */
  readonly withoutMembers: readonly string[];
}
