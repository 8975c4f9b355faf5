import { type Facts, fact, factInstant } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { MomentName, PartyKind, Quick, SignificanceOutcome, TrackKind, TrackState } from './model.ts';
import type { TriageRefusal } from './rules.ts';

interface QuestionWords {
  readonly ask: string;
  readonly why: string;
  /** What is a yes. */
  readonly yes: string;
  /** In a list of what is known. */
  readonly name: string;
}
const questions = (all: Readonly<Record<Quick, QuestionWords>>): Readonly<Record<Quick, QuestionWords>> => all;

const sv = {
  title: (number: string) => `Bedöm ärende ${number}`,
  progress: (place: string, of: string) => `Fråga ${place} av ${of}`,
  quick: questions({
    protective: {
      ask: 'Kan det röra säkerhetsskydd, alltså Sveriges säkerhet?',
      why: 'Frågan kommer först. Är svaret ja ska inget mer skrivas här.',
      yes: 'Ja även om du bara misstänker det. Skriv inte varför.',
      name: 'Säkerhetsskydd',
    },
    personalData: {
      ask: 'Berörs personuppgifter?',
      why: 'Då räknas 72 timmar till en anmälan till IMY, för varje nämnd som ansvarar för uppgifterna.',
      yes: 'Ja om någon obehörig kan ha sett dem, eller om de är borta, fel eller inte går att nå.',
      name: 'Personuppgifter',
    },
    crime: {
      ask: 'Misstänker du brott?',
      why: 'Då ska händelsen polisanmälas, och bevis ska sparas som de är.',
      yes: 'Ja vid till exempel intrång, bedrägeri, stöld eller utpressning.',
      name: 'Brott',
    },
    supplier: {
      ask: 'Kommer det från en leverantör?',
      why: 'Då har leverantören uppgifter som du behöver, och avtalet kan ha egna tider.',
      yes: 'Ja om felet eller angreppet började hos någon som levererar till kommunen.',
      name: 'Leverantör',
    },
    crossBorder: {
      ask: 'Märks det i något annat land?',
      why: 'Myndigheten frågar om det i upplysningen.',
      yes: 'Ja om tjänsten används i ett annat land, eller om uppgifter om människor där är med.',
      name: 'Påverkan i annat land',
    },
    jointIt: {
      ask: 'Behöver den gemensamma it-organisationen arbeta med det?',
      why: 'Då ska de veta det nu, och andra kommuner kan ha samma problem.',
      yes: 'Ja om de driver det som är drabbat.',
      name: 'Gemensam it',
    },
  }),
  severity: {
    ask: 'Hur allvarligt är det för kommunen?',
    why: 'Det styr hur ofta du berättar hur det går. Det säger inget om lagens gräns för betydande.',
    name: 'Allvarlighet',
  },
  boards: {
    ask: 'Vilka nämnders personuppgifter berörs?',
    why: 'Varje nämnd är personuppgiftsansvarig för sitt. Varje nämnd får en egen tid till IMY.',
    field: 'Nämnder',
    save: 'Spara nämnderna',
  },
  services: {
    ask: 'Vilka tjänster är drabbade?',
    why: 'Gränsen för betydande är olika för olika tjänster. Välj alla som märker av det.',
    field: 'Tjänster',
    save: 'Spara tjänsterna',
  },
  answers: words<'yes' | 'no' | 'unknown'>({ yes: 'Ja', no: 'Nej', unknown: 'Vet inte än' }),
  amount: {
    is: 'Det är så nu',
    can: 'Det kan bli så',
    not: 'Inget',
    unknown: 'Vet inte än',
  },
  moments: words<MomentName>({ occurred: 'Inträffade', detected: 'Upptäcktes', aware: 'Kännedom' }),
  judgedAt: 'Bedömd som betydande',
  proposal: {
    title: 'Förslag enligt reglerna',
    only: 'Reglerna föreslår. Du beslutar.',
    because: 'Det här är uppfyllt',
    missing: 'Det här saknas',
    none: 'Inget av det som reglerna räknar är uppfyllt.',
    noService: 'Välj vilka tjänster som är drabbade. Då går det att se vilka gränser som gäller.',
    reason: 'Varför beslutar du så?',
    reasonHint: 'Skriv kort. Den som läser om två år ska förstå.',
    answer: (name: string) => `Svara: ${name}`,
  },
  outcomes: words<SignificanceOutcome>({
    significant: 'Betydande',
    notSignificant: 'Inte betydande',
    moreFacts: 'Fler fakta behövs',
  }),
  decided: {
    title: 'Beslut',
    by: (name: string, at: string) => `${name}, ${at}`,
    again: 'Det som är känt har ändrats sedan beslutet. Ärendet behöver bedömas igen.',
    change: 'Ändra beslutet i Värna om det behövs.',
  },
  stop: {
    title: 'Stopp. Skriv inget mer om det här.',
    what: 'Skriv inget om det i Värna. Ring säkerhetsskyddschefen. Skriv inte vad det gäller, vilka system det är eller vad du misstänker.',
    kept: 'Det som redan står i ärendet är kvar. Säkerhetsskyddschefen säger vad som ska bort.',
    logged: 'Värna sparar bara att stoppet användes, av vem och när.',
    call: 'Ring',
    checked: (day: string) => `Numret kontrollerades ${day}`,
    unchecked: 'Ingen har skrivit när numret kontrollerades.',
    old: 'Numret är inte kontrollerat på mer än ett halvår.',
    noPhone: 'Kommunen har inte lagt in något nummer. Ring växeln och be om säkerhetsskyddschefen.',
    lift: 'Det rör inte säkerhetsskydd',
    why: 'Vem har sagt det, och när?',
  },
  tracks: words<TrackKind>({
    internal: 'Internt arbete',
    protective: 'Säkerhetsskydd',
    gdpr: 'Dataskydd, anmälan till IMY',
    cyber: 'Cybersäkerhetslagen',
    police: 'Polisanmälan',
    supplier: 'Leverantör',
    jointIt: 'Gemensam it',
  }),
  states: words<TrackState>({
    open: 'Pågår',
    undecided: 'Inte avgjort',
    notNeeded: 'Behövs inte',
    reported: 'Klart',
  }),
  municipality: 'Kommunen',
  trackOf: (track: string, subject: string) => `${track}, ${subject}`,
  parties: words<PartyKind>({
    protection: 'Säkerhetsskydd',
    police: 'Polis',
    jointIt: 'Gemensam it',
    company: 'Kommunalt bolag',
  }),
  buttons: { open: 'Öppna i Värna', back: 'Visa ärendet', call: (phone: string) => `Ring ${phone}` },
  /** What a clock says when nobody has given a reason. */
  clocks: {
    withdrawn: 'Svaren i bedömningen säger att det inte behövs.',
    moved: 'Tidpunkten för kännedom är ändrad i bedömningen.',
  },
  refusals: {
    triageChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade bedömningen av ärende ${fact(facts, 'number')} före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    triageClosed: (facts: Facts) =>
      `Ärende ${fact(facts, 'number')} är avslutat. Öppna det igen om bedömningen ska ändras.`,
    protectiveStop: (facts: Facts) =>
      `Skriv inget om det i Värna. Ring säkerhetsskyddschefen${fact(facts, 'phone') === '' ? '' : ` på ${fact(facts, 'phone')}`}.`,
    resumeReasonMissing: (_facts: Facts) => 'Skriv vem som har sagt att det inte rör säkerhetsskydd, och när.',
    factUnknown: (_facts: Facts) => 'Frågan ställs inte för de tjänster som är valda. Ladda om sidan.',
    amountWrong: (facts: Facts) =>
      `”${fact(facts, 'typed')}” går inte att läsa som ett tal. Skriv till exempel 5 eller 2 000.`,
    shareWrong: (_facts: Facts) => 'Skriv ett tal mellan 0 och 100.',
    servicesMissing: (_facts: Facts) => 'Välj minst en tjänst. Passar ingen, välj Annan tjänst.',
    triageBoardUnknown: (_facts: Facts) => 'En av nämnderna finns inte längre. Välj igen.',
    companyUnknown: (_facts: Facts) => 'Ett av bolagen finns inte längre. Välj igen.',
    triageTooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    momentWrong: (_facts: Facts) => 'Skriv både datum och klockslag, till exempel 2026-11-24 och 08:15.',
    momentAhead: (_facts: Facts) => 'Tidpunkten har inte varit än. Skriv när det var.',
    awareBeforeEvent: (facts: Facts) =>
      `Kommunen kan inte ha fått kännedom innan det hände, ${factInstant(facts, 'at', 'sv')}. Ändra en av tidpunkterna.`,
    eventAfterAware: (facts: Facts) =>
      `Det kan inte ha hänt efter att kommunen fick kännedom, ${factInstant(facts, 'at', 'sv')}. Ändra en av tidpunkterna.`,
    detectedBeforeOccurred: (facts: Facts) =>
      `Det kan inte ha upptäckts innan det inträffade, ${factInstant(facts, 'at', 'sv')}. Ändra en av tidpunkterna.`,
    awareNeeded: (_facts: Facts) => 'Skriv när kommunen fick kännedom. Lagens tider räknas därifrån.',
    momentReasonMissing: (_facts: Facts) => 'Skriv varför tidpunkten ändras. Den gamla finns kvar att läsa.',
    triageReasonMissing: (_facts: Facts) => 'Skriv varför du beslutar så. Den som läser om två år ska förstå.',
    partiesNotYours: (_facts: Facts) => 'Telefonnummer och bolag ändrar samordnaren. Be samordnaren om hjälp.',
    partyUnknown: (_facts: Facts) => 'Raden finns inte längre. Ladda om sidan.',
    partyChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade raden före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    partyNameMissing: (_facts: Facts) => 'Skriv vad personen, organisationen eller bolaget heter.',
    partyPhoneMissing: (_facts: Facts) => 'Skriv numret som ska ringas.',
    partyDayWrong: (_facts: Facts) => 'Skriv vilken dag uppgiften kontrollerades, i dag eller tidigare.',
  } satisfies Record<TriageRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  title: (number) => `Assess case ${number}`,
  progress: (place, of) => `Question ${place} of ${of}`,
  quick: questions({
    protective: {
      ask: 'Can it concern protective security, that is, the security of Sweden?',
      why: 'This question comes first. If the answer is yes, nothing more is to be written here.',
      yes: 'Yes even if you only suspect it. Do not write why.',
      name: 'Protective security',
    },
    personalData: {
      ask: 'Is personal data affected?',
      why: 'Then 72 hours run to a notification to IMY, for each board that is responsible for the data.',
      yes: 'Yes if it may have been seen without permission, or if it is lost, wrong or cannot be reached.',
      name: 'Personal data',
    },
    crime: {
      ask: 'Do you suspect a crime?',
      why: 'Then the event is reported to the police, and evidence is kept as it is.',
      yes: 'Yes for intrusion, fraud, theft or extortion, for example.',
      name: 'Crime',
    },
    supplier: {
      ask: 'Does it come from a supplier?',
      why: 'Then the supplier has information that you need, and the contract may have times of its own.',
      yes: 'Yes if the fault or the attack began at a supplier of the municipality.',
      name: 'Supplier',
    },
    crossBorder: {
      ask: 'Is it noticed in another country?',
      why: 'The authority asks about it in the early warning.',
      yes: 'Yes if the service is used in another country, or data about people there is included.',
      name: 'Effect in another country',
    },
    jointIt: {
      ask: 'Must joint IT work on it?',
      why: 'Then they need to know now, and other municipalities may have the same problem.',
      yes: 'Yes if they run what is affected.',
      name: 'Joint IT',
    },
  }),
  severity: {
    ask: 'How serious is it for the municipality?',
    why: 'It decides how often you tell how things are going. It says nothing about the threshold of the law.',
    name: 'Severity',
  },
  boards: {
    ask: 'Which boards’ personal data is affected?',
    why: 'Each board is the controller of its own data. Each board has its own time to IMY.',
    field: 'Boards',
    save: 'Save the boards',
  },
  services: {
    ask: 'Which services are affected?',
    why: 'The threshold for significant differs between services. Choose every one that notices it.',
    field: 'Services',
    save: 'Save the services',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
  amount: {
    is: 'It is so now',
    can: 'It may become so',
    not: 'None',
    unknown: 'Not known yet',
  },
  moments: { occurred: 'Occurred', detected: 'Detected', aware: 'Became aware' },
  judgedAt: 'Judged to be significant',
  proposal: {
    title: 'Proposal by the rules',
    only: 'The rules propose. You decide.',
    because: 'This is met',
    missing: 'This is missing',
    none: 'Nothing that the rules look at is met.',
    noService: 'Choose which services are affected. Then it is clear which thresholds apply.',
    reason: 'Why do you decide so?',
    reasonHint: 'Be brief. Whoever reads this in two years must understand.',
    answer: (name) => `Answer: ${name}`,
  },
  outcomes: { significant: 'Significant', notSignificant: 'Not significant', moreFacts: 'More facts are needed' },
  decided: {
    title: 'Decision',
    by: (name, at) => `${name}, ${at}`,
    again: 'What is known has changed since the decision. The case must be assessed again.',
    change: 'Change the decision in Värna if needed.',
  },
  stop: {
    title: 'Stop. Write nothing more about this.',
    what: 'Write nothing about it in Värna. Call the head of protective security. Do not write what it is about, which systems they are or what you suspect.',
    kept: 'What is already in the case is still there. The head of protective security says what must be removed.',
    logged: 'Värna keeps only that the stop was used, by whom and when.',
    call: 'Call',
    checked: (day) => `The number was checked on ${day}`,
    unchecked: 'Nobody has said when the number was checked.',
    old: 'The number has not been checked for more than six months.',
    noPhone: 'The municipality has given no number. Call the switchboard and ask for the head of protective security.',
    lift: 'It does not concern protective security',
    why: 'Who said so, and when?',
  },
  tracks: {
    internal: 'Internal work',
    protective: 'Protective security',
    gdpr: 'Data protection, notification to IMY',
    cyber: 'The Cybersecurity Act',
    police: 'Police report',
    supplier: 'Supplier',
    jointIt: 'Joint IT',
  },
  states: { open: 'In progress', undecided: 'Not decided', notNeeded: 'Not needed', reported: 'Done' },
  municipality: 'The municipality',
  trackOf: (track, subject) => `${track}, ${subject}`,
  parties: {
    protection: 'Protective security',
    police: 'Police',
    jointIt: 'Joint IT',
    company: 'Municipal company',
  },
  buttons: { open: 'Open in Värna', back: 'Show the case', call: (phone) => `Call ${phone}` },
  clocks: {
    withdrawn: 'The answers in the assessment say that it is not needed.',
    moved: 'The time of awareness has been changed in the assessment.',
  },
  refusals: {
    triageChanged: (facts) =>
      `${fact(facts, 'name')} changed the assessment of case ${fact(facts, 'number')} before you. You now see the latest. Make your change again if needed.`,
    triageClosed: (facts) => `Case ${fact(facts, 'number')} is closed. Reopen it to change the assessment.`,
    protectiveStop: (facts) =>
      `Write nothing about it in Värna. Call the head of protective security${fact(facts, 'phone') === '' ? '' : ` on ${fact(facts, 'phone')}`}.`,
    resumeReasonMissing: () => 'Say who said that it does not concern protective security, and when.',
    factUnknown: () => 'The question is not asked for the services that are chosen. Reload the page.',
    amountWrong: (facts) => `“${fact(facts, 'typed')}” cannot be read as a number. Type, for example, 5 or 2 000.`,
    shareWrong: () => 'Write a number between 0 and 100.',
    servicesMissing: () => 'Choose at least one service. If none fits, choose Other service.',
    triageBoardUnknown: () => 'One of the boards no longer exists. Choose again.',
    companyUnknown: () => 'One of the companies no longer exists. Choose again.',
    triageTooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it.`,
    momentWrong: () => 'Write both the date and the time, for example 2026-11-24 and 08:15.',
    momentAhead: () => 'That time has not been yet. Write when it was.',
    awareBeforeEvent: (facts) =>
      `The municipality cannot have become aware before it happened, ${factInstant(facts, 'at', 'en')}. Change one of the times.`,
    eventAfterAware: (facts) =>
      `It cannot have happened after the municipality became aware, ${factInstant(facts, 'at', 'en')}. Change one of the times.`,
    detectedBeforeOccurred: (facts) =>
      `It cannot have been detected before it occurred, ${factInstant(facts, 'at', 'en')}. Change one of the times.`,
    awareNeeded: () => 'Write when the municipality became aware. The times of the law run from there.',
    momentReasonMissing: () => 'Say why the time is changed. The old one can still be read.',
    triageReasonMissing: () => 'Say why you decide so. Whoever reads this in two years must understand.',
    partiesNotYours: () => 'The coordinator changes telephone numbers and companies. Ask the coordinator for help.',
    partyUnknown: () => 'The row no longer exists. Reload the page.',
    partyChanged: (facts) =>
      `${fact(facts, 'name')} changed the row before you. You now see the latest. Make your change again if needed.`,
    partyNameMissing: () => 'Write the name of the person, organisation or company.',
    partyPhoneMissing: () => 'Write the number to call.',
    partyDayWrong: () => 'Write the day when it was checked, today or earlier.',
  },
};

export const triageText: Texts<typeof sv> = { sv, en };
