import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  newRole: 'Ny roll',
  newLead: 'Ge någon en roll, eller utse en ersättare för den som redan har rollen.',
  title: 'Behörigheter',
  lead: 'Vad varje roll får göra. Ersättaren får göra samma sak som innehavaren.',
  choose: 'Visa en roll',
  all: 'Alla roller',
  yes: 'Ja',
  no: 'Nej',
  only: (role: string) => `Visa bara ${role}`,
  keys: 'Gå mellan rutorna med piltangenterna. Tryck Enter på en roll för att se bara den.',
};

const en: typeof sv = {
  newRole: 'New role',
  newLead: 'Give someone a role, or appoint a deputy for the person who has it.',
  title: 'Permissions',
  lead: 'What each role may do. A deputy may do the same as the holder.',
  choose: 'Show a role',
  all: 'All roles',
  yes: 'Yes',
  no: 'No',
  only: (role) => `Show only ${role}`,
  keys: 'Move between the cells with the arrow keys. Press Enter on a role to see only that one.',
};

export const matrixText: Texts<typeof sv> = { sv, en };
