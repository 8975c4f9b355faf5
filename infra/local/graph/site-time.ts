/** The site's time zone; a date without a zone is read in it (rule 59). */
const ZONE = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

const seconds = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** How far the zone is ahead of UTC at that instant, in milliseconds. */
const ahead = (instant: number) => Date.parse(`${parts.format(instant).replace(' ', 'T')}Z`) - instant;

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** An ISO date or instant as SharePoint keeps it: UTC, whole seconds. Undefined when it is none. */
export function siteInstant(text: string): string | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const zoned = found[1] !== undefined;
  const read = Date.parse(zoned ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(read)) return undefined;
  if (zoned) return seconds(read);
  const utc = read - ahead(read - ahead(read));
  return seconds(utc - (utc % 1000));
}

export const wholeSeconds = seconds;
