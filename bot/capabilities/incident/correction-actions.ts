// A suggestion that somebody corrected is kept for the model to learn from; nobody waits for it.
import type { Ports } from '../../ports.ts';
import { correctionOf } from '../understanding/correction-rules.ts';
import type { Correction } from '../understanding/model.ts';
import type { Category, Incident } from './model.ts';
import { reportWords } from './rules.ts';

export type KeepCorrection = (
  report: Pick<Incident, 'id' | 'happened' | 'evidence'>,
  suggested: Category,
  chosen: Category,
  by: Correction['by'],
) => void;

export function correcting({ lists, about, now, newId, commitInBackground }: Ports): KeepCorrection {
  return (report, suggested, chosen, by) => {
    const correction = correctionOf({
      report: report.id,
      words: reportWords(report),
      suggested,
      chosen,
      by,
      at: now(),
      changeId: newId(),
      keepsWords: about.keepsCorrectedWords,
    });
    if (!correction) return;
    const from = lists.suggestionCorrections.get(correction.id);
    commitInBackground(
      from
        ? { list: 'suggestionCorrections', from, to: correction }
        : { list: 'suggestionCorrections', add: correction },
    );
  };
}
