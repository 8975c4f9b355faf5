const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

/** The key belongs to a field or a dialog, and not to the page. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
