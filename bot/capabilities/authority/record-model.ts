// The lists of recipients and senders: what each holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { Recipient, Sender } from './model.ts';

export interface AuthorityLists {
  reportRecipients: Listed<Recipient>;
  reportSenders: Listed<Sender>;
}
