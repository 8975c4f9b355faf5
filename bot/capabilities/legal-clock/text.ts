import { type Facts, fact, factInstant } from '../../blocks/refusal.ts';
import { type Language, type Texts, words } from '../../blocks/text.ts';
import type { ClockState, ClockStep, ClockSubject, Mark, StartKind, WarningStep } from './model.ts';
import type { ClockRefusal } from './rules.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 1_440;
/** Whole days, hours and minutes: two of them at most. */
function parts(ms: number): readonly (readonly ['day' | 'hour' | 'minute', number])[] {
  const all = Math.floor(Math.abs(ms) / MINUTE_MS);
  const days = Math.floor(all / DAY_MINUTES);
  const hours = Math.floor((all % DAY_MINUTES) / HOUR_MINUTES);
  const counted = [
    ['day', days],
    ['hour', hours],
    ['minute', all % HOUR_MINUTES],
  ] as const;
  const first = counted.findIndex(([, many]) => many > 0);
  return first < 0 ? [['minute', 0]] : counted.slice(first, first + 2).filter(([, many]) => many > 0);
}
const counting =
  (units: Readonly<Record<'day' | 'hour' | 'minute', readonly [one: string, many: string]>>, and: string) =>
  (ms: number) =>
    parts(ms)
      .map(([unit, many]) => `${many} ${units[unit][many === 1 ? 0 : 1]}`)
      .join(and);
const spanSv = counting({ day: ['dygn', 'dygn'], hour: ['timme', 'timmar'], minute: ['minut', 'minuter'] }, ' och ');
const spanEn = counting({ day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] }, ' and ');

const sv = {
  title: 'Frister',
  every: 'Alla frister som löper',
  /** The app is one municipality's, and has no other name for it. */
  municipality: 'Kommunen',
  steps: words<ClockStep>({
    significance: 'Bedömning: betydande eller inte',
    earlyWarning: 'Upplysning',
    notification: 'Incidentanmälan',
    partialReport: 'Delrapport',
    statusReport: 'Lägesrapport',
    finalReport: 'Slutrapport',
    personalDataNotification: 'Anmälan till IMY',
    personalDataCompletion: 'Komplettering till IMY',
    dataSubjects: 'Information till de registrerade',
    recipients: 'Information till mottagarna av tjänsten',
    insurance: 'Anmälan till försäkringsbolaget',
    contract: 'Det som avtalet kräver',
  }),
  /** What the law asks for, in plain words. */
  asks: words<ClockStep>({
    significance: 'Ta ställning till om incidenten är betydande. Om den är det börjar fler frister löpa.',
    earlyWarning: 'Upplys myndigheten om incidenten så snart det går, senast inom 24 timmar från kännedom.',
    notification: 'Anmäl incidenten till myndigheten så snart det går, senast inom 72 timmar från kännedom.',
    partialReport: 'Lämna den delrapport som myndigheten har bett om.',
    statusReport: 'Incidenten pågår fortfarande. Lämna en lägesrapport i stället för slutrapporten.',
    finalReport: 'Lämna slutrapporten inom en månad från incidentanmälan, eller från att incidenten var hanterad.',
    personalDataNotification:
      'Anmäl till IMY inom 72 timmar från kännedom, om det inte är osannolikt att någon drabbas. Blir det senare ska orsaken framgå. Det som saknas kan kompletteras.',
    personalDataCompletion: 'Komplettera anmälan till IMY inom fyra veckor.',
    dataSubjects: 'Informera de registrerade utan onödigt dröjsmål om risken för dem är hög.',
    recipients: 'Avgör om mottagarna av tjänsten ska informeras, och informera dem så snart det går.',
    insurance: 'Anmäl händelsen enligt villkoren i försäkringen.',
    contract: 'Gör det som avtalet kräver, inom den tid som står där.',
  }),
  starts: words<StartKind>({
    occurred: 'Inträffade',
    detected: 'Upptäcktes',
    aware: 'Kännedom',
    significant: 'Bedömdes som betydande',
    notification: 'Anmälan skickades',
    handled: 'Incidenten var hanterad',
    asked: 'Begärdes',
    date: 'Angiven tidpunkt',
  }),
  states: words<ClockState>({
    running: 'Löper',
    waiting: 'Väntar på att incidenten är hanterad',
    stopped: 'Stoppad',
    withdrawn: 'Gäller inte',
  }),
  warnings: words<WarningStep>({
    half: 'Halva tiden har gått',
    threeQuarters: 'Tre fjärdedelar av tiden har gått',
    ninety: 'Nio tiondelar av tiden har gått',
    due: 'Tiden har gått ut',
    hourLate: 'En timme har gått sedan tiden gick ut',
  }),
  marks: words<Mark>({
    law: 'läst i lagen',
    thirdParty: 'uppgift från tredje part',
    memory: 'inte kontrollerad mot någon källa',
    own: 'kommunens egen tid',
  }),
  source: (source: string, mark: string, checked: string) =>
    checked === '' ? `${source} (${mark})` : `${source} (${mark}, kontrollerad ${checked})`,
  left: (ms: number) => {
    if (Math.abs(ms) < MINUTE_MS) return ms >= 0 ? 'Mindre än en minut kvar' : 'Tiden är ute';
    return ms >= 0 ? `${spanSv(ms)} kvar` : `${spanSv(ms)} för sent`;
  },
  fields: {
    step: 'Frist',
    subject: 'Ansvarig',
    due: 'Klar senast',
    start: 'Räknas från',
  },
  card: {
    /** Stands in notifications: the number and the time, never what it is about. */
    summary: (number: string, left: string) => `${number}: ${left}`,
    heading: (number: string) => `Frist i ärende ${number}`,
    late: (moment: string) => `Varningen skulle ha kommit ${moment}. Värna stod stilla då, så den kommer först nu.`,
    nextUp: (name: string) => `Du får varningen för att den inte är bekräftad ännu. Före dig: ${name}.`,
    goesOn: (minutes: number) => `Bekräftas den inte inom ${minutes} minuter går den vidare till nästa person.`,
    missing: 'Ingen rapport är registrerad. Skicka den nu, och skriv varför den blev sen.',
    acknowledged: (name: string, moment: string) => `Bekräftad av ${name}, ${moment}.`,
    stopped: (name: string, moment: string) => `Stoppad av ${name}, ${moment}.`,
    acknowledge: 'Jag har sett det',
    write: 'Skriv rapporten',
    open: 'Öppna ärendet',
    inTab: 'Bekräfta och rapportera i ärendet.',
  },
  line: (number: string, step: string) => `${number} ${step}`,
  done: (number: string, step: string, moment: string) => `Du bekräftade varningen om ${step}, ${number}, ${moment}.`,
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    clockUnknown: (_facts: Facts) => 'Fristen finns inte. Öppna ärendet igen.',
    clockChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade fristen först. Se hur den ser ut nu och försök igen.`,
    clockRuleMissing: (_facts: Facts) =>
      'Ingen regel gäller för den tidpunkten. Lägg in en regel under Regler för frister.',
    clockStartMissing: (_facts: Facts) => 'Ange dag och tid.',
    clockStartInFuture: (_facts: Facts) => 'Tidpunkten ligger framåt i tiden. Ange när det hände.',
    clockStartBeforeEvent: (facts: Facts) =>
      `Tidpunkten ligger före händelsen, som inträffade ${factInstant(facts, 'occurred', 'sv')}. Rätta den ena eller den andra.`,
    clockStartTooOld: (_facts: Facts) => 'Tidpunkten ligger mer än fem år bakåt. Kontrollera året.',
    clockReasonMissing: (_facts: Facts) => 'Skriv varför.',
    clockStopped: (facts: Facts) =>
      `Fristen är redan stoppad av ${fact(facts, 'name')}, ${factInstant(facts, 'at', 'sv')}.`,
    clockNotRunning: (_facts: Facts) => 'Fristen löper inte.',
    clockPortalIdMissing: (_facts: Facts) =>
      'Skriv det ärendenummer som portalen gav just det här steget. Saknas det, skriv varför under Stoppa utan ärendenummer.',
    clockPortalIdUsed: (facts: Facts) =>
      `${fact(facts, 'portalId')} står redan på en annan frist i ärendet. Varje steg har sitt eget nummer i portalen.`,
    clockReceiptMissing: (_facts: Facts) => 'Skriv vad som visar att det är gjort, till exempel kvittensens nummer.',
    clockSentMissing: (_facts: Facts) => 'Ange när rapporten skickades.',
    clockSentInFuture: (_facts: Facts) => 'Tidpunkten ligger framåt i tiden. Ange när rapporten skickades.',
    clockSentBeforeStart: (facts: Facts) =>
      `Tidpunkten ligger före den som fristen räknas från, ${factInstant(facts, 'start', 'sv')}.`,
    clockLateReasonMissing: (_facts: Facts) =>
      'Anmälan blev sen. Skriv varför: orsaken ska framgå av anmälan till IMY.',
    clockWarningUnknown: (_facts: Facts) => 'Varningen gäller inte längre: fristen har fått en annan tid.',
    clockNotLate: (_facts: Facts) => 'Fristen är inte försenad.',
    clockNotFinal: (_facts: Facts) => 'Bara en slutrapport kan bytas mot en lägesrapport.',
    clockNotWaiting: (_facts: Facts) => 'Fristen väntar inte på att incidenten är hanterad.',
    clockDateMissing: (_facts: Facts) => 'Ange dag och tid då det senast ska vara gjort.',
    clockDatePassed: (_facts: Facts) => 'Tidpunkten har passerat. Ange en som ligger framåt.',
    clockSubjectMissing: (_facts: Facts) => 'Ange vem fristen gäller: kommunen, ett bolag, en nämnd eller ett avtal.',
    clockChainEmpty: (_facts: Facts) => 'Välj minst en roll som ska varnas.',
    clockMinutesWrong: (facts: Facts) => `Ange mellan ${fact(facts, 'least')} och ${fact(facts, 'most')} minuter.`,
    clockRuleUnknown: (_facts: Facts) => 'Regeln finns inte längre.',
    clockRuleSourceMissing: (_facts: Facts) => 'Ange källan: lagrummet, villkoret eller beslutet.',
    clockRuleAmountWrong: (facts: Facts) => `Ange ett helt tal från 1 till ${fact(facts, 'most')}.`,
    clockRuleDaysWrong: (_facts: Facts) => 'Dagarna går inte ihop. Skriv dem som 2026-11-24, den första först.',
    alarmMissing: (_facts: Facts) => 'Kommunen har inget larm utanför Teams. Be it-supporten ställa in mejl eller sms.',
    clockRuleByLaw: (_facts: Facts) =>
      'Regeln följer med Värna och kan inte tas bort. Ange i stället till och med när den gäller.',
    tooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den och försök igen.`,
  } satisfies Record<ClockRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  title: 'Deadlines',
  every: 'All running deadlines',
  municipality: 'The municipality',
  steps: {
    significance: 'Assessment: significant or not',
    earlyWarning: 'Early warning',
    notification: 'Incident notification',
    partialReport: 'Intermediate report',
    statusReport: 'Progress report',
    finalReport: 'Final report',
    personalDataNotification: 'Notification to IMY',
    personalDataCompletion: 'Supplement to IMY',
    dataSubjects: 'Information to the data subjects',
    recipients: 'Information to recipients of the service',
    insurance: 'Notification to the insurer',
    contract: 'What the contract requires',
  },
  asks: {
    significance: 'Decide whether the incident is significant. If it is, more deadlines begin to run.',
    earlyWarning: 'Inform the authority as soon as possible, within 24 hours of becoming aware at the latest.',
    notification: 'Notify the authority as soon as possible, within 72 hours of becoming aware at the latest.',
    partialReport: 'Submit the intermediate report that the authority has asked for.',
    statusReport: 'The incident is still going on. Submit a progress report in place of the final one.',
    finalReport: 'Submit the final report within a month of the notification, or of the incident being handled.',
    personalDataNotification:
      'Notify IMY within 72 hours of becoming aware, unless a risk to anyone is unlikely. If it is later, give the reasons. What is missing can be added afterwards.',
    personalDataCompletion: 'Supplement the notification to IMY within four weeks.',
    dataSubjects: 'Inform the data subjects without undue delay if the risk to them is high.',
    recipients: 'Decide whether recipients of the service are to be informed, and inform them as soon as possible.',
    insurance: 'Notify the insurer as the policy requires.',
    contract: 'Do what the contract requires, within the time it gives.',
  },
  starts: {
    occurred: 'Occurred',
    detected: 'Detected',
    aware: 'Became aware',
    significant: 'Judged significant',
    notification: 'Notification sent',
    handled: 'Incident handled',
    asked: 'Requested',
    date: 'Given time',
  },
  states: {
    running: 'Running',
    waiting: 'Waits until the incident is handled',
    stopped: 'Stopped',
    withdrawn: 'Does not apply',
  },
  warnings: {
    half: 'Half of the time has passed',
    threeQuarters: 'Three quarters of the time have passed',
    ninety: 'Nine tenths of the time have passed',
    due: 'The time is up',
    hourLate: 'The time was up an hour ago',
  },
  marks: {
    law: 'read in the law',
    thirdParty: 'from a third party',
    memory: 'not checked against any source',
    own: 'the municipality’s own time',
  },
  source: (source, mark, checked) =>
    checked === '' ? `${source} (${mark})` : `${source} (${mark}, checked ${checked})`,
  left: (ms) => {
    if (Math.abs(ms) < MINUTE_MS) return ms >= 0 ? 'Less than a minute left' : 'The time is up';
    return ms >= 0 ? `${spanEn(ms)} left` : `${spanEn(ms)} overdue`;
  },
  fields: {
    step: 'Deadline',
    subject: 'Responsible',
    due: 'Due',
    start: 'Counted from',
  },
  card: {
    summary: (number, left) => `${number}: ${left}`,
    heading: (number) => `Deadline in case ${number}`,
    late: (moment) => `This warning should have come ${moment}. Värna was not running then, so it comes only now.`,
    nextUp: (name) => `You get the warning because nobody has confirmed it yet. Before you: ${name}.`,
    goesOn: (minutes) => `Unless someone confirms it within ${minutes} minutes, it goes on to the next person.`,
    missing: 'No report has been recorded. Send it now, and write why it was late.',
    acknowledged: (name, moment) => `Confirmed by ${name}, ${moment}.`,
    stopped: (name, moment) => `Stopped by ${name}, ${moment}.`,
    acknowledge: 'I have seen it',
    write: 'Write the report',
    open: 'Open the case',
    inTab: 'Confirm it and report in the case.',
  },
  line: (number, step) => `${number} ${step}`,
  done: (number, step, moment) => `You confirmed the warning about ${step}, ${number}, ${moment}.`,
  refusals: {
    notAllowed: () => 'Only the coordinator can do this. Ask the coordinator for help.',
    clockUnknown: () => 'The deadline is not there. Open the case again.',
    clockChanged: (facts) => `${fact(facts, 'name')} changed the deadline first. See how it is now and try again.`,
    clockRuleMissing: () => 'No rule applies to that time. Enter one under Rules of deadlines.',
    clockStartMissing: () => 'Enter a day and a time.',
    clockStartInFuture: () => 'The time lies ahead. Enter when it happened.',
    clockStartBeforeEvent: (facts) =>
      `The time lies before the event, which occurred ${factInstant(facts, 'occurred', 'en')}. Correct one or the other.`,
    clockStartTooOld: () => 'The time lies more than five years back. Check the year.',
    clockReasonMissing: () => 'Write why.',
    clockStopped: (facts) =>
      `The deadline has already been stopped by ${fact(facts, 'name')}, ${factInstant(facts, 'at', 'en')}.`,
    clockNotRunning: () => 'The deadline is not running.',
    clockPortalIdMissing: () =>
      'Enter the case number that the portal gave this very step. If there is none, write why under Stop without a case number.',
    clockPortalIdUsed: (facts) =>
      `${fact(facts, 'portalId')} is already on another deadline of the case. Each step has its own number in the portal.`,
    clockReceiptMissing: () => 'Enter what shows that it is done, such as the number of the receipt.',
    clockSentMissing: () => 'Enter when the report was sent.',
    clockSentInFuture: () => 'The time lies ahead. Enter when the report was sent.',
    clockSentBeforeStart: (facts) =>
      `The time lies before the start of the deadline, ${factInstant(facts, 'start', 'en')}.`,
    clockLateReasonMissing: () =>
      'The notification was late. Write why: the notification to IMY must give the reasons.',
    clockWarningUnknown: () => 'The warning no longer applies: the deadline has another time.',
    clockNotLate: () => 'The deadline is not late.',
    clockNotFinal: () => 'Only a final report can be replaced by a progress report.',
    clockNotWaiting: () => 'The deadline does not wait for the incident to be handled.',
    clockDateMissing: () => 'Enter the day and time when it must be done.',
    clockDatePassed: () => 'The time has passed. Enter one that lies ahead.',
    clockSubjectMissing: () => 'Enter whom the deadline concerns: the municipality, a company, a board or a contract.',
    clockChainEmpty: () => 'Choose at least one role to warn.',
    clockMinutesWrong: (facts) => `Enter between ${fact(facts, 'least')} and ${fact(facts, 'most')} minutes.`,
    clockRuleUnknown: () => 'The rule is no longer there.',
    clockRuleSourceMissing: () => 'Enter the source: the section of the law, the term or the decision.',
    clockRuleAmountWrong: (facts) => `Enter a whole number from 1 to ${fact(facts, 'most')}.`,
    clockRuleDaysWrong: () => 'The days do not fit together. Write them as 2026-11-24, the first one first.',
    alarmMissing: () => 'The municipality has no alarm outside Teams. Ask IT to set up mail or text messages.',
    clockRuleByLaw: () => 'The rule comes with Värna and cannot be removed. Enter until when it applies instead.',
    tooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it and try again.`,
  },
};

export const legalClockText: Texts<typeof sv> = { sv, en };

export const subjectName = ({ name }: Pick<ClockSubject, 'name'>, language: Language): string =>
  name === '' ? legalClockText[language].municipality : name;
