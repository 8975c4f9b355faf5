// The few figures that say how it stands, large: for those who follow the whole.
import { type Day, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { type Figure, Figures } from '../../parts/figure.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const cases = { everyMs: REFRESH_MS.cases };
const every = { everyMs: REFRESH_MS.page };

/** Reports nobody has begun with, and all that are open. */
function useCaseFigures(): readonly Figure[] {
  const text = useText(homeText).key;
  const language = useLanguage();
  const readsAll = useMay('incident.readAll');
  const mayRead = useMay('incident.readPersonalData');
  const received = useAnswer('incident.list', { status: 'received' }, { ...cases, when: mayRead }).data;
  const open = useAnswer('incident.list', { status: 'open' }, { ...cases, when: mayRead }).data;
  if (received === undefined || open === undefined || isRefusal(received) || isRefusal(open)) return [];
  const figure = (status: string, name: string, count: number): Figure => ({
    to: `/incidents?status=${status}`,
    name,
    number: formatNumber(count, language),
    isBad: false,
  });
  return [
    figure('received', text.received(received.count === 1), received.count),
    figure('open', readsAll ? text.open(open.count === 1) : text.openPersonal(open.count === 1), open.count),
  ];
}

/** The gravest risks, and how many they were a year ago. */
function useRiskFigure(): readonly Figure[] {
  const text = useText(homeText).key;
  const language = useLanguage();
  const when = useMay('risk.readAll');
  const grave = useAnswer('risk.list', { level: 'critical' }, { ...every, when }).data;
  const trend = useAnswer('risk.trend', {}, { ...every, when }).data;
  if (grave === undefined || isRefusal(grave)) return [];
  const first = trend === undefined || isRefusal(trend) ? undefined : trend.months[0];
  const month = (day: Day) =>
    new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric' }).format(
      new Date(`${day}T12:00:00Z`),
    );
  const hadSome = first && Object.values(first.levels).some((count) => count > 0);
  return [
    {
      to: '/risks?level=critical',
      name: text.grave(grave.found === 1),
      number: formatNumber(grave.found, language),
      isBad: grave.found > 0,
      ...(hadSome && { note: text.before(formatNumber(first.levels.critical, language), month(first.day)) }),
    },
  ];
}

function useMeasureFigure(): readonly Figure[] {
  const text = useText(homeText).key;
  const language = useLanguage();
  const when = useMay('measure.read');
  const { data } = useAnswer('measure.list', {}, { ...every, when });
  if (data === undefined || isRefusal(data) || !when) return [];
  const { late, open } = data.sums;
  return [
    {
      to: '/measures?state=late',
      name: text.late(late === 1),
      number: formatNumber(late, language),
      isBad: late > 0,
      note: text.ofOpen(formatNumber(open, language)),
    },
  ];
}

export function KeyFigures() {
  const figures = [...useCaseFigures(), ...useRiskFigure(), ...useMeasureFigure()];
  const text = useText(homeText).key;
  if (figures.length < 2) return null;
  return (
    <section aria-label={text.title}>
      <Figures figures={figures} isLarge />
    </section>
  );
}
