// Every list the product keeps, by its name in the ports. Provisioning and the list store read this page.
import type { ListOf } from './blocks/column.ts';
import type { Indexes } from './blocks/indexed.ts';
import { campaignIndexes, campaignList, packIndexes, packList } from './capabilities/campaign/list.ts';
import { addressList } from './capabilities/inbox/list.ts';
import { incidentIndexes, incidentList, timelineIndexes, timelineList } from './capabilities/incident/list.ts';
import { measureEventIndexes, measureEventList, measureIndexes, measureList } from './capabilities/measure/list.ts';
import { boardList, closedDayList, delegationList, roleList, vacancyList } from './capabilities/organisation/list.ts';
import {
  acknowledgementIndexes,
  acknowledgementList,
  documentIndexes,
  documentList,
} from './capabilities/policy/list.ts';
import { correctionIndexes, correctionList } from './capabilities/risk/correction-list.ts';
import {
  decisionIndexes,
  decisionList,
  methodList,
  pointIndexes,
  pointList,
  proposalIndexes,
  proposalList,
  reportedList,
  riskIndexes,
  riskList,
  scoreIndexes,
  scoreList,
} from './capabilities/risk/list.ts';
import { lessonList, programmeList, recordList, resultIndexes, resultList } from './capabilities/training/list.ts';
import { DOCUMENT_LIBRARY, EVIDENCE_LIBRARY, PICTURE_LIBRARY } from './ports.ts';
import type { IndexNames, ListName, Records } from './records.ts';

export const lists: { readonly [Name in ListName]: ListOf<Records[Name]> } = {
  incidents: incidentList,
  timeline: timelineList,
  roles: roleList,
  boards: boardList,
  closedDays: closedDayList,
  delegations: delegationList,
  vacancies: vacancyList,
  addresses: addressList,
  documents: documentList,
  acknowledgements: acknowledgementList,
  campaigns: campaignList,
  packs: packList,
  lessons: lessonList,
  programmes: programmeList,
  results: resultList,
  records: recordList,
  risks: riskList,
  scores: scoreList,
  points: pointList,
  proposals: proposalList,
  decisions: decisionList,
  reported: reportedList,
  corrections: correctionList,
  methods: methodList,
  measures: measureList,
  measureEvents: measureEventList,
};

export const indexes: { readonly [Name in ListName]: Indexes<Records[Name], IndexNames[Name]> } = {
  incidents: incidentIndexes,
  timeline: timelineIndexes,
  roles: {},
  boards: {},
  closedDays: {},
  delegations: {},
  vacancies: {},
  addresses: {},
  documents: documentIndexes,
  acknowledgements: acknowledgementIndexes,
  campaigns: campaignIndexes,
  packs: packIndexes,
  lessons: {},
  programmes: {},
  results: resultIndexes,
  records: {},
  risks: riskIndexes,
  scores: scoreIndexes,
  points: pointIndexes,
  proposals: proposalIndexes,
  decisions: decisionIndexes,
  reported: {},
  corrections: correctionIndexes,
  methods: {},
  measures: measureIndexes,
  measureEvents: measureEventIndexes,
};

/** Document libraries: the name in the URL, and what people see. */
export const libraries = [
  { name: EVIDENCE_LIBRARY, displayName: 'Bevis' },
  { name: DOCUMENT_LIBRARY, displayName: 'Styrdokumentens filer' },
  { name: PICTURE_LIBRARY, displayName: 'Lektionernas bilder' },
] as const;
