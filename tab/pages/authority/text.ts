import type { Texts } from '../../../bot/blocks/text.ts';
import { words } from '../../../bot/blocks/text.ts';
import type { RecipientId, SenderKind } from '../../../bot/capabilities/authority/model.ts';

const sv = {
  title: 'Mottagare och kontaktuppgifter',
  lead: 'Lagen säger inte vart rapporterna ska skickas. Därför är mottagaren en inställning som någon kontrollerar.',
  recipients: 'Mottagare',
  senders: 'Vem rapporterar?',
  sendersLead:
    'Uppgifterna fylls i av sig själva när en rapport börjar. Varje nämnd är personuppgiftsansvarig för sig.',
  for: words<RecipientId>({
    csirt: 'Rapporter enligt cybersäkerhetslagen',
    imy: 'Anmälningar om personuppgifter',
  }),
  kinds: words<SenderKind>({ municipality: 'Kommun', board: 'Nämnd', company: 'Bolag' }),
  edit: 'Ändra',
  editWhat: (name: string) => `Ändra ${name}`,
  nothing: 'Inget angivet',
  unchecked: 'Ingen har kontrollerat uppgifterna. Jämför dem med myndighetens webbplats och markera att de stämmer.',
  stale: (day: string, name: string) =>
    `Kontrollerad ${day} av ${name}. Det är mer än sex månader sedan. Kontrollera uppgifterna igen.`,
  checked: (day: string, name: string) => `Kontrollerad ${day} av ${name}.`,
  isNew: 'Kontaktuppgifter saknas.',
  isByMunicipality: 'Kommunens uppgifter används. Ändra om nämnden har egna.',
  fields: {
    name: 'Namn',
    portal: 'Portalens adress',
    phone: 'Telefon',
    reserve: 'När portalen ligger nere',
    reserveHint: 'Vad ni gör då, till exempel vilket nummer ni ringer och hur ni skickar.',
    isChecked: 'Jag har nyss jämfört uppgifterna med myndighetens webbplats',
    orgNumber: 'Organisationsnummer',
    address: 'Postadress',
    contactName: 'Kontaktperson',
    contactEmail: 'E-post',
    contactPhone: 'Telefon',
    dpoContact: 'Dataskyddsombud',
    dpoHint: 'Namn, telefon och e-post, så som de visas för IMY och för de berörda.',
  },
  save: 'Spara uppgifterna',
  saved: 'Uppgifterna är sparade.',
};

const en: typeof sv = {
  title: 'Recipients and contact details',
  lead: 'The act does not say where reports are sent. The recipient is therefore a setting that someone checks.',
  recipients: 'Recipients',
  senders: 'Who reports?',
  sendersLead: 'The details are filled in by themselves when a report begins. Each board is a controller of its own.',
  for: words<RecipientId>({
    csirt: 'Reports under the cybersecurity act',
    imy: 'Notifications about personal data',
  }),
  kinds: words<SenderKind>({ municipality: 'Municipality', board: 'Board', company: 'Company' }),
  edit: 'Change',
  editWhat: (name: string) => `Change ${name}`,
  nothing: 'Nothing given',
  unchecked: 'No one has checked the details. Compare them with the authority’s website, and mark that they are right.',
  stale: (day: string, name: string) =>
    `Checked ${day} by ${name}. That is more than six months ago. Check them again.`,
  checked: (day: string, name: string) => `Checked ${day} by ${name}.`,
  isNew: 'Contact details are missing.',
  isByMunicipality: 'The details of the municipality are used. Change them if the board has its own.',
  fields: {
    name: 'Name',
    portal: 'Address of the portal',
    phone: 'Telephone',
    reserve: 'When the portal is down',
    reserveHint: 'What you do then, for example which number you call and how you send.',
    isChecked: 'I have just compared the details with the authority’s website',
    orgNumber: 'Organisation number',
    address: 'Postal address',
    contactName: 'Contact',
    contactEmail: 'Email',
    contactPhone: 'Telephone',
    dpoContact: 'Data protection officer',
    dpoHint: 'Name, telephone and email, as IMY and those affected see them.',
  },
  save: 'Save the details',
  saved: 'The details are saved.',
};

export const authorityPageText: Texts<typeof sv> = { sv, en };
