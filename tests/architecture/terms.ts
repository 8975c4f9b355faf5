// One word for one thing, in both languages: what is said, and the words that it replaced and that do not come back.
// A word that means two things is kept apart by where it may stand. The law's words belong to the law.

interface Words {
  /** What is said. */
  readonly say: string;
  /** What was said before. */
  readonly not: RegExp;
  /** Where the old word means something else: matched against `file: table: key`. */
  readonly but?: RegExp;
}

export interface Term {
  readonly of: string;
  readonly sv?: Words;
  readonly en?: Words;
}

const SCENARIOS = /scenario-text/u;

export const TERMS: readonly Term[] = [
  {
    of: 'the stop where national security begins',
    sv: { say: 'Skriv inget om det i Värna. Ring säkerhetsskyddschefen.', not: /skriv inte (?:in )?(?:det )?här/iu },
    en: {
      say: 'Write nothing about it in Värna. Call the head of protective security.',
      not: /security protection (?:manager|officer)|do not write it here/iu,
    },
  },
  {
    of: 'what is only closed',
    sv: {
      say: 'Avbryt closes a dialog; a measure: stryk; a distribution: dra tillbaka',
      not: /(?<!^)\bavbryt\b|\bavbry(?:ta|tas|ter)\b|\bavbrut(?:en|na|et)\b|^avbryt .+/iu,
      but: /scenario-text|closedDayDoubled/u,
    },
    en: {
      say: 'Cancel closes a dialog; a measure: drop; a distribution: recall',
      not: /(?<!^)\bcancel\b|\bcancel(?:s|led|ling)\b|^cancel .+/iu,
      but: /scenario-text|closedDayDoubled/u,
    },
  },
  {
    of: 'what a board decides',
    sv: { say: 'nämndärende', not: /ärenden? (?:väntar )?(?:till|på|i) (?:en |någon )?nämnd/iu },
    en: { say: 'board matter', not: /\b(?:no|one|\d|the) matters? (?:wait|need)/iu },
  },
  {
    of: 'the highest level of a risk',
    sv: { say: 'Mycket hög', not: /^kritisk$/iu, but: /incident\/text/u },
    en: { say: 'Very high', not: /^critical$/iu, but: /incident\/text/u },
  },
  {
    of: 'to leave a rule',
    sv: { say: 'Avsteg', not: /\bundantag\b|avviker från/iu },
    en: { say: 'Exception', not: /departs? from/iu },
  },
  { of: 'what is done with a risk', sv: { say: 'Riskbehandling', not: /^(?:behandling|hantering)$/iu } },
  {
    of: 'what proves it',
    sv: { say: 'Bevis', not: /^underlag$|^vad som visar/iu },
    en: { say: 'Evidence', not: /^what shows it$/iu },
  },
  {
    of: 'what a decision rests on',
    sv: { say: 'Beslutsunderlag', not: /^underlaget? (?:för|till|som)/iu },
    en: { say: 'Decision basis', not: /^(?:the )?basis(?: for| as|$)/iu },
  },
  {
    of: 'who does a measure',
    sv: { say: 'ansvarar för, Ansvarig', not: /(?<!an)\bsvarar för\b/iu },
    en: { say: 'is responsible for', not: /\banswers? for\b/iu, but: SCENARIOS },
  },
  {
    of: 'the day when it must be done',
    sv: { say: 'Klar senast, Läs senast', not: /^senast$|^gör den senast/iu },
    en: { say: 'Due', not: /^by$|^do it by/iu, but: /risk\/text.*page\.by/u },
  },
  {
    of: 'too late',
    sv: { say: 'Försenad', not: /\(har passerat\)|^skulle ha /iu, but: /overdue/u },
    en: { say: 'Overdue', not: /\blate$|^late\b|\(late\)|\bdays? late\b/iu, but: SCENARIOS },
  },
  {
    of: 'to say that one has read',
    sv: { say: 'kvittera', not: /har fått, inte svarat/iu },
    en: { say: 'acknowledge', not: /have it, not answered/iu },
  },
  {
    of: 'cards that are sent to many',
    en: { say: 'distribution', not: /\bmailings?\b|\b(?:a|the|no) sending\b|\bsendings\b/iu },
  },
  {
    of: 'who is included',
    sv: { say: 'omfattas, Gäller för', not: /berörs inte längre|^vilka det gäller/iu },
    en: {
      say: 'is included, Applies to',
      not: /\b(?:is|are) (?:not )?(?:meant|concerned)\b|everyone meant|no longer concerned|\bexcepted\b/iu,
      but: /lesson-text/u,
    },
  },
  {
    of: 'in force',
    en: {
      say: 'applies (a rule, a role), is valid (a decision), in force (a document)',
      not: /\bcounts?\b(?! as)|decision (?:no longer )?holds/iu,
      but: SCENARIOS,
    },
  },
  {
    of: 'is listed',
    en: { say: 'is shown, is listed', not: /\bstands?\b/iu, but: SCENARIOS },
  },
  {
    of: 'to load a page again',
    sv: {
      say: 'Ladda om sidan',
      not: /uppdatera sidan|läs in sidan|ladda om listan|öppna listan på nytt|ladda om och/iu,
    },
    en: { say: 'Reload the page', not: /refresh the page|load the page again|reload the list|reload and/iu },
  },
  {
    of: 'somebody changed it first',
    sv: {
      say: '… ändrade … före dig. Nu ser du det senaste. Gör om din ändring om den behövs.',
      not: /hann (?:ändra|före|spara)|så här ser det ut nu|här är hur/iu,
    },
    en: {
      say: '… changed … before you. You now see the latest. Make your change again if needed.',
      not: /this is how it looks now|was first to|still needed/iu,
    },
  },
  {
    of: 'saved while SharePoint is silent',
    sv: { say: 'Sparat i Värna. Förs in i SharePoint när det svarar igen.', not: /på servern|inget är borta/iu },
    en: {
      say: 'Saved in Värna. It goes into SharePoint when that responds again.',
      not: /nothing is lost|saved on the server/iu,
    },
  },
  {
    of: 'the number of a fault',
    sv: { say: 'Felnummer', not: /\breferens/iu },
    en: { say: 'Error number', not: /\breference/iu, but: SCENARIOS },
  },
  {
    of: 'whom to call about IT',
    sv: { say: 'it-supporten', not: /it-avdelning|it-stöd/iu, but: SCENARIOS },
    en: { say: 'IT support', not: /\bask IT (?!support)|\bto IT\.|\bby IT\b(?! support)/u },
  },
  {
    of: 'to put on record',
    sv: {
      say: 'registrera (ett beslut, en utbildning), lägg till',
      not: /\bskriv in\b|\bför(?:a|de|s|t)? in\b(?! i)|\binförd|\blägg(?:a)? upp\b/iu,
      but: /scenario-text|parts\/text|measure\/text/u,
    },
    en: { say: 'record, add', not: /\benter (?:the decision|a (?:measure|training))|\bentered\b/iu, but: SCENARIOS },
  },
  {
    of: 'where law is involved',
    sv: { say: 'Lagkrav berörs', not: /^rör lagkrav|lag berörs/iu },
    en: { say: 'Legal requirements involved', not: /law demands|law (?:is )?touched|touches (?:something|what)/iu },
  },
  {
    of: 'to decide',
    sv: { say: 'fatta beslut', not: /beslut(?:et|en)? (?:tas|togs|är tagna|som redan är tagna)/iu },
  },
  {
    of: 'a search without hits',
    sv: { say: 'Inga träffar', not: /^inget passar|passar in på det|inget .+ stämmer$|med det namnet/iu },
    en: { say: 'No matches', not: /^nothing fits|by that name|matches your search/iu },
  },
  {
    of: 'to clear a search',
    sv: { say: 'Rensa filter, Rensa sökningen', not: /^visa alla$|töm sök|^rensa filtren/iu },
    en: { say: 'Clear filters, Clear the search', not: /search box|^clear the filters$/iu },
  },
  {
    of: 'the pages of a list',
    sv: { say: 'Visar 1–25 av 60', not: /^x till y av|^visar .+ till .+ av|^(?:föregående|nästa)$/iu },
    en: { say: 'Showing 1–25 of 60', not: /^x to y of|^showing .+ to .+ of|^(?:previous|next)$/iu },
  },
  {
    of: 'a link to the tab',
    sv: { say: 'Öppna i Värna', not: /öppna i fliken|^läs mer$|^öppna organisation$/iu, but: /help\/text/u },
    en: { say: 'Open in Värna', not: /open in the tab|^read more$|^open organisation$/iu, but: /help\/text/u },
  },
  {
    of: 'the number in the diary',
    en: { say: 'Registry number', not: /registration number|diary number/iu },
  },
  {
    of: 'what a board has handed on',
    en: { say: 'scheme of delegation', not: /delegation order/iu },
  },
  {
    of: 'what happened when',
    sv: { say: 'Händelser', not: /\btidslinje/iu },
  },
  {
    of: 'what the law says of an incident',
    sv: { say: 'upplysa, betydande, kännedom', not: /\bvarna\b(?! )|varna (?:myndigheten|om)|fick veta$/u },
    en: { say: 'inform, significant, became aware', not: /warn the authority|came to know/iu },
  },
  {
    of: 'to score a risk',
    en: { say: 'assess, assessment', not: /\bscor(?:es?|ed|ing)\b/iu, but: /training|SCORE/u },
  },
  {
    of: 'a kind of thing',
    sv: { say: 'Typ', not: /^slag$|ändringens slag|fel slag/iu },
    en: { say: 'Type', not: /^kind\b|wrong kind/iu },
  },
  {
    of: 'policies, guidelines, procedures and instructions',
    en: { say: 'Governing documents', not: /steering documents?/iu },
  },
  {
    of: 'electronic mail',
    en: { say: 'email', not: /\be-mails?\b|\b(?:the|a|this|secure) mails?\b/iu },
  },
  {
    of: 'a person who is not named',
    en: { say: 'someone, everyone', not: /\b(?:somebody|everybody)\b/iu },
  },
  {
    of: 'the line manager',
    en: { say: 'Line manager', not: /nearest manager/iu },
  },
  {
    of: 'the state of a thing',
    en: { say: 'Status', not: /^(?:state|standing)$/iu },
  },
  {
    of: 'the number of a person',
    en: { say: 'personal identity number', not: /personal number/iu },
  },
  {
    of: 'who writes the minutes of a board',
    sv: { say: 'nämndsekreteraren', not: /\bsekreterare/u },
    en: { say: 'board secretary', not: /(?<!board )secretary\b/iu },
  },
  {
    of: 'who has heard it from a person',
    sv: { say: 'Har fått det muntligt, Intyga', not: /nådda? på annat sätt|räknas som nådd/iu },
    en: { say: 'Told in person, Vouch', not: /reached in another way|counts as reached/iu },
  },
  {
    of: 'what one tries',
    sv: { say: 'prova (an attempt), pröva (the law)', not: /\bpröva (?:ett|en|med|färre)/iu },
  },
  {
    of: 'what is not promised',
    sv: { say: 'only what the program knows', not: /ingen får skulden|aldrig skulden|inget lämnas till någon/iu },
    en: { say: 'only what the program knows', not: /nobody is blamed|nothing is given to anybody/iu },
  },
];

/** The kinds of things that have titles of their own: a kind is no prefix of a title. */
export const KINDS =
  /^(?:lektion|policy|riktlinje|rutin|instruktion|risk|åtgärd|styrdokument|lesson|guideline|procedure|instruction|measure|governing document): (?:x|y|z)/iu;

/** What is typed stands in quotes, or it is read as a part of the sentence. */
export const BARE_COMMANDS =
  /\b(?:skriv|type|write) (?:till exempel |for example )?(?:hjälp|help|mina ärenden|my cases|att göra|to do|mina uppgifter|my tasks|status \d|@Värna)/iu;
