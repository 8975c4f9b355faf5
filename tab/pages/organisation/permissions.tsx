import { namesOf } from '../../../bot/blocks/names.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { Role } from '../../../bot/capabilities/organisation/model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { permissions } from '../../../bot/contract.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
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
