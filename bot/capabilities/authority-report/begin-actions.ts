// A text begins: begun by two people at once, or twice, it is one.
import { decided } from '../../blocks/commit.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockSubject } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import { changingReports, follows } from './change-actions.ts';
import { begun } from './fill-rules.ts';
import type { ReportDependencies } from './finding-actions.ts';
import type { AuthorityReport, ReportKind } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import type { ReportPage } from './question-model.ts';
import { isSameSubject, mayRead, mayWrite, newReport } from './rules.ts';

interface Begin {
  readonly incident: Incident;
  readonly kind: ReportKind;
  readonly subject: ClockSubject;
  /** The text that it corrects. */
  readonly corrects: AuthorityReport | null;
}

export interface ReportBeginning {
  begin(what: Begin, asker: Asker): Promise<ReportPage | Refusal>;
  /** What may concern protective security is written nowhere here. */
  stoppedBy(incident: Incident): Refusal | undefined;
}

export function reportBeginning(
  ports: Ports,
  pages: ReportPages,
  { assessed }: Pick<ReportDependencies, 'assessed'>,
): ReportBeginning {
  const { authorityReports } = ports.lists;
  const { page, known, clockOf, senderBy } = pages;
  const { save } = changingReports(ports, pages);

  const stoppedBy: ReportBeginning['stoppedBy'] = (incident) =>
    assessed(incident)?.isStopped ? refuse('protectiveStop', { phone: ports.about.phones.protection }) : undefined;

  const begin: ReportBeginning['begin'] = async ({ incident, kind, subject, corrects }, asker) => {
    if (!mayRead({ kind }, incident, asker) || !mayWrite(incident, asker)) return refuse('notAllowed');
    const stopped = stoppedBy(incident);
    if (stopped) return stopped;
    const all = authorityReports
      .by('incident', incident.id)
      .filter((one) => one.kind === kind && isSameSubject(one.subject, subject));
    const open = all.find(({ state }) => state === 'draft');
    if (open) return page(open, asker);
    const turn = all.length + 1;
    // Of what it is about: begun by two people at once, or twice, it is one text.
    const key = ports.sha256(JSON.stringify([incident.id, kind, subject.kind, subject.id, turn])).slice(0, 32);
    const about = { incident: incident.id, caseNumber: incident.number, subject, kind };
    const before = corrects ?? pages.before({ ...about, id: key, corrects: null });
    return save({ id: null, key, revision: 0 }, asker, {
      decide(_, { now }) {
        const entries = begun({ kind, known: known(incident, subject), before, now });
        const clock = corrects ? undefined : clockOf({ ...about, clock: null });
        const name = senderBy(subject, asker.person.company).name;
        const made = newReport({
          ...about,
          subject: { ...subject, name },
          turn,
          entries,
          clock,
          basedOn: before?.id ?? null,
          corrects: corrects?.id ?? null,
        });
        return decided(made, (next: AuthorityReport) =>
          follows(next, asker, { kind: corrects ? 'corrected' : 'begun' }),
        );
      },
    });
  };

  return { begin, stoppedBy };
}
