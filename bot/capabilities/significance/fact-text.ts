// What is asked about each fact, why, and what is a yes; and what each rule says, as whole sentences.
import { type Texts, words } from '../../blocks/text.ts';
import type { FactName } from './model.ts';

interface FactWords {
  readonly ask: string;
  readonly why: string;
  /** What is a yes, or how to reckon. */
  readonly yes: string;
  /** In a list of what is known. */
  readonly name: string;
}
const facts = (all: Readonly<Record<FactName, FactWords>>): Readonly<Record<FactName, FactWords>> => all;

const RECKON = {
  sv: 'Räkna från det att störningen började. Vet du inte hur länge den varar, skriv den längsta tid du räknar med.',
  en: 'Begin when the disruption began. If you do not know how long it will last, write the longest you expect.',
};

const sv = {
  facts: facts({
    limitedHours: {
      ask: 'Hur många timmar är verksamheten begränsad?',
      why: 'Gränsen för betydande räknas i timmar och är olika för olika tjänster.',
      yes: RECKON.sv,
      name: 'Timmar med begränsad verksamhet',
    },
    workaroundHours: {
      ask: 'Hur många timmar måste personalen arbeta på annat sätt?',
      why: 'Reservrutiner under lång tid kan göra incidenten betydande, även om inget ligger nere.',
      yes: 'Papper och penna, telefon i stället för system och liknande. Skriv den längsta tid du räknar med.',
      name: 'Timmar med reservrutiner',
    },
    downHours: {
      ask: 'Hur många timmar är tjänsten nere för dem som använder den?',
      why: 'Gränsen gäller bara avbrott som varar en viss tid.',
      yes: RECKON.sv,
      name: 'Timmar med avbrott',
    },
    lostControlHours: {
      ask: 'Hur många timmar går anläggningen inte att styra eller övervaka?',
      why: 'Förlorad kontroll kan göra incidenten betydande, även om leveransen fungerar.',
      yes: RECKON.sv,
      name: 'Timmar utan kontroll',
    },
    downUsers: {
      ask: 'Hur många användare är utan tjänsten?',
      why: 'Gränsen gäller bara avbrott som når tillräckligt många.',
      yes: 'Räkna abonnenter eller resenärer, inte den egna personalen. En uppskattning räcker.',
      name: 'Användare utan tjänsten',
    },
    downShare: {
      ask: 'Hur stor del av användarna är utan tjänsten, i procent?',
      why: 'I ett litet nät kan hälften av användarna vara få, men ändå vara mycket.',
      yes: 'Skriv ett tal mellan 0 och 100. En uppskattning räcker.',
      name: 'Andel användare utan tjänsten, procent',
    },
    cancelledShare: {
      ask: 'Hur stor del av dagens planerade avgångar är inställda, i procent?',
      why: 'För järnväg och kollektivtrafik räknas gränsen i inställda avgångar under ett trafikdygn.',
      yes: 'Skriv ett tal mellan 0 och 100.',
      name: 'Inställda avgångar, procent',
    },
    individuals: {
      ask: 'Hur många personers uppgifter är röjda?',
      why: 'Många drabbade personer kan göra incidenten betydande.',
      yes: 'Räkna alla vars uppgifter någon obehörig kan ha sett, ändrat eller förstört. Skriv 0 om det är ingen.',
      name: 'Personer vars uppgifter är röjda',
    },
    cost: {
      ask: 'Vad kostar incidenten, i kronor?',
      why: 'Kostnaden jämförs med förra årets intäkter.',
      yes: 'Återställning, inhyrd hjälp, juridik, utredning, extra personal, avgifter och förlorade intäkter. En grov uppskattning räcker.',
      name: 'Kostnad, kronor',
    },
    turnover: {
      ask: 'Hur stora var förra årets intäkter och anslag, i kronor?',
      why: 'Det är talet som kostnaden jämförs med. Ekonomiavdelningen har det.',
      yes: 'För ett kommunalt bolag: omsättningen förra året.',
      name: 'Förra årets intäkter, kronor',
    },
    seriousDisruption: {
      ask: 'Är det en allvarlig driftsstörning för tjänsten?',
      why: 'För tjänsten finns ingen känd gräns, så lagens egna ord får avgöra.',
      yes: 'Ja om tjänsten inte kan ges som den ska och det märks för dem som behöver den.',
      name: 'Allvarlig driftsstörning',
    },
    criticalSystem: {
      ask: 'Berörs ett system som tjänsten inte klarar sig utan?',
      why: 'För tjänster utan egen gräns räknas tiden bara när ett sådant system är med.',
      yes: 'Ja om tjänsten stannar eller blir farlig utan systemet.',
      name: 'Nödvändigt system berörs',
    },
    protectedInformation: {
      ask: 'Har någon obehörig sett, ändrat eller förstört skyddsvärd information?',
      why: 'Det räcker i sig, om informationen finns i ett system som tjänsten inte klarar sig utan.',
      yes: 'Ja om det gäller uppgifter under sekretess, inloggningar eller liknande. Skriv inte vilka.',
      name: 'Skyddsvärd information drabbad',
    },
    otherParty: {
      ask: 'Är skyddsvärd information som tillhör någon annan organisation röjd?',
      why: 'Skada för andra räknas lika mycket som skada för kommunen.',
      yes: 'Ja om det gäller ett företag, en region, en annan kommun eller en förening.',
      name: 'Annan organisations information röjd',
    },
    injury: {
      ask: 'Har någon skadats allvarligt, blivit allvarligt sjuk eller dött?',
      why: 'Det räcker i sig.',
      yes: 'Ja om det beror på incidenten, till exempel utebliven vård eller fel dos.',
      name: 'Allvarlig skada, sjukdom eller dödsfall',
    },
    crisis: {
      ask: 'Har en annan viktig verksamhet gått upp i stabsläge eller krisläge?',
      why: 'Då har incidenten spridit sig utanför den egna tjänsten.',
      yes: 'Ja om det beror på den här incidenten. Tänk på regionen, grannkommuner och bolag.',
      name: 'Annan verksamhet i stabsläge eller krisläge',
    },
    environment: {
      ask: 'Har miljön skadats?',
      why: 'Det räcker i sig.',
      yes: 'Ja vid till exempel utsläpp av orenat avloppsvatten.',
      name: 'Skada på miljön',
    },
    repeated: {
      ask: 'Har samma grundorsak gett flera incidenter det senaste halvåret, som tillsammans når gränsen för kostnad?',
      why: 'Flera små incidenter kan tillsammans räknas som en betydande.',
      yes: 'Ja om minst två incidenter på sex månader har samma grundorsak.',
      name: 'Upprepad incident',
    },
    patientSafety: {
      ask: 'Måste händelsen anmälas enligt reglerna om patientsäkerhet?',
      why: 'För vårdgivare räcker det i sig.',
      yes: 'Fråga den medicinskt ansvariga sjuksköterskan.',
      name: 'Anmälan om patientsäkerhet',
    },
    ambulance: {
      ask: 'Har någon ambulans inte gått att nå eller skicka?',
      why: 'För vårdgivare räcker det i sig.',
      yes: 'Ja även om det bara gällde en kort stund.',
      name: 'Ambulans inte tillgänglig',
    },
  }),
  /** What each rule says, by what it measures. */
  rules: {
    limitedHours: (hours: string) => `Verksamheten är begränsad i mer än ${hours} h.`,
    workaroundHours: (hours: string) => `Personalen måste arbeta på annat sätt i mer än ${hours} h.`,
    lostControlHours: (hours: string) => `Anläggningen går inte att styra eller övervaka i mer än ${hours} h.`,
    'downUsers+downHours': (users: string, hours: string) =>
      `Minst ${users} användare är utan tjänsten i mer än ${hours} h.`,
    'downShare+downHours': (share: string, hours: string) =>
      `Minst ${share} % av användarna är utan tjänsten i mer än ${hours} h.`,
    cancelledShare: (share: string) => `Mer än ${share} % av planerade avgångar under ett trafikdygn är inställda.`,
    'criticalSystem+limitedHours': (_system: string, hours: string) =>
      `Ett nödvändigt system berörs, och verksamheten är begränsad i mer än ${hours} h.`,
    individuals: (people: string) => `Uppgifter om minst ${people} personer är röjda.`,
    cost: (share: string) => `Kostnaden är mer än ${share} % av förra årets intäkter.`,
    seriousDisruption: (_limit: string) => 'Det är en allvarlig driftsstörning för tjänsten.',
    protectedInformation: (_limit: string) =>
      'Någon obehörig har sett, ändrat eller förstört skyddsvärd information i ett nödvändigt system.',
    otherParty: (_limit: string) => 'Skyddsvärd information som tillhör en annan organisation är röjd.',
    injury: (_limit: string) => 'Någon har skadats allvarligt, blivit allvarligt sjuk eller dött.',
    crisis: (_limit: string) => 'En annan samhällsviktig verksamhet har gått upp i stabsläge eller krisläge.',
    environment: (_limit: string) => 'Miljön har skadats.',
    repeated: (_limit: string) =>
      'Minst två incidenter på sex månader har samma grundorsak och når tillsammans gränsen för kostnad.',
    patientSafety: (_limit: string) => 'Händelsen måste anmälas enligt reglerna om patientsäkerhet.',
    ambulance: (_limit: string) => 'En ambulans har inte varit tillgänglig.',
  },
  onlyCan: 'Det har inte hänt än, men kan bli så. Det räknas lika mycket (2 kap. 5 § cybersäkerhetslagen).',
  hows: words<'is' | 'can' | 'not' | 'unknown'>({
    is: 'Ja',
    can: 'Kan bli så',
    not: 'Nej',
    unknown: 'Vet inte än',
  }),
  measured: {
    is: (amount: string) => amount,
    can: (amount: string) => `${amount}, kan bli så`,
  },
};

const en: typeof sv = {
  facts: facts({
    limitedHours: {
      ask: 'For how many hours is the service limited?',
      why: 'The threshold for significant is in hours and differs between services.',
      yes: RECKON.en,
      name: 'Hours of limited service',
    },
    workaroundHours: {
      ask: 'For how many hours must staff work in another way?',
      why: 'Fallback procedures for a long time can make the incident significant, even if nothing is down.',
      yes: 'Pen and paper, telephone instead of a system and so on. Write the longest you expect.',
      name: 'Hours of fallback procedures',
    },
    downHours: {
      ask: 'For how many hours is the service down for those who use it?',
      why: 'The threshold applies only to outages of a certain length.',
      yes: RECKON.en,
      name: 'Hours of outage',
    },
    lostControlHours: {
      ask: 'For how many hours can the plant not be controlled or monitored?',
      why: 'Lost control can make the incident significant, even if the supply works.',
      yes: RECKON.en,
      name: 'Hours without control',
    },
    downUsers: {
      ask: 'How many users are without the service?',
      why: 'The threshold applies only to outages that reach enough people.',
      yes: 'Subscribers or passengers, not your own staff. An estimate is enough.',
      name: 'Users without the service',
    },
    downShare: {
      ask: 'What share of the users are without the service, in per cent?',
      why: 'In a small network half of the users may be few, and still be a lot.',
      yes: 'Write a number between 0 and 100. An estimate is enough.',
      name: 'Share of users without the service, per cent',
    },
    cancelledShare: {
      ask: 'What share of today’s planned departures do not run, in per cent?',
      why: 'For rail and public transport the threshold is the share of departures in a traffic day.',
      yes: 'Write a number between 0 and 100.',
      name: 'Departures that do not run, per cent',
    },
    individuals: {
      ask: 'How many people’s data is exposed?',
      why: 'Many affected people can make the incident significant.',
      yes: 'Include everyone whose data may have been seen, changed or destroyed without permission. Write 0 if there is no one.',
      name: 'People whose data is exposed',
    },
    cost: {
      ask: 'What does the incident cost, in kronor?',
      why: 'The cost is compared with last year’s income.',
      yes: 'Recovery, hired help, legal advice, investigation, extra staff, fees and lost income. A rough estimate is enough.',
      name: 'Cost, kronor',
    },
    turnover: {
      ask: 'How large were last year’s income and appropriations, in kronor?',
      why: 'It is the number that the cost is compared with. The finance department has it.',
      yes: 'For a municipal company: last year’s turnover.',
      name: 'Last year’s income, kronor',
    },
    seriousDisruption: {
      ask: 'Is it a serious operational disruption of the service?',
      why: 'No threshold is known for this service, so the law’s own words decide.',
      yes: 'Yes if the service cannot be given as it should and those who need it notice.',
      name: 'Serious operational disruption',
    },
    criticalSystem: {
      ask: 'Is a system affected that the service cannot do without?',
      why: 'For services without a threshold of their own, time matters only when such a system is involved.',
      yes: 'Yes if the service stops or becomes dangerous without the system.',
      name: 'Necessary system affected',
    },
    protectedInformation: {
      ask: 'Has information worth protecting been seen, changed or destroyed without permission?',
      why: 'It is enough by itself, if the information is in a system that the service cannot do without.',
      yes: 'Yes for data under secrecy, sign-in details and the like. Do not write which.',
      name: 'Protected information affected',
    },
    otherParty: {
      ask: 'Is protected information of another organisation exposed?',
      why: 'Harm to others weighs as much as harm to the municipality.',
      yes: 'Yes if it belongs to a company, a region, another municipality or an association.',
      name: 'Another organisation’s information exposed',
    },
    injury: {
      ask: 'Has anyone been seriously injured, seriously ill or died?',
      why: 'It is enough by itself.',
      yes: 'Yes if the incident is the cause: care that was not given or a wrong dose, for example.',
      name: 'Serious injury, illness or death',
    },
    crisis: {
      ask: 'Has another important operation gone into staff or crisis mode?',
      why: 'Then the incident has spread outside the service itself.',
      yes: 'Yes if this incident is the cause. Think of the region, neighbouring municipalities and companies.',
      name: 'Another operation in staff or crisis mode',
    },
    environment: {
      ask: 'Has the environment been harmed?',
      why: 'It is enough by itself.',
      yes: 'Yes for a discharge of untreated sewage, for example.',
      name: 'Harm to the environment',
    },
    repeated: {
      ask: 'Has the same root cause led to several incidents in the last six months that together reach the cost threshold?',
      why: 'Several small incidents can together be a significant one.',
      yes: 'Yes if at least two incidents in six months have the same root cause.',
      name: 'Repeated incident',
    },
    patientSafety: {
      ask: 'Must the event be notified under the rules on patient safety?',
      why: 'For care providers it is enough by itself.',
      yes: 'Ask the nurse with medical responsibility.',
      name: 'Patient safety notification',
    },
    ambulance: {
      ask: 'Could an ambulance not be reached or sent?',
      why: 'For care providers it is enough by itself.',
      yes: 'Yes even if it was only for a short while.',
      name: 'Ambulance not available',
    },
  }),
  rules: {
    limitedHours: (hours) => `The service is limited for more than ${hours} h.`,
    workaroundHours: (hours) => `Staff must work in another way for more than ${hours} h.`,
    lostControlHours: (hours) => `The plant cannot be controlled or monitored for more than ${hours} h.`,
    'downUsers+downHours': (users, hours) =>
      `At least ${users} users are without the service for more than ${hours} h.`,
    'downShare+downHours': (share, hours) =>
      `At least ${share} % of the users are without the service for more than ${hours} h.`,
    cancelledShare: (share) => `More than ${share} % of the planned departures in a traffic day do not run.`,
    'criticalSystem+limitedHours': (_system, hours) =>
      `A necessary system is affected, and the service is limited for more than ${hours} h.`,
    individuals: (people) => `Data about at least ${people} people is exposed.`,
    cost: (share) => `The cost is more than ${share} % of last year’s income.`,
    seriousDisruption: () => 'It is a serious operational disruption of the service.',
    protectedInformation: () =>
      'Information worth protecting in a necessary system has been seen, changed or destroyed without permission.',
    otherParty: () => 'Protected information of another organisation is exposed.',
    injury: () => 'Someone has been seriously injured, seriously ill or died.',
    crisis: () => 'Another essential operation has gone into staff or crisis mode.',
    environment: () => 'The environment has been harmed.',
    repeated: () =>
      'At least two incidents in six months have the same root cause and together reach the cost threshold.',
    patientSafety: () => 'The event must be notified under the rules on patient safety.',
    ambulance: () => 'An ambulance has not been available.',
  },
  onlyCan: 'It has not happened yet, but may. That weighs as much (Chapter 2, Section 5 of the Cybersecurity Act).',
  hows: { is: 'Yes', can: 'May become so', not: 'No', unknown: 'Not known yet' },
  measured: { is: (amount) => amount, can: (amount) => `${amount}, may become so` },
};

export const factText: Texts<typeof sv> = { sv, en };
