import { makeStyles } from '@fluentui/react-components';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { casePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { aboutRisk, useAbout } from './about.tsx';
import { useDeciderWords } from './decider.ts';
import { MarkedMatrix } from './marked-matrix.tsx';
import { useScoreWords } from './matrix.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { marginTop: '16px' },
});

export function RiskFacts({ page: { risk, shownWith, level, authority, wouldDecide } }: { page: RiskPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const { page: text, matrix } = useText(riskPageText);
  const { fields } = useText(riskText);
  const words = useScoreWords(shownWith);
  const about = useAbout(aboutRisk(risk));
  const { inherent, current, residual, source } = risk;
  const decider = useDeciderWords({ authority, wouldDecide });
  const from =
    source.kind === 'incident' && source.id !== null ? (
      <>
        {text.sources.incident}. <TextLink to={casePath(source.id)}>{text.openCase}</TextLink>
      </>
    ) : (
      text.sources[source.kind]
    );
  return (
    <div className={styles.sides}>
      <Panel title={text.facts}>
        <FactList
          facts={[
            ...about,
            [text.source, from],
            [text.decidedAs, authority.item === '' ? decider : `${decider} (${authority.item})`, 'delegationItem'],
            [text.changed, text.changedBy(risk.changedBy, formatDay(dayOf(risk.changedAt), language))],
          ]}
        />
      </Panel>
      <Panel title={text.matrix}>
        <MarkedMatrix method={shownWith} marks={{ inherent, current, residual }} label={text.matrix} />
        <div className={styles.words}>
          <FactList
            facts={[
              [fields.inherent, words(inherent)],
              [fields.current, words(current, level)],
              [fields.residual, residual ? words(residual) : matrix.none, 'residual'],
            ]}
          />
        </div>
      </Panel>
    </div>
  );
}
