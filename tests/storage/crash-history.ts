// What the lists hold: every report once, every revision once, one line for each, and a state that follows from them.
import type { Kind } from './crash-plan.ts';
import type { Fields, Stored, StoredCase } from './crash-stored.ts';

export const LINES = {
  take: 'Tagen',
  assess: 'Bedömd',
  note: 'Anteckning',
  tellReporter: 'Till rapportören',
  close: 'Avslutad',
  reopen: 'Öppnad igen',
} as const satisfies Record<Kind, string>;
const BESIDE = 'Anteckning';

export const text = (value: Fields[string]) => String(value ?? '');
export const keyOf = (fields: Fields) => text(fields['Key']);
const twice = (all: readonly string[]) => [...new Set(all.filter((one, place) => all.indexOf(one) !== place))];

/** Revisions 1, 2, 3 … each once, and for each but the first one line; no line without a change. */
function historyOffences({ now, history }: StoredCase, lines: readonly Fields[]): string[] {
  const name = text(now['Title']);
  const revisions = history.map((version) => Number(version['Revision']));
  const written = history.slice(1).map((version) => text(version['ChangeKey']));
  const competing = lines.filter((line) => line['Kind'] !== BESIDE).map(keyOf);
  return [
    ...(revisions.every((revision, place) => revision === place + 1)
      ? []
      : [`${name}: revisions ${revisions.join(' ')}`]),
    ...written.filter((change) => !competing.includes(change)).map((change) => `${name}: no line of change ${change}`),
    ...competing
      .filter((change) => !written.includes(change))
      .map((change) => `${name}: line ${change} without its change`),
  ];
}

/** What the lines say happened, from the first to the last, is how the case stands. */
function stateOffences({ now, history }: StoredCase, lines: readonly Fields[]): string[] {
  const state: Record<string, string> = {
    Status: 'Mottagen',
    Handler: '',
    Severity: '',
    Category: text(history[0]?.['Category']),
    MessageToReporter: '',
    Closing: '',
  };
  for (const version of history.slice(1)) {
    const line = lines.find((one) => one['Key'] === version['ChangeKey']);
    const by = text(line?.['By']);
    const kind = line?.['Kind'];
    if (kind === LINES.take || kind === LINES.reopen) state['Handler'] = by;
    if (kind === LINES.assess)
      Object.assign(state, {
        Severity: line?.['Severity'],
        Category: line?.['Category'],
        Handler: state['Handler'] || by,
      });
    if (kind === LINES.tellReporter) state['MessageToReporter'] = text(line?.['Words']);
    else state['Status'] = kind === LINES.close ? 'Avslutad' : 'Pågår';
    if (kind === LINES.close) state['Closing'] = text(line?.['Words']);
    if (kind === LINES.reopen) state['Closing'] = '';
  }
  const closing = now['Closing'] ? (JSON.parse(text(now['Closing'])) as { reason: string }).reason : '';
  const stands: Record<string, string> = {
    ...Object.fromEntries(Object.keys(state).map((field) => [field, text(now[field])])),
    Closing: closing,
  };
  return Object.keys(state)
    .filter((field) => state[field] !== stands[field])
    .map((field) => `${text(now['Title'])}: ${field} is ${stands[field]}, its changes make it ${state[field]}`);
}

/** @param numbers what each report was answered, by its id */
function reportOffences(numbers: ReadonlyMap<string, string>, { cases, lines }: Stored): string[] {
  const stored = cases.map(({ now }) => now);
  const pairs = new Set(stored.map((now) => `${keyOf(now)} ${text(now['Title'])}`));
  return [
    ...[...numbers]
      .filter(([id, number]) => !pairs.has(`${id} ${number}`))
      .map(([id, number]) => `lost: report ${id} ${number}`),
    ...twice(stored.map(keyOf)).map((id) => `doubled: report ${id}`),
    ...twice(stored.map((now) => text(now['Title']))).map((number) => `number given twice: ${number}`),
    ...twice(lines.map(keyOf)).map((id) => `doubled: line ${id}`),
    ...stored.filter((now) => !numbers.has(keyOf(now))).map((now) => `nobody’s report: ${keyOf(now)}`),
  ];
}

export function listOffences(numbers: ReadonlyMap<string, string>, stored: Stored): string[] {
  return [
    ...reportOffences(numbers, stored),
    ...stored.cases.flatMap((one) => {
      const lines = stored.lines.filter((line) => line['Incident'] === keyOf(one.now));
      return [...historyOffences(one, lines), ...stateOffences(one, lines)];
    }),
  ];
}
