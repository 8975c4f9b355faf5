// The card after each press on a case or a report, and where the two cards of a case belong.
import type { Card } from '../../blocks/card.ts';
import { corrected } from '../../blocks/corrected.ts';
import type { ActionName } from '../../contract.ts';
import { cardAddress, INCIDENT_CHANNEL, personAddress } from '../inbox/model.ts';
import type { Again, FieldsOf, Follows, PressContext, PressFlow } from '../inbox/press-model.ts';
import { type IncidentWork, nextUpdateOf } from '../incident-work/model.ts';
import { caseCard, coverCard, ownCard } from './cards.ts';
import { addedCard } from './message-cards.ts';
import type { CaseFile, Incident, OwnCase } from './model.ts';
import { asideCard, askedCard } from './reading-cards.ts';
import { draftCard, reportForm } from './report-cards.ts';

type IncidentAction = Extract<ActionName, `incident.${string}`>;

/** The cases as they are known now. */
interface CaseLists {
  readonly incidents: { get(id: string): Incident | undefined; waiting(id: string): boolean };
  readonly incidentWorks: { get(id: string): IncidentWork | undefined };
}

const caseFor = (file: CaseFile, { asker, links }: PressContext): Card =>
  caseCard(file, asker.language, { tab: links.to('case', file.incident.id) }).card;
const ownFor = (own: OwnCase, { asker, links }: PressContext): Card =>
  ownCard(own, asker.language, links.to('case', own.id)).card;

export const incidentPresses: { readonly [Name in IncidentAction]?: Follows<Name> } = {
  'incident.report': ownFor,
  'incident.reviseDraft': (draft, { asker, app }) =>
    draftCard(draft, asker.language, { recent: app.drafting.recent(asker) }).card,
  'incident.layAside': (draft, { asker }) => asideCard(draft, asker.language).card,
  'incident.askCoordinator': (draft, { asker }) => askedCard(draft, asker.language).card,
  'incident.addToCase': (own, { asker, links }) => addedCard(own, asker.language, links.to('case', own.id)).card,
  'incident.own': ownFor,
  'incident.read': caseFor,
  'incident.take': caseFor,
  'incident.reopen': caseFor,
};

/** The case as it is now, with who and what above. */
const caseNow: Again = {
  asks: 'incident.read',
  after: 'race',
  question: (data) => data,
  card: (file, { correction, context }) =>
    file &&
    caseCard(file, context.asker.language, {
      notice: correction.sentence,
      tab: context.links.to('case', file.incident.id),
    }).card,
};

/** The form, or the draft, once more. */
const reportAgain: Again = {
  asks: 'incident.reviseDraft',
  after: 'everyRefusal',
  question: ({ id }) => ({ id, removePersonalNumbers: false }),
  card(draft, { question: { id }, correction, context: { asker } }) {
    const { card } = draft
      ? draftCard(draft, asker.language)
      : reportForm({ id, happened: '', evidence: null, source: 'form' }, asker.language);
    return corrected(card, correction);
  },
};

export const incidentFlows: { readonly [Name in IncidentAction]?: PressFlow<Name, CaseLists> } = {
  'incident.report': {
    location: ({ id }) => cardAddress(id, 'reporter'),
    becomes: ({ id }, { incidents }) => (incidents.get(id) ? undefined : cardAddress(id, 'reporter')),
    again: reportAgain,
  },
  'incident.reviseDraft': { again: caseNow },
  'incident.addToCase': { again: caseNow },
  'incident.own': {
    viewed: (id, { person }, { incidents }) =>
      incidents.get(id)?.reporter === person
        ? { location: cardAddress(id, 'reporter'), home: personAddress(person) }
        : undefined,
    again: caseNow,
  },
  'incident.read': {
    viewed: (id, { isPersonal }, { incidents }) =>
      isPersonal || !incidents.get(id) ? undefined : { location: cardAddress(id, 'channel'), home: INCIDENT_CHANNEL },
    cover(id, language, { incidents, incidentWorks }) {
      const incident = incidents.get(id);
      return (
        incident &&
        coverCard(
          { incident, waiting: incidents.waiting(id), nextUpdateAt: nextUpdateOf(incidentWorks.get(id)) },
          language,
        ).card
      );
    },
    again: caseNow,
  },
  'incident.take': { again: caseNow },
  'incident.reopen': { again: caseNow },
};

export const incidentFields: { readonly [Name in IncidentAction]?: FieldsOf<Name> } = {
  'incident.report': { nothingSaid: 'happened', tooLong: 'happened' },
  'incident.assess': { severityMissing: 'severity' },
  'incident.close': { reasonMissing: 'reason', tooLong: 'reason' },
  'incident.note': { noteMissing: 'text', tooLong: 'text' },
  'incident.tellReporter': { noteMissing: 'text', tooLong: 'text' },
  'incident.addInformation': { noteMissing: 'text', tooLong: 'text' },
};
