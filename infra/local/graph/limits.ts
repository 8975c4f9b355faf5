// Microsoft's limits on traffic; defaults that may change at any time (rules 101, 102, 107 and 108).

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export interface Size {
  /** Resource units an app may use in a tenant within a minute, and within 24 hours. */
  readonly perMinute: number;
  readonly perDay: number;
  /** Units of all apps in the tenant within five minutes. */
  readonly perTenant: number;
}

// By the number of licences, up to and including `licences`.
const SIZES: readonly (Size & { readonly licences: number })[] = [
  { licences: 1_000, perMinute: 1250, perDay: 1_200_000, perTenant: 18_750 },
  { licences: 5_000, perMinute: 2500, perDay: 2_400_000, perTenant: 37_500 },
  { licences: 15_000, perMinute: 3750, perDay: 3_600_000, perTenant: 56_250 },
  { licences: 50_000, perMinute: 5000, perDay: 4_800_000, perTenant: 75_000 },
  { licences: Number.POSITIVE_INFINITY, perMinute: 6250, perDay: 6_000_000, perTenant: 93_750 },
];

export function sizeFor(licences: number): Size {
  const found = SIZES.find((size) => licences <= size.licences) ?? SIZES[0];
  if (!found) throw new Error('no size fits');
  const { perMinute, perDay, perTenant } = found;
  return { perMinute, perDay, perTenant };
}

/** Requests of one person within five minutes. */
export const PER_USER = 3000;

/** Units of the directory that an app may use within ten seconds, by the number of users in the tenant. */
export const directoryLimit = (users: number): number => (users < 50 ? 3500 : users <= 500 ? 5000 : 8000);

/** Requests a second for an app on one team. */
export const PER_TEAM = 4;

export const SPANS = { second: SECOND, bucket: 10 * SECOND, minute: MINUTE, five: 5 * MINUTE, day: 24 * 60 * MINUTE };
