import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Organisation',
  lead: 'Kommunens nämnder, förvaltningar och enheter, vem som har vilken roll där, och vad som behöver ses över.',
  delegation: 'Delegationsordning',
  handover: 'Lämna över',
  add: 'Lägg till en nämnd',
  whole: 'Hela kommunen',
  outside: 'Hör inte till någon nämnd',
  outsideLead: 'De här står som förvaltning i Entra ID. Lägg dem under en nämnd, så att det är klart vem som beslutar.',
  county: 'Län',
  kind: 'Slag',
  municipalities: 'Kommuner',
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  units: (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`),
  unit: 'Enhet',
  number: 'Personer',
  roles: 'Roller',
  noRoles: 'Ingen roll är utsedd här.',
  noAdministrations: 'Ingen förvaltning hör hit.',
  deputy: (name: string) => `ersättare ${name}`,
  noDeputy: 'ingen ersättare',
  findings: 'Behöver ses över',
  count: (count: number) =>
    count === 0
      ? 'Inget saknas bland rollerna.'
      : count === 1
        ? 'En sak behöver ses över. Den står vid sin nämnd här nedanför.'
        : `${count} saker behöver ses över. De står vid sin nämnd här nedanför.`,
  noneInPart: 'Inget saknas bland rollerna i din del.',
  since: (day: string) => `Sedan ${day}.`,
  told: (name: string) => `${name} har fått veta det.`,
  untold: 'Den närmaste chefen får veta det en gång, nästa arbetsdag.',
  moveFrom: (name: string) => `Lämna över från ${name}`,
  edit: 'Ändra',
  editOf: (name: string) => `Ändra ${name}`,
  empty: {
    title: 'Inga nämnder är inlagda än',
    lead: 'Börja med kommunstyrelsen. Förvaltningarna hämtas från Entra ID, så det är bara att kryssa för vilka som hör till nämnden.',
    readOnly: 'Be samordnaren lägga in nämnderna.',
  },
  form: {
    new: 'Lägg till en nämnd',
    edit: 'Ändra nämnden',
    name: 'Namn',
    administrations: 'Förvaltningar som hör till nämnden',
    none: 'Det finns ingen förvaltning i Entra ID att välja. Fältet Avdelning hos personerna är tomt.',
    gone: (name: string) => `${name} (finns inte i Entra ID)`,
    municipalities: 'Kommuner, en på varje rad',
    save: 'Spara',
    saved: 'Nämnden är sparad.',
    remove: 'Ta bort nämnden',
    removeTitle: (name: string) => `Ta bort ${name}?`,
    removeLead:
      'Förvaltningarna hör då inte till någon nämnd. Roller som gäller nämnden ligger kvar och avslutas på sidan Roller.',
    removed: 'Nämnden är borttagen.',
  },
};

const en: typeof sv = {
  title: 'Organisation',
  lead: 'The municipality’s boards, administrations and units, who holds which role there, and what needs attention.',
  delegation: 'Delegation order',
  handover: 'Hand over',
  add: 'Add a board',
  whole: 'The whole municipality',
  outside: 'Under no board',
  outsideLead: 'These are administrations in Entra ID. Put them under a board, so that it is clear who decides.',
  county: 'County',
  kind: 'Kind',
  municipalities: 'Municipalities',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  units: (count) => (count === 1 ? '1 unit' : `${count} units`),
  unit: 'Unit',
  number: 'People',
  roles: 'Roles',
  noRoles: 'No role is given here.',
  noAdministrations: 'No administration belongs here.',
  deputy: (name) => `deputy ${name}`,
  noDeputy: 'no deputy',
  findings: 'Needs attention',
  count: (count) =>
    count === 0
      ? 'Nothing is missing among the roles.'
      : count === 1
        ? 'One matter needs attention. It stands with its board below.'
        : `${count} matters need attention. They stand with their board below.`,
  noneInPart: 'Nothing is missing among the roles in your part.',
  since: (day) => `Since ${day}.`,
  told: (name) => `${name} has been told.`,
  untold: 'The nearest manager is told once, the next working day.',
  moveFrom: (name) => `Hand over from ${name}`,
  edit: 'Change',
  editOf: (name) => `Change ${name}`,
  empty: {
    title: 'No boards have been entered yet',
    lead: 'Begin with the executive board. Administrations come from Entra ID, so you only tick those that belong to the board.',
    readOnly: 'Ask the coordinator to enter the boards.',
  },
  form: {
    new: 'Add a board',
    edit: 'Change the board',
    name: 'Name',
    administrations: 'Administrations of the board',
    none: 'There is no administration in Entra ID to choose. The field Department is empty for everybody.',
    gone: (name) => `${name} (not in Entra ID)`,
    municipalities: 'Municipalities, one on each line',
    save: 'Save',
    saved: 'The board is saved.',
    remove: 'Remove the board',
    removeTitle: (name) => `Remove ${name}?`,
    removeLead:
      'Its administrations then belong to no board. Roles that count for the board stay, and are ended on the page Roles.',
    removed: 'The board is removed.',
  },
};

export const boardPageText: Texts<typeof sv> = { sv, en };
