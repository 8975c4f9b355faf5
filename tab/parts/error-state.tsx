import { Button, Card, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useText } from '../shell/session.tsx';
import { wordsFor } from './problem.ts';
import { partText } from './text.ts';

const useStyles = makeStyles({
  card: { padding: '24px', maxWidth: '640px', gap: '8px' },
  title: { margin: 0, display: 'flex', gap: '8px', alignItems: 'center' },
  words: { margin: 0 },
  again: { marginTop: '8px', alignSelf: 'flex-start' },
});

/** Takes the place of what could not be fetched. */
export function ErrorState({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(partText);
  const styles = useStyles();
  const { title, detail, reference } = wordsFor(error, text);
  return (
    <Card role="alert" className={styles.card}>
      <Subtitle1 as="h2" className={styles.title}>
        <ErrorCircleRegular aria-hidden /> {title}
      </Subtitle1>
      <p className={styles.words}>{detail}</p>
      {reference && <p className={styles.words}>{text.reference(reference)}</p>}
      <Button appearance="primary" className={styles.again} onClick={retry}>
        {text.again}
      </Button>
    </Card>
  );
}
