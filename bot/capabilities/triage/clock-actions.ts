// The legal clocks follow the triage. What a crash left undone is done by the next look.
import { isRefusal } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Clocks } from '../legal-clock/question-model.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Triage } from './model.ts';
import type { TriagePages } from './page-actions.ts';
import { triageText } from './text.ts';
import { clocksToOpen, clocksToWithdraw, wantedClocks } from './track-rules.ts';

export interface ClockDependencies {
  readonly clocks: Pick<Clocks, 'of' | 'open' | 'withdraw'>;
  /** With the roles of today. */
  asker(person: PersonId): Asker | undefined;
}

export interface ClockFollowing {
  /** Opens what the triage wants and takes back what it wants no more. A clock that says no is asked again by `look`. */
  follow(triage: Triage, actor: Asker): Promise<void>;
  look(): void;
}

export function clockFollowing(
  ports: Ports,
  { clocks, asker }: ClockDependencies,
  { around }: Pick<TriagePages, 'around'>,
): ClockFollowing {
  const { incidents, triages, triageEvents } = ports.lists;
  const lastOf = (triage: Triage) => triageEvents.get(`${triage.id}/${triage.revision}`);
  const difference = (triage: Triage) => {
    const wanted = wantedClocks(triage, around());
    const there = clocks.of(triage.id);
    return { opening: clocksToOpen(wanted, there), withdrawing: clocksToWithdraw(wanted, there) };
  };

  const follow: ClockFollowing['follow'] = async (triage, actor) => {
    const { opening, withdrawing } = difference(triage);
    const { withdrawn, moved } = triageText[actor.language].clocks;
    const reason = lastOf(triage)?.reason;
    if (opening.length > 0) {
      const opened = await clocks.open({ id: triage.id, number: triage.number }, opening, actor, reason || moved);
      if (isRefusal(opened)) return;
    }
    for (const { subject, step } of withdrawing)
      await clocks.withdraw(triage.id, { subject, steps: [step] }, reason || withdrawn, actor);
  };

  const look = () => {
    for (const triage of triages.all()) {
      if (incidents.get(triage.id)?.status === 'closed') continue;
      const { opening, withdrawing } = difference(triage);
      const actor = opening.length + withdrawing.length > 0 ? asker(lastOf(triage)?.actorId ?? '') : undefined;
      if (actor) void follow(triage, actor);
    }
  };
  return { follow, look };
}
