// The card after each press on a wave's card, and where it stands.
import type { Card } from '../../blocks/card.ts';
import type { ActionName } from '../../contract.ts';
import { INCIDENT_CHANNEL, waveAddress } from '../inbox/model.ts';
import type { Follows, PressContext, PressFlow } from '../inbox/press-model.ts';
import { plainCover, waveCard, waveGone } from './cards.ts';
import type { GroupOutcome, Wave } from './model.ts';

type CaseGroupAction = Extract<ActionName, `caseGroup.${string}`>;

const waveNow = (wave: Wave, { asker, links }: PressContext, outcome?: GroupOutcome): Card =>
  wave.cases.length < 2
    ? waveGone(asker.language)
    : waveCard(wave, asker.language, { tab: links.to('case', wave.main.id), ...(outcome && { outcome }) });

export const caseGroupPresses: { readonly [Name in CaseGroupAction]?: Follows<Name> } = {
  'caseGroup.wave': (wave, context) => waveNow(wave, context),
  'caseGroup.gather': (outcome, context) =>
    outcome.wave ? waveNow(outcome.wave, context, outcome) : waveGone(context.asker.language),
};

export const caseGroupFlows: { readonly [Name in CaseGroupAction]?: PressFlow<Name, object> } = {
  'caseGroup.wave': {
    viewed: (id, { isPersonal }) => (isPersonal ? undefined : { location: waveAddress(id), home: INCIDENT_CHANNEL }),
    cover: (id, language) => plainCover(id, language),
  },
};
