import type { Texts } from '../../../bot/blocks/text.ts';
import type { GuideName } from './guides.ts';

interface GuideText {
  readonly title: string;
  readonly how: readonly string[];
  readonly open: string;
}

const svGuides: Readonly<Record<GuideName, GuideText>> = {
  handle: {
    title: 'Ta hand om rapporter',
    how: [
      'Nya rapporter står överst på Hem och i incidentkanalen.',
      'Ta ärendet, bedöm hur allvarligt det är och skriv till den som rapporterade.',
      'Avsluta med ett skäl. Den som rapporterade får besked direkt.',
    ],
    open: 'Öppna Incidenter',
  },
  personalData: {
    title: 'Följ incidenter med personuppgifter',
    how: ['Du ser de ärenden där personuppgifter berörs, och när kommunen fick kännedom om dem.'],
    open: 'Öppna Incidenter',
  },
  matters: {
    title: 'Förbered och registrera nämndens beslut',
    how: [
      'Hämta skrivelsen till nämnden som Word.',
      'Registrera beslutet med paragraf och diarienummer efter sammanträdet.',
      'Anmäl delegationsbesluten till nämnden och markera dem som anmälda.',
    ],
    open: 'Öppna Nämndärenden',
  },
  followUp: {
    title: 'Se hur det går',
    how: [
      'Handlingsplanen visar vad som är försenat och vem som är ansvarig. Varje siffra på Hem leder till sina rader.',
    ],
    open: 'Öppna Åtgärder',
  },
  audit: {
    title: 'Granska',
    how: [
      'Du läser allt och ändrar inget.',
      'Varje dokument har en sida med bevis: vem som har kvitterat vilken text och när.',
      'Listorna går att hämta som Excel, och bevisen som Word.',
    ],
    open: 'Öppna Styrdokument',
  },
  staff: {
    title: 'Följ upp dina medarbetare',
    how: [
      'Du ser vad de har kvar att läsa och göra.',
      'Har du själv gått igenom något med en medarbetare? Intyga det där, så slutar påminnelserna.',
    ],
    open: 'Öppna Mina medarbetare',
  },
  decide: {
    title: 'Besluta om en risk eller ett avsteg',
    how: [
      'Förslaget kommer i chatten när det är din tur, med hela beslutsunderlaget.',
      'Godkänn, avslå eller skicka tillbaka med en fråga. Delegationspunkten skrivs ut i beslutet.',
    ],
    open: 'Öppna Beslut',
  },
  risks: {
    title: 'Beskriv och bedöm risker',
    how: [
      'Utgå från ett scenario, eller skriv med egna ord vad som kan hända.',
      'Bedöm ensam eller i grupp. I grupp svarar var och en för sig först.',
      'Lämna ett förslag till beslut. Värna frågar den som får besluta.',
    ],
    open: 'Öppna Risker',
  },
  ownMeasures: {
    title: 'Gör klart dina åtgärder',
    how: [
      'Markera åtgärden som klar och skriv vad som visar det. Hinner du inte? Välj ett nytt datum eller be om hjälp.',
    ],
    open: 'Öppna Åtgärder',
  },
  plan: {
    title: 'Håll ihop handlingsplanen',
    how: ['Lägg till åtgärder med en ansvarig och en sista dag. Värna påminner, och frågar senare om det hjälpte.'],
    open: 'Öppna Åtgärder',
  },
  publish: {
    title: 'Publicera styrdokument',
    how: [
      'Skriv punkterna som alla ska läsa, välj vilka som omfattas och lägg till filen.',
      'Registrera beslutet och publicera. Du ser hur många som får det innan något skickas.',
    ],
    open: 'Öppna Styrdokument',
  },
  train: {
    title: 'Utbilda',
    how: ['Skriv en lektion eller använd en färdig. Ett program skickar lektionerna en och en, i små portioner.'],
    open: 'Öppna Utbildning',
  },
  roles: {
    title: 'Utse roller och ersättare',
    how: ['Ge varje roll en ersättare. Värna säger till när någon slutar och rollen blir tom.'],
    open: 'Öppna Roller',
  },
  delegation: {
    title: 'Håll delegationsordningen aktuell',
    how: ['Där står vem som beslutar vad. Ändringen gäller nya förslag, och den förra versionen finns kvar.'],
    open: 'Öppna Vem beslutar om risker',
  },
  operations: {
    title: 'Se om något har stannat',
    how: ['Där står det som Värna inte har kunnat göra, varför och hur det går att rätta.'],
    open: 'Öppna Drift',
  },
  report: {
    title: 'Rapportera något',
    how: [
      'Skriv med egna ord i chatten eller här vad som har hänt. Du behöver inte veta om det är allvarligt.',
      'Gäller det ett meddelande i Teams? Peka på det, välj Fler alternativ (…), Fler åtgärder och Rapportera som incident.',
    ],
    open: 'Rapportera något',
  },
  todo: {
    title: 'Se vad du har att göra',
    how: ['Allt som väntar på dig finns i en lista. Det som är försenat kommer först.'],
    open: 'Öppna Att göra',
  },
  rules: {
    title: 'Läs det som gäller dig',
    how: ['Läs punkterna och kvittera. Är något oklart? Fråga dokumentets ägare från samma sida.'],
    open: 'Öppna Mina regler',
  },
  mine: {
    title: 'Följ dina ärenden',
    how: ['Du ser hur det går med det du har rapporterat, och kan lägga till mer.'],
    open: 'Öppna Mina ärenden',
  },
};

const sv = {
  title: 'Hjälp',
  lead: 'Vem du frågar, vad du gör i Värna och vad orden betyder.',
  doing: 'Det här gör du i Värna',
  guides: svGuides,
  words: { title: 'Vad orden betyder', search: 'Sök ord', none: 'Inga träffar. Prova ett annat ord.' },
  chat: {
    title: 'Det här kan du skriva i chatten',
    lead: 'Skriv med egna ord när något har hänt. De här orden förstår Värna också:',
  },
  begin: 'Kom i gång med Värna',
  about: {
    title: 'Om Värna',
    lead: 'Värna hjälper kommunen att hålla ordning på sin informationssäkerhet, i Teams.',
    what: 'Vad Värna är',
    does: [
      'Medarbetare rapporterar det som har hänt, läser det som gäller dem och tar korta lektioner.',
      'Chefer och samordnare bedömer risker, beslutar och följer upp.',
      'Nämnden får sina underlag, och revisorn kan se vad som är gjort.',
    ],
    who: 'Vem som ansvarar',
    version: 'Version',
    coordinators: 'Samordnare',
    officers: 'Dataskyddsombud',
    nobody: 'Ingen utsedd',
    privacy: 'Personuppgifter',
    kept: 'Uppgifterna ligger i kommunens egen Microsoft 365-miljö och på kommunens server. Varje nämnd är personuppgiftsansvarig för sin del.',
    privacyLink: 'Så behandlas personuppgifter',
    termsLink: 'Villkor',
    free: 'Värna är fri programvara under MIT-licensen.',
    toHelp: 'Öppna Hjälp',
  },
};

const enGuides: typeof svGuides = {
  handle: {
    title: 'Deal with reports',
    how: [
      'New reports are at the top of Home and in the incident channel.',
      'Take the case, assess how serious it is and write to the one who reported.',
      'Close it with a reason. The one who reported is told at once.',
    ],
    open: 'Open Incidents',
  },
  personalData: {
    title: 'Follow incidents with personal data',
    how: ['You see the cases that involve personal data, and when the municipality became aware of them.'],
    open: 'Open Incidents',
  },
  matters: {
    title: 'Prepare and record the decisions of the board',
    how: [
      'Download the letter to the board as a Word file.',
      'Record the decision with its section and registry number after the meeting.',
      'Report delegated decisions to the board and mark them as reported.',
    ],
    open: 'Open Board matters',
  },
  followUp: {
    title: 'See how it is going',
    how: ['The action plan shows what is overdue and who is responsible. Each figure on Home leads to its rows.'],
    open: 'Open Measures',
  },
  audit: {
    title: 'Audit',
    how: [
      'You read everything and change nothing.',
      'Each document has a page of evidence: who has acknowledged which text, and when.',
      'Lists can be downloaded as Excel files, and evidence as Word files.',
    ],
    open: 'Open Governing documents',
  },
  staff: {
    title: 'Follow up your staff',
    how: [
      'You see what they have left to read and do.',
      'Have you gone through something with someone yourself? Vouch for it there, and the reminders end.',
    ],
    open: 'Open My staff',
  },
  decide: {
    title: 'Decide on a risk or an exception',
    how: [
      'The proposal comes in the chat when it is your turn, with the whole decision basis.',
      'Approve, reject or send it back with a question. The decision names the delegation item.',
    ],
    open: 'Open Decisions',
  },
  risks: {
    title: 'Describe and assess risks',
    how: [
      'Begin with a scenario, or write in your own words what can happen.',
      'Assess alone or as a group. In a group everyone answers on their own first.',
      'Put forward a proposal. Värna asks the one who may decide.',
    ],
    open: 'Open Risks',
  },
  ownMeasures: {
    title: 'Finish your measures',
    how: ['Mark the measure as done and write what shows it. Short of time? Choose a new date or ask for help.'],
    open: 'Open Measures',
  },
  plan: {
    title: 'Keep the action plan together',
    how: ['Add measures with someone responsible and a due date. Värna reminds, and later asks whether they helped.'],
    open: 'Open Measures',
  },
  publish: {
    title: 'Publish governing documents',
    how: [
      'Write the points that everyone should read, choose whom it applies to and add the file.',
      'Record the decision and publish. You see how many will get it before anything is sent.',
    ],
    open: 'Open Governing documents',
  },
  train: {
    title: 'Train',
    how: ['Write a lesson or use one that is ready. A programme sends its lessons one by one.'],
    open: 'Open Training',
  },
  roles: {
    title: 'Appoint roles and deputies',
    how: ['Give each role a deputy. Värna tells you when someone leaves and the role is vacant.'],
    open: 'Open Roles',
  },
  delegation: {
    title: 'Keep the scheme of delegation up to date',
    how: ['It says who decides what. A change applies to new proposals, and the version before is kept.'],
    open: 'Open Who decides on risks',
  },
  operations: {
    title: 'See whether anything has stopped',
    how: ['It lists what Värna could not do, why, and how it can be put right.'],
    open: 'Open Operations',
  },
  report: {
    title: 'Report something',
    how: [
      'Write in your own words, in the chat or here, what has happened. You do not need to know whether it is serious.',
      'Is it about a message in Teams? Point at it, choose More options (…), More actions and Report as incident.',
    ],
    open: 'Report something',
  },
  todo: {
    title: 'See what you have to do',
    how: ['Everything that is waiting for you is in one list. What is overdue comes first.'],
    open: 'Open To do',
  },
  rules: {
    title: 'Read what applies to you',
    how: ['Read the points and acknowledge. Is something unclear? Ask the owner of the document from the same page.'],
    open: 'Open My rules',
  },
  mine: {
    title: 'Follow your cases',
    how: ['You see how things are going with what you have reported, and can add more.'],
    open: 'Open My cases',
  },
};

const en: typeof sv = {
  title: 'Help',
  lead: 'Whom to ask, what you do in Värna and what the words mean.',
  doing: 'What you do in Värna',
  guides: enGuides,
  words: { title: 'What the words mean', search: 'Search words', none: 'No matches. Try another word.' },
  chat: {
    title: 'What you can write in the chat',
    lead: 'Write in your own words when something has happened. Värna understands these words too:',
  },
  begin: 'Get started with Värna',
  about: {
    title: 'About Värna',
    lead: 'Värna helps the municipality to keep its information security in order, in Teams.',
    what: 'What Värna is',
    does: [
      'Staff report what has happened, read what applies to them and take short lessons.',
      'Managers and coordinators assess risks, decide and follow up.',
      'The board gets its papers, and the auditor can see what has been done.',
    ],
    who: 'Who is responsible',
    version: 'Version',
    coordinators: 'Coordinators',
    officers: 'Data protection officers',
    nobody: 'Nobody appointed',
    privacy: 'Personal data',
    kept: 'The data is in the municipality’s own Microsoft 365 environment and on its server. Each board is the controller for its own part.',
    privacyLink: 'How personal data is processed',
    termsLink: 'Terms',
    free: 'Värna is free software under the MIT licence.',
    toHelp: 'Open Help',
  },
};

export const helpText: Texts<typeof sv> = { sv, en };
