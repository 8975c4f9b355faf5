// Notifications in the activity feed of Teams (rule 155). They land in the Teams side's table, where the window finds them.
import type { Person } from '../../directory/directory.ts';
import { type GraphAnswer, noContent } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { botChatId } from '../bot-chat.ts';
import { failure } from '../errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { objectMember } from '../place.ts';
import { type CatalogApp, installationsOf } from './teams-apps.ts';
import { personOfTeams } from './users.ts';

const MOST_PREVIEW = 150;
const MOST_RECIPIENTS = 100;

const rows = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const refused = (why: string) => failure('activityRefused', why);

/** What the person reads: the template of the manifest with the parameters in it. */
function sentence(app: CatalogApp, body: JsonObject): string {
  const given = new Map(rows(body['templateParameters']).map((each) => [String(each['name']), String(each['value'])]));
  const type = body['activityType'];
  if (type === 'systemDefault') {
    const text = given.get('systemDefaultText');
    if (text === undefined)
      throw refused("activityType 'systemDefault' needs the template parameter systemDefaultText.");
    return text;
  }
  const types = rows(objectMember(app.manifest, 'activities')['activityTypes']);
  const declared = types.find((each) => each['type'] === type);
  if (!declared) throw refused(`Activity type '${String(type)}' is not declared in the app manifest.`);
  return String(declared['templateText']).replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = given.get(name) ?? (name === 'actor' ? app.displayName : undefined);
    if (value === undefined) throw refused(`Template parameter '${name}' is missing.`);
    return value;
  });
}

function checkTopic(body: JsonObject): void {
  const { source, value, webUrl } = objectMember(body, 'topic');
  if (source !== 'text' && source !== 'entityUrl') throw refused("topic.source must be 'text' or 'entityUrl'.");
  if (typeof value !== 'string' || value === '') throw refused('topic.value is required.');
  if (source === 'text' && !String(webUrl ?? '').startsWith('https://teams.microsoft.com/l/')) {
    throw refused('topic.webUrl must be a Teams deep link when topic.source is text.');
  }
}

function previewOf(body: JsonObject): string {
  const content = String(objectMember(body, 'previewText')['content'] ?? '');
  if (content.length > MOST_PREVIEW) throw refused(`previewText must be at most ${MOST_PREVIEW} characters.`);
  return content;
}

function notify(ask: GraphAsk, person: Person, body: JsonObject): void {
  checkTopic(body);
  const preview = previewOf(body);
  const [app] = installationsOf(ask, person);
  const wanted = body['teamsAppId'];
  if (!app || (typeof wanted === 'string' && wanted !== app.id)) throw failure('activityForbidden');
  const text = [sentence(app, body), preview].filter(Boolean).join(': ');
  ask.world.database.run(
    'INSERT INTO teams_notification (person, conversation, message, sender, text, at, seen) VALUES (?, ?, ?, ?, ?, ?, 0)',
    [
      person.id,
      botChatId(app.manifest, person),
      '',
      app.displayName,
      text,
      new Date(ask.world.clock.now()).toISOString(),
    ],
  );
}

export function postActivity(ask: GraphAsk): GraphAnswer {
  notify(ask, personOfTeams(ask), ask.body());
  return noContent;
}

/** Who cannot be reached is passed over: the service has answered before it looks. */
export function postActivityToMany(ask: GraphAsk): GraphAnswer {
  const body = ask.body();
  const recipients = rows(body['recipients']);
  if (recipients.length === 0 || recipients.length > MOST_RECIPIENTS) {
    throw refused(`recipients must hold 1 to ${MOST_RECIPIENTS} people.`);
  }
  const people = recipients.flatMap((each) => ask.world.directory.person(String(each['userId'])) ?? []);
  for (const person of people) if (installationsOf(ask, person).length > 0) notify(ask, person, body);
  return { status: 202 };
}
