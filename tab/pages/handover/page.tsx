import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { handoverPath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { Field } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useMay, useText } from '../../session.tsx';
import { PersonPicker, type Picked } from '../organisation/person-picker.tsx';
import { InHand } from './in-hand.tsx';
import { handoverText } from './text.ts';

export default function HandoverPage() {
  const { from } = useParams();
  const text = useText(handoverText);
  const mayMove = useMay('organisation.changeRoles');
  if (!mayMove) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} back={{ to: '/organisation', label: text.back }} />
      {from === undefined ? <Choosing /> : <InHand key={from} from={from} />}
    </>
  );
}

function Choosing() {
  const text = useText(handoverText);
  const navigate = useNavigate();
  const [picked, setPicked] = useState<Picked>({ typed: '', person: null });
  return (
    <Panel title={text.from}>
      <Field label={text.from} hint={text.fromHint}>
        <PersonPicker
          everyone
          picked={picked}
          pick={(next) => {
            setPicked(next);
            if (next.person) void navigate(handoverPath(next.person.id));
          }}
        />
      </Field>
    </Panel>
  );
}
