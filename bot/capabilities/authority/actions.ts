import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { type AuthorityPage, RECIPIENTS, type RecipientId, type SenderView } from './model.ts';
import { may } from './rights.ts';
import {
  type About,
  authorityChanged,
  bodies,
  isStale,
  recipientOf,
  recipientSaved,
  senderId,
  senderOf,
  senderSaved,
} from './rules.ts';

type AuthorityActions = Pick<Actions, Extract<keyof Actions, `authority.${string}`>>;

export function authorityActions(ports: Ports): AuthorityActions {
  const { reportRecipients, reportSenders, boards } = ports.lists;
  const mayManage = ({ person, roles }: Asker) => may('authority.manage', person, roles);
  const kept = (id: RecipientId) => recipientOf(id, reportRecipients.get(id));

  const viewOf = (about: About): SenderView => {
    const sender = reportSenders.get(senderId(about.kind, about.of));
    const municipality = reportSenders.get(senderId('municipality', ''));
    const isByMunicipality = about.kind === 'board' && sender === undefined && municipality !== undefined;
    return { sender: senderOf(about, sender), isNew: sender === undefined, isByMunicipality };
  };
  const page = (asker: Asker): AuthorityPage => ({
    recipients: RECIPIENTS.map(kept).map((recipient) => ({
      recipient,
      isStale: isStale(recipient, dayOf(ports.now())),
    })),
    senders: bodies(boards.all(), asker.person.company).map(viewOf),
    mayManage: mayManage(asker),
  });
  const described = {
    page: (_: unknown, asker: Asker) => page(asker),
    conflict: authorityChanged,
  } as const;
  const recipients = changing(ports, {
    list: 'reportRecipients',
    found: (id: string) => reportRecipients.get(id) ?? refuse('senderUnknown'),
    ...described,
  });
  const senders = changing(ports, {
    list: 'reportSenders',
    found: (id: string) => reportSenders.get(id) ?? refuse('senderUnknown'),
    ...described,
  });
  const mayNot = (asker: Asker) => (mayManage(asker) ? undefined : refuse('notAllowed'));

  return {
    async 'authority.read'(_, asker) {
      const { person, roles } = asker;
      if (!mayManage(asker) && !may('authority.read', person, roles)) return refuse('notAllowed');
      return page(asker);
    },
    async 'authority.saveRecipient'({ id, revision, ...said }, actor) {
      const isThere = reportRecipients.get(id) !== undefined;
      return recipients.save({ id: isThere ? id : null, key: id, revision }, actor, {
        mayNot: () => mayNot(actor),
        decide: (_, { now }) =>
          decided(recipientSaved(kept(id), said, { today: dayOf(now), checkedBy: actor.person.name })),
      });
    },
    async 'authority.saveSender'({ kind, of, revision, ...said }, actor) {
      const id = senderId(kind, of);
      const isThere = reportSenders.get(id) !== undefined;
      return senders.save({ id: isThere ? id : null, key: id, revision }, actor, {
        mayNot: () => mayNot(actor) ?? (kind === 'board' && !boards.get(of) ? refuse('senderUnknown') : undefined),
        decide: () => {
          const made = senderSaved({ kind, ...said });
          return isRefusal(made) ? made : decided(made);
        },
      });
    },
  };
}
