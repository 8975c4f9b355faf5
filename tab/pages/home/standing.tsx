// How it stands in what the person follows: sums, each of which leads to its rows.
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { type Figure, Figures } from '../../parts/figure.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useMay, useMe, useText } from '../../shell/session.tsx';
import { RiskTrend } from './risk-trend.tsx';
import { homeText } from './text.ts';

const every = { everyMs: REFRESH_MS.page };

function useFigure() {
  const language = useLanguage();
  return (to: string, name: string, count: number, isBad = false): Figure => ({
    to,
    name,
    number: formatNumber(count, language),
    isBad: isBad && count > 0,
  });
}

/** The first, and of the others those that are not nought: a home is no table. */
const telling = (figures: readonly Figure[]) => figures.filter(({ number }, place) => place === 0 || number !== '0');

/** The plan; of somebody who follows no other than their own, their own. */
export function Measures() {
  const text = useText(homeText).measures;
  const figure = useFigure();
  const readsAll = useMay('measure.read');
  const { data } = useAnswer('measure.list', {}, every);
  if (data === undefined || isRefusal(data)) return null;
  const { open, late, help, done } = data.sums;
  if (open + done === 0) return null;
  // Those who follow the whole have what is late among the large figures.
  const own = readsAll ? [] : [figure('/measures?state=late', text.late, late, true)];
  return (
    <Panel title={readsAll ? text.title : text.own}>
      <Figures
        figures={telling([
          figure('/measures', text.open, open),
          ...own,
          figure('/measures?state=help', text.help, help, true),
          figure('/measures?state=done', text.done, done),
        ])}
      />
    </Panel>
  );
}

export function Risks() {
  const text = useText(homeText).risks;
  const figure = useFigure();
  const { data } = useAnswer('risk.list', {}, every);
  if (data === undefined || isRefusal(data) || data.all === 0) return null;
  const { found, validities } = data;
  return (
    <Panel title={text.title}>
      <Figures
        figures={telling([
          figure('/risks', text.open, found),
          figure('/risks?standing=waiting', text.waiting, validities.waiting),
          figure('/risks?standing=board', text.board, validities.board),
          figure('/risks?standing=expired', text.expired, validities.expired, true),
          figure('/risks?standing=stale', text.stale, validities.stale, true),
        ])}
      />
      <RiskTrend />
    </Panel>
  );
}

/** What has stopped, for those who can make it go on; where nothing has, only for those whose work it is. */
export function Stopped() {
  const text = useText(homeText).stopped;
  const figure = useFigure();
  const isTheirs = useMe().roles.some(({ role }) => role === 'jointIt');
  const { data } = useAnswer('operations.read', {}, every);
  if (data === undefined || isRefusal(data)) return null;
  const count = data.stuck.length + data.unread.length + data.lacks.length;
  if (count === 0 && !isTheirs) return null;
  return (
    <Panel title={text.title}>
      {count > 0 ? (
        <Figures figures={[figure('/operations', text.stuck, count, true)]} />
      ) : (
        <>
          <p>{text.none}</p>
          <TextLink to="/operations">{text.see}</TextLink>
        </>
      )}
    </Panel>
  );
}
