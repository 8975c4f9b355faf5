import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../shell/session.tsx';
import { Cases } from './cases.tsx';
import { homeText } from './text.ts';

/** Reports that nobody has begun with: the oldest has waited longest. */
export function NewCases() {
  return (
    <Cases
      status="received"
      text={useText(homeText).cases}
      rest="/incidents?status=received"
      every="/incidents"
      about={({ reporterName, reporterUnit, reportedAt }) => (
        <>
          {[reporterName, reporterUnit].filter(Boolean).join(', ')} · <Moment at={reportedAt} />
        </>
      )}
    />
  );
}
