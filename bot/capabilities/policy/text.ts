import { type Facts, fact } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { type Texts, words } from '../../blocks/text.ts';
import { evidenceText } from './evidence-text.ts';
import type { DocumentKind, DocumentVersion, VersionState } from './model.ts';
import { reviewText } from './review-text.ts';
import type { PolicyRefusal, Step } from './rules.ts';

const sv = {
  inHand: 'Styrdokument',
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
  steps: words<Step>({
    review: 'Skicka på granskning',
    backToDraft: 'Gör om till utkast',
    decide: 'Registrera beslutet',
    publish: 'Publicera och skicka ut',
    withdraw: 'Upphäv',
  }),
  correctedTitle: 'Rättat',
  corrected: (before: string, after: string, name: string, moment: string, why: string) =>
    `${before} ändrades till ${after} av ${name}, ${moment}. Skäl: ${why}`,
  fields: {
    kind: 'Typ',
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
    due: 'Läs senast',
  },
  task: {
    ask: (kind: string) => `${kind} att läsa och kvittera`,
    due: (day: string) => `Läs senast ${day}.`,
    late: (day: string) => `Försenad: skulle ha lästs ${day}.`,
    acknowledge: 'Jag har läst och förstått',
    question: 'Jag har en fråga',
    quiz: 'Ditt svar',
    quizHint: 'Svara på det här innan du kvitterar.',
    open: 'Öppna i Värna',
    done: (title: string, at: string) => `Du kvitterade ${title} ${at}. Tack!`,
  },
  trial: {
    summary: 'Ett provkort',
    note: 'Det här är ett prov. Så här ser kortet ut för dem som får det. Inget sparas.',
    buttons: 'Här får mottagarna knapparna Jag har läst och förstått och Jag har en fråga.',
  },
  ask: {
    title: (title: string) => `Fråga om ${title}`,
    hint: 'Vad är oklart?',
    send: 'Skicka frågan',
    got: 'En fråga till dig',
    answer: 'Svara i chatten',
    sent: (owner: string) => `Din fråga är skickad till ${owner}.`,
    from: (name: string, title: string) => `${name} har en fråga om ${title}`,
    notArrived: (owner: string, title: string, because: string) =>
      `Din fråga om ${title} har inte kommit fram till ${owner}, eftersom ${because}. Värna försöker igen. Ring eller mejla om du behöver svar nu.`,
    uncertain: (owner: string, title: string) =>
      `Det är oklart om din fråga om ${title} har kommit fram till ${owner}, eftersom Teams inte svarade. Ring eller mejla om du behöver svar nu.`,
  },
  evidence: evidenceText.sv,
  mine: {
    title: 'Mina regler',
    none: 'Inga styrdokument gäller för dig än. När ett styrdokument börjar gälla för dig visas det här, och du får ett kort i chatten.',
    unread: 'Inte läst än.',
    late: (day: string) => `Försenad sedan ${day}.`,
    acknowledged: (at: string) => `Du kvitterade ${at}.`,
  },
  refusals: {
    ...reviewText.sv.refusals,
    nextExists: (facts: Facts) =>
      `Det finns redan ett utkast till nästa version av ${fact(facts, 'title')}. Ändra det.`,
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    documentUnknown: (_facts: Facts) => 'Dokumentet finns inte längre. Gå till listan och välj ett annat.',
    titleMissing: (_facts: Facts) => 'Skriv vad dokumentet heter.',
    summaryMissing: (_facts: Facts) => 'Skriv minst en punkt om det viktigaste. Punkterna är det som alla läser.',
    languageMissing: (_facts: Facts) => 'Skriv lika många punkter på engelska som på svenska.',
    tooManyPoints: (facts: Facts) => `Högst ${fact(facts, 'limit')} punkter får plats. Ta bort det som inte behövs.`,
    pointTooLong: (facts: Facts) =>
      `En punkt har ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Dela den eller korta den.`,
    ownerUnknown: (_facts: Facts) => 'Välj en ägare som har ett konto i kommunen.',
    notDraft: (facts: Facts) =>
      `${fact(facts, 'title')} är inte ett utkast längre och kan inte ändras. Skapa ny version.`,
    notNow: (facts: Facts) =>
      `${fact(facts, 'title')} har fått ett annat läge, så det går inte längre. Ladda om sidan för att se vad som går att göra.`,
    decisionIncomplete: (_facts: Facts) => 'Skriv vem som har beslutat och vilket diarienummer beslutet har.',
    dayUnlikely: dayUnlikely.sv,
    decidedInFuture: (_facts: Facts) => 'Beslutsdatumet ligger i framtiden. Rätta det.',
    groupsUnread: (facts: Facts) =>
      `Ingen omfattas, eftersom Värna inte kan läsa medlemmarna i ${fact(facts, 'groups')}. Be it-supporten visa dem för Värna, eller välj på ett annat sätt.`,
    nothingCorrected: (_facts: Facts) => 'Uppgifterna är desamma som förut. Ändra det som är fel.',
    correctionReasonMissing: (_facts: Facts) => 'Skriv vad som var fel. Det sparas bredvid rättelsen.',
    nobodyMeant: (_facts: Facts) => 'Ingen omfattas av urvalet. Välj vilka dokumentet gäller för.',
    dueInPast: (_facts: Facts) => 'Välj dagens datum eller ett senare. Ge alla några veckor på sig.',
    documentChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade dokumentet före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    quizIncomplete: (_facts: Facts) =>
      'Varje kontrollfråga behöver en fråga, två till fyra svar och en förklaring, på båda språken. Högst tre frågor.',
    quizMissing: (_facts: Facts) => 'Svara på frågorna först.',
    quizWrong: (facts: Facts) => `Inte rätt. ${fact(facts, 'why')} Välj ett annat svar och försök igen.`,
    fileUnknown: (_facts: Facts) => 'Filen kom inte fram. Välj den igen.',
    fileNotDraft: (facts: Facts) => `${fact(facts, 'title')} gäller redan. Skapa ny version för att byta fil.`,
    questionMissing: (_facts: Facts) => 'Skriv din fråga först.',
    tooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den och försök igen.`,
  } satisfies Record<PolicyRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  inHand: 'Governing document',
  kinds: words<DocumentKind>({
    policy: 'Policy',
    guideline: 'Guideline',
    instruction: 'Instruction',
    routine: 'Procedure',
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
  steps: words<Step>({
    review: 'Send for review',
    backToDraft: 'Turn back into a draft',
    decide: 'Record the decision',
    publish: 'Publish and send out',
    withdraw: 'Withdraw',
  }),
  correctedTitle: 'Corrected',
  corrected: (before, after, name, moment, why) =>
    `${before} was changed to ${after} by ${name}, ${moment}. Reason: ${why}`,
  fields: {
    kind: 'Type',
    owner: 'Owner',
    version: 'Version',
    state: 'Status',
    summary: 'The main points',
    changes: 'What is new',
    decidedBy: 'Decided by',
    decidedOn: 'Decided on',
    section: 'Section',
    diaryNumber: 'Registry number',
    reviewOn: 'To be reviewed by',
    audience: 'Applies to',
    due: 'Read by',
  },
  task: {
    ask: (kind) => `${kind} to read and acknowledge`,
    due: (day) => `Read it by ${day}.`,
    late: (day) => `Overdue: should have been read by ${day}.`,
    acknowledge: 'I have read and understood',
    question: 'I have a question',
    quiz: 'Your answer',
    quizHint: 'Answer this before you acknowledge.',
    open: 'Open in Värna',
    done: (title, at) => `You acknowledged ${title} ${at}. Thank you!`,
  },
  trial: {
    summary: 'A trial card',
    note: 'This is a trial. This is what the card looks like to those who get it. Nothing is recorded.',
    buttons: 'Here the recipients get the buttons I have read and understood and I have a question.',
  },
  ask: {
    title: (title) => `Question about ${title}`,
    hint: 'What is unclear?',
    send: 'Send the question',
    got: 'A question for you',
    answer: 'Answer in the chat',
    sent: (owner) => `Your question has been sent to ${owner}.`,
    from: (name, title) => `${name} has a question about ${title}`,
    notArrived: (owner, title, because) =>
      `Your question about ${title} has not reached ${owner}, because ${because}. Värna tries again. Call or email if you need an answer now.`,
    uncertain: (owner, title) =>
      `It is not certain that your question about ${title} has reached ${owner}, because Teams did not answer. Call or email if you need an answer now.`,
  },
  evidence: evidenceText.en,
  mine: {
    title: 'My rules',
    none: 'No governing documents apply to you yet. When one starts to apply to you it is shown here, and you get a card in the chat.',
    unread: 'Not read yet.',
    late: (day) => `Overdue since ${day}.`,
    acknowledged: (at) => `You acknowledged ${at}.`,
  },
  refusals: {
    ...reviewText.en.refusals,
    nextExists: (facts) => `There is already a draft of the next version of ${fact(facts, 'title')}. Change that one.`,
    notAllowed: (_facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    documentUnknown: (_facts) => 'The document no longer exists. Go to the list and choose another.',
    titleMissing: (_facts) => 'Write what the document is called.',
    summaryMissing: (_facts) => 'Write at least one main point. It is what everyone reads.',
    languageMissing: (_facts) => 'Write as many points in English as in Swedish.',
    tooManyPoints: (facts) => `There is room for ${fact(facts, 'limit')} points at most. Remove what is not needed.`,
    pointTooLong: (facts) =>
      `One point has ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Split or shorten it.`,
    ownerUnknown: (_facts) => 'Choose an owner who has an account in the municipality.',
    notDraft: (facts) => `${fact(facts, 'title')} is no longer a draft and cannot be changed. Create a new version.`,
    notNow: (facts) =>
      `${fact(facts, 'title')} has got another status, so this is no longer possible. Reload the page to see what can be done.`,
    decisionIncomplete: (_facts) => 'Write who decided and the registry number of the decision.',
    dayUnlikely: dayUnlikely.en,
    decidedInFuture: (_facts) => 'The date of the decision is in the future. Correct it.',
    groupsUnread: (facts) =>
      `Nobody is included, because Värna cannot read the members of ${fact(facts, 'groups')}. Ask IT support to show them to Värna, or choose in another way.`,
    nothingCorrected: () => 'Nothing has been changed. Change what is wrong.',
    correctionReasonMissing: () => 'Write what was wrong. It is kept beside the correction.',
    nobodyMeant: (_facts) => 'Nobody is included. Choose whom the document applies to.',
    dueInPast: (_facts) => 'Choose today’s date or a later one. Give everyone a few weeks.',
    documentChanged: (facts) =>
      `${fact(facts, 'name')} changed the document before you. You now see the latest. Make your change again if needed.`,
    quizIncomplete: (_facts) =>
      'Each check question needs a question, two to four answers and an explanation, in both languages. At most three.',
    quizMissing: (_facts) => 'Answer the questions first.',
    quizWrong: (facts) => `Not right. ${fact(facts, 'why')} Choose another answer and try again.`,
    fileUnknown: (_facts) => 'The file did not arrive. Choose it again.',
    fileNotDraft: (facts) => `${fact(facts, 'title')} is already in force. Create a new version to change the file.`,
    questionMissing: (_facts) => 'Write your question first.',
    tooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it and try again.`,
  },
};

export const policyText: Texts<typeof sv> = { sv, en };
