import type { Json, Me } from '../platform-api.ts';

export interface Place {
  readonly entityId: string;
  readonly subEntityId?: string;
}

/** The flat context that teams-js turns into app, page, user and channel. */
export function legacyContext(me: Me, place: Place, frameContext: string, link: string): Json {
  return {
    locale: me.language.toLowerCase(),
    theme: me.theme,
    entityId: place.entityId,
    ...(place.subEntityId === undefined ? {} : { subEntityId: place.subEntityId }),
    userObjectId: me.id,
    tid: me.tenantId,
    loginHint: me.upn,
    upn: me.upn,
    userPrincipalName: me.upn,
    userDisplayName: me.name,
    userLicenseType: 'Enterprise',
    isFullScreen: false,
    hostClientType: 'web',
    hostName: 'Teams',
    ringId: 'general',
    frameContext,
    sessionId: '',
    appSessionId: '',
    appLaunchId: '',
    appIconPosition: 1,
    defaultOneNoteSectionId: '',
    parentMessageId: '',
    sourceOrigin: '',
    teamSiteDomain: '',
    deepLink: link,
  };
}

/** Placeholders of a manifest's contentUrl, old and new names. */
export function filledUrl(template: string, me: Me, place: Place): string {
  const values: Record<string, string> = {
    theme: me.theme,
    'app.theme': me.theme,
    locale: me.language.toLowerCase(),
    'app.locale': me.language.toLowerCase(),
    entityId: place.entityId,
    'page.id': place.entityId,
    subEntityId: place.subEntityId ?? '',
    'page.subPageId': place.subEntityId ?? '',
    userObjectId: me.id,
    'user.id': me.id,
    tid: me.tenantId,
    'user.tenant.id': me.tenantId,
    loginHint: me.upn,
    'user.loginHint': me.upn,
    userPrincipalName: me.upn,
    'user.userPrincipalName': me.upn,
    hostClientType: 'web',
  };
  return template.replaceAll(/\{([\w.]+)\}/g, (whole, name: string) =>
    name in values ? encodeURIComponent(values[name] ?? '') : whole,
  );
}
