import type { ActionName, Asked } from '../../bot/contract.ts';
import { askForFile } from '../api/ask.ts';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';
import { TicketButton } from './ticket-button.tsx';

const KINDS = {
  sheet: { label: 'excel', refused: 'excelRefused' },
  letter: { label: 'word', refused: 'wordRefused' },
} as const;

interface As {
  readonly as: keyof typeof KINDS;
}

export interface FileButtonProps<Name extends ActionName> {
  readonly action: Name;
  readonly question: Asked<Name>;
  /** Without its ending. */
  readonly fileName: string;
  /** Where the page has several of them. */
  readonly label?: string;
}

/** What the page shows as a file to keep. */
export function FileButton<Name extends ActionName>(props: As & FileButtonProps<Name>) {
  const { action, question, fileName, as } = props;
  const { label, refused } = KINDS[as];
  const text = useText(partText);
  return (
    <TicketButton
      label={props.label ?? text[label]}
      refused={text[refused]}
      fetchTicket={() => askForFile(action, question, { as, fileName })}
    />
  );
}
