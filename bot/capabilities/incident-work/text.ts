import { type Facts, fact, factInstant } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { IncidentRole, NagKind, StepState, WorkEventKind } from './model.ts';
import type { IncidentWorkRefusal } from './rules.ts';

interface RoleWords {
  readonly name: string;
  /** What whoever has it does. */
  readonly does: string;
  /** The button. */
  readonly take: string;
  readonly giveBack: string;
}
const roleWords = (all: Readonly<Record<IncidentRole, RoleWords>>): Readonly<Record<IncidentRole, RoleWords>> => all;
type Kinds<Value> = Readonly<Record<WorkEventKind, Value>>;
type Said = (about: string, note: string) => string;
const kinds = (all: Kinds<Said>): Kinds<Said> => all;

const sv = {
  title: (number: string) => `Arbetet med ärende ${number}`,
  roles: roleWords({
    lead: {
      name: 'Incidentledare',
      does: 'Leder arbetet och bestämmer vad som görs härnäst.',
      take: 'Bli incidentledare',
      giveBack: 'Lämna rollen incidentledare',
    },
    communication: {
      name: 'Kommunikation',
      does: 'Berättar för medarbetare, invånare och medier.',
      take: 'Ta kommunikationen',
      giveBack: 'Lämna rollen kommunikation',
    },
    documentation: {
      name: 'Dokumentation',
      does: 'Skriver ner vad som händer och vad som beslutas.',
      take: 'Ta dokumentationen',
      giveBack: 'Lämna rollen dokumentation',
    },
    technology: {
      name: 'Teknik',
      does: 'Undersöker, begränsar och återställer.',
      take: 'Ta tekniken',
      giveBack: 'Lämna rollen teknik',
    },
  }),
  rolesTitle: 'Roller',
  nobody: 'Ingen än',
  checklist: 'Checklista',
  progress: (done: string, of: string) => `${done} av ${of} steg är klara`,
  allDone: 'Alla steg är klara.',
  more: (count: number) => (count === 1 ? 'Ett steg till finns i fliken.' : `${count} steg till finns i fliken.`),
  states: words<StepState>({ open: 'Kvar att göra', done: 'Klart', notNeeded: 'Behövs inte' }),
  next: {
    title: 'Nästa lägesuppdatering senast',
    none: 'Ingen lägesuppdatering är inplanerad.',
    overdue: 'Lägesuppdateringen är försenad',
    since: (moment: string) => `Den skulle ha kommit ${moment}.`,
  },
  minutes: (minutes: number) =>
    ({
      0: 'Ingen lägesuppdatering behövs',
      30: 'Varje halvtimme',
      60: 'Varje timme',
      120: 'Varannan timme',
      240: 'Var fjärde timme',
      480: 'Var åttonde timme',
      1440: 'En gång om dygnet',
    })[minutes] ?? `Var ${minutes}:e minut`,
  update: {
    title: 'Läget nu',
    none: 'Ingen har skrivit om läget än.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    situation: 'Läge',
    actions: 'Åtgärder',
    needs: 'Behov',
  },
  form: {
    title: 'Skriv hur det är nu',
    lead: 'Det du skriver läses av alla som får lägeskortet. Skriv inga personuppgifter.',
    situation: 'Hur är läget?',
    actions: 'Vad gör ni?',
    needs: 'Vad behöver ni?',
    cadence: 'Hur ofta ska läget uppdateras?',
  },
  buttons: {
    show: 'Visa arbetet',
    open: 'Öppna i Värna',
    back: 'Till ärendet',
    toWork: 'Till arbetet',
    write: 'Skriv lägesuppdatering',
    send: 'Skicka lägesuppdateringen',
    changeCadence: 'Ändra hur ofta',
    saveCadence: 'Spara hur ofta',
    done: 'Markera som klart',
  },
  /** In the thread of the case. The notification says nothing of what has happened. */
  nag: {
    summary: words<NagKind>({
      roles: 'Det saknas roller i ett ärende',
      update: 'En lägesuppdatering är försenad',
    }),
    roles: (number: string) => `Ärende ${number} saknar roller`,
    rolesLead: 'Ärendet är allvarligt, och ingen har tagit de här rollerna:',
    update: (number: string) => `Hur är läget i ärende ${number}?`,
    updateLead: (moment: string) =>
      `Lägesuppdateringen skulle ha kommit ${moment}. Skriv några rader om hur det är nu.`,
  },
  given: {
    summary: (number: string) => `Du har fått en roll i ärende ${number}`,
    title: (role: string) => `Din roll: ${role}`,
    by: (name: string, number: string) => `${name} har gett dig rollen i ärende ${number}.`,
  },
  task: {
    roles: (number: string) => `Roller i ärende ${number}`,
    update: (number: string) => `Läget i ärende ${number}`,
    rolesLead: (names: string) => `Ingen har tagit: ${names}.`,
    updateLead: 'Lägesuppdateringen är försenad. Öppna ärendet och skriv några rader.',
  },
  events: kinds({
    roleTaken: (role) => `tog rollen ${role}`,
    roleGiven: (role, name) => `gav ${name} rollen ${role}`,
    roleGivenBack: (role, name) =>
      name === '' ? `lämnade rollen ${role}` : `tog tillbaka rollen ${role} från ${name}`,
    stepDone: (step) => `markerade som klart: ${step}`,
    stepNotNeeded: (step) => `markerade att det inte behövs: ${step}`,
    stepOpened: (step) => `öppnade igen: ${step}`,
    listChanged: (category) => `bytte till checklistan för ${category}`,
    cadenceChanged: (minutes) => `ändrade hur ofta läget uppdateras: ${minutes}`,
    updated: (number) => `skrev lägesuppdatering ${number}`,
    rolesAsked: () => 'påminde om roller som ingen har tagit',
    updateAsked: () => 'påminde om lägesuppdateringen',
  }),
  refusals: {
    roleHeld: (facts: Facts) => `${fact(facts, 'name')} har redan rollen, och behöver lämna den först.`,
    roleNotYours: (facts: Facts) =>
      fact(facts, 'name') === ''
        ? 'Ingen har den rollen. Det finns inget att lämna.'
        : `${fact(facts, 'name')} har rollen. Den som handlägger ärendet kan ta tillbaka den.`,
    roleReceiverGone: () => 'Kontot är inte aktivt. Välj någon annan.',
    notNamedInCase: (facts: Facts) =>
      `Ärendet är bara för namngivna personer, och ${fact(facts, 'name')} är inte en av dem. Ge insyn i ärendet först.`,
    stepUnknown: () => 'Steget finns inte i ärendets checklista. Öppna arbetet igen och se vilka steg som finns.',
    situationMissing: () => 'Skriv hur läget är. En mening räcker.',
    situationTooLong: (facts: Facts) =>
      `Texten är ${fact(facts, 'length')} tecken. Korta den till högst ${fact(facts, 'limit')}.`,
    updatedMeanwhile: (facts: Facts) =>
      `${fact(facts, 'name')} skrev en lägesuppdatering ${factInstant(facts, 'at', 'sv')}. Läs den, och skicka din igen om den behövs.`,
    workChanged: () => 'Någon annan ändrade samtidigt. Försök igen.',
  } satisfies Record<IncidentWorkRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  title: (number) => `The work on case ${number}`,
  roles: {
    lead: {
      name: 'Incident lead',
      does: 'Leads the work and decides what is done next.',
      take: 'Become incident lead',
      giveBack: 'Give up the role of incident lead',
    },
    communication: {
      name: 'Communication',
      does: 'Informs staff, residents and the media.',
      take: 'Take communication',
      giveBack: 'Give up communication',
    },
    documentation: {
      name: 'Documentation',
      does: 'Writes down what happens and what is decided.',
      take: 'Take documentation',
      giveBack: 'Give up documentation',
    },
    technology: {
      name: 'Technology',
      does: 'Investigates, contains and restores.',
      take: 'Take technology',
      giveBack: 'Give up technology',
    },
  },
  rolesTitle: 'Roles',
  nobody: 'Nobody yet',
  checklist: 'Checklist',
  progress: (done, of) => `${done} of ${of} steps are done`,
  allDone: 'Every step is done.',
  more: (count) => (count === 1 ? 'One more step is in the tab.' : `${count} more steps are in the tab.`),
  states: { open: 'To be done', done: 'Done', notNeeded: 'Not needed' },
  next: {
    title: 'Next update no later than',
    none: 'No update is planned.',
    overdue: 'The update is overdue',
    since: (moment) => `It was due ${moment}.`,
  },
  minutes: (minutes) =>
    ({
      0: 'No update is needed',
      30: 'Every half hour',
      60: 'Every hour',
      120: 'Every second hour',
      240: 'Every fourth hour',
      480: 'Every eighth hour',
      1440: 'Once a day',
    })[minutes] ?? `Every ${minutes} minutes`,
  update: {
    title: 'How things are now',
    none: 'Nobody has written an update yet.',
    by: (name, moment) => `${name}, ${moment}`,
    situation: 'Situation',
    actions: 'Actions',
    needs: 'Needs',
  },
  form: {
    title: 'Write how things are now',
    lead: 'Everyone who gets the status card reads what you write. Leave out personal data.',
    situation: 'What is the situation?',
    actions: 'What are you doing?',
    needs: 'What do you need?',
    cadence: 'How often should there be an update?',
  },
  buttons: {
    show: 'Show the work',
    open: 'Open in Värna',
    back: 'To the case',
    toWork: 'To the work',
    write: 'Write an update',
    send: 'Send the update',
    changeCadence: 'Change how often',
    saveCadence: 'Save how often',
    done: 'Mark as done',
  },
  nag: {
    summary: { roles: 'Roles are missing in a case', update: 'An update is overdue' },
    roles: (number) => `Roles are missing in case ${number}`,
    rolesLead: 'The case is serious, and nobody has taken these roles:',
    update: (number) => `How are things in case ${number}?`,
    updateLead: (moment) => `The update was due ${moment}. Write a few lines about how things are now.`,
  },
  given: {
    summary: (number) => `You have been given a role in case ${number}`,
    title: (role) => `Your role: ${role}`,
    by: (name, number) => `${name} has given you the role in case ${number}.`,
  },
  task: {
    roles: (number) => `Roles in case ${number}`,
    update: (number) => `Update on case ${number}`,
    rolesLead: (names) => `Nobody has taken: ${names}.`,
    updateLead: 'The update is overdue. Open the case and write a few lines.',
  },
  events: {
    roleTaken: (role) => `took the role ${role}`,
    roleGiven: (role, name) => `gave ${name} the role ${role}`,
    roleGivenBack: (role, name) =>
      name === '' ? `gave up the role ${role}` : `took the role ${role} back from ${name}`,
    stepDone: (step) => `marked as done: ${step}`,
    stepNotNeeded: (step) => `marked as not needed: ${step}`,
    stepOpened: (step) => `opened again: ${step}`,
    listChanged: (category) => `changed to the checklist for ${category}`,
    cadenceChanged: (minutes) => `changed how often there is an update: ${minutes}`,
    updated: (number) => `wrote update ${number}`,
    rolesAsked: () => 'reminded of roles that nobody has taken',
    updateAsked: () => 'reminded of the update',
  },
  refusals: {
    roleHeld: (facts) => `${fact(facts, 'name')} already has the role, and needs to give it up first.`,
    roleNotYours: (facts) =>
      fact(facts, 'name') === ''
        ? 'Nobody has that role, so there is nothing to give up.'
        : `${fact(facts, 'name')} has the role. Whoever handles the case can take it back.`,
    roleReceiverGone: () => 'The account is not active. Choose someone else.',
    notNamedInCase: (facts) =>
      `The case is for named people only, and ${fact(facts, 'name')} is not one of them. Give access to the case first.`,
    stepUnknown: () => 'The step is not on the checklist of the case. Open the work again to see its steps.',
    situationMissing: () => 'Write how things are. One sentence is enough.',
    situationTooLong: (facts) =>
      `The text is ${fact(facts, 'length')} characters long. Shorten it to ${fact(facts, 'limit')} at most.`,
    updatedMeanwhile: (facts) =>
      `${fact(facts, 'name')} wrote an update ${factInstant(facts, 'at', 'en')}. Read it, and send yours again if it is needed.`,
    workChanged: () => 'Someone else made a change at the same time. Try again.',
  },
};

export const incidentWorkText: Texts<typeof sv> = { sv, en };
