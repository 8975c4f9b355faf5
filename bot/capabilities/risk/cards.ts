// A score or a renewal in the inbox card.
import { box, choiceField, facts, link, paragraph, pressFor, said, small, textField } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { LONGEST } from './model.ts';
import { riskText } from './text.ts';
import type { RiskLinks, RiskTask, ScoreDone } from './view-model.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();
type RiskCards = InboxCardTables<RiskTask, never, ScoreDone, RiskLinks>;

const scoreParts: RiskCards['tasks']['score'] = ({ risk, session, method }, { language, links }) => {
  const t = riskText[language];
  const c = t.card;
  const steps = (scale: RiskMethod['likelihoods']) =>
    Object.fromEntries(scale.map((step, place) => [String(place + 1), `${step[language]} (${place + 1})`]));
  return {
    parts: [
      small(c.score),
      said(`${risk.number} ${risk.title}`, 'strong'),
      paragraph(c.scoreWhy),
      ...facts([[t.fields.object, `${t.objects[risk.object.kind]}: ${risk.object.name}`]]),
      small(t.fields.scenario),
      said(risk.scenario),
      small(t.fields.harm),
      said(risk.harm),
      choiceField(
        { id: 'likelihood', label: t.fields.likelihood, required: t.refusals.scoreMissing({}) },
        steps(method.likelihoods),
        'expanded',
      ),
      choiceField(
        { id: 'consequence', label: t.fields.consequence, required: t.refusals.scoreMissing({}) },
        steps(method.consequences),
        'expanded',
      ),
      textField({ id: 'why', label: c.why, longest: LONGEST.words }, 'many'),
    ],
    buttons: [
      press(c.scoreSend, 'risk.score', { id: risk.id, session }, 'positive'),
      link(c.open, links.to('risk', risk.id)),
    ],
  };
};

const renewParts: RiskCards['tasks']['renew'] = (task, { language, links }) => {
  const c = riskText[language].card;
  const { number, title, why, actorName, said: question, due, risk } = task;
  return {
    parts: [
      small(c.renew[why]),
      said(`${number} ${title}`, 'strong'),
      ...(why === 'returned' ? [said(c.asked(actorName)), box('emphasis', [said(question)])] : []),
      ...(why === 'expiring' || why === 'expired'
        ? facts([[riskText[language].fields.validUntil, formatDay(due, language)]])
        : []),
      paragraph(c.renewAsk),
    ],
    buttons: [link(c.open, links.to('risk', risk))],
  };
};

export const riskCards: RiskCards = {
  tasks: { score: scoreParts, renew: renewParts },
  lines: {
    score: ({ session, risk }) => ({ id: session, asks: 'score', title: `${risk.number} ${risk.title}` }),
    renew: ({ risk, why, number, title }) => ({ id: `${risk}/${why}`, asks: 'renew', title: `${number} ${title}` }),
  },
  news: {},
  done: {
    scored: ({ number, title, at, leader }, language) =>
      riskText[language].card.scored(`${number} ${title}`, formatInstant(at, language), leader),
  },
};
