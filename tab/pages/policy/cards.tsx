import { makeStyles } from '@fluentui/react-components';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { CardList } from '../../list/card-list.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { ReadBar } from './read-bar.tsx';
import { ReviewDay } from './review-day.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({ body: { display: 'grid', gap: '12px', marginTop: '12px' } });

export function DocumentCards({ rows }: { rows: readonly DocumentRow[] }) {
  const text = useText(pageText).list;
  return (
    <CardList label={text.title} rows={rows} pathOf={({ id }) => documentPath(id)} titleOf={({ title }) => title}>
      {(row) => <DocumentCard row={row} />}
    </CardList>
  );
}

function DocumentCard({ row: { title, kind, version, state, ownerName, reviewOn, funnel } }: { row: DocumentRow }) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  return (
    <div className={styles.body}>
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
    </div>
  );
}
