// The local platform in a process of its own, so that its work is not counted as the client's. It is told by messages what the
// rest of the municipality does to the list, and answers what the list really holds.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { writeFields } from '../../bot/blocks/column.ts';
import { incidentList } from '../../bot/capabilities/incident/list.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { columnsOf } from '../../infra/local/graph/store/columns.ts';
import { type Item, itemOf } from '../../infra/local/graph/store/item.ts';
import { dropItem, findItem, insertItem, type Shelf, updateItem } from '../../infra/local/graph/store/items.ts';
import { findList } from '../../infra/local/graph/store/lists.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { prepare } from '../../infra/start.ts';
import { benchIncident } from './bench-incident.ts';

const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
const { database, clock, origin } = platform.world;
const { environment } = await prepare(platform, { productPort: 0, data: '' });
const list = findList(database, platform.info.site.id, incidentList.name);
if (!list) throw new Error('the list is not there');
const shelf: Shelf = { database, list: list.id, columns: columnsOf(database, list.id) };

const stamp = () => ({
  now: `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
  by: { user: { displayName: 'Erik Sandström' } },
});
const stored = (incident: Incident) =>
  Object.fromEntries(Object.entries(writeFields(incidentList, incident)).filter(([, value]) => value !== ''));
const text = ({ fields }: Item, name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
const first = (amount: number): readonly Item[] =>
  database.all('SELECT * FROM graph_item WHERE list = ? AND id <= ?', [shelf.list, amount]).map(itemOf);

let requests = 0;
subscribe('http.server.request.start', (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  if (request.url?.startsWith('/v1.0') === true) requests += 1;
});

let changes = 0;
const answers = {
  hello: () => ({ origin, environment, list: list.id }),
  /** The list holds the first `amount` of the invented incidents. */
  seed(amount: number) {
    const there = Number(database.one('SELECT items FROM graph_list WHERE id = ?', [shelf.list])?.['items']);
    database.together(() => {
      for (let at = there; at < amount; at += 1) insertItem(shelf, stored(benchIncident(at)), stamp());
    });
    return null;
  },
  /** Somebody else closes or opens so many cases. */
  change(amount: number) {
    const statuses = ['Mottagen', 'Pågår', 'Avslutad'];
    for (let left = amount; left > 0; left -= 1) {
      changes += 1;
      const item = findItem(shelf, String(1 + ((changes * 7) % 900)));
      if (!item) throw new Error('nothing to change');
      const status = statuses[(statuses.indexOf(text(item, 'Status')) + 1) % 3] ?? '';
      const fields = { Status: status, ChangeKey: `else-${changes}` };
      database.together(() => updateItem(shelf, item, fields, stamp()));
    }
    return null;
  },
  /** Takes away what a job has created, and tells which keys those were. */
  drop(prefix: string): readonly string[] {
    const found = database
      .all('SELECT item FROM graph_index WHERE list = ? AND field = ? AND value >= ? AND value < ?', [
        shelf.list,
        'Key',
        prefix,
        `${prefix}~`,
      ])
      .flatMap((row) => findItem(shelf, String(row['item'])) ?? []);
    database.together(() => {
      for (const item of found) dropItem(shelf, item);
    });
    return found.map((item) => text(item, 'Key'));
  },
  /** What is true now: `unit|status` and how many. */
  counts: () =>
    database
      .all(
        `SELECT json_extract(fields, '$.ReporterUnit') || '|' || json_extract(fields, '$.Status') AS name, count(*) AS many
         FROM graph_item WHERE list = ? GROUP BY 1`,
        [shelf.list],
      )
      .map((row): [string, number] => [String(row['name']), Number(row['many'])]),
  /** Sets the revision of the first so many items to one, and tells their numbers. */
  level(amount: number) {
    const items = first(amount);
    database.together(() => {
      for (const item of items) updateItem(shelf, item, { Revision: 1, ChangeKey: `level-${item.version}` }, stamp());
    });
    return items.map(({ id }) => String(id));
  },
  revisions: (amount: number) => first(amount).map(({ fields }) => Number(fields['Revision'] ?? 0)),
  /** HTTP requests to Graph since the last time; a batch is one. */
  requests() {
    const since = requests;
    requests = 0;
    return since;
  },
};

export type Answers = typeof answers;

interface Question {
  readonly id: number;
  readonly name: keyof Answers;
  readonly argument: never;
}

process.on('message', ({ id, name, argument }: Question) => process.send?.({ id, answer: answers[name](argument) }));
process.once('disconnect', () => void platform.close().then(() => process.exit(0)));
process.send?.({ id: 0, answer: null });
