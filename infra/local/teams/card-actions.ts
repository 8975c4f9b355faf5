// Finding actions and inputs in a card's JSON, as the renderer would offer them.
import { asJson, asText, type Json } from './activity.ts';

function* objectsIn(value: unknown, key = ''): Generator<Json> {
  if (key === 'refresh' || key === 'data' || key === 'fallback') return;
  if (Array.isArray(value)) {
    for (const each of value) yield* objectsIn(each);
  } else if (typeof value === 'object' && value !== null) {
    yield asJson(value);
    for (const [name, each] of Object.entries(value)) yield* objectsIn(each, name);
  }
}

function actionsIn(card: Json): Json[] {
  return [...objectsIn(card)].filter((each) => asText(each['type'])?.startsWith('Action.'));
}

/** By title, else by id, else by verb. */
export function findAction(card: Json, button: string): Json | undefined {
  const actions = actionsIn(card);
  const by = (key: string) => actions.find((action) => action[key] === button);
  return by('title') ?? by('id') ?? by('verb');
}

function inputsIn(card: Json): Json[] {
  return [...objectsIn(card)].filter(
    (each) => asText(each['type'])?.startsWith('Input.') && asText(each['id']) !== undefined,
  );
}

function defaultOf(input: Json): string | undefined {
  if (input['type'] === 'Input.Toggle') return String(input['value'] ?? input['valueOff'] ?? 'false');
  const value = input['value'];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** Like the renderer: inputs travel as strings, an empty one does not travel, defaults do. */
export function gather(card: Json, action: Json, given: Json): Json {
  const data = asJson(action['data']);
  if (String(action['associatedInputs']).toLowerCase() === 'none') return data;
  const typed = Object.entries(given).map(([id, value]) => [
    id,
    value === null || value === undefined ? '' : String(value),
  ]);
  const defaults = inputsIn(card).map((input) => [String(input['id']), defaultOf(input)]);
  const values = Object.entries({ ...Object.fromEntries(defaults), ...Object.fromEntries(typed) });
  return { ...data, ...Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== '')) };
}

/** The first required input that is empty, with the words the card has for it. */
export function missingInput(card: Json, gathered: Json): { id: string; message: string } | undefined {
  const empty = inputsIn(card).find(
    (input) => input['isRequired'] === true && gathered[String(input['id'])] === undefined,
  );
  return empty && { id: String(empty['id']), message: asText(empty['errorMessage']) ?? '' };
}
