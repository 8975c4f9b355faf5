import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useMutation } from '@tanstack/react-query';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { askForFile } from '../ask.ts';
import { useText } from '../session.tsx';
import { keep } from './keep.ts';
import { Notice } from './notice.tsx';
import { wordsFor } from './problem.ts';
import { partText } from './text.ts';

const KINDS = {
  sheet: { ending: 'xlsx', label: 'excel', refused: 'excelRefused' },
  letter: { ending: 'docx', label: 'word', refused: 'wordRefused' },
} as const;

interface As {
  readonly as: keyof typeof KINDS;
}

export interface FileButtonProps<Name extends ActionName> {
  readonly action: Name;
  readonly question: Asked<Name>;
  /** Without its ending. */
  readonly fileName: string;
}

/** What the page shows as a file to keep. */
export function FileButton<Name extends ActionName>({ action, question, fileName, as }: As & FileButtonProps<Name>) {
  const { ending, label, refused } = KINDS[as];
  const text = useText(partText);
  const fetching = useMutation({
    mutationFn: async () => {
      const file = await askForFile(action, question, as);
      if (!isRefusal(file)) keep(file, `${fileName}.${ending}`);
      return file;
    },
  });
  const said = fetching.error ? wordsFor(fetching.error, text) : null;
  return (
    <div data-screen>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={fetching.isPending}
        onClick={() => !fetching.isPending && fetching.mutate()}
      >
        {fetching.isPending ? text.fetching : text[label]}
      </Button>
      {said && (
        <Notice intent="error" title={said.title}>
          {said.detail}
        </Notice>
      )}
      {isRefusal(fetching.data) && <Notice intent="warning">{text[refused]}</Notice>}
    </div>
  );
}
