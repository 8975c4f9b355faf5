// The very table the server asks, in plain words: role by role, right by right. On a phone one role at a time.
import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import * as z from 'zod/mini';
import { namesOf } from '../../../bot/blocks/names.ts';
import { ROLES, type Role } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { type Permission, permissions } from '../../../bot/contract.ts';
import { listStateOf } from '../../list/use-list-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { matrixText } from './matrix-text.ts';
import { rolePageText } from './text.ts';

const ROOM = 900;
const useStyles = makeStyles({
  first: { margin: '0 0 16px', maxWidth: '70ch' },
  choice: { maxWidth: '320px' },
  // What has the keyboard is not to lie beneath the rights, which stay.
  scroll: { overflowX: 'auto', scrollPaddingLeft: '260px' },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    padding: '8px 6px',
    textAlign: 'center',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  right: {
    position: 'sticky',
    left: 0,
    minWidth: '240px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'middle',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '6px',
    textAlign: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  role: {
    padding: 0,
    font: 'inherit',
    // The longest names are one word: written upwards each is whole, and all roles are in sight at once.
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  yes: { color: tokens.colorPaletteGreenForeground1, fontSize: '20px' },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '6px' },
});

const ALL = namesOf(permissions);
const mayDo = (role: Role, permission: Permission): boolean => {
  const roles: 'everyone' | readonly Role[] = permissions[permission].roles;
  return roles === 'everyone' || roles.includes(role);
};

const useView = listStateOf(z.object({ role: z.catch(z.string(), '') }));

export default function PermissionsPage() {
  const styles = useStyles();
  const text = useText(matrixText);
  const { first } = useText(rolePageText);
  const { roles } = useText(roleText);
  const isNarrow = useNarrow(ROOM);
  const { view, change } = useView();
  const chosen = ROLES.find((role) => role === view.role) ?? (isNarrow ? ROLES[0] : undefined);
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <p className={styles.first}>{first}</p>
      <Choice
        className={styles.choice}
        label={text.choose}
        value={chosen ?? ''}
        options={[
          ...(isNarrow ? [] : [{ value: '', label: text.all }]),
          ...ROLES.map((role) => ({ value: role, label: roles[role] })),
        ]}
        choose={(role) => change({ role })}
      />
      <Panel title={chosen ? roles[chosen] : text.title}>
        {chosen ? <Of role={chosen} /> : <Matrix choose={(role) => change({ role })} />}
      </Panel>
    </>
  );
}

function Of({ role }: { readonly role: Role }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {ALL.filter((permission) => mayDo(role, permission)).map((permission) => (
        <li key={permission}>{permissions[permission].label[language]}</li>
      ))}
    </ul>
  );
}

function Matrix({ choose }: { readonly choose: (role: Role) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(matrixText);
  const { permission: right } = useText(rolePageText);
  const { roles } = useText(roleText);
  // Not on the table: the marks that Tabster puts into it would be cells.
  const moves = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  return (
    <div {...moves} className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: gone through by arrow keys, which a plain table does not tell */}
      <table role="grid" className={styles.table} aria-label={text.title} aria-description={text.keys}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.right)}>
              {right}
            </th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className={styles.head}>
                <button
                  type="button"
                  className={styles.role}
                  title={text.only(roles[role])}
                  onClick={() => choose(role)}
                >
                  {roles[role]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ALL.map((permission) => (
            <tr key={permission}>
              <th scope="row" className={mergeClasses(styles.head, styles.right)}>
                {permissions[permission].label[language]}
              </th>
              {ROLES.map((role) => (
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the same
                <td key={role} role="gridcell" tabIndex={0} className={styles.cell}>
                  {mayDo(role, permission) ? (
                    <CheckmarkRegular className={styles.yes} aria-label={text.yes} />
                  ) : (
                    <span aria-label={text.no} role="img" />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
