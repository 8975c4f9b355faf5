// Deep links of Teams rule 3.6.7, as far as they lead to a page of the app itself.

function subEntityOf(context: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(context);
    const sub: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'subEntityId') : undefined;
    return typeof sub === 'string' && sub !== '' ? sub : undefined;
  } catch (error) {
    // A bot's malformed link still leads to the page itself.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `https://teams.microsoft.com/l/entity/<appId>/<pageId>?context={"subEntityId"}` → the page here, if it is this app's. */
export function appPathOf(link: string, appId: string | undefined): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const [, kind, what, app, page] = url.pathname.split('/');
  if (url.hostname !== 'teams.microsoft.com' || kind !== 'l' || what !== 'entity' || app !== appId || !page)
    return undefined;
  const sub = subEntityOf(url.searchParams.get('context') ?? '{}');
  const steps = sub === undefined ? [page] : [page, encodeURIComponent(sub)];
  return `app/${steps.join('/')}`;
}
