import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Course } from '../../parts/chart/course.tsx';
import { courseText } from '../../parts/chart/course-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';

/** How a distribution has gone against its last day. */
export function CampaignCourse({ id }: { readonly id: string }) {
  const { title } = useText(courseText);
  const { data } = useAnswer('campaign.course', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  return (
    <Panel title={title}>
      <Course course={data} label={title} />
    </Panel>
  );
}
