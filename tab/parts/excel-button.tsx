import type { ActionName } from '../../bot/contract.ts';
import { FileButton, type FileButtonProps } from './file-button.tsx';

/** The table on the page as an Excel file. */
export function ExcelButton<Name extends ActionName>(props: FileButtonProps<Name>) {
  return <FileButton {...props} as="sheet" />;
}
