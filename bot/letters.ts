// What can be fetched as a Word file: the answer of an action as a letter, in the person's language.
import { formatDay, formatInstant } from './blocks/instant.ts';
import { type Letter, letterName } from './blocks/letter.ts';
import { campaignText } from './capabilities/campaign/text.ts';
import { correctionWords } from './capabilities/policy/correction-text.ts';
import { policyText } from './capabilities/policy/text.ts';
import type { ActionName, Answer } from './contract.ts';
import { boardPaper, delegatedPaper } from './risk-letters.ts';
import type { Fetching } from './sheet-parts.ts';
import { leftOutRows, sheets } from './sheets.ts';

type Make<Name extends ActionName> = (answer: Answer<Name>, fetching: Fetching) => Letter;
type Letters = { readonly [Name in ActionName]?: Make<Name> };

const letters: Letters = {
  'risk.board': boardPaper,
  'risk.delegated': delegatedPaper,
  'policy.evidence'({ version, hash, startedAt, startedBy, leftOut, rows }, { by, at, language }) {
    const t = policyText[language];
    const e = t.evidence;
    const { kind, title, decision, corrections } = version;
    const what = t.task.title(t.kinds[kind], title);
    const out = leftOutRows(leftOut, language);
    const fetched = `${formatInstant(at, language)}, ${by}`;
    return {
      name: letterName(title),
      sender: decision?.body ?? '',
      kind: t.kinds[kind],
      title: what,
      head: [
        [t.fields.version, String(version.version)],
        [t.fields.decidedBy, decision ? `${decision.body}, ${formatDay(decision.on, language)}` : ''],
        [t.fields.section, decision?.section ?? ''],
        [t.fields.diaryNumber, decision?.diaryNumber ?? ''],
        ...corrections.map((one) => [t.correctedTitle, correctionWords(one, language)] as const),
        [e.hash, hash],
        [e.sent, startedAt === null ? e.never : `${formatInstant(startedAt, language)}, ${startedBy ?? ''}`],
        [e.count, String(rows.length + out.length)],
        [e.fetched, fetched],
      ],
      parts: [
        {
          table: {
            columns: [e.person, e.unit, e.state, e.at],
            rows: [
              ...rows.map(({ name, unit, state, why, at: when }) => [
                name,
                unit,
                [campaignText[language].deliveries[state], why].filter(Boolean).join(': '),
                when === null ? '' : formatInstant(when, language),
              ]),
              ...out.map(([name = '', unit = '', ...words]) => [
                name,
                unit,
                words.filter(Boolean).join(': '),
                startedAt === null ? '' : formatInstant(startedAt, language),
              ]),
            ],
          },
        },
      ],
      foot: '',
    };
  },
};

/** All that an answer can be fetched as. */
export const papers = { sheets, letters };
