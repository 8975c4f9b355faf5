// Everyone may search: each source answers with no more than the asker may see.
import { EVERYONE, type RightsOf } from '../roles/permission-rules.ts';

export const searchRights: RightsOf<'search'> = {
  'search.find': EVERYONE,
};
