// Who has read what, as files: the evidence of one version, and of one person.
import { formatDay, formatInstant, type Instant } from '../../blocks/instant.ts';
import { type Letter, letterName } from '../../blocks/letter.ts';
import { type Column, day, type Fetching, fetched, moment, sheetOf } from '../../blocks/paper.ts';
import { paperText } from '../../blocks/paper-text.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import type { Language } from '../../blocks/text.ts';
import type { LeftOutThen } from '../campaign/model.ts';
import { campaignText } from '../campaign/text.ts';
import { correctionWords } from './correction-text.ts';
import { sumOf } from './evidence-rules.ts';
import type { Evidence, PersonEvidence, VersionEvidence } from './model.ts';
import { policyText } from './text.ts';

/** A line about somebody who was asked, or who was left out before anything was sent. */
interface Line extends Pick<Evidence, 'name' | 'unit' | 'at' | 'remindedOn' | 'due' | 'language' | 'channel' | 'hash'> {
  readonly state: string;
  readonly why: string | null;
}

function lineOf(row: Evidence, language: Language): Line {
  const { deliveries, causes } = campaignText[language];
  const { state, cause, actorName, why } = row;
  return {
    ...row,
    state: deliveries[state],
    why: cause ? causes[cause] : [actorName, why].filter(Boolean).join(': ') || null,
  };
}

function leftOutLines(leftOut: LeftOutThen | null, at: Instant | null, language: Language): readonly Line[] {
  if (!leftOut) return [];
  const t = policyText[language].evidence;
  const line = (name: string, unit: string, why: string): Line => ({
    name,
    unit,
    state: t.leftOut,
    why,
    at,
    remindedOn: null,
    due: null,
    language: null,
    channel: null,
    hash: null,
  });
  const { people, more } = leftOut;
  return [
    ...people.map(({ name, unit, why }) => line(name, unit, t.leftOutWhy[why])),
    ...(more > 0 ? [line(t.leftOutMore(more), '', '')] : []),
  ];
}

function answerColumns(language: Language): readonly Column<Line>[] {
  const t = policyText[language].evidence;
  return [
    { title: t.state, width: 'name', cell: ({ state }) => state },
    { title: t.cause, width: 'wide', cell: ({ why }) => why },
    { title: t.at, width: 'moment', cell: ({ at }) => moment(at) },
    { title: t.remindedOn, width: 'short', cell: ({ remindedOn }) => day(remindedOn) },
    { title: t.due, width: 'short', cell: ({ due }) => day(due) },
    { title: t.language, width: 'short', cell: ({ language: read }) => read && t.languages[read] },
    { title: t.channel, width: 'short', cell: ({ channel }) => channel && t.channels[channel] },
    { title: t.hash, width: 'hash', cell: ({ hash }) => hash },
  ];
}

/** What the file says of the version before its rows. */
function aboutVersion({ version, hash, startedAt, startedBy }: VersionEvidence, language: Language): Sheet['about'] {
  const t = policyText[language];
  const { decision, corrections } = version;
  return [
    [t.fields.version, String(version.version)],
    [t.fields.decidedBy, decision ? `${decision.body}, ${formatDay(decision.on, language)}` : ''],
    [t.fields.section, decision?.section ?? ''],
    [t.fields.diaryNumber, decision?.diaryNumber ?? ''],
    ...corrections.map((one) => [t.correctedTitle, correctionWords(one, language)] as const),
    [t.evidence.hash, hash],
    [
      t.evidence.sent,
      startedAt === null ? t.evidence.never : `${formatInstant(startedAt, language)}, ${startedBy ?? ''}`,
    ],
  ];
}

/** How far it has come, in one line. */
function summed({ rows }: VersionEvidence, language: Language): string {
  const { read, asked } = sumOf(rows);
  return policyText[language].evidence.sum(read, asked, asked === 0 ? 0 : Math.round((100 * read) / asked));
}

export function evidenceSheet(answer: VersionEvidence, fetching: Fetching): Sheet {
  const { language } = fetching;
  const t = policyText[language].evidence;
  const { version, startedAt, leftOut } = answer;
  const lines = [...answer.rows.map((row) => lineOf(row, language)), ...leftOutLines(leftOut, startedAt, language)];
  const columns: readonly Column<Line>[] = [
    { title: t.person, width: 'name', cell: ({ name }) => name },
    { title: t.unit, width: 'name', cell: ({ unit }) => unit },
    ...answerColumns(language),
  ];
  const about = [
    [t.what, version.title] as const,
    [policyText[language].fields.kind, policyText[language].kinds[version.kind]] as const,
    [t.summed, summed(answer, language)] as const,
    ...aboutVersion(answer, language),
    ...fetched(lines, fetching),
  ];
  return sheetOf({ title: version.title, about, columns }, lines);
}

/** The people of the letter, those who have not answered first: it is they that a reader looks for. */
function letterRows({ rows, leftOut, startedAt }: VersionEvidence, language: Language): readonly (readonly string[])[] {
  const { deliveries } = campaignText[language];
  const lines = rows.map((row) => ({ ...lineOf(row, language), state: deliveries[row.state] }));
  const isRead = ({ language: read }: Line) => Number(read !== null);
  const when = ({ at, remindedOn }: Line) =>
    at === null
      ? remindedOn === null
        ? ''
        : policyText[language].evidence.asked(formatDay(remindedOn, language))
      : formatInstant(at, language);
  return [...lines.sort((a, b) => isRead(a) - isRead(b)), ...leftOutLines(leftOut, startedAt, language)].map((line) => [
    line.name,
    line.unit,
    [line.state, line.why].filter(Boolean).join(': '),
    when(line),
  ]);
}

export function evidenceLetter(answer: VersionEvidence, { actorName, at, language }: Fetching): Letter {
  const t = policyText[language];
  const e = t.evidence;
  const { version } = answer;
  const rows = letterRows(answer, language);
  return {
    name: letterName(version.title),
    sender: version.decision?.body ?? '',
    kind: t.kinds[version.kind],
    title: version.title,
    head: [],
    parts: [
      { paragraph: summed(answer, language) },
      {
        facts: [
          ...aboutVersion(answer, language),
          [paperText[language].count, String(rows.length)],
          [paperText[language].fetched, `${formatInstant(at, language)}, ${actorName}`],
        ],
      },
      { heading: e.people, level: 1 },
      { table: { columns: [e.person, e.unit, e.state, e.at], rows } },
    ],
    foot: '',
  };
}

export function personSheet({ name, unit, rows }: PersonEvidence, fetching: Fetching): Sheet {
  const { language } = fetching;
  const t = policyText[language];
  const answers = answerColumns(language).map(({ cell, ...column }) => ({
    ...column,
    cell: (row: Evidence) => cell(lineOf(row, language)),
  }));
  const columns: readonly Column<Evidence>[] = [
    { title: t.evidence.what, width: 'wide', cell: ({ title }) => title },
    { title: t.fields.version, width: 'short', cell: ({ number }) => number },
    ...answers,
  ];
  const about = [[t.evidence.person, name] as const, [t.evidence.unit, unit] as const, ...fetched(rows, fetching)];
  return sheetOf({ title: name, about, columns }, rows);
}
