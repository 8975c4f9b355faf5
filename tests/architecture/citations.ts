// How a rule is cited: `Graph rule 94`, `Teams rules 2.5d and 3.2.5`, `Graph rules 101–104`; and where it is written: `**94.**`.

export type Specification = 'Graph' | 'Teams';

export interface Citation {
  readonly specification: Specification;
  readonly rule: string;
  /** Whether the text says whose rule it is; otherwise its number does. */
  readonly named: boolean;
  readonly text: string;
}

const RULE = String.raw`\d+(?:\.\d+)*[a-f]?\b`;
const CITED = new RegExp(String.raw`(?:(Graph|Teams) )?\b[Rr]ules? (${RULE}(?:(?:–|-|, | and )${RULE})*)`, 'gu');

/** `101–104` is four rules; `3.1.1` is one. */
function spread(part: string): readonly string[] {
  const [from = '', to] = part.split(/[–-]/u);
  if (to === undefined) return [from];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
}

export const citedRules = (text: string): readonly Citation[] =>
  [...text.matchAll(CITED)].flatMap(([whole, name, list = '']) =>
    list
      .split(/, | and /u)
      .flatMap(spread)
      .map((rule) => {
        const specification = name === 'Graph' || name === 'Teams' ? name : rule.includes('.') ? 'Teams' : 'Graph';
        return { specification, rule, named: name !== undefined, text: whole };
      }),
  );

export const specifiedRules = (document: string): ReadonlySet<string> =>
  new Set([...document.matchAll(/^\*\*([\d.]+?[a-f]?)\.?\*\* /gmu)].flatMap(([, rule]) => rule ?? []));
