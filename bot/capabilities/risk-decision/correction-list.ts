import { instant, json, longText, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { dayOf } from '../../blocks/instant.ts';
import { type Correction, enteredSchema } from './correction-model.ts';

const entered = json((raw) => enteredSchema.parse(raw));

export const correctionList = {
  name: 'DecisionCorrections',
  displayName: 'Rättade uppgifter om beslut',
  description:
    'En rad för varje gång någon har rättat det som förts in från ett sammanträde. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    subject: column('Subject', 'Det rättade', shortText, 'indexed'),
    before: column('EnteredBefore', 'Tidigare uppgift', entered),
    after: column('EnteredAfter', 'Rätt uppgift', entered),
    by: column('CorrectingPerson', 'Rättat av (id)', person),
    byName: column('CorrectedByName', 'Rättat av', shortText),
    at: column('At', 'Tid', instant, 'indexed'),
    why: column('Why', 'Därför', longText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Correction>;

export const correctionIndexes = {
  subject: ({ subject }: Correction) => subject,
  day: ({ at }: Correction) => dayOf(at),
};
