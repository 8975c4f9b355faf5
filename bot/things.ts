// What is kept, shelf by shelf, and the keys that questions ask by. What a thing is made of stands in its capability.
import type { Campaign, Pack } from './capabilities/campaign/model.ts';
import type { Address } from './capabilities/inbox/model.ts';
import type { Incident, IncidentEvent } from './capabilities/incident/model.ts';
import type { RoleHolding } from './capabilities/organisation/model.ts';
import type { Acknowledgement, DocumentVersion } from './capabilities/policy/model.ts';
import type { Decision, Proposal, Reported } from './capabilities/risk/decision-model.ts';
import type { Risk, RiskMethod, RiskPoint, RiskScore } from './capabilities/risk/model.ts';
import type { Lesson, LessonResult, Programme, TrainingRecord } from './capabilities/training/model.ts';

/** What can stand on a shelf. */
export interface Things {
  incidents: Incident;
  timeline: IncidentEvent;
  roles: RoleHolding;
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
  methods: RiskMethod;
}
export type ShelfName = keyof Things;
/** The keys that questions ask by; what they are made of stands beside the list's columns. */
export interface IndexNames {
  incidents: 'number' | 'reporter' | 'unitAndStatus';
  timeline: 'incident';
  roles: never;
  addresses: never;
  documents: 'document' | 'state';
  acknowledgements: 'version' | 'person';
  campaigns: 'subject' | 'state' | 'kind';
  packs: 'campaign' | 'person';
  lessons: never;
  programmes: never;
  results: 'campaign' | 'person' | 'month';
  records: never;
  risks: 'owner' | 'participant';
  scores: 'session';
  points: 'risk';
  proposals: 'risk' | 'state';
  decisions: 'by' | 'month' | 'day';
  reported: never;
  methods: never;
}
