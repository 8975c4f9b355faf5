// What both peers ask for. Better than their documentation: only the two columns, in the largest pages that Graph gives (Graph rule 85).
import type { Told } from '../contender.ts';

export interface FieldsOf {
  readonly fields: Readonly<Record<string, string | undefined>>;
}

export const COUNTED = 'fields($select=ReporterUnit,Status)';
export const LARGEST_PAGE = 5_000;

export function addTo(counts: Map<string, number>, page: readonly FieldsOf[]): void {
  for (const { fields } of page) {
    const name = `${fields['ReporterUnit']}|${fields['Status']}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

/** An error is what their caller sees: nothing was kept, as far as anybody knows. */
export async function told(work: Promise<unknown>): Promise<Told> {
  try {
    await work;
    return 'kept';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'failed';
  }
}
