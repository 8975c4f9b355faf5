// The tab's only way to the server: any action of the contract, typed. What the server decides is never decided here.
import { ownName } from '../../bot/blocks/file-name.ts';
import type { Refusal } from '../../bot/blocks/refusal.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { token } from '../shell/teams.ts';

/** The server answered, but not with an answer. `reference` is what support can look for. */
export class AskProblem extends Error {
  override readonly name = 'AskProblem';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly reference: string;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}`);
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.reference = problem.reference;
  }
}

/** No answer came: no network, no server, or too late. The question may or may not have arrived. */
export class AskUnreachable extends Error {
  override readonly name = 'AskUnreachable';
}

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly reference: string;
}

const TIMEOUT_MS = 30_000;
const FILE_TIMEOUT_MS = 300_000;

interface Call {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

async function call(path: string, init: Call, timeoutMs = TIMEOUT_MS): Promise<Response> {
  const headers = {
    authorization: `Bearer ${await token()}`,
    'accept-language': document.documentElement.lang,
    ...init.headers,
  };
  try {
    return await fetch(`/api/${path}`, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    throw new AskUnreachable(path, { cause });
  }
}

const post = (name: ActionName, body: string): Promise<Response> =>
  call(`ask/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** A header holds plain letters only; half a character, which a name on a disk may hold, could not be written at all. */
const named = (name: string) => ({ 'x-file-name': encodeURIComponent(ownName(name)) });

async function problemIn(response: Response): Promise<AskProblem> {
  const said: Partial<Problem> = response.headers.get('content-type')?.includes('json')
    ? ((await response.json()) as Partial<Problem>)
    : {};
  return new AskProblem({
    status: response.status,
    title: said.title ?? '',
    detail: said.detail ?? '',
    reference: said.reference ?? '',
  });
}

type Told<Name extends ActionName> = { readonly answer: Answer<Name> } | { readonly refusal: Refusal };

/** The answer, or the rule that said no. Throws AskProblem, AskUnreachable or SignInFailed. */
export async function ask<Name extends ActionName>(name: Name, question: Asked<Name>): Promise<Answer<Name> | Refusal> {
  const response = await post(name, JSON.stringify(question));
  if (!response.ok) throw await problemIn(response);
  const told = (await response.json()) as Told<Name>;
  return 'refusal' in told ? told.refusal : told.answer;
}

/** Where a file is opened, outside Teams: for a minute, once. */
export interface FileTicket {
  readonly address: string;
  readonly name: string;
}

const ticketIn = ({ path, name }: { readonly path: string; readonly name: string }): FileTicket => ({
  address: new URL(path, window.location.origin).href,
  name,
});

interface As {
  readonly as: 'sheet' | 'letter';
  /** Without its ending. */
  readonly fileName: string;
}

/** The same answer as an Excel or Word file; whoever may not ask may not fetch. */
export async function askForFile<Name extends ActionName>(
  name: Name,
  question: Asked<Name>,
  { as, fileName }: As,
): Promise<FileTicket | Refusal> {
  const headers = { 'content-type': 'application/json', ...named(fileName) };
  const response = await call(
    `${as}/${name}`,
    { method: 'POST', headers, body: JSON.stringify(question) },
    FILE_TIMEOUT_MS,
  );
  if (!response.ok) throw await problemIn(response);
  const told = (await response.json()) as
    | { readonly refusal: Refusal }
    | { readonly ticket: { path: string; name: string } };
  return 'refusal' in told ? told.refusal : ticketIn(told.ticket);
}

/** Sends a file of a version; it belongs to nobody until `policy.attach` says so. @returns its id */
export const sendFile = (version: string, file: File): Promise<string> => sendTo(`file/${version}`, file);

/** Sends a file that shows what was done; it belongs to nobody until an answer about the measure takes it. @returns its id */
export const sendMeasureFile = (measure: string, file: File): Promise<string> =>
  sendTo(`measure-file/${measure}`, file);

async function sendTo(path: string, file: File): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream', ...named(file.name) };
  const response = await call(path, { method: 'POST', headers, body: file }, FILE_TIMEOUT_MS);
  if (!response.ok) throw await problemIn(response);
  const { file: id } = (await response.json()) as { readonly file: string };
  return id;
}

/** Sends a picture for a lesson; it belongs to none until `training.saveLesson` says so. @returns its id */
export async function sendPicture(picture: Blob): Promise<string> {
  const headers = { 'content-type': picture.type };
  const response = await call('picture', { method: 'POST', headers, body: picture }, FILE_TIMEOUT_MS);
  if (!response.ok) throw await problemIn(response);
  const { file: id } = (await response.json()) as { readonly file: string };
  return id;
}

/** The file of a version, to be opened outside Teams. */
export const askForDocument = (version: string): Promise<FileTicket> => ticketFor(`file/${version}`);

/** Sends a file of a case; it is evidence of none until `caseEvidence.add` says so. @returns its id */
export async function sendEvidence(incident: string, file: File): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream', ...named(file.name) };
  const response = await call(`evidence/${incident}`, { method: 'POST', headers, body: file }, FILE_TIMEOUT_MS);
  if (!response.ok) throw await problemIn(response);
  const { file: id } = (await response.json()) as { readonly file: string };
  return id;
}

/** A file of a case: came with the report, or was added. */
export const askForEvidence = (incident: string, file: string): Promise<FileTicket> =>
  ticketFor(`evidence/${incident}/${file}`);

/** A file that shows what was done about a measure. */
export const askForMeasureFile = (measure: string, file: string): Promise<FileTicket> =>
  ticketFor(`measure-file/${measure}/${file}`);

async function ticketFor(path: string): Promise<FileTicket> {
  const response = await call(`${path}/ticket`, { method: 'POST' });
  if (!response.ok) throw await problemIn(response);
  const { ticket } = (await response.json()) as { readonly ticket: { path: string; name: string } };
  return ticketIn(ticket);
}
