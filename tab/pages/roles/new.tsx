import { makeStyles } from '@fluentui/react-components';
import { PageHeader } from '../../parts/page-header.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { RoleForm } from './form.tsx';
import { matrixText } from './matrix-text.ts';

const useStyles = makeStyles({ page: { maxWidth: '1000px' } });

/** What leads here may know whom and where it is about. */
export default function NewRolePage() {
  const styles = useStyles();
  const text = useText(matrixText);
  const mayChange = useMay('organisation.changeRoles');
  if (!mayChange) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.newRole} lead={text.newLead} />
      <div className={styles.page}>
        <RoleForm />
      </div>
    </>
  );
}
