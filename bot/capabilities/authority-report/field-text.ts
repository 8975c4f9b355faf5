// What each field is called, what the authority wants in it, and an example.
import { formatInstant, isInstant } from '../../blocks/instant.ts';
import { type Language, type Texts, words } from '../../blocks/text.ts';
import { CHOICES, type ChoiceValue, type FieldKey, type FieldRow, isChoiceKey } from './field-model.ts';
import type { Entry } from './model.ts';

interface FieldWords {
  readonly label: string;
  /** What is wanted, with an example where one helps. */
  readonly help: string;
}

const field = (label: string, help: string): FieldWords => ({ label, help });
const fields = (all: Readonly<Record<FieldKey, FieldWords>>) => all;

const sv = {
  fields: fields({
    organisation: field('Organisation', 'Den som rapporterar. Till IMY är det nämnden som är personuppgiftsansvarig.'),
    orgNumber: field('Organisationsnummer', 'Tio siffror, till exempel 212000-0142.'),
    address: field('Postadress', 'Gata eller box, postnummer och ort.'),
    ownNumber: field('Ert ärendenummer', 'Det nummer som ni själva har på ärendet.'),
    contact: field('Kontaktperson', 'Namn, telefon och e-post till den som kan svara på frågor.'),
    dpoContact: field('Dataskyddsombud', 'Namn, telefon och e-post.'),
    ongoing: field('Pågår incidenten fortfarande?', 'Svara ja så länge tjänsten inte fungerar som vanligt.'),
    course: field(
      'Vad har hänt?',
      'Händelseförloppet i korthet och i den ordning det hände. Ta inte med fler personuppgifter än vad som behövs.',
    ),
    detected: field('När och hur upptäcktes det?', 'Till exempel: Larm från driften den 24 november klockan 06.40.'),
    started: field('När började det?', 'Så noga som ni vet. Är tiden okänd, skriv det i händelseförloppet.'),
    ended: field('När var det över?', 'När allt fungerade igen, eller när ni räknar med att det gör det.'),
    malicious: field(
      'Misstänker ni ett brott eller en skadlig handling?',
      'Misstanke räcker. Ni behöver inte ha bevis.',
    ),
    supplierOrigin: field('Kom det från en leverantör?', 'Till exempel när felet finns i en tjänst som ni köper.'),
    affectedServices: field('Vilka tjänster påverkas?', 'Till exempel: Trygghetslarm, hemtjänstens planering.'),
    sectorEffect: field(
      'Hur påverkas verksamheten?',
      'Vad går inte att göra, hur länge och hur många märker det? Till exempel: Hemtjänsten planerar på papper sedan 07.00.',
    ),
    consequences: field('Vilka blir följderna?', 'Det som redan har hänt och det som ni ser risk för.'),
    crossBorder: field('Påverkas andra länder?', 'Till exempel när en tjänst används i flera länder.'),
    cause: field('Vad tror ni är orsaken?', 'Er bedömning just nu. Den kan ändras i nästa rapport.'),
    systemImpact: field('Hur påverkas systemen?', 'Vilka system, och om de är nere, långsamma eller opålitliga.'),
    indicators: field('Tekniska spår', 'Adresser, filnamn eller kontrollsummor som andra kan leta efter.'),
    protectedInformation: field(
      'Påverkas skyddsvärd information?',
      'Har någon läst, ändrat, kopierat eller förstört den? Beskriv typen av information, inte innehållet.',
    ),
    actions: field(
      'Vad har ni gjort?',
      'Åtgärder hittills och det som är beslutat. Till exempel: Kontona är spärrade.',
    ),
    remainingRisks: field('Vilka risker finns kvar?', 'Det som kan gå fel innan allt är återställt.'),
    whyOngoing: field('Varför pågår det fortfarande?', 'Vad som återstår och vad ni väntar på.'),
    expectedEnd: field('När räknar ni med att det är över?', 'En uppskattning räcker.'),
    continuedImpact: field('Hur påverkas verksamheten nu?', 'Det som skiljer sig från förra rapporten.'),
    nextUpdate: field('När kommer nästa rapport?', 'Den dag och tid då ni hör av er igen.'),
    affectedCount: field('Hur många mottagare av tjänsten drabbades?', 'Ett antal. En uppskattning räcker.'),
    geography: field('Vilket område berördes?', 'Till exempel: Hela kommunen.'),
    economicDamage: field('Vilka kostnader fick ni?', 'Återställning, extern hjälp, övertid och förlorade intäkter.'),
    societalEffect: field(
      'Hur påverkades viktiga samhällsfunktioner?',
      'Till exempel vård, vatten eller räddningstjänst.',
    ),
    rootCause: field('Vad var grundorsaken?', 'Det som gjorde att det kunde hända.'),
    technicalMeasures: field('Vad gjorde ni för att stoppa och återställa?', 'Tekniska och organisatoriska åtgärder.'),
    preventiveMeasures: field('Vad gör ni för att det inte ska hända igen?', 'Åtgärd, ansvarig och när den är klar.'),
    approval: field('Vem har godkänt rapporten?', 'Namn, roll och datum.'),
    asked: field('Vad har myndigheten bett om?', 'Frågan så som den ställdes, och när den kom.'),
    answerToAuthority: field('Ert svar', 'Svara på varje fråga för sig.'),
    breachType: field('Vilken typ passar bäst?', 'Välj den som ligger närmast.'),
    dataSubjectGroups: field(
      'Vilka grupper av personer berörs?',
      'Till exempel elever, vårdnadshavare eller tidigare anställda.',
    ),
    dataSubjectCount: field('Ungefär hur många personer berörs?', 'Ett antal. En uppskattning räcker.'),
    dataKinds: field(
      'Vilka typer av personuppgifter berörs?',
      'Till exempel namn, personnummer, hälsa. Säg om någon har skyddade personuppgifter. Skriv inte själva uppgifterna.',
    ),
    recordCount: field('Ungefär hur många poster berörs?', 'Till exempel antal journaler eller meddelanden.'),
    privacyConsequences: field(
      'Vad kan det leda till för de berörda?',
      'Till exempel bedrägeri, oro eller röjd adress.',
    ),
    seriousness: field('Hur allvarligt är det för de berörda?', 'Er egen bedömning.'),
    informedAt: field('När informerades de berörda?', 'Lämna tomt om de inte har fått veta än.'),
    willInformAt: field('När ska de informeras?', 'Den dag och tid som ni planerar.'),
    whyNotInformed: field('Varför informeras de inte?', 'Till exempel att uppgifterna var krypterade.'),
    whyLate: field(
      'Varför kommer anmälan efter 72 timmar?',
      'Artikel 33.1 kräver skälen. Skriv vad som tog tid, inte vem som gjorde fel.',
    ),
    whatToDo: field('Vad kan mottagarna göra själva?', 'Till exempel byta lösenord eller använda ett annat sätt.'),
    howToReach: field('Vart vänder man sig med frågor?', 'Telefon, e-post och tider.'),
    secrecy: field(
      'Sekretess',
      'Vad som inte bör lämnas ut och varför. Till exempel: Uppgifterna om systemet omfattas av sekretess, OSL 18:8 b.',
    ),
  }),
  choices: words<ChoiceValue>({
    wrongRecipient: 'Uppgifter har hamnat hos fel mottagare',
    lostAccess: 'Uppgifter går inte att komma åt',
    lostDevice: 'Utrustning är borttappad eller stulen',
    insider: 'Någon i organisationen har läst utan behörighet',
    outsider: 'Någon utifrån har kommit åt uppgifter',
    other: 'Annat',
    low: 'Obetydligt',
    limited: 'Begränsat',
    considerable: 'Påtagligt',
    serious: 'Mycket allvarligt',
  }),
  answers: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' },
  notYet: 'Vet inte ännu',
  nothing: 'Ej besvarat',
};

const en: typeof sv = {
  fields: fields({
    organisation: field('Organisation', 'Whoever reports. To IMY it is the board that is the controller.'),
    orgNumber: field('Organisation number', 'Ten digits, for example 212000-0142.'),
    address: field('Postal address', 'Street or box, postcode and town.'),
    ownNumber: field('Your case number', 'The number that you yourselves have given the case.'),
    contact: field('Contact', 'Name, telephone and email of someone who can take questions.'),
    dpoContact: field('Data protection officer', 'Name, telephone and email.'),
    ongoing: field('Is the incident still going on?', 'Say yes as long as the service does not work as usual.'),
    course: field(
      'What happened?',
      'The course of events in brief, in the order it happened. Include no more personal data than is needed.',
    ),
    detected: field('When and how was it detected?', 'For example: Alarm from operations on 24 November at 06:40.'),
    started: field('When did it begin?', 'As exactly as you know. If the time is unknown, say so under what happened.'),
    ended: field('When was it over?', 'When everything worked again, or when you expect it to.'),
    malicious: field('Do you suspect a crime or a malicious act?', 'A suspicion is enough. You need no proof.'),
    supplierOrigin: field('Did it come from a supplier?', 'For example when the fault is in a service that you buy.'),
    affectedServices: field('Which services are affected?', 'For example: Safety alarms, home care planning.'),
    sectorEffect: field(
      'How is the work affected?',
      'What cannot be done, for how long, and how many notice? For example: Home care plans on paper since 07:00.',
    ),
    consequences: field('What are the consequences?', 'What has already happened, and what you see a risk of.'),
    crossBorder: field('Are other countries affected?', 'For example when a service is used in several countries.'),
    cause: field('What do you think is the cause?', 'Your assessment right now. It may change in the next report.'),
    systemImpact: field('How are the systems affected?', 'Which systems, and if they are down, slow or unreliable.'),
    indicators: field('Technical traces', 'Addresses, file names or checksums that others can look for.'),
    protectedInformation: field(
      'Is protected information affected?',
      'Has anyone read, changed, copied or destroyed it? Describe the type of information, not what it says.',
    ),
    actions: field('What have you done?', 'Measures so far and those decided. For example: The accounts are blocked.'),
    remainingRisks: field('Which risks remain?', 'What can go wrong before everything is restored.'),
    whyOngoing: field('Why is it still going on?', 'What remains, and what you are waiting for.'),
    expectedEnd: field('When do you expect it to be over?', 'An estimate is enough.'),
    continuedImpact: field('How is the work affected now?', 'What differs from the last report.'),
    nextUpdate: field('When will the next report come?', 'The day and time when you will be in touch again.'),
    affectedCount: field('How many recipients of the service were affected?', 'A number. An estimate is enough.'),
    geography: field('Which area was affected?', 'For example: The whole municipality.'),
    economicDamage: field('What did it cost?', 'Restoring, external help, overtime and lost income.'),
    societalEffect: field(
      'How were vital functions of society affected?',
      'For example care, water or rescue services.',
    ),
    rootCause: field('What was the root cause?', 'What made it possible.'),
    technicalMeasures: field('What did you do to stop and restore it?', 'Technical and organisational measures.'),
    preventiveMeasures: field('What do you do so that it does not happen again?', 'Measure, responsible and due day.'),
    approval: field('Who has approved the report?', 'Name, role and date.'),
    asked: field('What has the authority asked for?', 'The question as it was put, and when it came.'),
    answerToAuthority: field('Your answer', 'Answer each question separately.'),
    breachType: field('Which type fits best?', 'Choose the nearest one.'),
    dataSubjectGroups: field(
      'Which groups of people are affected?',
      'For example pupils, guardians or former employees.',
    ),
    dataSubjectCount: field('About how many people are affected?', 'A number. An estimate is enough.'),
    dataKinds: field(
      'Which types of personal data are affected?',
      'For example names, identity numbers, health. Say if anyone has a protected identity. Do not write the data itself.',
    ),
    recordCount: field('About how many records are affected?', 'For example the number of journals or messages.'),
    privacyConsequences: field(
      'What can it lead to for those affected?',
      'For example fraud, worry or a revealed address.',
    ),
    seriousness: field('How serious is it for those affected?', 'Your own assessment.'),
    informedAt: field('When were those affected informed?', 'Leave empty if they have not been told yet.'),
    willInformAt: field('When will they be informed?', 'The day and time that you plan.'),
    whyNotInformed: field('Why are they not informed?', 'For example that the data was encrypted.'),
    whyLate: field(
      'Why does the notification come after 72 hours?',
      'Article 33(1) demands the reasons. Write what took time, not who did wrong.',
    ),
    whatToDo: field('What can the recipients do themselves?', 'For example change passwords or use another way.'),
    howToReach: field('Where does one turn with questions?', 'Telephone, email and hours.'),
    secrecy: field(
      'Secrecy',
      'What should not be disclosed, and why. For example: The details of the system are secret, OSL 18:8 b.',
    ),
  }),
  choices: words<ChoiceValue>({
    wrongRecipient: 'Data has reached the wrong recipient',
    lostAccess: 'Data cannot be reached',
    lostDevice: 'Equipment is lost or stolen',
    insider: 'Someone inside has read without permission',
    outsider: 'Someone outside has got at data',
    other: 'Something else',
    low: 'Negligible',
    limited: 'Limited',
    considerable: 'Considerable',
    serious: 'Very serious',
  }),
  answers: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  notYet: 'Not known yet',
  nothing: 'Not answered',
};

export const fieldText: Texts<typeof sv> = { sv, en };

/** The label of every field, as authorities read it. */
export const swedishLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sv.fields).map(([key, { label }]) => [key, label]),
);

type Answered = keyof (typeof sv)['answers'];
const isAnswer = (value: string): value is Answered => Object.hasOwn(sv.answers, value);

/** A value in words, as it is read on paper and copied to a portal; empty where there is none. */
export function shownValue(
  { key, type }: Pick<FieldRow, 'key' | 'type'>,
  entry: Pick<Entry, 'value' | 'isUnknown'> | undefined,
  language: Language,
): string {
  const t = fieldText[language];
  if (entry?.isUnknown) return t.notYet;
  const value = entry?.value ?? '';
  if (type === 'moment' && isInstant(value)) return formatInstant(value, language);
  if (type === 'answer' && isAnswer(value)) return t.answers[value];
  const choices: readonly ChoiceValue[] = type === 'choice' && isChoiceKey(key) ? CHOICES[key] : [];
  const choice = choices.find((one) => one === value);
  return choice ? t.choices[choice] : value;
}
