import { Link } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { People } from '../../parts/contacts.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { HELP_PATH } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { openOutside } from '../../shell/teams.ts';
import { helpText } from './text.ts';

/** A page of the server's own, outside the frame: Teams opens it in the browser. */
function Outward({ page, children }: { readonly page: 'privacy' | 'terms'; readonly children: string }) {
  const address = new URL(`/${page}`, location.origin).href;
  return (
    <Link
      inline
      href={address}
      onClick={(event) => {
        event.preventDefault();
        void openOutside(address);
      }}
    >
      {children}
    </Link>
  );
}

export default function AboutPage() {
  const text = useText(helpText).about;
  const answer = useAnswer('help.read', {});
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={<ButtonLink to={HELP_PATH}>{text.toHelp}</ButtonLink>} />
      <Fetched of={answer} data={data}>
        {({ coordinators, dataProtectionOfficers, version }) => (
          <div style={{ display: 'grid', gap: '16px', maxWidth: '760px' }}>
            <Panel title={text.what}>
              {text.does.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Panel>
            <Panel title={text.who}>
              <FactList
                facts={[
                  [text.coordinators, <People key="people" people={coordinators} nobody={text.nobody} />],
                  [text.officers, <People key="people" people={dataProtectionOfficers} nobody={text.nobody} />],
                  [text.version, version],
                ]}
              />
            </Panel>
            <Panel title={text.privacy}>
              <p>{text.kept}</p>
              <p>
                <Outward page="privacy">{text.privacyLink}</Outward> · <Outward page="terms">{text.termsLink}</Outward>
              </p>
              <p>{text.free}</p>
            </Panel>
          </div>
        )}
      </Fetched>
    </>
  );
}
