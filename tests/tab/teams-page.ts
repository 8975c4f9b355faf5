// The page around the tab: it speaks the host's side of the teams-js protocol to the real teams-js.

export interface Visit {
  readonly as: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly subPage?: string;
  /** A host that never answers. */
  readonly silent?: boolean;
}

export function visitAddress(host: string, visit: Visit): string {
  const { as, theme = 'default', locale = 'sv-se', subPage = '', silent = false } = visit;
  return `${host}/?${new URLSearchParams({ as, theme, locale, subPage, silent: String(silent) })}`;
}

/** `tab` is the address of the tab's index.html, on another origin. */
export function teamsPage(tab: string): string {
  return `<!doctype html><html lang="sv"><title>Teams</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<iframe title="Värna" allow="clipboard-write" src="${tab}"></iframe><script>
const wish = Object.fromEntries(new URLSearchParams(location.search));
window.shared = [];
const frame = document.querySelector('iframe');
const runtime = { apiVersion: 4, hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } }, isLegacyTeams: false,
  supports: { pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, fullTrust: {} }, dialog: { url: { bot: {} }, card: { bot: {} }, update: {} } } };
const answers = {
  initialize: () => ['content', 'web', JSON.stringify(runtime), '2.0.5'],
  getContext: () => [{ theme: wish.theme, locale: wish.locale, entityId: 'home', subEntityId: wish.subPage, userObjectId: wish.as, tid: 't' }],
  'authentication.getAuthToken': () => [true, wish.as],
  shareDeepLink: (args) => { window.shared.push(args); return []; },
};
addEventListener('message', ({ data, source, origin }) => {
  const answer = answers[data.func];
  if (source !== frame.contentWindow || !answer || wish.silent === 'true') return;
  source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer(data.args) }, origin);
});
window.setTheme = (theme) => frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, '*');
</script></html>`;
}
