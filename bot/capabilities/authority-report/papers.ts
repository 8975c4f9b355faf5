// A text as Word: the open edition leaves out what helps an attacker, the full one is marked with secrecy.
import { formatInstant } from '../../blocks/instant.ts';
import { type Letter, letterName, type Part } from '../../blocks/letter.ts';
import type { Fetching } from '../../blocks/paper.ts';
import type { Language } from '../../blocks/text.ts';
import { type FieldKey, rowsOf, TEMPLATES } from './field-model.ts';
import { fieldText, shownValue } from './field-text.ts';
import type { AuthorityReport, Entry } from './model.ts';
import type { ReportPage } from './question-model.ts';
import { isPersonal, recipientOf } from './rules.ts';
import { authorityReportText } from './text.ts';

/** OSL 18 kap. 8 § protects what tells how systems are built and defended; 8 b § the whole report and the measures. */
const WITHHELD: ReadonlySet<FieldKey> = new Set([
  'systemImpact',
  'indicators',
  'cause',
  'rootCause',
  'protectedInformation',
  'actions',
  'remainingRisks',
  'technicalMeasures',
  'preventiveMeasures',
  'secrecy',
]);

type Edition = 'open' | 'full';

function fieldParts(report: AuthorityReport, edition: Edition, language: Language): readonly Part[] {
  const t = fieldText[language];
  const { withheld } = authorityReportText[language].paper;
  return rowsOf(report.kind).flatMap((row): readonly Part[] => {
    const entry = report.entries.find(({ key }) => key === row.key);
    const isHidden = edition === 'open' && WITHHELD.has(row.key);
    const value = isHidden ? withheld : shownValue(row, entry, language) || t.nothing;
    return [
      { heading: t.fields[row.key].label, level: 2 },
      ...value
        .split('\n')
        .filter((line) => line !== '')
        .map((paragraph) => ({ paragraph })),
    ];
  });
}

function decisionParts({ report }: ReportPage, language: Language): readonly Part[] {
  const { paper: t, informing } = authorityReportText[language];
  const { decided, advice, late, sent } = report;
  const reserve = sent?.reserve;
  const by = (name: string, at: Entry['at']) => t.by(name, formatInstant(at, language));
  return [
    ...(advice?.text
      ? [
          { heading: t.advice, level: 1 } as const,
          { paragraph: advice.text },
          { paragraph: by(advice.byName ?? '', advice.at ?? advice.askedAt) },
        ]
      : []),
    ...(decided
      ? [
          { heading: t.decision, level: 1 } as const,
          { paragraph: `${informing[decided.answer]}. ${decided.reason}` },
          { paragraph: by(decided.byName, decided.at) },
        ]
      : []),
    ...(late
      ? [
          { heading: t.late, level: 1 } as const,
          ...(late.explanation || late.why).split('\n').map((paragraph) => ({ paragraph })),
          { paragraph: by(late.byName, late.at) },
        ]
      : []),
    ...(reserve
      ? [
          { heading: t.reserve, level: 1 } as const,
          {
            facts: [
              [t.reason, reserve.reason],
              [t.way, reserve.way],
              [t.tracking, reserve.tracking],
              ...(reserve.inPortal
                ? [
                    [
                      t.inPortal,
                      `${reserve.inPortal.portalId}, ${by(reserve.inPortal.byName, reserve.inPortal.at)}`,
                    ] as const,
                  ]
                : []),
            ],
          } as const,
        ]
      : []),
  ];
}

function editionOf(answer: ReportPage, { organisation, language }: Fetching, edition: Edition): Letter {
  const t = authorityReportText[language];
  const { paper: p, kinds } = t;
  const { report, recipient } = answer;
  const { kind, subject, caseNumber, sent, state, hash, corrects } = report;
  const isReport = recipientOf(kind) !== null;
  const marked = isPersonal(kind) ? p.secretPersonal : p.secret;
  const name = kinds[kind];
  const mark = edition === 'open' ? p.open : isReport ? marked : null;
  return {
    name: letterName(`${name} ${caseNumber} ${subject.name}`),
    sender: [organisation, ...(subject.name === organisation ? [] : [subject.name])].filter(Boolean).join(', '),
    kind: mark ?? name,
    title: `${name}, ${caseNumber}`,
    head: [
      // In the page's head as well; whoever copies the text takes this along.
      ...(mark === null ? [] : [[p.marking, mark] as const]),
      [p.subject, subject.name],
      ...(recipient ? [[p.to, recipient.name] as const] : []),
      [p.law, TEMPLATES[kind].law],
      [p.state, state === 'sent' ? p.sent : state === 'notSent' ? p.notSent : p.draft],
      ...(sent ? [[p.sentAt, `${formatInstant(sent.at, language)}, ${sent.byName}`] as const] : []),
      ...(sent?.portalId ? [[p.portalId, sent.portalId] as const] : []),
      ...(sent?.receipt ? [[p.receipt, sent.receipt] as const] : []),
      ...(corrects ? [[p.corrects, p.correctsWhat] as const] : []),
    ],
    parts: [
      ...(edition === 'open' ? [{ paragraph: p.openLead }] : isReport ? [{ paragraph: p.secretLead }] : []),
      ...fieldParts(report, edition, language),
      ...(edition === 'full' ? decisionParts(answer, language) : []),
      ...(hash === '' ? [] : [{ facts: [[p.hash, hash]] } as const]),
    ],
    foot: `${p.case} ${caseNumber}`,
  };
}

export const fullEdition = (answer: ReportPage, fetching: Fetching): Letter => editionOf(answer, fetching, 'full');
export const openEdition = (answer: ReportPage, fetching: Fetching): Letter => editionOf(answer, fetching, 'open');
