import { formatDay } from '../../../bot/blocks/instant.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { clockPageText } from './text.ts';

/** How its time is counted, by which source, and what stopped it. */
export function ClockFacts({ clock: { due, state, start, rule, stop, late } }: { readonly clock: LegalClock }) {
  const text = useText(clockPageText);
  const words = useText(legalClockText);
  const language = useLanguage();
  const checked = rule.checkedOn === null ? '' : formatDay(rule.checkedOn, language);
  return (
    <FactList
      facts={[
        ...(state === 'stopped' ? [[text.due, <Moment key="due" at={due} />] as const] : []),
        ...(start.kind === 'date'
          ? []
          : [
              [
                text.counted,
                <span key="start">
                  {words.starts[start.kind]}, <Moment at={start.at} />
                </span>,
              ] as const,
            ]),
        [text.source, words.source(rule.source, words.marks[rule.mark], checked)],
        ...(stop
          ? [
              [
                text.stopped(stop.byName),
                <span key="sent">
                  {text.sent} <Moment at={stop.at} />
                </span>,
              ] as const,
              ...(stop.portalId === '' ? [] : [[text.portalId, stop.portalId] as const]),
              ...(stop.receipt === '' ? [] : [[text.receipt, stop.receipt] as const]),
              ...(stop.override === null ? [] : [[text.override, stop.override] as const]),
            ]
          : []),
        ...(late?.why ? [[text.lateWhy, late.why] as const] : []),
      ]}
    />
  );
}
