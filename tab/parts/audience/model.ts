// An audience as the contract has it: whom a sending or a programme is for.
import type { Answer, Question } from '../../../bot/contract.ts';

export type AudienceRule = Question<'policy.audience'>['audience'];
export type AudiencePreview = Answer<'policy.audience'>;
export type LeftOutPerson = AudiencePreview['exceptions'][number];
export type AttributeValue = AudienceRule['attributes'][number];
export type Attribute = AttributeValue['name'];
export type Group = AudienceRule['groups'][number];
export type AudienceRole = AudienceRule['roles'][number];
export type FoundPerson = Answer<'organisation.people'>[number];
export type Narrowing = AudienceRule['only'];
