// What somebody writes to Värna, and what Värna answers.
import type { Message } from '../../blocks/card.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import { inboxCard } from '../../capabilities/inbox/cards.ts';
import { INCIDENT_CHANNEL } from '../../capabilities/inbox/model.ts';
import { ownCard, ownCasesCard } from '../../capabilities/incident/cards.ts';
import { type Draft, filesOf, type SentMessage } from '../../capabilities/incident/draft-model.ts';
import { asideCard, askedCard, readingsCard } from '../../capabilities/incident/reading-cards.ts';
import { draftCard, reportForm } from '../../capabilities/incident/report-cards.ts';
import { ownRulesCard } from '../../capabilities/policy/cards.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { Permission } from '../../contract.ts';
import { isPersonal, messageKey, replyTo, type SaidActivity } from './activity.ts';
import { keepAddress } from './addresses.ts';
import { noteInThread } from './case-thread.ts';
import { type CommandName, commands } from './commands.ts';
import { filesIn, hasFiles } from './files.ts';
import { helpCard, pageCard } from './help.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';
import { understand } from './understand.ts';
import { wordsOf } from './words.ts';

type Said = Message | string;

export interface Turn {
  readonly teams: Teams;
  readonly asker: Asker;
  readonly activity: SaidActivity;
}

const allows = async ({ teams, asker }: Turn): Promise<(permission: Permission) => boolean> => {
  const me = await teams.app.actions['organisation.me']({}, asker);
  return (permission) => !isRefusal(me) && me.may.includes(permission);
};

/** One answer per command; a command without one does not compile. */
const ANSWERS: Readonly<Record<CommandName, (turn: Turn, rest: string) => Promise<Said | undefined>>> = {
  async report({ asker, teams }) {
    return reportForm({ id: teams.ports.newId(), happened: '', evidence: null, source: 'form' }, asker.language);
  },
  async mine({ teams, asker }) {
    const cases = await teams.app.actions['incident.mine']({}, asker);
    return isRefusal(cases)
      ? teams.sentenceOf(cases, asker.language)
      : ownCasesCard(cases, asker.language, teams.links);
  },
  async tasks({ teams, asker, activity }) {
    const { conversation } = activity;
    // There is one card "Att göra" to answer in: the sender knows where the older one stands.
    if (teams.ports.people.get(asker.person.id)) {
      const { id: person } = asker.person;
      const work = { kind: 'answerTodo', person, language: asker.language } as const;
      teams.ports.enqueue(`asked/${conversation.id}/${activity.id}`, `say/${conversation.id}`, work);
      return undefined;
    }
    const inbox = await teams.app.actions['inbox.todo']({}, asker);
    return isRefusal(inbox)
      ? teams.sentenceOf(inbox, asker.language)
      : inboxCard(inbox, asker.language, teams.links, teams.cards);
  },
  async rules({ teams, asker }) {
    const own = await teams.app.actions['policy.mine']({}, asker);
    return isRefusal(own)
      ? teams.sentenceOf(own, asker.language)
      : ownRulesCard(own, dayOf(teams.ports.now()), asker.language);
  },
  async status({ teams, asker }, rest) {
    if (rest.trim() === '') return chatText[asker.language].numberMissing;
    const own = await teams.app.actions['incident.status']({ number: rest.slice(0, 40) }, asker);
    return isRefusal(own)
      ? teams.sentenceOf(own, asker.language)
      : ownCard(own, asker.language, teams.links.to('case', own.id));
  },
  lessons: async ({ teams, asker }) => pageCard('lessons', asker, teams.links.to('lessons')),
  measures: async ({ teams, asker }) => pageCard('measures', asker, teams.links.to('measures')),
  decisions: async ({ teams, asker }) => pageCard('decisions', asker, teams.links.to('desk')),
  staff: async ({ teams, asker }) => pageCard('staff', asker, teams.links.to('staff')),
  async help(turn) {
    return helpCard(turn.asker, await allows(turn), turn.teams.links);
  },
  async cancel({ teams, asker, activity }) {
    const t = chatText[asker.language];
    const draft = teams.app.drafting.layAside(asker);
    const message = draft?.parts.at(-1)?.message;
    if (!draft || message === undefined) return t.nothingToCancel;
    const place = { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl };
    teams.say(`${replyTo(messageKey(activity))}/aside`, place, asideCard(draft, asker.language), replyTo(message));
    return t.cancelled;
  },
  async channel({ teams, asker, activity }) {
    const t = chatText[asker.language];
    const channel = activity.channelData?.channel;
    if (!channel) return t.notHere;
    const name = channel.name ?? activity.channelData?.team?.name ?? '';
    const address = {
      id: INCIDENT_CHANNEL,
      conversation: channel.id,
      activity: null,
      serviceUrl: activity.serviceUrl,
      name,
    };
    keepAddress(teams, { ...address, changeId: teams.ports.newId() });
    return t.channelPlaced(name);
  },
  async greeting({ teams, asker }) {
    const t = chatText[asker.language];
    const { isVacant } = teams.app.services.coordination();
    return (isVacant ? t.greetingUnattended : t.greeting)(asker.person.givenName);
  },
  async thanks({ asker }) {
    return chatText[asker.language].thanks;
  },
};

const NO_FILES = { files: [], missing: [] };

/** What was sent, with its files; what is kept already is not fetched again. */
async function sentMessage({ teams, asker, activity }: Turn, text: string): Promise<SentMessage> {
  const message = messageKey(activity);
  const isThere = teams.app.drafting.madeOf(message, asker) !== undefined;
  const unnamed = chatText[asker.language].unnamedFile;
  const files = isThere ? NO_FILES : await filesIn(activity, teams.files, unnamed);
  return { message, text, ...files };
}

/** A report that can be sent as it is, or the form where nothing but the name of a lost file is known. */
export function cardOfDraft({ teams, asker }: Pick<Turn, 'teams' | 'asker'>, draft: Draft, isChanged = false): Message {
  const { language } = asker;
  if (draft.asked) return askedCard(draft, language);
  if (draft.aside) return asideCard(draft, language);
  const readings = teams.app.drafting.readings(draft, asker);
  const isPlain = draft.evidence !== null || filesOf(draft).length > 0;
  if (!isPlain && (readings.isQuestion || readings.answers.length > 0)) return readingsCard(draft, readings, language);
  if (draft.happened === '' && !draft.evidence && filesOf(draft).length === 0) return reportForm(draft, language);
  const notice = isChanged ? 'followed' : draft.parts.length > 1 ? 'joined' : undefined;
  return draftCard(draft, language, { recent: teams.app.drafting.recent(asker), notice });
}

async function draft(turn: Turn, text: string): Promise<Said> {
  const { teams, asker } = turn;
  const made = teams.app.drafting.take(await sentMessage(turn, text), asker);
  return isRefusal(made) ? teams.sentenceOf(made, asker.language) : cardOfDraft(turn, made);
}

async function command(turn: Turn, name: CommandName, rest: string): Promise<Said | undefined> {
  const { asker, activity } = turn;
  const t = chatText[asker.language];
  const { where, who } = commands[name];
  if (where === 'personal' && !isPersonal(activity)) return t.wrongPlace;
  if (!(await allows(turn))(who)) return t.notAllowed;
  return ANSWERS[name](turn, rest);
}

/** Nothing that is sent along with a command is lost: it goes into the form, or becomes a report beside the answer. */
async function commandWithFiles(turn: Turn, name: CommandName, rest: string): Promise<readonly Said[]> {
  if (name === 'report') {
    const { asker } = turn;
    const held = turn.teams.app.drafting.hold(await sentMessage(turn, ''), asker);
    return [reportForm({ ...held, source: 'form' }, asker.language)];
  }
  const answer = name === 'greeting' || name === 'thanks' ? undefined : await command(turn, name, rest);
  return [...(answer === undefined ? [] : [answer]), await draft(turn, '')];
}

/**
 * A body longer than the contract allows is refused by the rule that says how long it may be.
 * Nothing to say = the answer comes as work of its own.
 */
export async function answerTo(turn: Turn): Promise<readonly Said[]> {
  const { asker, activity } = turn;
  const t = chatText[asker.language];
  if (asker.person.account !== 'active') return [t[asker.person.account]];
  const text = wordsOf(activity);
  const withFiles = hasFiles(activity) && isPersonal(activity);
  if (text === '' && !withFiles) return [t.empty];
  const understood = understand(text);
  if (understood.kind === 'command') {
    if (withFiles) return commandWithFiles(turn, understood.command, understood.rest);
    const answer = await command(turn, understood.command, understood.rest);
    return answer === undefined ? [] : [answer];
  }
  if (!isPersonal(activity)) return [(await noteInThread(turn, text)) ?? t.wrongPlace];
  const isAnswer = () => turn.teams.app.drafting.isAwaited(asker);
  return [understood.kind === 'words' || withFiles || isAnswer() ? await draft(turn, text) : t.nonsense];
}
