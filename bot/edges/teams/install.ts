// The app arriving: in a person's chat a welcome, once; in a team the place for the incident cards, unless there is one.
import { card, heading, paragraph } from '../../blocks/card.ts';
import { INCIDENT_CHANNEL } from '../../capabilities/inbox/model.ts';
import type { Asker } from '../../capabilities/organisation/model.ts';
import { type InstallActivity, isPersonal } from './activity.ts';
import { welcomeCard } from './help.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';
import { keepAddress } from './who.ts';

/** Which channel was chosen at installation; without a choice the team's General channel (teams.md 3.5.1). */
function channelOf({ channelData, conversation }: InstallActivity): { id: string; name: string } {
  const chosen = channelData?.settings?.selectedChannel ?? channelData?.channel;
  return {
    id: chosen?.id ?? channelData?.team?.id ?? conversation.id,
    name: chosen?.name ?? channelData?.team?.name ?? '',
  };
}

function arriveInTeam(teams: Teams, activity: InstallActivity): void {
  if (teams.ports.shelves.addresses.get(INCIDENT_CHANNEL)) return;
  const { id, name } = channelOf(activity);
  const { serviceUrl } = activity;
  keepAddress(teams, {
    id: INCIDENT_CHANNEL,
    conversation: id,
    activity: null,
    serviceUrl,
    name,
    changeId: teams.ports.newId(),
  });
  const t = chatText.sv;
  const message = { summary: t.channelSummary, card: card([heading(t.channelSummary), paragraph(t.channelWelcome)]) };
  teams.say(`arrived/${id}`, { conversation: id, serviceUrl }, message);
}

export function arrive(teams: Teams, activity: InstallActivity, asker: Asker | undefined): void {
  const added =
    activity.type === 'installationUpdate'
      ? (activity.action ?? '').startsWith('add')
      : activity.channelData?.eventType === 'teamMemberAdded';
  if (isPersonal(activity)) {
    if (!asker || activity.type !== 'installationUpdate' || !added) return;
    const place = { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl };
    teams.say(`welcome/${asker.person.id}`, place, welcomeCard(asker));
    return;
  }
  if (added && activity.channelData?.team) arriveInTeam(teams, activity);
}
