import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Course, UnitsLeft } from '../../parts/chart/course.tsx';
import { courseText } from '../../parts/chart/course-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

interface CampaignCourseProps {
  readonly id: string;
  /** The reader may see who has not answered. */
  readonly mayName: boolean;
}

/** How a distribution has gone against its last day, and which units have most left. */
export function CampaignCourse({ id, mayName }: CampaignCourseProps) {
  const text = useText(pageText).campaign;
  const { title } = useText(courseText);
  const { data } = useAnswer('campaign.course', { id }, { everyMs: REFRESH_MS.page });
  const waiting = useAnswer('campaign.waiting', { id }, { everyMs: REFRESH_MS.page, when: mayName }).data;
  if (data === undefined || isRefusal(data)) return null;
  const people = waiting === undefined || isRefusal(waiting) ? null : waiting;
  return (
    <>
      <Panel title={title}>
        <Course course={data} label={title} />
      </Panel>
      {data.units.length > 1 && (
        <Panel title={text.units}>
          <UnitsLeft
            units={data.units}
            label={text.units}
            names={people && ((unit) => people.filter((one) => one.unit === unit).map(({ name }) => name))}
          />
        </Panel>
      )}
    </>
  );
}
