// The one step of a risk's page that is next: it alone has the weight of a primary button.
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';

type Known = Pick<RiskPage, 'scores' | 'points' | 'rescore' | 'validity'> & {
  readonly risk: Pick<RiskPage['risk'], 'session'>;
  readonly may: Pick<RiskPage['may'], 'change' | 'propose'>;
};

/** The group's scores are shown and nobody has scored the risk since; or it has no decision that stands. */
export function nextStep({ risk, scores, points, rescore, validity, may }: Known): 'use' | 'propose' | null {
  if (rescore) return null;
  const last = scores.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const isUsed = points.some(({ at }) => at > last);
  if (risk.session?.state === 'shown' && scores.length > 0 && may.change && !isUsed) return 'use';
  return may.propose && validity !== 'accepted' ? 'propose' : null;
}
