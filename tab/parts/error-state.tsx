import { Button } from '@fluentui/react-components';
import { AskProblem } from '../api/ask.ts';
import { useText } from '../shell/session.tsx';
import { Box } from './box.tsx';
import { Missing } from './missing.tsx';
import { wordsFor } from './problem.ts';
import { partText } from './text.ts';

/** Takes the place of what could not be fetched. */
export function ErrorState({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(partText);
  // The address holds something that no question can be asked about: trying again cannot help.
  if (error instanceof AskProblem && error.status === 400) return <Missing />;
  const { title, detail, reference } = wordsFor(error, text);
  return (
    <Box isFault title={title} words={[detail, ...(reference ? [text.reference(reference)] : [])]}>
      <Button appearance="primary" onClick={retry}>
        {text.again}
      </Button>
    </Box>
  );
}
