// What can be fetched as a spreadsheet: the answer of an action as a table, in the person's language.
import { formatDay, formatInstant } from './blocks/instant.ts';
import { type Sheet, sheetName } from './blocks/sheet.ts';
import type { Language } from './blocks/text.ts';
import type { LeftOutThen } from './capabilities/campaign/model.ts';
import { campaignText } from './capabilities/campaign/text.ts';
import { incidentText } from './capabilities/incident/text.ts';
import { measureText } from './capabilities/measure/text.ts';
import { correctionWords } from './capabilities/policy/correction-text.ts';
import type { Evidence } from './capabilities/policy/model.ts';
import { policyText } from './capabilities/policy/text.ts';
import { trainingText } from './capabilities/training/text.ts';
import type { ActionName, Answer } from './contract.ts';
import { riskSheets } from './risk-sheets.ts';
import { day, type Fetching, fetched, HASH, MOMENT, moment, NAME, SHORT, WIDE } from './sheet-parts.ts';

type Make<Name extends ActionName> = (answer: Answer<Name>, fetching: Fetching) => Sheet;
export type Sheets = { readonly [Name in ActionName]?: Make<Name> };

function answerCells({ state, cause, by, why, at, due, language: read, channel, hash }: Evidence, language: Language) {
  const t = policyText[language].evidence;
  const c = campaignText[language];
  return [
    c.deliveries[state],
    cause ? c.causes[cause] : [by, why].filter(Boolean).join(': ') || null,
    moment(at),
    day(due),
    read && t.languages[read],
    channel && t.channels[channel],
    hash,
  ];
}

function answerColumns(language: Language): Sheet['columns'] {
  const t = policyText[language].evidence;
  return [
    { title: t.state, width: NAME },
    { title: t.cause, width: WIDE },
    { title: t.at, width: MOMENT },
    { title: t.due, width: SHORT },
    { title: t.language, width: SHORT },
    { title: t.channel, width: SHORT },
    { title: t.hash, width: HASH },
  ];
}

/** Name, unit, state and why, of those who were left out before anything was sent. */
export function leftOutRows(leftOut: LeftOutThen | null, language: Language): readonly (readonly string[])[] {
  if (!leftOut) return [];
  const t = policyText[language].evidence;
  const { people, more } = leftOut;
  return [
    ...people.map(({ name, unit, why }) => [name, unit, t.leftOut, t.leftOutWhy[why]]),
    ...(more > 0 ? [[t.leftOutMore(more), '', t.leftOut, '']] : []),
  ];
}

export const sheets: Sheets = {
  'policy.evidence'({ version, hash, startedAt, startedBy, leftOut, rows }, fetching) {
    const { language } = fetching;
    const t = policyText[language];
    const e = t.evidence;
    const { kind, title, decision, corrections } = version;
    const out = leftOutRows(leftOut, language);
    return {
      name: sheetName(title),
      about: [
        [e.what, t.task.title(t.kinds[kind], title)],
        [t.fields.version, String(version.version)],
        [t.fields.decidedBy, decision ? `${decision.body}, ${formatDay(decision.on, language)}` : ''],
        [t.fields.section, decision?.section ?? ''],
        [t.fields.diaryNumber, decision?.diaryNumber ?? ''],
        ...corrections.map((one) => [t.correctedTitle, correctionWords(one, language)] as const),
        [e.hash, hash],
        [e.sent, startedAt === null ? e.never : `${formatInstant(startedAt, language)}, ${startedBy ?? ''}`],
        ...fetched([...rows, ...out], fetching),
      ],
      columns: [{ title: e.person, width: NAME }, { title: e.unit, width: NAME }, ...answerColumns(language)],
      rows: [
        ...rows.map((row) => [row.name, row.unit, ...answerCells(row, language)]),
        ...out.map((cells) => [...cells, moment(startedAt), null, null, null, null]),
      ],
    };
  },

  'policy.person'({ name, unit, rows }, fetching) {
    const { language } = fetching;
    const t = policyText[language];
    return {
      name: sheetName(name),
      about: [[t.evidence.person, name], [t.evidence.unit, unit], ...fetched(rows, fetching)],
      columns: [
        { title: t.evidence.what, width: WIDE },
        { title: t.fields.version, width: SHORT },
        ...answerColumns(language),
      ],
      rows: rows.map((row) => [row.title, row.number, ...answerCells(row, language)]),
    };
  },

  'training.people'(people, fetching) {
    const { language } = fetching;
    const { states, sheet: t } = trainingText[language];
    return {
      name: sheetName(t.people),
      about: [[t.what, t.people], ...fetched(people, fetching)],
      columns: [
        { title: t.person, width: NAME },
        { title: t.unit, width: NAME },
        { title: t.state, width: NAME },
        { title: t.score, width: SHORT },
        { title: t.of, width: SHORT },
        { title: t.due, width: SHORT },
        { title: t.late, width: SHORT },
        { title: t.finished, width: MOMENT },
      ],
      rows: people.map(({ name, unit, state, score, of, due, isLate, finishedAt }) => [
        name,
        unit,
        states[state],
        score,
        of,
        day(due),
        isLate ? t.yes : t.no,
        moment(finishedAt),
      ]),
    };
  },

  'training.register'(records, fetching) {
    const { sheet: t } = trainingText[fetching.language];
    const corrected = new Set(records.map(({ corrects }) => corrects));
    return {
      name: sheetName(t.register),
      about: [[t.what, t.register], ...fetched(records, fetching)],
      columns: [
        { title: t.person, width: NAME },
        { title: t.position, width: NAME },
        { title: t.board, width: NAME },
        { title: t.course, width: WIDE },
        { title: t.provider, width: NAME },
        { title: t.on, width: SHORT },
        { title: t.evidence, width: WIDE },
        { title: t.by, width: NAME },
        { title: t.corrected, width: SHORT },
      ],
      rows: records.map((row) => [
        row.personName,
        row.position,
        row.board,
        row.course,
        row.provider,
        day(row.on),
        row.evidence,
        row.recordedBy,
        corrected.has(row.id) ? t.yes : t.no,
      ]),
    };
  },

  'measure.list'({ rows }, fetching) {
    const t = measureText[fetching.language];
    const { fields, sheet: s } = t;
    const isSo = (yes: boolean) => (yes ? s.yes : s.no);
    return {
      name: sheetName(s.title),
      about: [[s.what, s.title], ...fetched(rows, fetching)],
      columns: [
        { title: fields.number, width: SHORT },
        { title: fields.title, width: WIDE },
        { title: fields.source, width: WIDE },
        { title: fields.owner, width: NAME },
        { title: fields.board, width: NAME },
        { title: fields.due, width: SHORT },
        { title: s.cost, width: SHORT },
        { title: fields.state, width: SHORT },
        { title: s.late, width: SHORT },
        { title: s.needsHelp, width: SHORT },
        { title: fields.control, width: WIDE },
        { title: fields.doneOn, width: SHORT },
        { title: fields.outcome, width: NAME },
      ],
      rows: rows.map(({ control, outcome, source, ...row }) => [
        row.number,
        row.title,
        [t.sources[source.kind], source.title].filter(Boolean).join(', '),
        row.ownerName,
        row.board,
        day(row.due),
        row.cost,
        t.states[row.state],
        isSo(row.isLate),
        isSo(row.needsHelp),
        control && t.every(t.controls[control.kind], control.months),
        day(row.doneOn),
        outcome && t.outcomes[outcome],
      ]),
    };
  },

  'incident.list'({ rows: cases }, fetching) {
    const t = incidentText[fetching.language];
    const c = t.sheet;
    return {
      name: sheetName(c.title),
      about: [[c.what, c.title], ...fetched(cases, fetching)],
      columns: [
        { title: c.number, width: SHORT },
        { title: c.status, width: NAME },
        { title: c.severity, width: SHORT },
        { title: c.category, width: NAME },
        { title: c.unit, width: NAME },
        { title: c.reportedAt, width: MOMENT },
        { title: c.handler, width: NAME },
      ],
      rows: cases.map((one) => [
        one.number,
        t.statuses[one.status],
        one.severity && t.severities[one.severity],
        one.category && t.categories[one.category],
        one.reporterUnit,
        moment(one.reportedAt),
        one.handlerName,
      ]),
    };
  },

  ...riskSheets,
};
