// Everything the demonstration municipality begins with, by list: a line per capability.
import { dayOf, type Instant } from '../../bot/blocks/instant.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { ListName, Records } from '../../bot/records.ts';
import { demonstrationBoards } from './boards.ts';
import { demonstrationMeasures } from './measure.ts';
import { demonstrationDocuments } from './policy.ts';
import { demonstrationPoints, demonstrationRisks } from './risk.ts';
import { demonstrationDecisions } from './risk-decision.ts';
import { demonstrationRoles } from './roles.ts';
import { demonstrationLessons, demonstrationProgrammes } from './training.ts';

type Demonstration = { readonly [Name in ListName]?: readonly Records[Name][] };

/** @param people of the directory; what belongs to somebody who is not there is left out */
export function demonstration(people: readonly Person[], now: Instant): Demonstration {
  const { measures, events: measureEvents } = demonstrationMeasures(people, now);
  const risks = demonstrationRisks(people, now);
  return {
    roles: demonstrationRoles(people, dayOf(now)),
    boards: demonstrationBoards(now),
    documents: demonstrationDocuments(people, now),
    lessons: demonstrationLessons(now),
    programmes: demonstrationProgrammes(now),
    measures,
    measureEvents,
    risks: risks.map(({ risk }) => risk),
    points: demonstrationPoints(risks),
    ...demonstrationDecisions(risks, people, now),
  };
}
