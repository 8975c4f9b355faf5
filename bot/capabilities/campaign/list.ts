import * as z from 'zod/mini';
import { type Codec, choice, day, instant, json, number, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { LEFT_OUT_BY_NAME } from '../organisation/audience-model.ts';
import {
  type Campaign,
  type CampaignKind,
  type CampaignState,
  type Delivery,
  deliverySchema,
  type LeftOutThen,
  type Pack,
  stoppedSchema,
} from './model.ts';

const states: Readonly<Record<CampaignState, string>> = {
  running: 'Pågår',
  paused: 'Pausat',
  cancelled: 'Avbrutet',
  ended: 'Avslutat',
};

// Rows from before there were lessons are about documents.
const kinds: Readonly<Record<CampaignKind, string>> = { document: 'Styrdokument', lesson: 'Lektion' };
const known = choice(kinds);
const kind: Codec<CampaignKind, true> = {
  ...known,
  read: (stored) => (stored === undefined || stored === null ? 'document' : known.read(stored)),
};

const leftOutRows = z.object({
  people: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.enum(LEFT_OUT_BY_NAME)])),
  more: z.number(),
});
/** As rows, since names of fields in each would halve the room. */
const leftOut: Codec<LeftOutThen, false> = {
  ...json((raw) => {
    const { people, more } = leftOutRows.parse(raw);
    return { people: people.map(([id, name, unit, login, why]) => ({ id, name, unit, login, why })), more };
  }),
  write: ({ people, more }) =>
    JSON.stringify({ people: people.map(({ id, name, unit, login, why }) => [id, name, unit, login, why]), more }),
};

export const campaignList = {
  name: 'Campaigns',
  displayName: 'Utskick',
  description: 'En rad per utskick: vad som ska läsas, av hur många och till när. Skrivs av Värna.',
  background: true,
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    title: column('Title', 'Vad', shortText, 'indexed'),
    kind: column('Kind', 'Slag', kind, 'indexed'),
    subject: column('Subject', 'Versionens eller lektionens nyckel', shortText, 'indexed'),
    programme: column('Programme', 'Programmets nyckel', optional(shortText)),
    state: column('State', 'Läge', choice(states), 'indexed'),
    startedAt: column('StartedAt', 'Startat', instant, 'indexed'),
    startedBy: column('StartedBy', 'Startat av', shortText),
    due: column('Due', 'Senast', day, 'indexed'),
    audience: column('Audience', 'Antal', number),
    leftOut: column('LeftOut', 'Utelämnade från början', optional(leftOut)),
    stopped: column('Stopped', 'Stoppat', optional(json((raw) => stoppedSchema.parse(raw)))),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Campaign>;

export const campaignIndexes = {
  subject: ({ subject }: Campaign) => subject,
  state: ({ state }: Campaign) => state,
  kind: (campaign: Campaign) => campaign.kind,
};

/** A hundred people must fit into one long text (Graph rule 38): their names stand once in this order, not in every row. New ones go last. */
const ORDER = [
  'person',
  'name',
  'unit',
  'language',
  'state',
  'cause',
  'at',
  'actorName',
  'conversation',
  'activity',
  'serviceUrl',
  'pinged',
  'due',
  'code',
  'why',
  'placedAt',
  'vouchedById',
] as const satisfies readonly (keyof Delivery)[];
const rows = z.array(z.array(z.unknown()));
const asObject = (row: readonly unknown[]) => Object.fromEntries(ORDER.map((name, place) => [name, row[place]]));
/** The last takes no room where it is absent. */
const asRow = (one: Delivery) => ORDER.slice(0, one.vouchedById ? undefined : -1).map((name) => one[name]);
const deliveries: Codec<readonly Delivery[], false> = {
  ...json((raw) => rows.parse(raw).map((row) => deliverySchema.parse(asObject(row)))),
  write: (all) => JSON.stringify(all.map(asRow)),
};

export const packList = {
  name: 'Deliveries',
  displayName: 'Leveranser',
  description: 'Hur det har gått för upp till hundra mottagare per rad. Skrivs av Värna.',
  background: true,
  earlierFields: { 'deliveries.by': 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    campaign: column('Campaign', 'Utskickets nyckel', shortText, 'indexed'),
    number: column('Number', 'Bunt', number),
    deliveries: column('Recipients', 'Mottagare', deliveries),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Pack>;

export const packIndexes = {
  campaign: ({ campaign }: Pack) => campaign,
  person: ({ deliveries: all }: Pack) => all.map(({ person }) => person),
};
