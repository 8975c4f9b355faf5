// Which units have most left; behind each stand the names that are missing, and a reminder to them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { CampaignView, Waiting } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { UnitsLeft } from '../../parts/chart/course.tsx';
import { ChatLink } from '../../parts/chat-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';
import { Remind } from './remind.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  names: { display: 'grid', gap: '8px', margin: '10px 0 12px', padding: '0 0 0 12px', listStyleType: 'none' },
  less: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block' },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface UnitsProps {
  readonly view: CampaignView;
  readonly mayManage: boolean;
}

export function Units({ view, mayManage }: UnitsProps) {
  const text = useText(pageText).campaign;
  const mayReadPeople = useMay('policy.readPeople');
  const { id } = view.campaign;
  const { data } = useAnswer('campaign.course', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data) || data.units.length < 2) return null;
  return (
    <Panel title={text.units}>
      <UnitsLeft
        units={data.units}
        label={text.units}
        names={mayReadPeople ? (unit) => <Names unit={unit} view={view} mayManage={mayManage} /> : null}
      />
    </Panel>
  );
}

/** Everybody of the unit who has not answered. */
function Names({ unit, view, mayManage }: UnitsProps & { readonly unit: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const today = useToday();
  const { data } = useAnswer('campaign.waiting', { id: view.campaign.id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  const people = data.filter((one) => one.unit === unit);
  const told = people.filter(({ state, pinged }) => state !== 'pending' && pinged !== today);
  return (
    <>
      <ul className={styles.names}>
        {people.map((one) => (
          <Missing key={one.person} one={one} />
        ))}
      </ul>
      {mayManage && unit !== '' && (
        <Remind
          view={view}
          unit={unit}
          count={told.length}
          names={listed(
            told.map(({ name }) => name),
            language,
          )}
        />
      )}
    </>
  );
}

function Missing({ one: { name, login, state, pinged, isLate } }: { readonly one: Waiting }) {
  const styles = useStyles();
  const { units, waiting } = useText(overviewText);
  const { deliveries } = useText(campaignText);
  const language = useLanguage();
  return (
    <li>
      <ChatLink name={name} login={login} />
      <span className={styles.less}>
        {isLate && <span className={styles.late}>{waiting.lateOne} · </span>}
        {pinged === null ? deliveries[state] : units.told(formatDay(pinged, language))}
      </span>
    </li>
  );
}
