import { listed } from '../../../bot/blocks/text.ts';
import { PERMISSIONS } from '../../../bot/capabilities/organisation/model.ts';
import { PERMISSION_TABLE } from '../../../bot/capabilities/organisation/rules.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { Grid } from '../../list/grid.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

/** `Revisor` → `revisor`, but `IT …` stays. */
function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The very table the server asks, in plain words. */
export function Permissions() {
  const text = useText(pageText);
  const words = useText(organisationText);
  const language = useLanguage();
  const who = (roles: (typeof PERMISSION_TABLE)[keyof typeof PERMISSION_TABLE]) =>
    roles === 'everyone'
      ? words.everyone
      : listed(
          roles.map((role, place) => (place === 0 ? words.roles[role] : inSentence(words.roles[role]))),
          language,
        );
  return (
    <Grid
      label={text.permissions}
      columns={[text.permission, text.who]}
      rows={PERMISSIONS.map((permission) => ({
        key: permission,
        cells: [words.permissions[permission], who(PERMISSION_TABLE[permission])],
      }))}
    />
  );
}
