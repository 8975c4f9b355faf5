import { choice, day, instant, longText, number, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Recipient, RecipientId, Sender, SenderKind } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<SenderKind, string>> = { municipality: 'Kommun', board: 'Nämnd', company: 'Bolag' };
const recipients: Readonly<Record<RecipientId, string>> = { csirt: 'csirt', imy: 'imy' };

const stamp = {
  revision: column('Revision', 'Ändring nummer', number),
  changedBy: column('ChangedBy', 'Ändrad av', shortText),
  changedAt: column('ChangedAt', 'Ändrad', instant),
  changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
} as const;

const key = choice(recipients);

export const recipientList = {
  name: 'ReportRecipients',
  displayName: 'Mottagare av rapporter',
  description: 'Vart kommunen rapporterar incidenter: portal, telefon och när någon kontrollerade uppgifterna.',
  columns: {
    id: column('Key', 'Nyckel', { ...shortText, write: key.write, read: (stored) => key.read(stored) }, 'unique'),
    name: column('RecipientName', 'Mottagare', shortText),
    portal: column('Portal', 'Portal', shortText),
    phone: column('Phone', 'Telefon', shortText),
    reserve: column('ReservePlan', 'När portalen ligger nere', longText),
    checkedOn: column('CheckedOn', 'Kontrollerad', optional(day)),
    checkedBy: column('CheckedBy', 'Kontrollerad av', shortText),
    ...stamp,
  },
} satisfies ListOf<Recipient>;

export const senderList = {
  name: 'ReportSenders',
  displayName: 'Uppgifter om den som rapporterar',
  description:
    'Organisationsnummer, adress och kontaktperson för kommunen, nämnderna och bolagen. Ändras i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    kind: column('Kind', 'Typ', choice(kinds)),
    name: column('SenderName', 'Namn', shortText),
    orgNumber: column('OrgNumber', 'Organisationsnummer', shortText),
    address: column('Address', 'Postadress', shortText),
    contactName: column('ContactName', 'Kontaktperson', shortText),
    contactEmail: column('ContactEmail', 'E-post', shortText),
    contactPhone: column('ContactPhone', 'Telefon', shortText),
    dpoContact: column('DpoContact', 'Dataskyddsombud', shortText),
    ...stamp,
  },
} satisfies ListOf<Sender>;
