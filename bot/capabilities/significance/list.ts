import { choice, day, instant, json, longText, number, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { conditionsSchema, type Mark, type Service, type SignificanceRule } from './model.ts';

// Words that stand in SharePoint for good: what a person sees may be reworded in text.ts, these may not.
const services: Readonly<Record<Service | 'any', string>> = {
  any: 'Alla',
  administration: 'Offentlig förvaltning',
  care: 'Vårdgivare',
  water: 'Dricksvatten och avlopp',
  energy: 'El, fjärrvärme och fjärrkyla',
  gas: 'Gas',
  transport: 'Sjöfart, luftfart och vägtransport',
  rail: 'Järnväg och kollektivtrafik',
  waste: 'Avfall',
  food: 'Livsmedel',
  other: 'Annan tjänst',
};
const marks: Readonly<Record<Mark, string>> = {
  law: 'Lag',
  thirdParty: 'Uppgift från tredje part',
  memory: 'Ur minnet',
  own: 'Eget beslut',
};

export const ruleList = {
  name: 'SignificanceRules',
  displayName: 'Regler för betydande incidenter',
  description: 'En rad per version av en regel. Den senaste som gäller räknas. Skrivs i Värnas flik.',
  columns: {
    id: column('Title', 'Nyckel', shortText, 'unique'),
    key: column('RuleKey', 'Regel', shortText, 'indexed'),
    version: column('Version', 'Version', number),
    service: column('Service', 'Tjänst', choice(services)),
    conditions: column(
      'Conditions',
      'Villkor',
      json((raw) => conditionsSchema.parse(raw)),
    ),
    source: column('RuleSource', 'Källa', longText),
    mark: column('Mark', 'Källans märke', choice(marks)),
    checkedOn: column('CheckedOn', 'Kontrollerad', day),
    validFrom: column('ValidFrom', 'Gäller från', day),
    validTo: column('ValidTo', 'Gäller till', optional(day)),
    note: column('Note', 'Varför den ändrades', longText),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<SignificanceRule>;

export const ruleIndexes = { key: ({ key }: SignificanceRule) => key };
