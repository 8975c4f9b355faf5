import * as z from 'zod/mini';
import { choice, day, json, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { instantSchema } from '../../blocks/question.ts';
import { type Role, type RoleHolding, SCOPES } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const roles: Readonly<Record<Role, string>> = {
  coordinator: 'Informationssäkerhetssamordnare',
  dataProtectionOfficer: 'Dataskyddsombud',
  chiefExecutive: 'Kommundirektör',
  administrationHead: 'Förvaltningschef',
  manager: 'Chef',
  informationOwner: 'Informationsägare',
  systemOwner: 'Systemägare',
  secretary: 'Nämndsekreterare',
  jointIt: 'Gemensam it',
  auditor: 'Revisor',
};

const scope = z.object({ kind: z.enum(SCOPES), name: z.string() });
const actSchema = z.object({ actorId: z.string(), actorName: z.string(), at: instantSchema });
const act = json((raw) => actSchema.parse(raw), { by: 'actorId', byName: 'actorName' });

export const roleList = {
  name: 'Roles',
  displayName: 'Roller',
  description: 'Vem som har vilken roll, var och till när. Ändras i Värnas flik.',
  earlierFields: {
    'given.by': 'actorId',
    'given.byName': 'actorName',
    'ended.by': 'actorId',
    'ended.byName': 'actorName',
  },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    role: column('Role', 'Roll', choice(roles), 'indexed'),
    scope: column(
      'Scope',
      'Gäller',
      json((raw) => scope.parse(raw)),
    ),
    holder: column('Holder', 'Innehavare (id)', shortText, 'indexed'),
    holderName: column('HolderName', 'Innehavare', shortText),
    deputy: column('Deputy', 'Ersättare (id)', optional(shortText), 'indexed'),
    deputyName: column('DeputyName', 'Ersättare', optional(shortText)),
    from: column('FromDay', 'Från och med', day),
    until: column('UntilDay', 'Till och med', optional(day)),
    given: column('Given', 'Given av och när', optional(act)),
    ended: column('Ended', 'Avslutad av och när', optional(act)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RoleHolding>;
