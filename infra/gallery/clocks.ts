import type { Card } from '../../bot/blocks/card.ts';
import { deadline } from '../../bot/blocks/deadline.ts';
import { instantAt } from '../../bot/blocks/instant.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { clockCard } from '../../bot/capabilities/legal-clock/cards.ts';
import { LAW_RULES } from '../../bot/capabilities/legal-clock/law-rules.ts';
import type { ClockStep, ClockWarning, LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import type { ClockNotice } from '../../bot/capabilities/legal-clock/question-model.ts';
import { frozen } from '../../bot/capabilities/legal-clock/rules.ts';
import type { Task } from '../../bot/contract.ts';
import { links } from './links.ts';
import { at, erik, maria, TODAY } from './people.ts';

const HOUR_MS = 3_600_000;

function clockOf(step: ClockStep): LegalClock {
  const rule = LAW_RULES.find((one) => one.step === step);
  if (!rule) throw new Error(`no rule for ${step}`);
  const start = { kind: rule.from, at: at('07:40') };
  return {
    id: 'clock-1',
    caseId: 'case-1',
    caseNumber: '2026-0017',
    subject: { kind: 'municipality', id: 'municipality', name: 'Askersunds kommun' },
    step,
    rule: frozen(rule),
    start,
    due: deadline(start.at, rule, () => false),
    dueSetAt: start.at,
    state: 'running',
    warnings: [],
    stop: null,
    late: null,
    revision: 1,
    changedBy: erik.name,
    changedAt: start.at,
    changeId: 'change-1',
  };
}

const toldErik = { person: erik.id, name: erik.name, role: 'coordinator', as: 'holder', at: at('19:40') } as const;
const toldMaria = { person: maria.id, name: maria.name, role: 'coordinator', as: 'deputy', at: at('20:10') } as const;

function warningOf({ due }: LegalClock, more: Partial<ClockWarning> = {}): ClockWarning {
  const warned = { step: 'half', due, at: at('19:40'), firedAt: at('19:40'), isLate: false, isJoined: false } as const;
  return { ...warned, told: [toldErik], acknowledged: null, alarm: null, ...more };
}

const notice = (step: ClockStep, hours: number, more: Partial<ClockWarning> = {}): ClockNotice => {
  const clock = clockOf(step);
  const warning = warningOf(clock, more);
  return { clock, warning, leftMs: hours * HOUR_MS, answerMinutes: 30, reader: warning.told.at(-1)?.person ?? null };
};

export function clockTask(): Task {
  const clock = clockOf('earlyWarning');
  return { kind: 'clock', clock, warning: warningOf(clock), due: TODAY };
}

export function clockCards(language: Language): Readonly<Record<string, Card>> {
  const drawn = (one: ClockNotice) => clockCard(one, links, language).card;
  const stopped = notice('earlyWarning', 4);
  return {
    'clockCard half of the time': drawn(notice('earlyWarning', 12)),
    'clockCard at night, after nobody answered': drawn(
      notice('notification', 7.2, { step: 'ninety', told: [toldErik, toldMaria] }),
    ),
    'clockCard came late': drawn(notice('earlyWarning', 6, { step: 'threeQuarters', isLate: true })),
    'clockCard the time is up': drawn(notice('personalDataNotification', -0.1, { step: 'due' })),
    'clockCard an hour late': drawn(notice('notification', -1, { step: 'hourLate' })),
    'clockCard not read in the law': drawn(notice('personalDataCompletion', 300)),
    'clockCard the municipality’s own time': drawn(notice('recipients', 12)),
    'clockCard acknowledged': drawn(
      notice('earlyWarning', 12, { acknowledged: { person: erik.id, name: erik.name, at: at('19:52') } }),
    ),
    'clockCard in the channel': drawn({ ...notice('earlyWarning', 12, { told: [] }), reader: null }),
    'clockCard stopped': drawn({
      ...stopped,
      clock: {
        ...stopped.clock,
        state: 'stopped',
        stop: {
          reportId: null,
          portalId: 'CP-2026-44812',
          receipt: 'Kvittens 44812',
          at: instantAt(Date.parse(at('20:00'))),
          byId: erik.id,
          byName: erik.name,
          recordedAt: at('20:05'),
          override: null,
        },
      },
    }),
  };
}
