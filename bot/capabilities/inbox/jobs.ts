import type { JobFactsOf } from '../../blocks/job.ts';
import type { Language } from '../../blocks/text.ts';
import type { PersonId } from '../organisation/model.ts';

export interface InboxJobs {
  /** The person's own card, where one stands; nothing new is sent. */
  showTodo: { readonly person: PersonId };
  /** Their card, with a ping where they have had none today, if there is something in it. @property about what makes it once */
  pingTodo: { readonly person: PersonId; readonly about: string };
  /** Their card last in their chat, since they asked for it. */
  answerTodo: { readonly person: PersonId; readonly language: Language };
  /** Where they press their card, which is how one is found whose sending was never answered. */
  todoFound: {
    readonly person: PersonId;
    readonly conversation: string;
    readonly activity: string;
    readonly serviceUrl: string;
  };
}

export const inboxJobs = {
  showTodo: {
    label: { sv: 'Uppdatera någons kort Att göra', en: 'Update somebody’s card To do' },
    partition: 'people',
    shows: true,
  },
  pingTodo: {
    label: { sv: 'Skicka någons kort Att göra', en: 'Send somebody’s To do card' },
    partition: 'people',
  },
  answerTodo: {
    label: { sv: 'Svara någon med kortet Att göra', en: 'Answer somebody with the To do card' },
    partition: 'people',
  },
  todoFound: {
    label: { sv: 'Notera var någons kort Att göra finns', en: 'Note where somebody’s To do card is' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<InboxJobs>;
