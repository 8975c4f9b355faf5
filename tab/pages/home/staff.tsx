import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useMe, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: '16px 0 12px', padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  left: { color: tokens.colorNeutralForeground2 },
  late: { margin: '0 0 4px' },
});

const MOST = 5;

/** A manager's own: how many have done everything, and who has what left. */
export function Staff() {
  const styles = useStyles();
  const text = useText(homeText).staff;
  const { staff } = useMe();
  const { data } = useAnswer('campaign.staff', {}, { everyMs: REFRESH_MS.page, when: staff > 0 });
  if (data === undefined || isRefusal(data)) return null;
  const left = new Map<string, { name: string; count: number; isLate: boolean }>();
  for (const { person, name, isLate } of data.tasks) {
    const one = left.get(person) ?? { name, count: 0, isLate: false };
    left.set(person, { name, count: one.count + 1, isLate: one.isLate || isLate });
  }
  const people = [...left].toSorted(
    ([, a], [, b]) => Number(b.isLate) - Number(a.isLate) || b.count - a.count || a.name.localeCompare(b.name, 'sv'),
  );
  const done = data.people - people.length;
  const late = people.filter(([, { isLate }]) => isLate).length;
  return (
    <Panel title={text.title}>
      <ShareBar done={done} of={data.people} words={text.done(done, data.people)} isLate={late > 0}>
        {null}
      </ShareBar>
      <ul className={styles.list}>
        {people.slice(0, MOST).map(([id, { name, count, isLate }]) => (
          <li key={id} className={styles.line}>
            <span>{name}</span>
            {isLate ? (
              <Badge appearance="tint" color="danger">
                {text.late}
              </Badge>
            ) : (
              <span className={styles.left}>{text.left(count)}</span>
            )}
          </li>
        ))}
      </ul>
      {late > 0 && (
        <p className={styles.late}>
          <TextLink to="/staff?show=late">{text.allLate(late)}</TextLink>
        </p>
      )}
      <TextLink to="/staff">{people.length > MOST ? text.all(people.length) : text.every}</TextLink>
    </Panel>
  );
}
