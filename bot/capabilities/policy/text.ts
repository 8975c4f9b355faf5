import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { LeftOut } from '../organisation/model.ts';
import type { DocumentKind, DocumentVersion, VersionState } from './model.ts';
import type { PolicyRefusal, Step } from './rules.ts';

const sv = {
  kinds: words<DocumentKind>({
    policy: 'Policy',
    guideline: 'Riktlinje',
    instruction: 'Instruktion',
    routine: 'Rutin',
  }),
  states: words<VersionState>({
    draft: 'Utkast',
    inReview: 'På granskning',
    decided: 'Beslutad',
    published: 'Gäller',
    superseded: 'Ersatt av en nyare',
    withdrawn: 'Upphävd',
  }),
  changeKinds: words<DocumentVersion['change']>({
    material: 'Ändring i sak: alla läser på nytt',
    editorial: 'Redaktionell ändring: ingen behöver läsa på nytt',
  }),
  leftOut: words<LeftOut>({
    guest: 'gästkonton',
    disabled: 'avstängda konton',
    named: 'undantagna',
    outside: 'omfattas inte',
  }),
  steps: words<Step>({
    review: 'Skicka på granskning',
    backToDraft: 'Tillbaka till utkast',
    decide: 'Skriv in beslutet',
    publish: 'Publicera och skicka ut',
    withdraw: 'Upphäv',
  }),
  fields: {
    kind: 'Typ',
    title: 'Titel',
    owner: 'Ägare',
    version: 'Version',
    state: 'Läge',
    summary: 'Det viktigaste',
    changes: 'Det här är nytt',
    decidedBy: 'Beslutad av',
    decidedOn: 'Beslutad den',
    section: 'Paragraf',
    diaryNumber: 'Diarienummer',
    reviewOn: 'Ses över senast',
    audience: 'Gäller för',
    file: 'Hela dokumentet',
    due: 'Läs senast',
    acknowledgedAt: 'Du kvitterade',
  },
  task: {
    title: (kind: string, title: string) => `${kind}: ${title}`,
    ask: 'Läs och kvittera',
    due: (day: string) => `Läs senast ${day}.`,
    late: (day: string) => `Skulle ha lästs senast ${day}.`,
    acknowledge: 'Jag har läst och förstått',
    question: 'Jag har en fråga',
    open: 'Läs mer',
    done: (title: string, at: string) => `Du kvitterade ${title} ${at}. Tack!`,
    again: 'Du hade redan kvitterat. Inget mer behövs.',
  },
  ask: {
    title: (title: string) => `Fråga om ${title}`,
    hint: 'Vad är oklart?',
    send: 'Skicka frågan',
    got: 'En fråga till dig',
    answer: 'Svara personen direkt i Teams.',
    sent: (owner: string) => `Din fråga är skickad till ${owner}.`,
    from: (name: string, title: string) => `${name} har en fråga om ${title}`,
  },
  mine: {
    title: 'Mina regler',
    none: 'Inga styrdokument gäller för dig än. När något beslutas får du veta det här.',
    read: 'Läst',
    unread: 'Inte läst än',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    documentUnknown: (_facts: Facts) => 'Dokumentet finns inte längre. Öppna listan på nytt.',
    titleMissing: (_facts: Facts) => 'Skriv vad dokumentet heter.',
    summaryMissing: (_facts: Facts) => 'Skriv minst en punkt om det viktigaste. Det är den som alla läser.',
    languageMissing: (_facts: Facts) => 'Skriv lika många punkter på engelska som på svenska.',
    tooManyPoints: (facts: Facts) => `Högst ${fact(facts, 'limit')} punkter får plats. Ta bort det som inte behövs.`,
    pointTooLong: (facts: Facts) =>
      `En punkt har ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Dela den eller korta den.`,
    ownerUnknown: (_facts: Facts) => 'Välj en ägare som har ett konto i kommunen.',
    notDraft: (facts: Facts) =>
      `${fact(facts, 'title')} är inte ett utkast längre och kan inte ändras. Skapa en ny version.`,
    notNow: (facts: Facts) =>
      `Det går inte i det läge som ${fact(facts, 'title')} har nu. Ladda om och se hur det ligger till.`,
    decisionIncomplete: (_facts: Facts) => 'Skriv vem som har beslutat och vilket diarienummer beslutet har.',
    decidedInFuture: (_facts: Facts) => 'Beslutet har ett datum som inte har varit än. Rätta datumet.',
    nobodyMeant: (_facts: Facts) => 'Ingen omfattas av urvalet. Välj vilka dokumentet gäller för.',
    dueInPast: (_facts: Facts) => 'Välj ett datum som inte har passerat. Ge alla några veckor på sig.',
    documentChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra före dig. Så här ser det ut nu; gör om din ändring om den fortfarande behövs.`,
    questionMissing: (_facts: Facts) => 'Skriv din fråga först.',
    tooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den och försök igen.`,
  } satisfies Record<PolicyRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  kinds: words<DocumentKind>({
    policy: 'Policy',
    guideline: 'Guideline',
    instruction: 'Instruction',
    routine: 'Routine',
  }),
  states: words<VersionState>({
    draft: 'Draft',
    inReview: 'In review',
    decided: 'Decided',
    published: 'In force',
    superseded: 'Replaced by a newer one',
    withdrawn: 'Withdrawn',
  }),
  changeKinds: words<DocumentVersion['change']>({
    material: 'Material change: everyone reads it again',
    editorial: 'Editorial change: nobody needs to read it again',
  }),
  leftOut: words<LeftOut>({
    guest: 'guest accounts',
    disabled: 'disabled accounts',
    named: 'excepted',
    outside: 'not concerned',
  }),
  steps: words<Step>({
    review: 'Send for review',
    backToDraft: 'Back to draft',
    decide: 'Enter the decision',
    publish: 'Publish and send out',
    withdraw: 'Withdraw',
  }),
  fields: {
    kind: 'Type',
    title: 'Title',
    owner: 'Owner',
    version: 'Version',
    state: 'Status',
    summary: 'The main points',
    changes: 'What is new',
    decidedBy: 'Decided by',
    decidedOn: 'Decided on',
    section: 'Section',
    diaryNumber: 'Registration number',
    reviewOn: 'To be reviewed by',
    audience: 'Applies to',
    file: 'The whole document',
    due: 'Read by',
    acknowledgedAt: 'You acknowledged',
  },
  task: {
    title: (kind, title) => `${kind}: ${title}`,
    ask: 'Read and acknowledge',
    due: (day) => `Read it by ${day}.`,
    late: (day) => `It should have been read by ${day}.`,
    acknowledge: 'I have read and understood',
    question: 'I have a question',
    open: 'Read more',
    done: (title, at) => `You acknowledged ${title} ${at}. Thank you!`,
    again: 'You had already acknowledged it. Nothing more is needed.',
  },
  ask: {
    title: (title) => `Question about ${title}`,
    hint: 'What is unclear?',
    send: 'Send the question',
    got: 'A question for you',
    answer: 'Answer the person directly in Teams.',
    sent: (owner) => `Your question has been sent to ${owner}.`,
    from: (name, title) => `${name} has a question about ${title}`,
  },
  mine: {
    title: 'My rules',
    none: 'No steering documents apply to you yet. When something is decided you will be told here.',
    read: 'Read',
    unread: 'Not read yet',
  },
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this.',
    documentUnknown: (_facts) => 'The document is no longer there. Open the list again.',
    titleMissing: (_facts) => 'Write what the document is called.',
    summaryMissing: (_facts) => 'Write at least one main point. It is what everyone reads.',
    languageMissing: (_facts) => 'Write as many points in English as in Swedish.',
    tooManyPoints: (facts) => `There is room for ${fact(facts, 'limit')} points at most. Remove what is not needed.`,
    pointTooLong: (facts) =>
      `One point has ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Split or shorten it.`,
    ownerUnknown: (_facts) => 'Choose an owner who has an account in the municipality.',
    notDraft: (facts) => `${fact(facts, 'title')} is no longer a draft and cannot be changed. Make a new version.`,
    notNow: (facts) =>
      `This cannot be done with ${fact(facts, 'title')} as it stands now. Reload and see how it stands.`,
    decisionIncomplete: (_facts) => 'Write who has decided and the registration number of the decision.',
    decidedInFuture: (_facts) => 'The decision has a date that has not come yet. Correct the date.',
    nobodyMeant: (_facts) => 'Nobody is meant. Choose whom the document applies to.',
    dueInPast: (_facts) => 'Choose a date that has not passed. Give everyone a few weeks.',
    documentChanged: (facts) =>
      `${fact(facts, 'name')} made a change before you. This is how it looks now; make your change again if it is still needed.`,
    questionMissing: (_facts) => 'Write your question first.',
    tooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it and try again.`,
  },
};

export const policyText: Texts<typeof sv> = { sv, en };
