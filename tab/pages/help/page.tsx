// Whom to ask, what this person does in Värna and how, what can be written in the chat, and what the words mean.
import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { COMMANDS, commands } from '../../../bot/edges/teams/commands.ts';
import { useAnswer } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Contacts } from '../../parts/contacts.tsx';
import { Explained } from '../../parts/explained.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { BEGIN_PATH } from '../../shell/paths.ts';
import { useLanguage, useMay, useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { GUIDES, type GuideName, guides } from './guides.ts';
import { helpText } from './text.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
  },
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { display: 'grid', gap: '24px', margin: 0, padding: 0, listStyleType: 'none' },
  title: { margin: '0 0 4px', display: 'block' },
  how: { margin: '0 0 8px', maxWidth: '70ch' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
});

export default function HelpPage() {
  const styles = useStyles();
  const text = useText(helpText);
  const beginsIt = useMay('organisation.changeRoles');
  const answer = useAnswer('help.read', {});
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetched of={answer} data={data}>
        {(help) => (
          <div className={styles.columns}>
            <div className={styles.column}>
              <Contacts {...help} />
              <Doing />
              {beginsIt && <TextLink to={BEGIN_PATH}>{text.begin}</TextLink>}
            </div>
            <div className={styles.column}>
              <Said />
              <Words />
              <TextLink to="/about">{text.about.title}</TextLink>
            </div>
          </div>
        )}
      </Fetched>
    </>
  );
}

function Guide({ name }: { readonly name: GuideName }) {
  const styles = useStyles();
  const { title, how, open } = useText(helpText).guides[name];
  const { path, words } = guides[name];
  return (
    <li>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {how.map((line) => (
        <p key={line} className={styles.how}>
          {line}
        </p>
      ))}
      <div className={styles.row}>
        <ButtonLink to={path} label={`${open}: ${title}`}>
          {open}
        </ButtonLink>
        {words.map((word) => (
          <Explained key={word} word={word} />
        ))}
      </div>
    </li>
  );
}

function Doing() {
  const styles = useStyles();
  const text = useText(helpText);
  const me = useMe();
  return (
    <Panel title={text.doing}>
      <ul className={styles.list}>
        {GUIDES.filter((name) => guides[name].isFor(me)).map((name) => (
          <Guide key={name} name={name} />
        ))}
      </ul>
    </Panel>
  );
}

/** What the bot understands of this person, from its own table. */
function Said() {
  const styles = useStyles();
  const text = useText(helpText).chat;
  const language = useLanguage();
  const { may } = useMe();
  const offered = COMMANDS.map((name) => commands[name]).filter(
    ({ listed, who, where }) => listed && where === 'personal' && may.includes(who),
  );
  return (
    <Panel title={text.title}>
      <p className={styles.how}>{text.lead}</p>
      <FactList facts={offered.map(({ phrases, help }) => [phrases[language][0] ?? '', help[language]])} />
    </Panel>
  );
}
