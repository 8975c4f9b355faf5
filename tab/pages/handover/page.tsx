import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Field } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { handoverPath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { InHand } from './in-hand.tsx';
import { Handovers } from './prepared.tsx';
import { handoverPageText } from './text.ts';

const useStyles = makeStyles({ page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function HandoverPage() {
  const styles = useStyles();
  const { from } = useParams();
  const text = useText(handoverPageText);
  const mayMove = useMay('organisation.changeRoles');
  if (!mayMove) return <NotAllowed />;
  return (
    <div className={styles.page}>
      <PageHeader title={text.title} lead={text.lead} />
      {from === undefined ? <Choosing /> : <InHand key={from} from={from} />}
      <Handovers from={from} />
    </div>
  );
}

function Choosing() {
  const text = useText(handoverPageText);
  const navigate = useNavigate();
  const [picked, setPicked] = useState<Picked>({ typed: '', person: null });
  return (
    <Panel title={text.choosing}>
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
