// From a clock's warning to its text: one press begins it.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { authorityReportText } from '../../../bot/capabilities/authority-report/text.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useText } from '../../shell/session.tsx';
import { useReportChange } from './changes.ts';
import { reportPageText } from './text.ts';

export default function OfClockPage() {
  const { id = '' } = useParams();
  const { panel, ofClock } = useText(reportPageText);
  const { refusals } = useText(authorityReportText);
  const [report, setReport] = useState<string | null>(null);
  const begin = useReportChange('authorityReport.ofClock', (page) => setReport(page.report.id));
  if (report !== null) return <Navigate to={`/authority-report/${report}`} replace />;
  return (
    <>
      <PageHeader title={ofClock.title} lead={ofClock.lead} />
      <Outcome sending={begin} sentences={refusals} />
      <Button appearance="primary" disabled={begin.sending} onClick={() => begin.send({ clock: id })}>
        {panel.begin}
      </Button>
    </>
  );
}
