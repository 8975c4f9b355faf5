// The app arriving: in a person's chat a welcome, once; in a team the place for the incident cards, where a coordinator puts it.
import { card, heading, paragraph } from '../../blocks/card.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import { INCIDENT_CHANNEL } from '../../capabilities/inbox/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type InstallActivity, isPersonal } from './activity.ts';
import { keepAddress } from './addresses.ts';
import { welcomeCard } from './help.ts';
import type { Teams } from './teams.ts';
import { chatText } from './text.ts';

/** Which channel was chosen at installation; without a choice the team's General channel (Teams rule 3.5.1). */
function channelOf({ channelData, conversation }: InstallActivity): { id: string; name: string } {
  const chosen = channelData?.settings?.selectedChannel ?? channelData?.channel;
  return {
    id: chosen?.id ?? channelData?.team?.id ?? conversation.id,
    name: chosen?.name ?? channelData?.team?.name ?? '',
  };
}

async function mayPlace(teams: Teams, asker: Asker): Promise<boolean> {
  const me = await teams.app.actions['organisation.me']({}, asker);
  return !isRefusal(me) && me.may.includes('organisation.placeChannel');
}

/** Before there is a coordinator nobody could choose the channel, and the cards would have no place at all. */
const hasCoordinator = ({ app, ports }: Teams): boolean =>
  ports.people
    .all()
    .some((person) => app.asker(person, person.language).roles.some(({ role }) => role === 'coordinator'));

/** Anybody may install an app in a team of their own: that must not bring the municipality's incidents there. */
async function arriveInTeam(teams: Teams, activity: InstallActivity, asker: Asker | undefined): Promise<void> {
  if (teams.ports.lists.addresses.get(INCIDENT_CHANNEL)) return;
  const { id, name } = channelOf(activity);
  const { serviceUrl } = activity;
  const place = { conversation: id, serviceUrl };
  const t = chatText.sv;
  if (!(asker && (await mayPlace(teams, asker))) && hasCoordinator(teams)) {
    teams.say(`arrived/${id}`, place, t.channelNotChosen);
    return;
  }
  const changeId = teams.ports.newId();
  keepAddress(teams, { id: INCIDENT_CHANNEL, conversation: id, activity: null, serviceUrl, name, changeId });
  const message = { summary: t.channelSummary, card: card([heading(t.channelSummary), paragraph(t.channelWelcome)]) };
  teams.say(`arrived/${id}`, place, message);
}

/** What there is to do comes first, with who Värna is in one line; at night a welcome, since that card waits for the morning. */
function beginsWithTasks({ app, ports }: Teams, { person: { id } }: Asker): boolean {
  const person = ports.people.get(id);
  if (!person || app.services.isQuiet() || app.services.inbox(person).tasks.length === 0) return false;
  ports.enqueue(`welcome/todo/${id}`, `todo/${id}`, { kind: 'ping', person: id, about: 'inbox', once: 'welcome' });
  return true;
}

export async function arrive(teams: Teams, activity: InstallActivity, asker: Asker | undefined): Promise<void> {
  const added =
    activity.type === 'installationUpdate'
      ? (activity.action ?? '').startsWith('add')
      : activity.channelData?.eventType === 'teamMemberAdded';
  if (isPersonal(activity)) {
    if (!asker || activity.type !== 'installationUpdate' || !added) return;
    if (beginsWithTasks(teams, asker)) return;
    const place = { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl };
    teams.say(`welcome/${asker.person.id}`, place, welcomeCard(asker, teams.app.services.coordination().isVacant));
    return;
  }
  if (added && activity.channelData?.team) await arriveInTeam(teams, activity, asker);
}
