// The built chat window, served from dist/window; a page that says how to build it when it is not there.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';

const FOLDER = fileURLToPath(new URL('../../../dist/window/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const NOT_BUILT = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Fönstret är inte byggt</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1>Fönstret är inte byggt</h1><p>Kör <code>npm run build -- --for-tests</code> och ladda om sidan. Resten av den lokala plattformen fungerar ändå.</p>
<h2 lang="en">The window has not been built</h2><p lang="en">Run <code>npm run build -- --for-tests</code> and reload. The rest of the local platform works without it.</p>`;

function fileFor(path: string): string | undefined {
  const file = join(FOLDER, normalize(decodeURIComponent(path)));
  return file.startsWith(FOLDER) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export function windowRoutes(app: Hono): void {
  app.get('*', (c) => {
    const page = join(FOLDER, 'index.html');
    const asked = fileFor(c.req.path);
    if (!asked && /^\/(assets\/|favicon)/.test(c.req.path)) return c.notFound();
    const file = asked ?? page;
    if (!existsSync(file)) return c.html(NOT_BUILT);
    const hashed = c.req.path.startsWith('/assets/');
    c.header('content-security-policy', "frame-ancestors 'self'");
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(readFileSync(file), 200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  });
}
