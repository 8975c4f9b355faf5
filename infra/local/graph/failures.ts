// Every refusal of the embedded Graph on one page.

export interface Failure {
  readonly status: number;
  readonly code: string;
  /** @param subject the field, address or reason that the message names */
  readonly say: (subject: string) => string;
  readonly inner?: string;
  /** Nobody has shown the live answer (Graph rule 172). */
  readonly unverified: boolean;
}

type Say = Failure['say'];

const seen = (status: number, code: string, say: Say, inner?: string): Failure => ({
  status,
  code,
  say,
  unverified: false,
  ...(inner !== undefined && { inner }),
});

const unverified = (status: number, code: string, say: Say, inner?: string): Failure => ({
  ...seen(status, code, say, inner),
  unverified: true,
});

export const FAILURES = {
  tokenMissing: seen(401, 'InvalidAuthenticationToken', () => 'Access token is empty.'),
  tokenExpired: seen(401, 'InvalidAuthenticationToken', () => 'Lifetime validation failed, the token is expired.'),
  tokenInvalid: seen(
    401,
    'InvalidAuthenticationToken',
    () => 'Access token validation failure. Invalid audience or signature.',
  ),
  siteDenied: seen(403, 'accessDenied', () => 'Access denied'),
  directoryDenied: seen(403, 'Authorization_RequestDenied', () => 'Insufficient privileges to complete the operation.'),
  teamsDenied: seen(
    403,
    'Forbidden',
    (roles) => `Missing role permissions on the request. API requires one of '${roles}'.`,
  ),
  jsonMalformed: seen(
    400,
    'BadRequest',
    () =>
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  ),
  bodyTooLarge: unverified(413, 'RequestEntityTooLarge', () => 'The request body is too large.'),
  notSupported: seen(501, 'notSupported', (what) => `The embedded Graph does not support ${what}`),
  methodNotAllowed: unverified(
    405,
    'Request_BadRequest',
    (method) => `Specified HTTP method is not allowed for the request target: ${method}`,
  ),
  siteMalformed: seen(
    400,
    'invalidRequest',
    () => 'Provided identifier is malformed - site collection id is not valid',
  ),
  siteNotFound: seen(404, 'itemNotFound', () => 'Requested site could not be found'),
  sitePathNotFound: seen(404, 'itemNotFound', () => 'The provided path does not exist, or does not represent a site'),
  permissionNotFound: unverified(404, 'itemNotFound', () => 'Item not found'),
  permissionRole: unverified(400, 'invalidRequest', (role) => `Role '${role}' cannot be assigned by this request`),
  listNotFound: unverified(404, 'itemNotFound', () => 'The specified list was not found'),
  listFilter: seen(400, 'invalidRequest', () => 'The provided filter statement is not supported'),
  listNameGiven: seen(
    400,
    'invalidRequest',
    () => "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
  ),
  listTemplate: unverified(400, 'invalidRequest', () => 'One of the provided arguments is not acceptable'),
  listNameMissing: unverified(
    400,
    'invalidRequest',
    () => 'One of the provided arguments is not acceptable: displayName',
  ),
  listExists: unverified(409, 'nameAlreadyExists', () => 'The specified name is already in use in this site'),
  columnNotFound: unverified(404, 'itemNotFound', () => 'Column not found'),
  columnExists: unverified(409, 'nameAlreadyExists', (name) => `The specified column name '${name}' is already in use`),
  columnType: seen(400, 'invalidRequest', () => 'Unable to determine type of provided column definition'),
  columnRefused: unverified(400, 'invalidRequest', (why) => why),
  general: seen(500, 'generalException', () => 'General exception while processing'),
  contentTypeNotFound: unverified(404, 'itemNotFound', () => 'The specified content type was not found'),
  contentTypeRefused: unverified(400, 'invalidRequest', () => 'The content type is not available in this list'),
  lookupsTooMany: unverified(
    400,
    'invalidRequest',
    () => 'At most 12 lookup and person fields can be returned at once',
  ),
  itemNotFound: unverified(404, 'itemNotFound', () => 'The specified item was not found'),
  itemCount: seen(404, 'itemNotFound', () => 'Item not found'),
  attachments: unverified(400, 'invalidRequest', () => "Resource not found for the segment 'attachments'."),
  fieldUnknown: seen(400, 'invalidRequest', (name) => `Field '${name}' is not recognized`),
  // The misspelling is Microsoft's.
  fieldUnderscore: seen(400, 'invalidRequest', (name) => `Field '${name}' is not recognied`),
  fieldReadOnly: unverified(400, 'invalidRequest', (name) => `Field '${name}' is read-only`),
  fieldValue: unverified(400, 'invalidRequest', (name) => `The value of field '${name}' is not acceptable`),
  fieldTooLong: unverified(
    400,
    'invalidRequest',
    (name) => `The value of field '${name}' is longer than the column allows`,
  ),
  valueUntyped: seen(
    400,
    'invalidRequest',
    () =>
      'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.',
  ),
  linkMalformed: seen(400, 'invalidRequest', () => 'The request is malformed or incorrect.'),
  uniqueViolated: seen(
    400,
    'invalidRequest',
    () => 'One or more fields with unique constraints already has the provided value.',
  ),
  etagMismatch: unverified(
    412,
    'resourceModified',
    () => "ETag does not match current item's value",
    'entityTagDoesNotMatch',
  ),
  // The body with 409 has been seen; that it comes for a write with If-Match has not.
  resourceModified: seen(
    409,
    'resourceModified',
    () => 'The resource has changed since the caller last read it; usually an eTag mismatch',
  ),
  locked: unverified(423, 'resourceLocked', () => 'The resource is locked'),
  quotaExceeded: unverified(507, 'quotaLimitReached', () => 'The storage quota has been reached'),
  notIndexed: seen(
    400,
    'invalidRequest',
    (name) =>
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  ),
  filterInvalid: seen(400, 'BadRequest', () => 'Invalid filter clause'),
  filterUnsupported: unverified(400, 'invalidRequest', () => 'The provided filter statement is not supported'),
  optionMalformed: unverified(400, 'invalidRequest', (option) => `Invalid value for query option ${option}`),
  skipRefused: unverified(
    400,
    'invalidRequest',
    () => '$skip is not supported on this API. Only URLs returned by the API can be used to page.',
  ),
  countRefused: seen(
    400,
    'invalidRequest',
    () => '$count is not supported on this API. Only URLs returned by the API can be used to page.',
  ),
  threshold: seen(429, 'activityLimitReached', () => 'The request has been throttled', 'throttledRequest'),
  deltaToken: unverified(
    410,
    'resyncChangesApplyDifferences',
    () => 'Resync required. Replace any local items with the server’s version.',
  ),
  driveNotFound: unverified(404, 'itemNotFound', () => 'The drive was not found'),
  fileNotFound: seen(404, 'itemNotFound', () => 'The resource could not be found.'),
  fileName: seen(
    400,
    'invalidRequest',
    () => 'The provided name cannot contain any of the following characters: " * : < > ? / \\ |',
  ),
  pathTooLong: unverified(400, 'pathIsTooLong', () => 'The path is longer than 400 characters'),
  fileExists: seen(409, 'nameAlreadyExists', () => 'An item with the same name already exists under the parent'),
  uploadNotFound: seen(404, 'itemNotFound', () => 'The upload session was not found'),
  uploadOrder: seen(416, 'invalidRange', () => 'The uploaded fragment overlaps or does not follow the data received'),
  uploadRange: unverified(400, 'invalidRequest', () => 'The Content-Range header is missing or malformed.'),
  notAFile: unverified(400, 'invalidRequest', () => 'The item is a folder and has no content'),
  libraryItem: unverified(
    400,
    'invalidRequest',
    () => 'Items of a document library are created by uploading a file to its drive',
  ),
  versionNotFound: unverified(404, 'itemNotFound', () => 'Version not found'),
  subscriptionMalformed: seen(
    400,
    'InvalidRequest',
    (member) =>
      `Could not process subscription creation payload. Are all property names spelled and camelCased properly? (${member})`,
  ),
  subscriptionTooLong: unverified(
    400,
    'InvalidRequest',
    () => 'Subscription expiration can only be 42300 minutes in the future.',
  ),
  subscriptionUnvalidated: seen(
    400,
    'ValidationError',
    () =>
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
  ),
  subscriptionNotFound: unverified(404, 'ResourceNotFound', () => 'The object was not found.'),
  directoryNotFound: seen(
    404,
    'Request_ResourceNotFound',
    (id) => `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  ),
  userNameNotFound: seen(404, 'NotFound', (name) => `Failed to find user with id '${name}' in the tenant`),
  delegatedOnly: unverified(400, 'BadRequest', () => '/me request is only valid with delegated authentication flow.'),
  unsupportedQuery: unverified(
    400,
    'Request_UnsupportedQuery',
    (what) => `Unsupported Query: ${what} needs $count=true and the header ConsistencyLevel: eventual.`,
  ),
  propertyUnknown: unverified(
    400,
    'Request_BadRequest',
    (name) =>
      `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.user'.`,
  ),
  pageTooLarge: unverified(
    400,
    'Request_UnsupportedQuery',
    (size) => `Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`,
  ),
  photoNotFound: seen(404, 'ImageNotFound', () => "The photo wasn't found."),
  directoryToken: seen(410, 'syncStateNotFound', () => 'The sync state generation is not found.'),
  teamNotFound: unverified(404, 'NotFound', (id) => `No team found with Group Id ${id}`),
  appNotFound: unverified(404, 'NotFound', () => 'The app was not found in the catalog'),
  appInstalled: seen(409, 'Conflict', () => 'App already installed'),
  appNotInstalled: unverified(404, 'NotFound', () => 'App not installed'),
  userWithoutTeams: unverified(403, 'Forbidden', () => 'The user is not licensed for Teams'),
  activityRefused: unverified(400, 'BadRequest', (why) => why),
  activityForbidden: unverified(
    403,
    'Forbidden',
    () => 'Application with the given id is not installed for the recipient.',
  ),
  batchTooMany: seen(
    400,
    'MaximumValueExceeded',
    () => 'Number of batch request steps exceeds the maximum value of 20.',
  ),
  batchMalformed: unverified(400, 'BadRequest', (why) => `Invalid batch payload: ${why}`),
  throttled: seen(429, 'TooManyRequests', () => 'Please retry again later.', '429'),
  budgetSpent: seen(429, 'activityLimitReached', () => 'The request has been throttled', 'throttledRequest'),
  unavailable: seen(503, 'serviceNotAvailable', () => 'Service Unavailable'),
  timeout: unverified(504, 'generalException', () => 'Gateway Timeout'),
} as const satisfies Readonly<Record<string, Failure>>;

export type FailureName = keyof typeof FAILURES;
