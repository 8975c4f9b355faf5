// Questions from one person to another: each reaches whom it is for, or whoever asked is told that it has not.
import { dayOf } from '../../blocks/instant.ts';
import type { Cause } from '../../capabilities/campaign/model.ts';
import { campaignText } from '../../capabilities/campaign/text.ts';
import { coordinatorCard } from '../../capabilities/incident/reading-cards.ts';
import { incidentText } from '../../capabilities/incident/text.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import { questionCard, trialCard } from '../../capabilities/policy/cards.ts';
import { policyText } from '../../capabilities/policy/text.ts';
import type { Job, JobHandlers } from '../../jobs.ts';
import { attemptOf, type Delivered, type Mail } from './mail.ts';
import type { MessengerDependencies, SendToPerson } from './messenger.ts';
import { activityOf } from './teams.ts';
import { DONE, type Sent } from './transport.ts';

type Missed = Cause | 'uncertain';

/** Why it did not arrive, or may not have; undefined when it did, or is tried again. */
function missedBy(sent: Sent<Delivered>): Missed | undefined {
  if (sent === 'uncertain') return 'uncertain';
  return 'result' in sent && sent.result === 'refused' ? sent.refusal.cause : undefined;
}

export type QuestionLetters = Pick<
  JobHandlers,
  'askOwner' | 'tellNotAsked' | 'tryCard' | 'askCoordinator' | 'tellNotReached'
>;

/** Questions to the owner of a document or to a coordinator, and what whoever sends it out wants to see beforehand. */
export function questionLetters(
  { ports, links }: MessengerDependencies,
  mail: Mail,
  toPerson: SendToPerson,
): QuestionLetters {
  const { documents } = ports.lists;
  /** Once for each question, however often it is tried again. */
  const tell = (question: readonly [subject: string, from: PersonId, text: string], job: Job) => {
    const [subject, from, text] = question;
    ports.enqueue(`notAsked/${subject}/${from}/${ports.sha256(text)}`, `notAsked/${from}`, job);
  };
  const say = async (to: PersonId, sentence: string, key: string, attempt: number) =>
    attemptOf(await mail.toPerson(to, { key, attempt, urgency: 'answer', activity: activityOf(sentence) }), to);

  return {
    async askOwner({ document, from, text }, key, attempt) {
      const version = documents.get(document);
      const owner = version && ports.people.get(version.owner);
      const asking = ports.people.get(from);
      if (!version || !owner || !asking) return DONE;
      const message = questionCard(version, asking, { text, chat: links.chat(asking.login) }, owner.language);
      const sent = await toPerson(owner.id, message, owner.language, key, attempt);
      const cause = missedBy(sent);
      if (cause) tell([document, from, text], { kind: 'tellNotAsked', document, from, cause });
      return attemptOf(sent, owner.id);
    },
    async tryCard({ document, person: id, due }, key, attempt) {
      const version = documents.get(document);
      const person = ports.people.get(id);
      if (!version || !person) return DONE;
      const at = { today: dayOf(ports.now()), url: links.to('document', document) };
      const message = trialCard(version, due, at, person.language);
      return attemptOf(await toPerson(id, message, person.language, key, attempt), id);
    },
    async askCoordinator({ from, to, text }, key, attempt) {
      const asking = ports.people.get(from);
      const coordinator = ports.people.get(to);
      if (!asking || !coordinator) return DONE;
      const { language } = coordinator;
      const message = coordinatorCard(asking, { text, chat: links.chat(asking.login) }, language);
      const sent = await toPerson(to, message, language, key, attempt);
      const cause = missedBy(sent);
      if (cause) tell([to, from, text], { kind: 'tellNotReached', from, to, cause });
      return attemptOf(sent, to);
    },
    async tellNotAsked({ document, from, cause }, key, attempt) {
      const version = documents.get(document);
      if (!version) return DONE;
      const language = ports.people.get(from)?.language ?? 'sv';
      const owner = ports.people.get(version.owner)?.name ?? '';
      const { ask } = policyText[language];
      const { because } = campaignText[language];
      const sentence =
        cause === 'uncertain'
          ? ask.uncertain(owner, version.title)
          : ask.notArrived(owner, version.title, because[cause]);
      return say(from, sentence, key, attempt);
    },
    async tellNotReached({ from, to, cause }, key, attempt) {
      const language = ports.people.get(from)?.language ?? 'sv';
      const name = ports.people.get(to)?.name ?? '';
      const { asked } = incidentText[language];
      const { because } = campaignText[language];
      const sentence = cause === 'uncertain' ? asked.uncertain(name) : asked.notArrived(name, because[cause]);
      return say(from, sentence, key, attempt);
    },
  };
}
