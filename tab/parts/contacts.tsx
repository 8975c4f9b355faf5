// Whom to ring and whom to ask: numbers as the municipality has them, people by name.
import { Link } from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { ChatLink } from './chat-link.tsx';
import { contactsText } from './contacts-text.ts';
import { FactList } from './fact-list.tsx';
import { Panel } from './panel.tsx';

interface Contact {
  readonly person: string;
  readonly name: string;
  /** Of the account. */
  readonly login: string;
  readonly as: 'holder' | 'deputy';
}

interface ContactsProps {
  readonly coordinators: readonly Contact[];
  readonly dataProtectionOfficers: readonly Contact[];
  /** Empty where the municipality has given none. */
  readonly phones: { readonly support: string; readonly protection: string };
}

interface RingProps {
  readonly number: string;
  /** Before the number. */
  readonly to: string;
  readonly noNumber: string;
}

function Ring({ number, to, noNumber }: RingProps) {
  if (number === '') return <>{noNumber}</>;
  return (
    <>
      {to}{' '}
      <Link inline href={`tel:${number.replaceAll(/[ -]/gu, '')}`}>
        {number}
      </Link>
    </>
  );
}

export function People({ people, nobody }: { readonly people: readonly Contact[]; readonly nobody: string }) {
  const text = useText(contactsText);
  if (people.length === 0) return <>{nobody}</>;
  return people.map(({ person, name, login, as }) => (
    <div key={person}>
      <ChatLink name={as === 'deputy' ? text.deputy(name) : name} login={login} />
    </div>
  ));
}

export function Contacts({ coordinators, dataProtectionOfficers, phones }: ContactsProps) {
  const text = useText(contactsText);
  return (
    <Panel title={text.title}>
      <FactList
        facts={[
          [
            text.support,
            <Ring key="ring" number={phones.support} to={text.supportRing} noNumber={text.supportNoNumber} />,
          ],
          [
            text.protection,
            <Ring key="ring" number={phones.protection} to={text.protectionRing} noNumber={text.protectionNoNumber} />,
          ],
          [text.questions, <People key="people" people={coordinators} nobody={text.nobody} />],
          [text.privacy, <People key="people" people={dataProtectionOfficers} nobody={text.noOfficer} />],
        ]}
      />
    </Panel>
  );
}
