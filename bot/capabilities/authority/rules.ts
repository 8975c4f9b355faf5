import { addMonths, type Day, instantAt } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Board } from '../boards/model.ts';
import {
  LONGEST_NAME,
  LONGEST_RESERVE,
  type Recipient,
  type RecipientId,
  type RecipientQuestion,
  type Sender,
  type SenderKind,
  type SenderQuestion,
} from './model.ts';

export type AuthorityRefusal =
  | 'notAllowed'
  | 'authorityChanged'
  | 'authorityTooLong'
  | 'recipientNameMissing'
  | 'portalWrong'
  | 'orgNumberWrong'
  | 'contactEmailWrong'
  | 'senderUnknown';

/** After so long somebody should look again whether it is still so. */
const CHECKED_MONTHS = 6;

export const isStale = ({ checkedOn }: Pick<Recipient, 'checkedOn'>, today: Day): boolean =>
  checkedOn === null || addMonths(checkedOn, CHECKED_MONTHS) < today;

export const senderId = (kind: SenderKind, of = ''): string => (kind === 'municipality' ? kind : `${kind}-${of}`);

/** Of what nobody has saved yet. */
const UNSAVED = { revision: 0, changedBy: '', changedAt: instantAt(0), changeId: '' } as const;

/**
 * What is known without anybody having said it. In practice reports go to NCSC since 1 July 2026, by Cyberportalen; one
 * vendor names another portal. Nobody has checked it for this municipality, and the page says so.
 */
const KNOWN: Readonly<Record<RecipientId, Pick<Recipient, 'name' | 'portal' | 'phone' | 'reserve'>>> = {
  csirt: {
    name: 'Nationellt cybersäkerhetscenter (NCSC)',
    portal: 'https://cyberportal.ncsc.se',
    phone: '',
    reserve: '',
  },
  imy: {
    name: 'Integritetsskyddsmyndigheten (IMY)',
    portal: 'https://e-tjanster.imy.se/sv/anmalan',
    phone: '',
    reserve: 'Blanketten skickas med post. Räkna med tiden som posten tar.',
  },
};

export const recipientOf = (id: RecipientId, kept: Recipient | undefined): Recipient =>
  kept ?? { id, ...KNOWN[id], checkedOn: null, checkedBy: '', ...UNSAVED };

export interface About {
  readonly kind: SenderKind;
  readonly of: string;
  readonly name: string;
}

/** What is kept of it, or its name alone. */
export const senderOf = ({ kind, of, name }: About, kept: Sender | undefined): Sender =>
  kept
    ? { ...kept, name: kept.name || name }
    : {
        id: senderId(kind, of),
        kind,
        name,
        orgNumber: '',
        address: '',
        contactName: '',
        contactEmail: '',
        contactPhone: '',
        dpoContact: '',
        ...UNSAVED,
      };

const TAKEN_OVER = ['orgNumber', 'address', 'contactName', 'contactEmail', 'contactPhone', 'dpoContact'] as const;

/** A board is an authority of the same legal person: what it has not said of itself is as the municipality has said. */
export function asReported(sender: Sender, municipality: Sender | undefined): Sender {
  if (sender.kind !== 'board' || !municipality) return sender;
  const taken = TAKEN_OVER.flatMap((field) => (sender[field] === '' ? [[field, municipality[field]] as const] : []));
  return { ...sender, ...Object.fromEntries(taken) };
}

/** The municipality first, then its boards; a joint body has a controller elsewhere. */
export const bodies = (boards: readonly Board[], municipality: string): readonly About[] => [
  { kind: 'municipality', of: '', name: municipality },
  ...boards
    .filter(({ kind }) => kind === 'board' || kind === 'executiveBoard')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ id, name }): About => ({ kind: 'board', of: id, name })),
];

function tooLong(texts: Readonly<Record<string, string>>, limit: number): Refusal<AuthorityRefusal> | undefined {
  const found = Object.entries(texts).find(([, text]) => text.length > limit);
  return (
    found && refuse('authorityTooLong', { field: found[0], length: String(found[1].length), limit: String(limit) })
  );
}

export const isAddress = (text: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/u.test(text);

type Said<Question> = Omit<Question, 'id' | 'revision' | 'kind' | 'of'>;

/** @param checkedBy whoever saves it */
export function recipientSaved(
  old: Recipient,
  { name, portal, phone, reserve, isChecked }: Said<RecipientQuestion>,
  { today, checkedBy }: { readonly today: Day; readonly checkedBy: string },
): Content<Recipient> | Refusal<AuthorityRefusal> {
  if (name === '') return refuse('recipientNameMissing');
  if (portal !== '' && !isAddress(portal)) return refuse('portalWrong');
  const long = tooLong({ name, portal, phone }, LONGEST_NAME) ?? tooLong({ reserve }, LONGEST_RESERVE);
  if (long) return long;
  const checked = isChecked ? { checkedOn: today, checkedBy } : { checkedOn: old.checkedOn, checkedBy: old.checkedBy };
  return { name, portal, phone, reserve, ...checked };
}

/** The last digit of an organisation number is reckoned from the others (Luhn), as the tax agency has it. */
export function isOrgNumber(text: string): boolean {
  const digits = text.trim().replace(/^(?:16)?(\d{6})-?(\d{4})$/u, '$1$2');
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = Array.from(digits, Number).reduce((all, digit, place) => {
    const doubled = digit * (place % 2 === 0 ? 2 : 1);
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const written = (orgNumber: string) => orgNumber.replace(/^(?:16)?(\d{6})-?(\d{4})$/u, '$1-$2');

export function senderSaved({
  kind,
  name,
  ...said
}: Said<SenderQuestion> & Pick<Sender, 'kind'>): Content<Sender> | Refusal<AuthorityRefusal> {
  const { orgNumber, contactEmail } = said;
  const long = tooLong({ name, ...said }, LONGEST_NAME);
  if (long) return long;
  if (orgNumber !== '' && !isOrgNumber(orgNumber)) return refuse('orgNumberWrong');
  if (contactEmail !== '' && !/^[^\s@]+@[^\s@]+$/u.test(contactEmail)) return refuse('contactEmailWrong');
  return { kind, name, ...said, orgNumber: written(orgNumber.trim()) };
}

export const authorityChanged = ({ changedBy }: Pick<Recipient | Sender, 'changedBy'>) =>
  refuse('authorityChanged', { name: changedBy });
