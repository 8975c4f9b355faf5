import type { Channel, Group, Team } from './directory.ts';
import { guidOf } from './guid.ts';
import { PEOPLE, personId } from './people.ts';

const thread = (name: string) => `19:${guidOf(`thread/${name}`).replaceAll('-', '')}@thread.tacv2`;

function team(displayName: string, channels: readonly string[], members: readonly string[]): Team {
  const rows = channels.map((name): Channel => ({ id: thread(`${displayName}/${name}`), displayName: name }));
  const [general] = rows;
  if (!general) throw new Error(`team ${displayName} has no General channel`);
  return {
    id: guidOf(`team/${displayName}`),
    threadId: general.id,
    displayName,
    memberIds: members.map(personId),
    channels: rows,
  };
}

export const TEAMS: readonly Team[] = [
  team(
    'Informationssäkerhet',
    ['Allmänt', 'Incidenter'],
    [
      'Erik Sandström',
      'Anna-Karin Holm',
      'Helena Brodin',
      'Johan Rydell',
      'Petra Nyström',
      'Susanne Kvist',
      'Nils Hagström',
      'Camilla Thorsell',
    ],
  ),
  team(
    'Hemtjänsten',
    ['Allmänt'],
    ['Maria Hellgren', 'Sara Lindqvist', 'Emma Dahlin', 'Ahmed Saleh', 'Linnea Backman', 'Rosa Jimenez'],
  ),
];

const everyone = PEOPLE.filter((person) => person.userType === 'Member' && person.accountEnabled);
const group = (displayName: string, memberIds: readonly string[]): Group => ({
  id: guidOf(`group/${displayName}`),
  displayName,
  memberIds,
});

const ofAdministration = (administration: string): readonly string[] =>
  everyone.filter((person) => person.department === administration).map((person) => person.id);

const managers = new Set(PEOPLE.map((person) => person.managerId));

export const GROUPS: readonly Group[] = [
  group(
    'Alla medarbetare',
    everyone.map((person) => person.id),
  ),
  group(
    'Chefer',
    everyone.filter((person) => managers.has(person.id)).map((person) => person.id),
  ),
  group('Socialförvaltningen', ofAdministration('Socialförvaltningen')),
  group('Barn- och utbildningsförvaltningen', ofAdministration('Barn- och utbildningsförvaltningen')),
  group('Tekniska förvaltningen', ofAdministration('Tekniska förvaltningen')),
  ...TEAMS.map((each) => ({ id: each.id, displayName: each.displayName, memberIds: each.memberIds })),
];
