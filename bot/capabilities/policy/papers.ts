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
import type { Evidence, PersonEvidence, VersionEvidence } from './model.ts';
import { policyText } from './text.ts';

/** A line about somebody who was asked, or who was left out before anything was sent. */
interface Line extends Pick<Evidence, 'name' | 'unit' | 'at' | 'due' | 'language' | 'channel' | 'hash'> {
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
    ...aboutVersion(answer, language),
    ...fetched(lines, fetching),
  ];
  return sheetOf({ title: version.title, about, columns }, lines);
}

export function evidenceLetter(answer: VersionEvidence, { actorName, at, language }: Fetching): Letter {
  const t = policyText[language];
  const e = t.evidence;
  const { version, startedAt, leftOut, rows } = answer;
  const out = leftOutLines(leftOut, startedAt, language);
  const when = (moment: Instant | null) => (moment === null ? '' : formatInstant(moment, language));
  const stateOf = (state: string, why: string | null) => [state, why].filter(Boolean).join(': ');
  return {
    name: letterName(version.title),
    sender: version.decision?.body ?? '',
    kind: t.kinds[version.kind],
    title: version.title,
    head: [
      ...aboutVersion(answer, language),
      [paperText[language].count, String(rows.length + out.length)],
      [paperText[language].fetched, `${formatInstant(at, language)}, ${actorName}`],
    ],
    parts: [
      {
        table: {
          columns: [e.person, e.unit, e.state, e.at],
          rows: [
            ...rows.map((row) => [
              row.name,
              row.unit,
              stateOf(campaignText[language].deliveries[row.state], row.why),
              when(row.at),
            ]),
            ...out.map((line) => [line.name, line.unit, stateOf(line.state, line.why), when(line.at)]),
          ],
        },
      },
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
