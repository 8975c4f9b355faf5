// What everyone does with documents: finds their own, acknowledges, and asks the owner.
import { recording } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { LONGEST_QUESTION, type OwnDocument } from './model.ts';
import type { DocumentPages } from './page-actions.ts';
import { acknowledge, shownText } from './receipt.ts';

export function readerActions(
  ports: Ports,
  { receipt, hasRead, deliveryOf, dueFor, isFor, readable }: DocumentPages,
): Pick<Actions, 'policy.mine' | 'policy.acknowledge' | 'policy.ask'> {
  const { documents } = ports.lists;
  const record = recording(ports, { list: 'acknowledgements' });
  return {
    async 'policy.mine'(_, { person }) {
      const own = documents
        .by('state', 'published')
        .filter(({ id }) => deliveryOf(id, person.id) !== undefined || hasRead(id)(person.id))
        .map(
          ({ id, title, kind, version, publishedAt }): OwnDocument => ({
            id,
            title,
            kind,
            version,
            publishedAt,
            due: dueFor(id, person.id),
            acknowledgedAt: receipt(id, person.id)?.at ?? null,
          }),
        );
      return own.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
    },

    async 'policy.acknowledge'({ id, channel, ...quiz }, reader) {
      const version = documents.get(id);
      const { person } = reader;
      if (!version || !isFor(id, person)) return refuse('documentUnknown');
      const before = receipt(id, person.id);
      if (before) return { id, acknowledgedAt: before.at };
      const hash = version.file?.sha256 ?? ports.sha256(shownText(version));
      const answers = [quiz.quiz0, quiz.quiz1, quiz.quiz2];
      const moment = { now: ports.now(), changeId: ports.newId() };
      const read = acknowledge({ version, reader, hash, channel, answers, ...moment });
      if (isRefusal(read)) return read;
      const { at } = await record(read, { follow: [{ kind: 'showTodo', person: person.id }] });
      return { id, acknowledgedAt: at };
    },

    async 'policy.ask'({ id, text, key }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      if (text === '') return refuse('questionMissing');
      if (text.length > LONGEST_QUESTION)
        return refuse('tooLong', { limit: String(LONGEST_QUESTION), length: String(text.length) });
      const ask = `ask/${key}`;
      ports.enqueue(ask, ask, { kind: 'askOwner', document: id, from: asker.person.id, text });
      return { owner: version.ownerName };
    },
  };
}
