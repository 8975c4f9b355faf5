// The two years as they are shipped: every row of the platform's and the product's own files, packed.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Libsql from 'libsql';

type Cell = string | number | null;

export interface Table {
  readonly name: string;
  /** What makes it, and its indexes. */
  readonly made: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Prepared {
  /** The moment in which it was left: there the platform's clock begins. */
  readonly now: string;
  readonly platform: readonly Table[];
  readonly product: readonly Table[];
}

/** What of this machine stands in the rows: addresses, by whose they are. */
export interface Addresses {
  readonly platform: string;
  readonly product: string;
}

type Asked = (sql: string) => readonly Readonly<Record<string, unknown>>[];

export const PREPARED = fileURLToPath(new URL('two-years.json.br', import.meta.url));

/** Made anew at each start: keys, subscriptions that have run out, copies of what the lists hold. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'clock',
  'entra_key',
  'graph_subscription',
  'sqlite_sequence',
  'writable',
]);

/** Every table of a SQLite file. */
export function tablesOf(ask: Asked, leftOut: (name: string) => boolean = () => false): readonly Table[] {
  const made = ask(
    'SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name',
  );
  return made
    .filter(({ type, name }) => type === 'table' && !LEFT_OUT.has(String(name)) && !leftOut(String(name)))
    .map(({ name }) => {
      const columns = ask(`PRAGMA table_info("${String(name)}")`).map((column) => String(column['name']));
      return {
        name: String(name),
        made: made.filter(({ tbl_name: of }) => of === name).map(({ sql }) => String(sql)),
        columns,
        rows: ask(`SELECT * FROM "${String(name)}"`).map((row) =>
          columns.map((column) => (row[column] ?? null) as Cell),
        ),
      };
    });
}

const hosts = ({ platform, product }: Addresses) =>
  Object.entries({ platform, product }).map(([name, address]) => [`@${name}@`, new URL(address).host] as const);

/** With placeholders where addresses stood, also where they stand encoded. */
export function packed(prepared: Prepared, addresses: Addresses): Uint8Array {
  let text = JSON.stringify(prepared);
  for (const [placeholder, host] of hosts(addresses)) {
    text = text.replaceAll(host, placeholder);
    text = text.replaceAll(encodeURIComponent(host), encodeURIComponent(placeholder));
  }
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

export function unpacked(addresses: Addresses, file = PREPARED): Prepared {
  let text = brotliDecompressSync(readFileSync(file)).toString();
  for (const [placeholder, host] of hosts(addresses)) {
    text = text.replaceAll(placeholder, host);
    text = text.replaceAll(encodeURIComponent(placeholder), encodeURIComponent(host));
  }
  return JSON.parse(text) as Prepared;
}

export const keepPrepared = (bytes: Uint8Array): void => writeFileSync(PREPARED, bytes);

/** A new SQLite file with these tables: whole, or not there. */
export function laidOut(file: string, tables: readonly Table[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.half`;
  rmSync(half, { force: true });
  const database = new Libsql(half);
  database.exec('PRAGMA journal_mode = MEMORY; BEGIN');
  for (const { name, made, columns, rows } of tables) {
    for (const sql of made) database.exec(sql);
    const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run([...row]);
  }
  database.exec('COMMIT');
  database.close();
  renameSync(half, file);
}
