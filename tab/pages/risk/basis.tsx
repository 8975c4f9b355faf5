// What the decider is shown, as it was frozen when it was proposed.
import { makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useAbout } from './about.tsx';
import { MarkedMatrix } from './marked-matrix.tsx';
import { useScoreWords } from './matrix.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '16px 24px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export function BasisBlock({ view }: { view: ProposalView }) {
  const styles = useStyles();
  const { basis } = view;
  const { method, moved, level } = basis;
  const { fields } = useText(riskText);
  const { moved: movedWords } = useText(riskDecisionText);
  const { levels } = useText(riskMethodText);
  const text = useText(riskPageText);
  const words = useScoreWords(method);
  const about = useAbout(basis);
  const { inherent, current, residual, participants } = basis;
  return (
    <>
      {moved && <Notice intent="warning">{movedWords(levels[moved.level], levels[level], moved.rescore)}</Notice>}
      <div className={styles.sides}>
        <FactList
          facts={[
            ...about,
            [fields.inherent, words(inherent)],
            [fields.current, words(current, level)],
            [fields.residual, residual ? words(residual, basis.residualLevel ?? undefined) : text.matrix.none],
            ...(participants.length === 0 ? [] : [[fields.participants, participants.join(', ')] as const]),
          ]}
        />
        <MarkedMatrix
          method={method}
          marks={{ inherent, current, residual }}
          label={`${text.page.matrix}: ${basis.number}`}
        />
      </div>
    </>
  );
}

/** What is proposed, and who the order lets decide it. */
export function ProposalFacts({ view }: { view: ProposalView }) {
  const { fields } = useText(riskText);
  const { treatments, deciders } = useText(riskDecisionText);
  const language = useLanguage();
  const { basis, authority } = view;
  const decider = deciders[authority.decider];
  return (
    <FactList
      facts={[
        [fields.treatment, treatments[basis.treatment]],
        [fields.proposal, basis.proposal],
        ...(basis.conditions === '' ? [] : [[fields.conditions, basis.conditions] as const]),
        [fields.validUntil, formatDay(basis.validUntil, language)],
        [fields.item, authority.item === '' ? decider : `${authority.item} ${decider}`],
      ]}
    />
  );
}
