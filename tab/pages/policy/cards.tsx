import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { documentPath } from '../../navigation.ts';
import { GuardedItem } from '../../parts/boundary.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { useText } from '../../session.tsx';
import { ReadBar } from './read-bar.tsx';
import { ReviewDay } from './review-day.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', padding: 0, margin: '12px 0', listStyleType: 'none' },
  card: {
    position: 'relative',
    display: 'grid',
    gap: '12px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card is the link's area to press.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
});

/** The list where there is no room for a table. */
export function DocumentCards({ rows }: { rows: readonly DocumentRow[] }) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  return (
    <ul className={styles.list} aria-label={text.title}>
      {rows.map(({ id, title, kind, version, state, ownerName, reviewOn, funnel }) => (
        <li key={id} className={styles.card}>
          <GuardedItem>
            <Link className={styles.link} to={documentPath(id)}>
              {title}
            </Link>
            <div>
              <StateBadge state={state} />
            </div>
            <FactList
              facts={[
                [text.columns.kind, kinds[kind]],
                [text.columns.version, version],
                [text.columns.owner, ownerName],
                [text.columns.review, <ReviewDay key="review" day={reviewOn} />],
                [text.columns.read, funnel ? <ReadBar key="read" of={title} {...funnel} /> : text.notSent],
              ]}
            />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
