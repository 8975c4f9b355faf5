import * as z from 'zod/mini';
import { day, json, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { daySchema } from '../../blocks/question.ts';
import { ROLES, SCOPES } from '../roles/model.ts';
import { VACANCY_KINDS, type Vacancy } from './model.ts';

const scope = z.object({ kind: z.enum(SCOPES), name: z.string() });
const finding = z.object({
  key: z.string(),
  kind: z.enum(VACANCY_KINDS),
  board: z.nullable(z.string()),
  scope,
  role: z.nullable(z.enum(ROLES)),
  holder: z.nullable(z.string()),
  holderName: z.string(),
  deputyName: z.string(),
  until: z.nullable(daySchema),
});

export const vacancyList = {
  name: 'Vacancies',
  displayName: 'Vakanser',
  description: 'Roller och uppdrag som saknar någon, sedan när och vem som har fått veta det. Skrivs av Värna.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    finding: column(
      'Finding',
      'Iakttagelse',
      json((raw) => finding.parse(raw)),
    ),
    since: column('SinceDay', 'Sedan', day),
    mended: column('MendedDay', 'Avhjälpt', optional(day)),
    told: column('ToldDay', 'Meddelad', optional(day)),
    toldTo: column('ToldTo', 'Meddelad till (id)', optional(shortText)),
    toldName: column('ToldName', 'Meddelad till', optional(shortText)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Vacancy>;
