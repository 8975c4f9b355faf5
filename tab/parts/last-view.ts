// How each list was last looked at, as long as the tab is open: where the way back leads.
interface Left {
  /** The view that was left, as the address has it. */
  readonly address: string;
  /** How far down the page was scrolled, in pixels. */
  readonly scroll: number;
  /** The address of what was opened. */
  readonly opened: string;
}

const addresses = new Map<string, string>();
const places = new Map<string, Left>();

/** @param address what stands after the question mark */
export function rememberView(path: string, address: string): void {
  addresses.set(path, address);
}

export function rememberPlace(path: string, left: Left): void {
  places.set(path, left);
}

export const placeLeft = (path: string): Left | undefined => places.get(path);

/** The list as it was last looked at. */
export function backTo(path: string): string {
  const address = addresses.get(path) ?? '';
  return address === '' ? path : `${path}?${address}`;
}

/** What a link back gives the router, so that the list knows that somebody returns to it. */
export const RETURNING = 'returning';
