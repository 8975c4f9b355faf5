import { instant, json, number, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { gridSchema, type RiskMethod, scaleSchema } from './model.ts';

export const methodList = {
  name: 'RiskMethods',
  displayName: 'Riskmetod',
  description: 'En rad per version av skalor och riskmatris. Den senaste gäller. Skrivs i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    version: column('Version', 'Version', number),
    likelihoods: column(
      'Likelihoods',
      'Sannolikhet',
      json((raw) => scaleSchema.parse(raw)),
    ),
    consequences: column(
      'Consequences',
      'Konsekvens',
      json((raw) => scaleSchema.parse(raw)),
    ),
    grid: column(
      'Grid',
      'Matris',
      json((raw) => gridSchema.parse(raw)),
    ),
    patience: column('Patience', 'Arbetsdagar till ersättaren', number),
    months: column('Months', 'Månader som längst', number),
    warning: column('Warning', 'Varning så många dagar före', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<RiskMethod>;
