// A risk while it is being written: kept while the tab is open, and turned into a question when it is sent.
import { knownAs, type Person } from '../../../bot/capabilities/organisation/model.ts';
import type { InformationClass, ObjectKind, Risk } from '../../../bot/capabilities/risk/model.ts';
import type { Asked } from '../../../bot/contract.ts';
import { draftsOf } from '../../parts/draft.ts';
import type { Picked } from '../organisation/person-picker.tsx';
import { isBegun, isScored, type Scoring, UNSCORED } from './score-fields.tsx';

export interface RiskWriting {
  /** Something has been typed. */
  readonly begun: boolean;
  readonly revision: number;
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
export const useRiskWriting = draftsOf<RiskWriting>(() => ({
  begun: false,
  revision: 0,
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
}));

/** As much of a person as the picker needs. */
const ownerOf = ({ owner: id, ownerName: name, administration, unit }: Risk): Person =>
  knownAs(id, name, { administration, unit });

/** @property rescore scores on other scales cannot be shown with those of today: they are given anew, or left */
export function writingOf(risk: Risk, rescore = false): RiskWriting {
  const { revision, kind, title, object, departsFrom, scenario, harm, source, law } = risk;
  return {
    revision,
    kind,
    title,
    departsFrom,
    scenario,
    harm,
    source,
    law,
    inherent: rescore ? UNSCORED : risk.inherent,
    current: rescore ? UNSCORED : risk.current,
    begun: false,
    objectKind: object.kind,
    object: object.name,
    class: risk.class ?? NO_CLASS,
    owner: { typed: risk.ownerName, person: ownerOf(risk) },
    residual: rescore ? UNSCORED : (risk.residual ?? UNSCORED),
    measures: risk.measures.length === 0 ? [''] : risk.measures,
    cost: risk.cost === 0 ? '' : String(risk.cost).replace('.', ','),
  };
}

const isClassed = (value: InformationClass) => Object.values(value).every((step) => step > 0);

/** Scores that are left as they stand are the risk's own. */
export function questionOf(value: RiskWriting, id: string | null, old?: Risk): Asked<'risk.save'> {
  const { revision, kind, title, departsFrom, scenario, harm, source, law } = value;
  const isLeft = old !== undefined && !isScoring(value);
  const { inherent, current } = isLeft ? old : value;
  const residual = isScored(value.residual) ? value.residual : null;
  return {
    ...{ id, revision, kind, title, departsFrom, scenario, harm, source, law, inherent, current },
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

/** What stops it from being sent at all; the words are the server's to judge. Scores on other scales may be left. */
export function unfinished(writing: RiskWriting, rescore = false) {
  const { owner, inherent, current, residual, class: value } = writing;
  const mayLeave = rescore && !isScoring(writing);
  return {
    owner: owner.person === null,
    inherent: !mayLeave && !isScored(inherent),
    current: !mayLeave && !isScored(current),
    residual: isBegun(residual) && !isScored(residual),
    class: Object.values(value).some((step) => step > 0) && !isClassed(value),
  };
}
