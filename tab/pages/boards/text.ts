import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Organisation',
  lead: 'Kommunens nämnder, förvaltningar och enheter, vem som har vilken roll där, och vad som behöver ses över.',
  delegation: 'Vem beslutar om risker',
  handover: 'Lämna över',
  add: 'Ny nämnd',
  whole: 'Hela kommunen',
  outside: 'Hör inte till någon nämnd',
  outsideLead: 'De här är förvaltningar i Entra ID. Lägg dem under en nämnd, så att det är klart vem som beslutar.',
  county: 'Län',
  kind: 'Typ',
  municipalities: 'Kommuner',
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  units: (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`),
  unit: 'Enhet',
  number: 'Personer',
  roles: 'Roller',
  noRoles: 'Ingen har en roll här.',
  noAdministrations: 'Ingen förvaltning hör hit.',
  deputy: (name: string) => `ersättare ${name}`,
  noDeputy: 'ingen ersättare',
  findings: 'Att se över',
  count: (count: number) =>
    count === 0
      ? 'Inget saknas bland rollerna.'
      : count === 1
        ? '1 sak att se över. Den visas vid sin nämnd nedan.'
        : `${count} saker att se över. De visas vid sina nämnder nedan.`,
  noneInPart: 'Inget saknas bland rollerna i din del.',
  since: (day: string) => `Sedan ${day}.`,
  told: (name: string) => `${name} har fått veta det.`,
  untold: 'Värna berättar det för närmaste chef nästa arbetsdag.',
  moveFrom: (name: string) => `Lämna över från ${name}`,
  edit: 'Ändra',
  editOf: (name: string) => `Ändra ${name}`,
  empty: {
    title: 'Inga nämnder är inlagda än',
    lead: 'Börja med kommunstyrelsen. Förvaltningarna hämtas från Entra ID. Kryssa för dem som hör till nämnden.',
    readOnly: 'Be samordnaren lägga in nämnderna.',
  },
  form: {
    new: 'Ny nämnd',
    edit: 'Ändra nämnden',
    name: 'Namn',
    administrations: 'Förvaltningar som hör till nämnden',
    none: 'Det finns ingen förvaltning i Entra ID att välja. Fältet Avdelning är tomt för alla personer. Be it-supporten fylla i det.',
    gone: (name: string) => `${name} (finns inte i Entra ID)`,
    municipalities: 'Kommuner, en på varje rad',
    members: 'Ledamöter, ett namn på varje rad',
    membersHint: 'Används i registret över ledningens utbildning. Kan lämnas tomt.',
    save: 'Spara',
    saved: 'Nämnden är sparad.',
    remove: 'Ta bort nämnden',
    removeTitle: (name: string) => `Ta bort ${name}?`,
    removeLead:
      'Förvaltningarna hör då inte till någon nämnd. Roller i nämnden finns kvar. Avsluta dem på sidan Roller.',
    removed: 'Nämnden är borttagen.',
  },
};

const en: typeof sv = {
  title: 'Organisation',
  lead: 'The municipality’s boards, administrations and units, who holds which role there, and what needs a review.',
  delegation: 'Who decides on risks',
  handover: 'Hand over',
  add: 'New board',
  whole: 'The whole municipality',
  outside: 'Not under any board',
  outsideLead: 'These are administrations in Entra ID. Put them under a board, so that it is clear who decides.',
  county: 'County',
  kind: 'Type',
  municipalities: 'Municipalities',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  units: (count) => (count === 1 ? '1 unit' : `${count} units`),
  unit: 'Unit',
  number: 'People',
  roles: 'Roles',
  noRoles: 'Nobody holds a role here.',
  noAdministrations: 'No administration belongs here.',
  deputy: (name) => `deputy ${name}`,
  noDeputy: 'no deputy',
  findings: 'To review',
  count: (count) =>
    count === 0
      ? 'Nothing is missing among the roles.'
      : count === 1
        ? '1 thing to review. It is shown at its board below.'
        : `${count} things to review. They are shown at their boards below.`,
  noneInPart: 'Nothing is missing among the roles in your part.',
  since: (day) => `Since ${day}.`,
  told: (name) => `${name} has been told.`,
  untold: 'Värna tells the line manager the next working day.',
  moveFrom: (name) => `Hand over from ${name}`,
  edit: 'Change',
  editOf: (name) => `Change ${name}`,
  empty: {
    title: 'No boards have been added yet',
    lead: 'Begin with the executive board. Administrations come from Entra ID. Tick those that belong to the board.',
    readOnly: 'Ask the coordinator to add the boards.',
  },
  form: {
    new: 'New board',
    edit: 'Change the board',
    name: 'Name',
    administrations: 'Administrations of the board',
    none: 'There is no administration in Entra ID to choose. The field Department is empty for everyone. Ask IT support to fill it in.',
    gone: (name) => `${name} (not in Entra ID)`,
    municipalities: 'Municipalities, one on each line',
    members: 'Members, one name on each line',
    membersHint: 'Used in the register of management training. Can be left empty.',
    save: 'Save',
    saved: 'The board is saved.',
    remove: 'Remove the board',
    removeTitle: (name) => `Remove ${name}?`,
    removeLead: 'Its administrations then belong to no board. Roles in the board remain. End them on the page Roles.',
    removed: 'The board is removed.',
  },
};

export const boardPageText: Texts<typeof sv> = { sv, en };
