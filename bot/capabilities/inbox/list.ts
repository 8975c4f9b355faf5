import { longText, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Address } from './model.ts';

export const addressList = {
  name: 'Conversations',
  displayName: 'Konversationer',
  description: 'Var Värna når människor och kanaler, och vilka kort som följer vilka ärenden.',
  background: true,
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    conversation: column('Conversation', 'Konversation', longText),
    activity: column('Activity', 'Meddelande', optional(shortText)),
    serviceUrl: column('ServiceUrl', 'Teams tjänst', shortText),
    name: column('PlaceName', 'Namn', shortText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Address>;
