// What has come with this version of Värna and is not in the SharePoint site yet: whoever needs it hears what, and what to do.
import { listed, type Texts } from './text.ts';

/** SharePoint cannot keep it until the site is provisioned: the list, or columns of it, have come with this version. */
export class SiteLacks extends Error {
  /** As people see it in SharePoint. */
  readonly list: string;
  /** As people see them; none where the list itself is not there. */
  readonly columns: readonly string[];

  constructor(list: string, columns: readonly string[]) {
    super(`the site lacks ${list}${columns.length === 0 ? '' : `: ${columns.join(', ')}`}`);
    this.name = 'SiteLacks';
    this.list = list;
    this.columns = columns;
  }
}

const sv = {
  title: 'Det här går inte att spara än',
  detail: ({ list, columns }: SiteLacks) => {
    if (columns.length === 0)
      return `SharePoint saknar listan ${list}, som kom med den nya versionen av Värna. Be it-supporten köra ”npm run provision -- --fix” och försök sedan igen.`;
    if (columns.length === 1)
      return `Listan ${list} i SharePoint behöver kolumnen ${listed(columns, 'sv')} som i den nya versionen av Värna. Be it-supporten köra ”npm run provision -- --fix” och försök sedan igen.`;
    return `Listan ${list} i SharePoint behöver kolumnerna ${listed(columns, 'sv')} som i den nya versionen av Värna. Be it-supporten köra ”npm run provision -- --fix” och försök sedan igen.`;
  },
};

const en: typeof sv = {
  title: 'This cannot be saved yet',
  detail: ({ list, columns }) => {
    if (columns.length === 0)
      return `SharePoint does not have the list ${list}, which is new in this version of Värna. Ask IT support to run “npm run provision -- --fix”, then try again.`;
    if (columns.length === 1)
      return `The list ${list} in SharePoint needs the column ${listed(columns, 'en')} as in the new version of Värna. Ask IT support to run “npm run provision -- --fix”, then try again.`;
    return `The list ${list} in SharePoint needs the columns ${listed(columns, 'en')} as in the new version of Värna. Ask IT support to run “npm run provision -- --fix”, then try again.`;
  },
};

export const siteLacksText: Texts<typeof sv> = { sv, en };
