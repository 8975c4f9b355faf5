import { listed } from '../../../bot/blocks/text.ts';
import { LEARNT } from '../../../bot/capabilities/incident/closing-model.ts';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

/** Those from before files had ids: they are found in the library by their names. The others stand among the evidence. */
const olderFiles = ({ attachments }: Incident): readonly string[] =>
  attachments.filter(({ file }) => file === undefined).map(({ name }) => name);

export function Facts({ incident }: { incident: Incident }) {
  const text = useText(pageText).case;
  const { fields, categories, severities, answers, sources, outcomes, whyMissing } = useText(incidentText);
  const language = useLanguage();
  const { closing } = incident;
  const missing = incident.filesMissing ?? [];
  const older = olderFiles(incident);
  const category = categories[incident.category];
  return (
    <Panel title={text.facts}>
      <FactList
        facts={[
          [fields.handler, incident.handlerName ?? fields.noHandler],
          [fields.category, incident.categoryBy === 'suggested' ? `${category} (${fields.suggested})` : category],
          [fields.severity, incident.severity ? severities[incident.severity] : fields.notAssessed],
          [fields.happenedWhen, incident.happenedWhen || text.empty],
          [fields.affected, incident.affected || text.empty],
          [fields.personalData, answers[incident.personalData]],
          [fields.ongoing, answers[incident.ongoing]],
          [fields.reportedBy, [incident.reporterName, incident.reporterUnit].filter(Boolean).join(', ')],
          [fields.reportedAt, <Moment key="reported" at={incident.reportedAt} />],
          [text.aware, <Moment key="aware" at={incident.awareAt} />, 'aware'],
          [fields.source, sources[incident.source]],
          ...(older.length > 0
            ? [[fields.attachments, `${listed(older, language)}. ${fields.attachmentsPlace}`] as const]
            : []),
          ...(missing.length > 0
            ? [
                [
                  fields.filesMissing,
                  listed(
                    missing.map(({ name, why }) => `${name} (${whyMissing[why]})`),
                    language,
                  ),
                ] as const,
              ]
            : []),
          ...(incident.messageToReporter ? [[fields.message, incident.messageToReporter] as const] : []),
          ...(closing
            ? [
                [fields.outcome, outcomes[closing.outcome]] as const,
                [fields.reason, closing.reason] as const,
                ...LEARNT.flatMap((field) => (closing[field] ? [[fields[field], closing[field]] as const] : [])),
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
