import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { formatDay } from '../../../bot/blocks/instant.ts';
import type { Found } from '../../../bot/capabilities/boards/model.ts';
import { findingSentence } from '../../../bot/capabilities/vacancy/text.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { handoverPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: '0 0 16px', display: 'grid', gap: '8px' },
  finding: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Where somebody else is to take over from the holder. */
const LEAVES: readonly Found['kind'][] = ['holderGone', 'mandateEnds'];

export function Findings({ findings }: { readonly findings: readonly Found[] }) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const language = useLanguage();
  const mayMove = useMay('organisation.changeRoles');
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.findings}>
      {findings.map((finding) => (
        <li key={finding.key} className={styles.finding}>
          <WarningRegular className={styles.icon} aria-hidden />
          <div>
            {findingSentence(finding, language)}
            <span className={styles.more}>
              {finding.since !== null && text.since(formatDay(finding.since, language))}{' '}
              {finding.toldName === null ? text.untold : text.told(finding.toldName)}{' '}
              {mayMove && finding.holder !== null && LEAVES.includes(finding.kind) && (
                <TextLink to={handoverPath(finding.holder)} isOnColour>
                  {text.moveFrom(finding.holderName)}
                </TextLink>
              )}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
