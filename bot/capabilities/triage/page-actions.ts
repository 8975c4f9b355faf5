// The triage of a case as whoever asks sees it, with what stands around it: boards, companies, rules, clocks.
import { dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import { boardOf } from '../boards/rules.ts';
import { seenBy } from '../incident/masking-rules.ts';
import type { Incident } from '../incident/model.ts';
import { mayHandle, mayRead } from '../incident/rules.ts';
import type { LegalClock } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Proposal } from '../significance/model.ts';
import { isToJudgeAgain, proposalOf } from './decision-rules.ts';
import type { Contact, Triage, TriagePage } from './model.ts';
import { contactFor } from './party-rules.ts';
import { askedOf } from './question-rules.ts';
import { untouched } from './rules.ts';
import { type Around, tracksOf } from './track-rules.ts';

export interface TriagePages {
  readable(id: string, asker: Asker): Incident | Refusal;
  /** For whoever handles the case. */
  handled(id: string, asker: Asker): Incident | Refusal;
  /** As it stands, or as it begins. */
  triageOf(incident: Incident): Triage;
  proposal(triage: Triage): Proposal;
  around(): Around;
  contact(): Contact;
  page(incident: Incident, asker: Asker): TriagePage;
}

const caseOf = (incident: Incident): TriagePage['incident'] => {
  const { id, number, status, severity, category, reportedAt, personalData, revision } = incident;
  return { id, number, status, severity, category, reportedAt, personalData, revision };
};

/** @param clocksOf those of a case */
export function triagePages(ports: Ports, clocksOf: (id: string) => readonly LegalClock[]): TriagePages {
  const { incidents, triages, triageEvents, triageParties, boards, significanceRules } = ports.lists;
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'sv');
  const companies = () =>
    triageParties
      .all()
      .filter(({ kind }) => kind === 'company')
      .toSorted(byName);
  const around = () => ({ boards: boards.all(), companies: companies() });
  const triageOf = (incident: Incident) => triages.get(incident.id) ?? untouched(incident);
  const proposal = (triage: Triage) => proposalOf(triage, significanceRules.all());
  const contact = () =>
    contactFor('protection', triageParties.all(), dayOf(ports.now()), ports.about.phones.protection);
  const readable: TriagePages['readable'] = (id, asker) => {
    const incident = incidents.get(id);
    return incident && mayRead(incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  return {
    readable,
    handled(id, asker) {
      const incident = readable(id, asker);
      return 'refused' in incident || mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    triageOf,
    proposal,
    around,
    contact,
    page(incident, asker) {
      const triage = triageOf(incident);
      const proposed = proposal(triage);
      const own = boardOf(seenBy(incident, asker).reporterAdministration, boards.all())?.id;
      const known = boards.all().toSorted(byName);
      return {
        incident: caseOf(incident),
        triage,
        proposal: proposed,
        ...askedOf({ triage, incident, proposal: proposed, hasBoards: known.length > 0 }),
        isAgain: isToJudgeAgain(triage, proposed),
        tracks: tracksOf(triage, incident, around(), { clocks: clocksOf(incident.id), now: ports.now() }),
        boards: known.map(({ id, name }) => ({ id, name, isSuggested: id === own })),
        companies: companies().map(({ id, name }) => ({ id, name, isSuggested: false })),
        contact: contact(),
        history: triageEvents.by('triage', incident.id).toSorted((a, b) => b.at.localeCompare(a.at)),
        waiting: triages.waiting(incident.id),
        mayHandle: mayHandle(incident, asker),
      };
    },
  };
}
