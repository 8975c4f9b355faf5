// A risk while it is being written: turned into a question when it is sent.
import { plain } from '../../../bot/blocks/plain.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import { knownAs, type Person } from '../../../bot/capabilities/people/model.ts';
import type { InformationClass, ObjectKind, Risk } from '../../../bot/capabilities/risk/model.ts';
import type { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Line } from '../../form/kept.ts';
import type { Picked } from '../../parts/person-picker.tsx';
import type { RiskRefusals } from './refusals.ts';
import { isBegun, isScored, type Scoring, UNSCORED } from './score-fields.tsx';
import type { riskPageText } from './text.ts';

export interface RiskWriting {
  readonly kind: Risk['kind'];
  readonly title: string;
  readonly objectKind: ObjectKind;
  readonly object: string;
  readonly departsFrom: string;
  readonly scenario: string;
  readonly harm: string;
  readonly source: Risk['source'];
  /** 0 = not chosen. */
  readonly class: InformationClass;
  readonly law: boolean;
  readonly owner: Picked;
  readonly inherent: Scoring;
  readonly current: Scoring;
  readonly residual: Scoring;
  readonly measures: readonly string[];
  readonly cost: string;
}

const NO_CLASS: InformationClass = { confidentiality: 0, integrity: 0, availability: 0 };
export const EMPTY: RiskWriting = {
  kind: 'risk',
  title: '',
  objectKind: 'system',
  object: '',
  departsFrom: '',
  scenario: '',
  harm: '',
  source: { kind: 'manual', id: null },
  class: NO_CLASS,
  law: false,
  owner: { typed: '', person: null },
  inherent: UNSCORED,
  current: UNSCORED,
  residual: UNSCORED,
  measures: [''],
  cost: '',
};

/** As much of a person as the picker needs. */
const ownerOf = ({ owner: id, ownerName: name, administration, unit }: Risk): Person =>
  knownAs(id, name, { administration, unit });

/** @property rescore scores on other scales cannot be shown with those of today: they are given anew, or left */
export function writingOf(risk: Risk, rescore = false): RiskWriting {
  const { kind, title, object, departsFrom, scenario, harm, source, law } = risk;
  return {
    kind,
    title,
    departsFrom,
    scenario,
    harm,
    source,
    law,
    inherent: rescore ? UNSCORED : risk.inherent,
    current: rescore ? UNSCORED : risk.current,
    objectKind: object.kind,
    object: object.name,
    class: risk.class ?? NO_CLASS,
    owner: { typed: risk.ownerName, person: ownerOf(risk) },
    residual: rescore ? UNSCORED : (risk.residual ?? UNSCORED),
    measures: risk.measures.length === 0 ? [''] : risk.measures,
    cost: risk.cost === null ? '' : String(risk.cost).replace('.', ','),
  };
}

const isClassed = (value: InformationClass) => Object.values(value).every((step) => step > 0);

/** Scores that are left as they stand are the risk's own. */
export function questionOf(
  value: RiskWriting,
  { id, revision }: { readonly id: string | null; readonly revision: number },
  old?: Risk,
): Asked<'risk.save'> {
  const { kind, title, departsFrom, scenario, harm, source, law } = value;
  const isLeft = old !== undefined && !isScoring(value);
  const { inherent, current } = isLeft ? old : value;
  const residual = isScored(value.residual) ? value.residual : null;
  return {
    id,
    revision,
    kind,
    title,
    departsFrom,
    scenario,
    harm,
    source,
    law,
    inherent,
    current,
    scored: !isLeft,
    object: { kind: value.objectKind, name: value.object },
    class: isClassed(value.class) ? value.class : null,
    owner: value.owner.person?.id ?? '',
    residual: isLeft ? old.residual : residual,
    measures: [...value.measures],
    cost: value.cost,
  };
}

/** Any of the scores has been begun. */
const isScoring = ({ inherent, current, residual }: RiskWriting) => [inherent, current, residual].some(isBegun);

type FormText = (typeof riskPageText)['sv']['form'];

/** Scores on other scales may be left. */
export function faultsOf(writing: RiskWriting, refusals: RiskRefusals, text: FormText, rescore: boolean) {
  const {
    kind,
    title,
    departsFrom,
    object,
    scenario,
    harm,
    owner,
    inherent,
    current,
    residual,
    class: value,
  } = writing;
  const mayLeave = rescore && !isScoring(writing);
  const missing = (words: string, fault: string) => (plain(words) === '' ? fault : null);
  const score = (is: boolean) => (is ? text.scoreMissing : null);
  const isHalfClassed = Object.values(value).some((step) => step > 0) && !isClassed(value);
  return {
    title: missing(title, refusals.riskTitleMissing({})),
    departsFrom: kind === 'exception' ? missing(departsFrom, refusals.ruleMissing({})) : null,
    object: missing(object, refusals.objectMissing({})),
    scenario: missing(scenario, refusals.scenarioMissing({})),
    harm: missing(harm, refusals.harmMissing({})),
    owner: owner.person === null ? text.ownerUnchosen : null,
    inherent: score(!mayLeave && !isScored(inherent)),
    current: score(!mayLeave && !isScored(current)),
    residual: score(isBegun(residual) && !isScored(residual)),
    class: isHalfClassed ? text.classMissing : null,
    measures: null,
    cost: null,
  };
}

export type Field = keyof ReturnType<typeof faultsOf>;

/** The rest is judged here already; a text that is too long names its field itself. */
export const REFUSED_AT = {
  riskTitleMissing: 'title',
  objectMissing: 'object',
  ruleMissing: 'departsFrom',
  scenarioMissing: 'scenario',
  harmMissing: 'harm',
  tooManyMeasures: 'measures',
  costUnclear: 'cost',
  riskOwnerUnknown: 'owner',
} as const;

/** What somebody else's change is told by. */
export const linesOf =
  (
    { fields, objects, aspects, classes, law: lawLabel }: (typeof riskText)['sv'],
    pages: (typeof riskPageText)['sv'],
    method: RiskMethod,
    language: Language,
  ) =>
  (value: RiskWriting): readonly Line[] => {
    const word = (scale: RiskMethod['likelihoods'], step: number) => scale[step - 1]?.[language] ?? '';
    const score = ({ likelihood, consequence }: Scoring) =>
      [word(method.likelihoods, likelihood), word(method.consequences, consequence)].filter(Boolean).join(', ');
    const { confidentiality, integrity, availability } = value.class;
    return [
      [fields.title, value.title],
      [fields.departsFrom, value.departsFrom],
      [pages.form.object, `${objects[value.objectKind]}: ${value.object}`],
      [fields.owner, value.owner.typed],
      [fields.scenario, value.scenario],
      [fields.harm, value.harm],
      [pages.form.before, score(value.inherent)],
      [pages.form.now, score(value.current)],
      [pages.form.after, score(value.residual)],
      [fields.measures, value.measures.join('. ')],
      [fields.cost, value.cost],
      [aspects.confidentiality, classes[confidentiality - 1] ?? ''],
      [aspects.integrity, classes[integrity - 1] ?? ''],
      [aspects.availability, classes[availability - 1] ?? ''],
      [lawLabel, value.law ? pages.page.yes : pages.page.no],
    ];
  };
