import { type Texts, words } from '../../../bot/blocks/text.ts';

export const STAGES = ['draft', 'inReview', 'decided', 'published'] as const;
export type Stage = (typeof STAGES)[number];

const sv = {
  tabs: {
    label: 'Delar av dokumentet',
    overview: 'Översikt',
    review: 'Granskning',
    sending: 'Utskick',
    content: 'Innehåll',
    versions: 'Versioner',
    evidence: 'Bevis',
  },
  own: 'Du ska också läsa det här.',
  ownRead: 'Läs och kvittera',
  stages: words<Stage>({
    draft: 'Utkast',
    inReview: 'Granskning',
    decided: 'Beslut',
    published: 'Publicerat',
  }),
  stage: { done: 'Klart', here: 'Här är ni nu', later: 'Kvar' },
  where: 'Så långt har dokumentet kommit',
  now: {
    unwritten: 'Skriv det viktigaste. Sedan kan utkastet granskas.',
    draft: 'Skicka utkastet på granskning, eller registrera beslutet om det redan är fattat.',
    waits: (names: string, day: string) => `Väntar på svar från ${names}, senast ${day}.`,
    late: (names: string, day: string) => `${names} skulle ha svarat senast ${day}.`,
    nobody: 'Ingen är namngiven som granskare. Välj vilka som ska svara.',
    fine: 'Granskningen är klar och ingen vill ändra. Registrera beslutet när det är fattat.',
    change: 'Alla svar har kommit. Gör om till utkast och ändra det som behövs.',
    decided: 'Beslutet är registrerat. Publicera dokumentet så gäller det.',
  },
  missing: {
    title: 'Det här saknas',
    summary: 'Det viktigaste, minst en punkt',
    english: 'Engelska till varje punkt',
    review: 'Dag då dokumentet ska ses över',
    file: 'Hela dokumentet som fil',
    must: 'Behövs före beslutet',
    may: 'Frivilligt',
  },
  discard: {
    action: 'Ta bort utkastet',
    title: (title: string) => `Ta bort utkastet till ${title}?`,
    why: 'Utkastet försvinner. Det går inte att ångra. Inget annat påverkas.',
    done: 'Utkastet är borttaget.',
  },
  next: { open: (version: number) => `Öppna utkastet till version ${version}` },
  inForce: (version: number) => `Version ${version} gäller tills den här är publicerad`,
  fileLost: 'Utkastet är sparat, men filen kom inte fram. Välj den igen.',
  progress: {
    left: (count: number) => (count === 1 ? '1 kvar' : `${count} kvar`),
    late: (count: number) => (count === 1 ? '1 försenad' : `${count} försenade`),
    unreachable: (count: number) => (count === 1 ? '1 kunde inte nås' : `${count} kunde inte nås`),
    due: (day: string, days: number) =>
      days === 0
        ? `Läs senast ${day}, i dag`
        : days === 1
          ? `Läs senast ${day}, i morgon`
          : `Läs senast ${day}, om ${days} dagar`,
    past: (day: string, days: number) =>
      days === 1 ? `Sista dagen var ${day}, i går` : `Sista dagen var ${day}, för ${days} dagar sedan`,
    lateName: 'Har fått, försenade',
    percent: (percent: number) => `${percent} %`,
  },
  remind: {
    action: 'Påminn nu',
    unit: (unit: string) => `Påminn ${unit}`,
    title: (count: number) => (count === 1 ? 'Påminna 1 person?' : `Påminna ${count} personer?`),
    confirm: (count: number) => (count === 1 ? 'Påminn 1 person' : `Påminn ${count} personer`),
    why: 'De som inte har kvitterat får kortet igen i Teams. Den som redan har fått ett kort i dag får inget mer.',
    who: (names: string) => `Påminnelsen går till ${names}.`,
    done: 'Påminnelsen skickas nu.',
    quiet: 'Värna påminner bara vardagar klockan 7–18.',
    nobody: 'Alla som inte har kvitterat har redan fått ett kort i dag.',
  },
  units: {
    told: (day: string) => `Senast påmind ${day}`,
  },
  waiting: { lateOnly: 'Försenade', lateOne: 'Försenad', told: 'Senast påmind', never: 'Inte än' },
  trial: {
    action: 'Skicka till mig först',
    sent: 'Kortet kommer i din chatt med Värna. Inget sparas.',
    preview: 'Så här ser kortet ut',
    language: 'Kortets språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
  },
  untried: {
    show: 'Visa vilka',
    title: 'De har inte träffat Värna än',
  },
};

const en: typeof sv = {
  tabs: {
    label: 'Parts of the document',
    overview: 'Overview',
    review: 'Review',
    sending: 'Distribution',
    content: 'Content',
    versions: 'Versions',
    evidence: 'Evidence',
  },
  own: 'You are to read this, too.',
  ownRead: 'Read and acknowledge',
  stages: words<Stage>({ draft: 'Draft', inReview: 'Review', decided: 'Decision', published: 'Published' }),
  stage: { done: 'Done', here: 'You are here now', later: 'To come' },
  where: 'How far the document has come',
  now: {
    unwritten: 'Write the main points. Then the draft can be reviewed.',
    draft: 'Send the draft for review, or record the decision if it has already been made.',
    waits: (names, day) => `Waiting for an answer from ${names}, by ${day}.`,
    late: (names, day) => `The answer from ${names} was due by ${day}.`,
    nobody: 'Nobody is named as a reviewer. Choose who is to answer.',
    fine: 'The review is finished and nobody wants a change. Record the decision when it has been made.',
    change: 'All answers have come. Turn it back into a draft and change what is needed.',
    decided: 'The decision is recorded. Publish the document and it is in force.',
  },
  missing: {
    title: 'This is missing',
    summary: 'The main points, at least one',
    english: 'English for each point',
    review: 'Day when the document is to be reviewed',
    file: 'The whole document as a file',
    must: 'Needed before the decision',
    may: 'Optional',
  },
  discard: {
    action: 'Delete the draft',
    title: (title) => `Delete the draft of ${title}?`,
    why: 'The draft disappears. It cannot be undone. Nothing else is affected.',
    done: 'The draft has been deleted.',
  },
  next: { open: (version) => `Open the draft of version ${version}` },
  inForce: (version) => `Version ${version} is in force until this one is published`,
  fileLost: 'The draft is saved, but the file did not arrive. Choose it again.',
  progress: {
    left: (count) => `${count} left`,
    late: (count) => `${count} overdue`,
    unreachable: (count) => `${count} could not be reached`,
    due: (day, days) =>
      days === 0
        ? `Read by ${day}, today`
        : days === 1
          ? `Read by ${day}, tomorrow`
          : `Read by ${day}, in ${days} days`,
    past: (day, days) => (days === 1 ? `It was due ${day}, yesterday` : `It was due ${day}, ${days} days ago`),
    lateName: 'Have it, overdue',
    percent: (percent) => `${percent}%`,
  },
  remind: {
    action: 'Remind now',
    unit: (unit) => `Remind ${unit}`,
    title: (count) => (count === 1 ? 'Remind 1 person?' : `Remind ${count} people?`),
    confirm: (count) => (count === 1 ? 'Remind 1 person' : `Remind ${count} people`),
    why: 'Those who have not acknowledged get the card again in Teams. Whoever has had a card today gets no more.',
    who: (names) => `The reminder goes to ${names}.`,
    done: 'The reminder is being sent.',
    quiet: 'Värna only reminds on working days between 07:00 and 18:00.',
    nobody: 'Everyone who has not acknowledged has already had a card today.',
  },
  units: {
    told: (day) => `Last reminded ${day}`,
  },
  waiting: { lateOnly: 'Overdue', lateOne: 'Overdue', told: 'Last reminded', never: 'Not yet' },
  trial: {
    action: 'Send it to me first',
    sent: 'The card comes in your chat with Värna. Nothing is recorded.',
    preview: 'This is what the card looks like',
    language: 'Language of the card',
    languages: { sv: 'Swedish', en: 'English' },
  },
  untried: {
    show: 'Show who',
    title: 'They have not met Värna yet',
  },
};

export const overviewText: Texts<typeof sv> = { sv, en };
