// What every answer says about itself: who may frame it, what it may load, that it is kept nowhere, and when its connection ends.
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

// Hosts that teams-js accepts as parents.
const TEAMS_FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
];

/** @param trustedHosts origins besides Teams' own that may frame the tab */
export const secured = (trustedHosts: readonly string[]): MiddlewareHandler =>
  secureHeaders({
    xFrameOptions: false,
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: false,
    permissionsPolicy: { camera: [], displayCapture: [], geolocation: [], microphone: [], payment: [], usb: [] },
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      objectSrc: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      // teams-js asks for its list of valid hosts here.
      connectSrc: ["'self'", 'https://res.cdn.office.net'],
      frameAncestors: [...TEAMS_FRAMES, ...trustedHosts],
    },
  });

/** What is somebody's own stays with them: no browser and no proxy keeps it. */
export async function keptNowhere(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  context.header('Cache-Control', 'no-store');
}

/** A body that was not read to its end would be taken for the next request: such a connection ends with the answer. */
export async function endUnread(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const { incoming } = context.env as { incoming?: { readonly complete: boolean } };
  if (incoming?.complete === false) context.header('Connection', 'close');
}
