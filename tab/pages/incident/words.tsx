import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '75ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: '22px' },
});

/** What somebody wrote, as they wrote it: text and line breaks, never markup or links. */
export function Words({ text }: { text: string }) {
  return <p className={useStyles().words}>{text}</p>;
}
