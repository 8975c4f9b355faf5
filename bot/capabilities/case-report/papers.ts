// The report of a case as Word: the secret edition has all of it, the open one says what is left out and why.
import { formatDay, formatInstant, type Instant } from '../../blocks/instant.ts';
import { type Letter, letterName, type Part } from '../../blocks/letter.ts';
import type { Fetching } from '../../blocks/paper.ts';
import type { Language } from '../../blocks/text.ts';
import { authorityReportText } from '../authority-report/text.ts';
import { provisionOf } from '../case-protection/rules.ts';
import { LEARNT } from '../incident/closing-model.ts';
import type { Incident } from '../incident/model.ts';
import { incidentText } from '../incident/text.ts';
import { legalClockText } from '../legal-clock/text.ts';
import { measureText } from '../measure/text.ts';
import { type CaseReport, WITHHELD } from './model.ts';
import { caseReportText } from './text.ts';

type Edition = 'open' | 'secret';
type Rows = readonly (readonly [label: string, value: string])[];

const words = (text: string): readonly Part[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((paragraph) => ({ paragraph }));

const chapter = (heading: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [{ heading, level: 1 }, ...parts];

/** What everybody may know of a case: its number, its kind and its times. */
function headOf({ incident }: CaseReport, edition: Edition, language: Language): Rows {
  const t = incidentText[language];
  const p = caseReportText[language];
  const { protection, closing, reporterName, reporterUnit } = incident;
  const { secrecy, diaryNumber = '', hold } = protection ?? { secrecy: null, hold: null };
  const at = (instant: Instant) => formatInstant(instant, language);
  return [
    [p.marking, edition === 'open' ? p.openEdition : secrecy ? provisionOf(secrecy) : p.secretEdition],
    ...(edition === 'secret' && secrecy
      ? [[p.markedBy, [formatDay(secrecy.day, language), secrecy.authority].join(', ')] as const]
      : []),
    ...(diaryNumber === '' ? [] : [[p.diary, diaryNumber] as const]),
    ...(hold ? [[p.hold, at(hold.since)] as const] : []),
    [t.fields.status, t.statuses[incident.status]],
    [t.fields.category, t.categories[incident.category]],
    [t.fields.severity, incident.severity ? t.severities[incident.severity] : t.fields.notAssessed],
    [t.fields.reportedAt, at(incident.reportedAt)],
    [p.aware, at(incident.awareAt)],
    ...(edition === 'secret'
      ? [[t.fields.reportedBy, [reporterName, reporterUnit].filter(Boolean).join(', ')] as const]
      : []),
    [t.fields.handler, incident.handlerName ?? t.fields.noHandler],
    ...(closing ? [[t.fields.outcome, t.outcomes[closing.outcome]] as const, [p.closed, at(closing.at)] as const] : []),
  ];
}

function happenedParts(incident: Incident, language: Language): readonly Part[] {
  const t = incidentText[language];
  const { happened, happenedWhen, affected, evidence } = incident;
  const more: Rows = [
    [t.fields.happenedWhen, happenedWhen],
    [t.fields.affected, affected],
    [t.fields.personalData, t.answers[incident.personalData]],
    [t.fields.ongoing, t.answers[incident.ongoing]],
  ];
  return [
    ...words(happened),
    { facts: more.filter(([, value]) => value !== '') },
    ...(evidence && evidence.text !== ''
      ? [{ heading: t.fields.evidence, level: 2 } as const, ...words(evidence.text)]
      : []),
  ];
}

function eventParts({ timeline }: CaseReport, edition: Edition, language: Language): readonly Part[] {
  const t = incidentText[language];
  const p = caseReportText[language];
  if (timeline.length === 0) return [];
  const what = (event: CaseReport['timeline'][number]) =>
    [
      t.events[event.kind],
      ...[
        event.category && t.categories[event.category],
        event.severity && t.severities[event.severity],
        event.outcome && t.outcomes[event.outcome],
      ],
    ]
      .filter(Boolean)
      .join(', ');
  const rows = timeline.map((event) =>
    edition === 'open'
      ? [formatInstant(event.at, language), what(event)]
      : [formatInstant(event.at, language), event.actorName, what(event), event.text],
  );
  return [{ table: { columns: edition === 'open' ? [p.at, p.what] : [p.at, p.who, p.what, p.text], rows } }];
}

function clockParts({ clocks, texts }: CaseReport, language: Language): readonly Part[] {
  const p = caseReportText[language];
  const { steps, states } = legalClockText[language];
  const { kinds, paper } = authorityReportText[language];
  const sentAs = { draft: paper.draft, sent: paper.sent, notSent: paper.notSent } as const;
  const at = (instant: Instant | null) => (instant ? formatInstant(instant, language) : '');
  return [
    ...(clocks.length === 0
      ? []
      : [
          {
            table: {
              columns: [p.step, p.subject, p.due, p.state, p.stopped],
              rows: clocks.map((one) => [
                steps[one.step],
                one.subject,
                at(one.due),
                states[one.state],
                at(one.stoppedAt),
              ]),
            },
          },
        ]),
    ...(texts.length === 0
      ? []
      : [
          { heading: p.texts, level: 2 } as const,
          {
            table: {
              columns: [p.step, p.subject, p.state, p.sentAt, p.portalId],
              rows: texts.map((one) => [kinds[one.kind], one.subject, sentAs[one.state], at(one.sentAt), one.portalId]),
            },
          },
        ]),
  ];
}

function learntParts({ closing }: Incident, language: Language): readonly Part[] {
  const { fields } = incidentText[language];
  if (!closing) return [];
  const all = [
    [fields.reason, closing.reason] as const,
    ...LEARNT.map((one) => [fields[one], closing[one] ?? ''] as const),
  ];
  return all.flatMap(([heading, text]): readonly Part[] =>
    text === '' ? [] : [{ heading, level: 2 }, ...words(text)],
  );
}

function measureParts({ measures }: CaseReport, language: Language): readonly Part[] {
  const { fields, states } = measureText[language];
  if (measures.length === 0) return [];
  const columns = [fields.number, fields.title, fields.owner, fields.due, fields.state];
  const rows = measures.map(({ number, title, ownerName, due, state }) => [
    number,
    title,
    ownerName,
    formatDay(due, language),
    states[state],
  ]);
  return [{ table: { columns, rows } }];
}

function fileParts({ files }: CaseReport, language: Language): readonly Part[] {
  const p = caseReportText[language];
  if (files.length === 0) return [];
  const rows = files.map(({ name, hash, addedAt, addedByName }) => [
    name,
    formatInstant(addedAt, language),
    addedByName,
    hash ?? p.noHash,
  ]);
  return [{ table: { columns: [p.file, p.at, p.who, p.hash], rows } }];
}

/** What is left out, why, and by which provision where somebody has marked the case. */
function withheldParts({ incident }: CaseReport, language: Language): readonly Part[] {
  const p = caseReportText[language];
  const secrecy = incident.protection?.secrecy;
  return [
    { paragraph: p.withheldLead },
    {
      table: {
        columns: [p.part, p.why],
        rows: WITHHELD.map((one) => [p.withheld[one].what, p.withheld[one].why]),
      },
    },
    { paragraph: secrecy ? p.marked(provisionOf(secrecy)) : p.unmarked },
  ];
}

function editionOf(report: CaseReport, { organisation, language }: Fetching, edition: Edition): Letter {
  const p = caseReportText[language];
  const { incident } = report;
  const { number } = incident;
  const isSecret = edition === 'secret';
  return {
    name: letterName(`${p.title} ${number}${isSecret ? '' : ` ${p.openEdition}`}`),
    sender: organisation,
    kind: isSecret ? p.secretEdition : p.openEdition,
    title: `${p.title}, ${number}`,
    head: headOf(report, edition, language),
    parts: [
      { paragraph: isSecret ? p.secretLead : p.openLead },
      ...(isSecret ? chapter(p.happened, happenedParts(incident, language)) : []),
      ...chapter(p.events, eventParts(report, edition, language)),
      ...chapter(p.clocks, clockParts(report, language)),
      ...(isSecret ? chapter(p.learnt, learntParts(incident, language)) : []),
      ...(isSecret ? chapter(p.measures, measureParts(report, language)) : []),
      ...(isSecret ? chapter(p.files, fileParts(report, language)) : []),
      ...(isSecret ? [] : chapter(p.withheldTitle, withheldParts(report, language))),
    ],
    foot: `${incidentText[language].fields.number} ${number}`,
  };
}

export const openEdition = (report: CaseReport, fetching: Fetching): Letter => editionOf(report, fetching, 'open');
export const secretEdition = (report: CaseReport, fetching: Fetching): Letter => editionOf(report, fetching, 'secret');
