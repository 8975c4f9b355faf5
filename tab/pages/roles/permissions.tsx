import { namesOf } from '../../../bot/blocks/names.ts';
import { inSentence, listed } from '../../../bot/blocks/text.ts';
import type { Role } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { permissions } from '../../../bot/contract.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { rolePageText } from './text.ts';

/** The very table the server asks, in plain words. */
export function Permissions() {
  const text = useText(rolePageText);
  const words = useText(roleText);
  const language = useLanguage();
  const who = (roles: 'everyone' | readonly Role[]) =>
    roles === 'everyone'
      ? words.everyone
      : listed(
          roles.map((role, place) => (place === 0 ? words.roles[role] : inSentence(words.roles[role]))),
          language,
        );
  return (
    <DataTable
      label={text.permissions}
      columns={titled([text.permission, text.who])}
      rows={namesOf(permissions).map((permission) => ({
        key: permission,
        cells: [permissions[permission].label[language], who(permissions[permission].roles)],
      }))}
    />
  );
}
