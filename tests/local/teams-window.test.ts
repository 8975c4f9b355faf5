// The window's plain functions: what others' words may become, what a page in a frame may ask, where the app's pages lie.
import { describe, expect, it } from 'vitest';
import { appPathOf } from '../../infra/local/teams/window/card/app-link.ts';
import { markdownHtml } from '../../infra/local/teams/window/card/markdown.ts';
import { answer, type Host } from '../../infra/local/teams/window/tab/host-protocol.ts';
import { filledUrl } from '../../infra/local/teams/window/tab/page-context.ts';

describe('markdown', () => {
  it.each([
    ['**fet** och *kursiv*', '<p><strong>fet</strong> och <em>kursiv</em></p>'],
    ['två\nrader', '<p>två<br>rader</p>'],
    ['Steg:\n- ett\n- två', '<p>Steg:</p><ul><li>ett</li><li>två</li></ul>'],
    ['3. tre\n4. fyra', '<ol start="3"><li>tre</li><li>fyra</li></ol>'],
    ['fil_med_streck och 2 * 3 * 4', '<p>fil_med_streck och 2 * 3 * 4</p>'],
    [
      '[läs](https://a.example/?x="1)',
      '<p><a href="https://a.example/?x=&quot;1" target="_blank" rel="noreferrer">läs</a></p>',
    ],
  ])('%s', (text, html) => {
    expect(markdownHtml(text)).toBe(html);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[klicka](javascript:alert(1))',
    '**<b onclick=x>**',
    '[<i>](https://a.example)',
  ])('nothing in %s becomes markup of its own', (text) => {
    expect(markdownHtml(text)).not.toMatch(/<(img|b |i>)|href="javascript/);
  });
});

describe('the host around a page', () => {
  const host = (overrides: Partial<Host> = {}): Host => ({
    frameContext: 'content',
    theme: 'dark',
    context: () => ({ theme: 'dark', entityId: 'mine' }),
    token: () => Promise.resolve('a-token'),
    openLink: () => undefined,
    goTo: () => undefined,
    goBack: () => undefined,
    startTask: () => Promise.resolve([null, { done: true }] as const),
    completeTask: () => undefined,
    ready: () => undefined,
    ...overrides,
  });
  const ask = (func: string, args: readonly unknown[] = [], overrides: Partial<Host> = {}) =>
    answer(host(overrides), { id: 1, func, args });

  it('rule 3.6.3: initialize names the frame and what the host can', async () => {
    const [frame, client, runtime, version] = (await ask('initialize')) ?? [];
    expect([frame, client, version]).toEqual(['content', 'web', '2.0.5']);
    expect(JSON.parse(String(runtime))).toMatchObject({
      apiVersion: 4,
      isLegacyTeams: false,
      supports: { dialog: { url: {} } },
    });
  });

  it.each([
    ['getContext', [{ theme: 'dark', entityId: 'mine' }]],
    ['authentication.getAuthToken', [true, 'a-token']],
    ['tasks.startTask', [null, { done: true }]],
    ['executeDeepLink', [true]],
    ['pages.navigateToApp', [true]],
    ['pages.backStack.navigateBack', [true]],
    ['registerHandler', undefined],
    ['something.new', [false, 'NotSupported']],
  ])('rule 3.6.3: %s', async (func, expected) => {
    expect(await ask(func, ['x'])).toEqual(expected);
  });

  it('rule 3.6.4: a token that cannot be had is told as an error, not as silence', async () => {
    const token = () => Promise.reject(new Error('403'));
    expect(await ask('authentication.getAuthToken', [], { token })).toEqual([false, 'resourceRequiresConsent']);
  });

  it('rule 3.6.7: going to a page passes on only what names a page', async () => {
    let gone: unknown;
    await ask('pages.navigateToApp', [{ pageId: 'risks', subPageId: 'r-7', other: {} }], {
      goTo: (page) => (gone = page),
    });
    expect(gone).toEqual({ pageId: 'risks', subPageId: 'r-7' });
  });
});

describe('a tab’s address', () => {
  it('placeholders of both generations are filled and encoded, unknown ones left', () => {
    const me = { id: 'p', language: 'sv-SE', theme: 'dark', upn: 'å@b.example', tenantId: 't' } as Parameters<
      typeof filledUrl
    >[1];
    const url = 'https://a.example/?t={theme}&l={app.locale}&u={loginHint}&s={subEntityId}&x={unknown}';
    expect(filledUrl(url, me, { entityId: 'mine', subEntityId: 'r/7' })).toBe(
      'https://a.example/?t=dark&l=sv-se&u=%C3%A5%40b.example&s=r%2F7&x={unknown}',
    );
  });
});

describe('deep links', () => {
  const link = (app: string, context = '') =>
    `https://teams.microsoft.com/l/entity/${app}/risks?webUrl=x&context=${context}`;

  it.each([
    [link('app'), 'app/risks'],
    [link('app', encodeURIComponent('{"subEntityId":"r/7"}')), 'app/risks/r%2F7'],
    [link('app', '{broken'), 'app/risks'],
    [link('another-app'), undefined],
    ['https://teams.microsoft.com.evil.example/l/entity/app/risks', undefined],
    ['not an address', undefined],
  ])('rule 3.6.7: %s', (address, path) => {
    expect(appPathOf(address, 'app')).toBe(path);
  });
});
