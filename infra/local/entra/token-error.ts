import { randomUUID } from 'node:crypto';

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
const KINDS = {
  7000215: [
    401,
    'invalid_client',
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
  ],
  7000216: [
    401,
    'invalid_client',
    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  ],
  700016: [400, 'unauthorized_client', 'Application with that identifier was not found in the directory.'],
  90002: [
    400,
    'invalid_request',
    'Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.',
  ],
  90033: [503, 'temporarily_unavailable', 'A transient error has occurred. Please try again.'],
  900144: [400, 'invalid_request', 'The request body must contain the following parameter: '],
  70003: [400, 'unsupported_grant_type', 'The app requested an unsupported grant type.'],
  70011: [400, 'invalid_scope', "The provided value for the input parameter 'scope' is not valid."],
  1002012: [
    400,
    'invalid_scope',
    'The provided value for scope is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  ],
  500011: [400, 'invalid_resource', 'The resource principal was not found in the tenant.'],
  50013: [400, 'invalid_grant', 'Assertion failed signature validation or its audience is not this application.'],
  500133: [400, 'invalid_grant', 'Assertion is not within its valid time range.'],
  50057: [400, 'invalid_grant', 'The user account is disabled.'],
  65001: [
    400,
    'invalid_grant',
    'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  ],
} as const;

export type TokenErrorCode = keyof typeof KINDS;

export interface TokenRefusal {
  readonly status: 400 | 401 | 503;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Rule 159. `detail` is appended to the description. */
export function tokenRefusal(code: TokenErrorCode, correlationId?: string, detail = ''): TokenRefusal {
  const [status, error, description] = KINDS[code];
  const trace = randomUUID();
  const correlation = correlationId ?? randomUUID();
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${description}${detail} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(code === 65001 && { suberror: 'consent_required' }),
    },
  };
}
