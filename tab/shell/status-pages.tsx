// Pages for those who cannot be shown what they came for: each says why and where to go.
import { Button, makeStyles } from '@fluentui/react-components';
import { ButtonLink } from '../parts/button-link.tsx';
import { Missing } from '../parts/missing.tsx';
import { PageHeader } from '../parts/page-header.tsx';
import { partText } from '../parts/text.ts';
import { HOME_PATH } from './navigation.ts';
import { useText } from './session.tsx';
import { shellText } from './text.ts';

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', maxWidth: '640px', margin: '0 auto', padding: '48px 16px' },
  steps: { lineHeight: '28px', paddingLeft: '24px' },
});

export function Outside() {
  const text = useText(shellText);
  const parts = useText(partText);
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <PageHeader title={text.outside.title} lead={text.outside.lead} />
      <ol className={styles.steps}>
        {text.outside.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{text.outside.help}</p>
      <p>{text.outside.stuck}</p>
      <Button onClick={() => location.reload()}>{parts.again}</Button>
    </main>
  );
}

function Nowhere({ title, lead }: { title: string; lead: string }) {
  const text = useText(shellText);
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <ButtonLink to={HOME_PATH}>{text.toHome}</ButtonLink>
    </>
  );
}

export function NotFound() {
  const { notFound } = useText(shellText);
  return (
    <>
      <PageHeader title={notFound.title} />
      <Missing lead={notFound.lead} />
    </>
  );
}

export function NotAllowed() {
  const { notAllowed } = useText(shellText);
  return <Nowhere {...notAllowed} />;
}

export function Guest() {
  const { guest } = useText(shellText);
  return <PageHeader title={guest.title} lead={guest.lead} />;
}
