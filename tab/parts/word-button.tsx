import type { ActionName } from '../../bot/contract.ts';
import { FileButton, type FileButtonProps } from './file-button.tsx';

/** What the page shows as a Word file. */
export function WordButton<Name extends ActionName>(props: FileButtonProps<Name>) {
  return <FileButton {...props} as="letter" />;
}
