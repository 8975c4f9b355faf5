/** What the way into the search hears, wherever in the page somebody is sent there. */
export const OPEN_SEARCH = 'varna-open-search';

export const openSearch = (): void => void document.dispatchEvent(new Event(OPEN_SEARCH));
