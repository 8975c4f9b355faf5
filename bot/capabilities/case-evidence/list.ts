import { choice, instant, longText, number, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { CustodyEvent, CustodyKind, EvidenceFile } from './model.ts';

const kinds: Readonly<Record<CustodyKind, string>> = {
  added: 'Tillagd',
  downloaded: 'Hämtad',
  intact: 'Kontrollerad, oförändrad',
  altered: 'Kontrollerad, ändrad',
  gone: 'Kontrollerad, saknas',
  moved: 'Lämnad vidare',
};

export const evidenceFileList = {
  name: 'EvidenceFiles',
  displayName: 'Bevisfiler',
  description: 'En rad per fil som lagts till som bevis i ett ärende. Skrivs en gång av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    name: column('FileName', 'Filnamn', longText),
    size: column('Size', 'Storlek (byte)', number),
    hash: column('Hash', 'SHA-256', shortText),
    note: column('Note', 'Anteckning', longText),
    addedAt: column('AddedAt', 'Tillagd', instant, 'indexed'),
    addedBy: column('AddedBy', 'Tillagd av (id)', shortText),
    addedByName: column('AddedByName', 'Tillagd av', shortText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<EvidenceFile>;

export const evidenceFileIndexes = { incident: ({ incident }: EvidenceFile) => incident };

export const custodyEventList = {
  name: 'CustodyEvents',
  displayName: 'Beviskedja',
  description: 'Vem som har haft en bevisfil och vad som gjorts med den. Skrivs en gång av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    file: column('File', 'Filens nyckel', shortText, 'indexed'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('By', 'Person (id)', shortText),
    actorName: column('ByName', 'Person', shortText),
    kind: column('Kind', 'Händelse', choice(kinds)),
    text: column('Words', 'Text', longText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<CustodyEvent>;

export const custodyEventIndexes = { incident: ({ incident }: CustodyEvent) => incident };
