// What is not as it should be among the roles, each with the way to mend it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { formatDay } from '../../../bot/blocks/instant.ts';
import type { Found } from '../../../bot/capabilities/boards/model.ts';
import type { VacancyKind } from '../../../bot/capabilities/vacancy/model.ts';
import { findingSentence } from '../../../bot/capabilities/vacancy/text.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { handoverPath, rolePath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';
import { treeText } from './tree-text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'grid', gap: '8px' },
  finding: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 640px)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
  mend: { '@media (max-width: 640px)': { gridColumn: '2' } },
});

type Mend = 'coordinator' | 'head' | 'deputy' | 'handover';

/** An owner is put right where the thing itself is. */
const MENDS: Readonly<Record<VacancyKind, Mend | null>> = {
  boardUncoordinated: 'coordinator',
  administrationHeadless: 'head',
  holderGone: 'handover',
  mandateEnds: 'handover',
  deputyMissing: 'deputy',
  deputyGone: 'deputy',
  ownerMissing: null,
};

/** The form or the page where it is mended, filled with what is known. */
function mendPath(mend: Mend, { role, scope, holder }: Found): string {
  const where = { kind: scope.kind, name: scope.name };
  if (mend === 'handover') return handoverPath(holder ?? '');
  if (mend === 'coordinator') return rolePath({ role: 'coordinator', ...where });
  if (mend === 'head') return rolePath({ role: 'administrationHead', ...where });
  return rolePath({ role: role ?? '', ...where, holder: holder ?? '' });
}

export function Findings({ findings }: { readonly findings: readonly Found[] }) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const tree = useText(treeText);
  const language = useLanguage();
  const mayMend = useMay('organisation.changeRoles');
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.findings}>
      {findings.map((finding) => {
        const sentence = findingSentence(finding, language);
        const mend = mayMend ? MENDS[finding.kind] : null;
        return (
          <li key={finding.key} className={styles.finding}>
            <WarningRegular className={styles.icon} aria-hidden />
            <div>
              {sentence}
              <span className={styles.more}>
                {finding.since !== null && text.since(formatDay(finding.since, language))}{' '}
                {finding.toldName === null ? text.untold : text.told(finding.toldName)}
              </span>
            </div>
            {mend !== null && (
              <div className={styles.mend}>
                <ButtonLink to={mendPath(mend, finding)} label={tree.mendOf(tree.mend[mend], sentence)}>
                  {tree.mend[mend]}
                </ButtonLink>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
