// What a request says beside its body, and every "no" of the door: its status, its words in the person's language, its reference.
import type { Context } from 'hono';
import { ownName } from '../../blocks/file-name.ts';
import { type SiteLacks, siteLacksText } from '../../blocks/site-lacks.ts';
import { type Language, languageOf } from '../../blocks/text.ts';
import { doorText, type Problem } from './text.ts';

const STATUS = {
  signInNeeded: 401,
  unknownPerson: 403,
  notActive: 403,
  unknownAction: 404,
  notUnderstood: 400,
  tooLarge: 413,
  busy: 503,
  notStarted: 503,
  fileTooLarge: 413,
  fileKind: 415,
  fileEmpty: 400,
  pictureTooLarge: 413,
  evidenceEmpty: 400,
  evidenceTooLarge: 413,
  pictureKind: 415,
  fileGone: 404,
  ticketUnknown: 404,
  ticketUsed: 410,
  ticketLate: 410,
  ticketOthers: 403,
  failed: 500,
} as const satisfies Record<Problem, number>;

/** What the tab calls a file; empty where it says nothing. */
export function named(context: Context): string {
  try {
    return ownName(decodeURIComponent(context.req.header('X-File-Name') ?? ''));
  } catch {
    return '';
  }
}

export const language = (context: Context): Language => languageOf(context.req.header('Accept-Language'));

export function problem(context: Context, which: Problem, reference = ''): Response {
  const status = STATUS[which];
  const words = doorText[language(context)][which];
  return context.json({ ...words, status, ...(reference === '' ? {} : { reference }) }, status, {
    'Content-Type': 'application/problem+json',
  });
}

/** The site cannot keep it until it is provisioned. */
export function lackingProblem(context: Context, lacks: SiteLacks): Response {
  const { title, detail } = siteLacksText[language(context)];
  return context.json({ title, detail: detail(lacks), status: 503 }, 503, {
    'Content-Type': 'application/problem+json',
  });
}

/** The same for whoever has left Teams: a small page. Our own words only. */
export function problemPage(context: Context, which: Problem, to: Language, reference = ''): Response {
  const { title, detail } = doorText[to][which];
  const more = reference === '' ? '' : `<p>${doorText[to].reference} ${reference}</p>`;
  return context.html(page(to, title, `<p>${detail}</p>${more}`), STATUS[which]);
}

/** A page of words, for a browser without Teams around it. */
export function page(language: Language, title: string, body: string): string {
  const style =
    ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><main><h1>${title}</h1>${body}</main></html>`;
}
