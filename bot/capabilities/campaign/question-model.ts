// What can be asked of sendings: the contract's part about them.
import { nothing } from '../../blocks/question.ts';
import {
  type CampaignCourse,
  type CampaignView,
  campaignQuestions as campaign,
  type Preflight,
  type Staff,
  type Waiting,
} from './model.ts';

export const campaignAsked = {
  'campaign.read': campaign.byId,
  'campaign.course': campaign.byId,
  'campaign.preflight': campaign.preflight,
  'campaign.remind': campaign.remind,
  'campaign.pause': campaign.byId,
  'campaign.resume': campaign.byId,
  'campaign.cancel': campaign.cancel,
  'campaign.reached': campaign.reached,
  'campaign.setAside': campaign.setAside,
  'campaign.askAgain': campaign.askAgain,
  'campaign.waiting': campaign.byId,
  'campaign.staff': nothing,
  'campaign.vouch': campaign.reached,
  'campaign.unvouch': campaign.reached,
} as const;

export interface CampaignAnswers {
  'campaign.read': CampaignView;
  'campaign.course': CampaignCourse;
  'campaign.preflight': Preflight;
  'campaign.remind': CampaignView;
  'campaign.pause': CampaignView;
  'campaign.resume': CampaignView;
  'campaign.cancel': CampaignView;
  'campaign.reached': CampaignView;
  'campaign.setAside': CampaignView;
  'campaign.askAgain': CampaignView;
  'campaign.waiting': readonly Waiting[];
  'campaign.staff': Staff;
  'campaign.vouch': Staff;
  'campaign.unvouch': Staff;
}
