import { instant, json, longText, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { dayOf } from '../../blocks/instant.ts';
import { boardDecisionSchema, type Reported } from '../risk-decision/model.ts';
import { type Correction, enteredSchema } from './correction-model.ts';

const boardDecision = json((raw) => boardDecisionSchema.parse(raw));
const entered = json((raw) => enteredSchema.parse(raw));

export const reportedList = {
  name: 'ReportedDecisions',
  displayName: 'Anmälda beslut',
  description: 'En rad per delegationsbeslut som har anmälts till sin nämnd. Skrivs en gång och ändras aldrig.',
  earlierFields: { by: 'actorName' },
  columns: {
    id: column('Key', 'Beslutets nyckel', shortText, 'unique'),
    board: column('BoardDecision', 'Sammanträde', boardDecision),
    actorName: column('ReportedBy', 'Anmält av', shortText),
    at: column('At', 'Tid', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Reported>;

export const correctionList = {
  name: 'DecisionCorrections',
  displayName: 'Rättade uppgifter om beslut',
  description:
    'En rad för varje gång någon har rättat det som förts in från ett sammanträde. Skrivs en gång och ändras aldrig.',
  earlierFields: { by: 'actorId', byName: 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    subject: column('Subject', 'Det rättade', shortText, 'indexed'),
    before: column('EnteredBefore', 'Tidigare uppgift', entered),
    after: column('EnteredAfter', 'Rätt uppgift', entered),
    actorId: column('CorrectingPerson', 'Rättat av (id)', person),
    actorName: column('CorrectedByName', 'Rättat av', shortText),
    at: column('At', 'Tid', instant, 'indexed'),
    why: column('Why', 'Därför', longText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Correction>;
export const correctionIndexes = {
  subject: ({ subject }: Correction) => subject,
  day: ({ at }: Correction) => dayOf(at),
};
