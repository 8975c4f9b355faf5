// Letters to a board: the matters it must decide, and the decisions made by delegation.
import { type Day, formatDay } from '../../blocks/instant.ts';
import { type Letter, letterName, type Part } from '../../blocks/letter.ts';
import { type Language, listed } from '../../blocks/text.ts';
import { letterText } from './letter-text.ts';

interface Position {
  readonly likelihood: string;
  readonly consequence: string;
  readonly level: string;
}

export interface BoardMatter {
  readonly number: string;
  readonly kind: 'risk' | 'exception';
  readonly title: string;
  readonly object: string;
  readonly scenario: string;
  readonly harm: string;
  /** Before any measures. */
  readonly inherent: Position;
  readonly current: Position;
  /** After the measures; null when nobody has scored it. */
  readonly residual: Position | null;
  /** Says that the matrix has changed since the proposal; empty when it has not. */
  readonly moved: string;
  readonly treatment: string;
  readonly measures: readonly string[];
  /** Kronor. */
  readonly cost: number | null;
  readonly proposal: string;
  readonly conditions: string;
  readonly validUntil: Day;
  /** Why nobody below the board may decide: the item of the delegation order, or the level. */
  readonly why: string;
  readonly participants: readonly string[];
  readonly proposedBy: string;
  readonly proposedOn: Day;
  /** Of the basis as it was shown. */
  readonly hash: string;
}

export interface BoardLetterView {
  readonly board: string;
  /** The municipality; empty where nobody has said. */
  readonly organisation: string;
  readonly writtenOn: Day;
  readonly actorName: string;
  readonly diaryNumber: string | null;
  readonly items: readonly BoardMatter[];
}

export interface DelegatedView {
  readonly board: string;
  readonly organisation: string;
  readonly from: Day;
  readonly to: Day;
  readonly actorName: string;
  readonly rows: readonly {
    readonly number: string;
    readonly decidedOn: Day;
    readonly what: string;
    readonly outcome: string;
    readonly decider: string;
    readonly role: string;
    readonly item: string;
    readonly validUntil: Day | null;
  }[];
  /** Corrections of earlier reports. */
  readonly corrections: readonly string[];
}

const senderOf = (organisation: string, board: string) => (organisation === '' ? board : `${organisation}, ${board}`);

function matter(item: BoardMatter, language: Language): Part[] {
  const t = letterText[language];
  const after = item.residual;
  const row = (name: string, { likelihood, consequence, level }: Position) => [name, likelihood, consequence, level];
  const cost = item.cost === null ? t.unknownCost : item.cost === 0 ? t.noCost : t.kronor(item.cost);
  return [
    { heading: `${item.number} ${item.title}`, level: 2 },
    { paragraph: `${t.object}: ${item.object}` },
    { paragraph: item.scenario },
    ...(item.harm === '' ? [] : [{ paragraph: item.harm }]),
    {
      table: {
        columns: [t.position, t.likelihood, t.consequence, t.level],
        rows: [
          row(t.before, item.inherent),
          row(t.now, item.current),
          after ? row(t.after, after) : [t.after, t.notJudged, '', ''],
        ],
      },
    },
    ...(item.moved === '' ? [] : [{ paragraph: item.moved }]),
    { paragraph: `${t.treatment}: ${item.treatment}` },
    ...(item.measures.length === 0
      ? [{ paragraph: t.noMeasures }]
      : [{ paragraph: t.measures }, { bullets: item.measures }]),
    { paragraph: `${t.cost}: ${cost}` },
    ...(item.proposal === '' ? [] : [{ paragraph: `${t.proposal}: ${item.proposal}` }]),
    { paragraph: item.why },
  ];
}

function prepared(item: BoardMatter, language: Language): string {
  const t = letterText[language];
  const { number, participants, proposedBy, proposedOn } = item;
  const who = participants.length === 0 ? t.noParticipants : t.participants(listed(participants, language));
  return `${number}: ${who} ${t.proposed(proposedBy, formatDay(proposedOn, language))}`;
}

export function boardLetter(view: BoardLetterView, language: Language): Letter {
  const t = letterText[language];
  const { board, organisation, writtenOn, actorName, diaryNumber, items } = view;
  const proposers = [...new Set(items.map(({ proposedBy }) => proposedBy))];
  return {
    name: letterName(`${t.kind} ${board} ${writtenOn}`),
    sender: senderOf(organisation, board),
    kind: t.kind,
    title: t.boardTitle(items.length),
    head: [
      [t.date, writtenOn],
      [t.diaryNumber, diaryNumber ?? t.noDiaryNumber],
      [t.handler, proposers.length === 0 ? actorName : listed(proposers, language)],
      [t.to, board],
    ],
    parts: [
      { heading: t.summary, level: 1 },
      { paragraph: t.summed(items.length, board) },
      { heading: t.description, level: 1 },
      ...items.flatMap((item) => matter(item, language)),
      { heading: t.preparation, level: 1 },
      { bullets: items.map((item) => prepared(item, language)) },
      { heading: t.decision, level: 1 },
      {
        numbered: items.map((item) => ({ heading: null, text: t.decides[item.kind]({ ...item, board }) })),
      },
      { heading: t.bases, level: 1 },
      { bullets: items.map(({ number, hash }) => t.basis(number, hash)) },
    ],
    foot: senderOf(organisation, board),
  };
}

export function delegatedLetter(view: DelegatedView, language: Language): Letter {
  const t = letterText[language];
  const { board, organisation, from, to, actorName, rows, corrections } = view;
  return {
    name: letterName(`${t.delegated} ${board} ${from} ${to}`),
    sender: senderOf(organisation, board),
    kind: t.kind,
    title: t.delegated,
    head: [
      [t.period, t.fromTo(from, to)],
      [t.handler, actorName],
      [t.to, board],
    ],
    parts: [
      { paragraph: t.reported(rows.length, board) },
      ...(rows.length === 0
        ? []
        : [
            {
              table: {
                columns: [t.number, t.date, t.matter, t.decider, t.item, t.validUntil],
                rows: rows.map((row) => [
                  row.number,
                  row.decidedOn,
                  `${row.outcome}: ${row.what}`,
                  `${row.decider}, ${row.role}`,
                  row.item,
                  row.validUntil ?? t.noEnd,
                ]),
              },
            },
          ]),
      ...(corrections.length === 0 ? [] : [{ heading: t.corrections, level: 1 } as const, { bullets: corrections }]),
    ],
    foot: senderOf(organisation, board),
  };
}
