import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { Likeness } from './model.ts';
import type { CaseGroupRefusal } from './rules.ts';

const sv = {
  /** Of a wave in the channel. The notification says nothing of what has happened. */
  summary: (count: number) => `${count} rapporter kan vara samma händelse`,
  title: (count: number) => `${count} rapporter kan vara samma händelse`,
  joined: (count: number, number: string) => `${count} rapporter samlade i ${number}`,
  newOnes: (count: number) => (count === 1 ? 'En till kan höra dit.' : `${count} till kan höra dit.`),
  between: (first: string, last: string) => `Den första kom ${first}, den senaste ${last}.`,
  likenesses: words<Likeness>({
    link: 'samma länk',
    sender: 'samma avsändare',
    affected: 'samma sak berörs',
    words: 'liknande ord',
  }),
  alike: (what: string) => `De liknar varandra: ${what}.`,
  several: 'Flera rapporter kan vara samma händelse',
  gone: 'Rapporterna hör inte ihop längre. De finns var för sig bland incidenterna.',
  cover: 'Den som handlägger incidenter ser här vilka rapporterna är och kan samla dem.',
  more: (count: number) => `och ${count} till`,
  done: (count: number) => (count === 1 ? 'En rapport är samlad.' : `${count} rapporter är samlade.`),
  notDone: (numbers: string) => `Det här gick inte att göra för ${numbers}. Öppna dem var för sig och se varför.`,
  /** To each reporter. It says nothing of the other reports. */
  told: 'Flera har rapporterat samma sak som du. Vi tar hand om det samlat, och du får svar här. Tack för att du hörde av dig.',
  toldApart: 'Din rapport hanteras för sig igen. Du får svar här.',
  buttons: {
    show: 'Visa',
    gather: (count: number, number: string) => (count === 1 ? `Lägg till i ${number}` : `Samla alla i ${number}`),
    open: 'Öppna huvudärendet',
  },
  refusals: {
    mainClosed: (facts: Facts) =>
      `Ärende ${fact(facts, 'number')} är avslutat. Öppna det igen först, eller samla i ett annat ärende.`,
    mainBelongs: (facts: Facts) =>
      `Ärende ${fact(facts, 'number')} hör självt till ett annat ärende. Samla i huvudärendet i stället.`,
    isMain: (facts: Facts) => `Andra ärenden är samlade i ${fact(facts, 'number')}. Ta ut dem därifrån först.`,
    notJoined: () => 'Ärendet hör inte till något annat ärende.',
    whyNotMissing: () => 'Skriv kort varför ärendet inte hör dit.',
  } satisfies Record<CaseGroupRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  summary: (count) => `${count} reports may be one event`,
  title: (count) => `${count} reports may be one event`,
  joined: (count, number) => `${count} reports gathered in ${number}`,
  newOnes: (count) => (count === 1 ? 'One more may belong to them.' : `${count} more may belong to them.`),
  between: (first, last) => `The first came ${first}, the latest ${last}.`,
  likenesses: words<Likeness>({
    link: 'the same link',
    sender: 'the same sender',
    affected: 'the same thing is affected',
    words: 'similar words',
  }),
  alike: (what) => `They are alike: ${what}.`,
  several: 'Several reports may be one event',
  gone: 'The reports no longer belong together. You find them one by one among the incidents.',
  cover: 'Whoever handles incidents sees here which reports they are, and can gather them.',
  more: (count) => `and ${count} more`,
  done: (count) => (count === 1 ? 'One report is gathered.' : `${count} reports are gathered.`),
  notDone: (numbers) => `This could not be done for ${numbers}. Open them one by one to see why.`,
  told: 'Several people have reported the same thing as you. We deal with it as one, and you get your answer here. Thank you for telling us.',
  toldApart: 'Your report is dealt with on its own again. You get your answer here.',
  buttons: {
    show: 'Show',
    gather: (count, number) => (count === 1 ? `Add to ${number}` : `Gather all in ${number}`),
    open: 'Open the main case',
  },
  refusals: {
    mainClosed: (facts) => `Case ${fact(facts, 'number')} is closed. Reopen it first, or gather in another case.`,
    mainBelongs: (facts) =>
      `Case ${fact(facts, 'number')} belongs to another case itself. Gather in the main case instead.`,
    isMain: (facts) => `Other cases are gathered in ${fact(facts, 'number')}. Take them out of it first.`,
    notJoined: () => 'The case does not belong to another case.',
    whyNotMissing: () => 'Say briefly why the case does not belong there.',
  },
};

export const caseGroupText: Texts<typeof sv> = { sv, en };
