// The records of every list, and the keys that questions ask by. A capability defines its own records.
import type { Campaign, Pack } from './capabilities/campaign/model.ts';
import type { Address } from './capabilities/inbox/model.ts';
import type { Incident, IncidentEvent } from './capabilities/incident/model.ts';
import type { Measure, MeasureEvent } from './capabilities/measure/model.ts';
import type { OrganisationThings } from './capabilities/organisation/record-model.ts';
import type { Acknowledgement, DocumentVersion } from './capabilities/policy/model.ts';
import type { Correction } from './capabilities/risk/correction-model.ts';
import type { Decision, Proposal, Reported } from './capabilities/risk/decision-model.ts';
import type { Risk, RiskMethod, RiskPoint, RiskScore } from './capabilities/risk/model.ts';
import type { Lesson, LessonResult, Programme, TrainingRecord } from './capabilities/training/model.ts';

/** What a list can hold. */
export interface Records extends OrganisationThings {
  incidents: Incident;
  timeline: IncidentEvent;
  addresses: Address;
  documents: DocumentVersion;
  acknowledgements: Acknowledgement;
  campaigns: Campaign;
  packs: Pack;
  lessons: Lesson;
  programmes: Programme;
  results: LessonResult;
  records: TrainingRecord;
  risks: Risk;
  scores: RiskScore;
  points: RiskPoint;
  proposals: Proposal;
  decisions: Decision;
  reported: Reported;
  corrections: Correction;
  methods: RiskMethod;
  measures: Measure;
  measureEvents: MeasureEvent;
}
export type ListName = keyof Records;
/** The keys that questions ask by; what they are made of stands beside the list's columns. */
interface Indexed {
  incidents: 'number' | 'reporter' | 'unitAndStatus';
  timeline: 'incident';
  documents: 'document' | 'state';
  acknowledgements: 'version' | 'document' | 'person';
  campaigns: 'subject' | 'state' | 'kind';
  packs: 'campaign' | 'person';
  results: 'campaign' | 'person' | 'month';
  risks: 'owner' | 'participant';
  scores: 'session';
  points: 'risk';
  proposals: 'risk' | 'state';
  decisions: 'by' | 'month' | 'day';
  corrections: 'subject' | 'day';
  measures: 'owner' | 'source' | 'year';
  measureEvents: 'measure' | 'actor';
}
export type IndexNames = { [Name in ListName]: Name extends keyof Indexed ? Indexed[Name] : never };
