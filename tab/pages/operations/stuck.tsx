import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { TeamsRefusal } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { INCIDENT_CHANNEL } from '../../../bot/capabilities/inbox/model.ts';
import type { StuckJob } from '../../../bot/capabilities/operations/model.ts';
import { operationsText } from '../../../bot/capabilities/operations/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { ShortMoment } from '../../parts/short-date.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const isChannel = ({ to }: TeamsRefusal) => to === INCIDENT_CHANNEL;

/** What the log can be searched for. */
const REFERENCE = /^[\da-f]{8}$/u;

export function Stuck({ all }: { all: readonly StuckJob[] }) {
  const text = useText(pageText);
  const words = useText(operationsText);
  const mayResume = useMay('operations.resume');
  const resuming = useResuming();
  const { named } = useSaid();
  const again = (work: StuckJob) =>
    work.state !== 'waiting' &&
    work.state !== 'uncertain' && (
      <Button
        disabledFocusable={resuming.sending}
        aria-label={text.againWith(named(work), work.key)}
        onClick={() => resuming.send({ key: work.key })}
      >
        {text.again}
      </Button>
    );
  return (
    <>
      <Outcome sending={resuming} sentences={words.refusals} success={text.resumed} />
      <Grid
        name="stuck"
        label={text.stuck}
        rows={all}
        keyOf={({ key }) => key}
        nameOf={({ key }) => key}
        columns={useColumns(mayResume ? again : null)}
      />
    </>
  );
}

/** What each of them is, and why it stands, in words. */
function useSaid() {
  const text = useText(pageText);
  const words = useText(operationsText);
  const people = useText(campaignText);
  const language = useLanguage();
  const reason = (code: string) =>
    (Object.hasOwn(words.reasons, code) && words.reasons[code]) ||
    (REFERENCE.test(code) ? text.fault(code) : code || text.noReason);
  const refused = (refusal: TeamsRefusal) => {
    const { cause, code } = refusal;
    const [causes, remedies] = isChannel(refusal)
      ? [words.channelCauses, words.channelRemedies]
      : [people.causes, people.remedies];
    return `${cause === 'refused' ? people.coded(code) : causes[cause]}. ${remedies[cause]}`;
  };
  return {
    named({ kind, label, many, about, refusal, to, name: receiver }: StuckJob): string {
      const doing = [label?.[language] ?? kind, about].filter(Boolean).join(' ');
      const whose = refusal?.to ?? to;
      const name =
        whose === undefined
          ? doing
          : text.to(doing, receiver || (whose === INCIDENT_CHANNEL ? words.incidentChannel : words.aChat));
      return many === undefined ? name : text.many(name, many);
    },
    whyOf: ({ refusal, why }: StuckJob): string => (refusal ? refused(refusal) : reason(why)),
  };
}

function useColumns(again: ((work: StuckJob) => ReactNode) | null): readonly Column<StuckJob>[] {
  const text = useText(pageText).columns;
  const { states } = useText(operationsText);
  const language = useLanguage();
  const { named, whyOf } = useSaid();
  return [
    { name: 'what', title: text.what, by: named, width: 220, least: 150, isFixed: true, cell: named },
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => states[state],
      width: 124,
      least: 104,
      cell: ({ state }) => states[state],
    },
    { name: 'why', title: text.why, by: whyOf, width: 220, least: 140, cell: whyOf },
    {
      name: 'tries',
      title: text.tries,
      by: ({ tries }) => tries,
      first: 'descending',
      width: 84,
      least: 80,
      isTight: true,
      isNumber: true,
      leaves: 2,
      cell: ({ tries }) => formatNumber(tries, language),
    },
    {
      name: 'since',
      title: text.since,
      by: ({ since }) => since,
      width: 128,
      least: 120,
      isTight: true,
      leaves: 1,
      cell: ({ since }) => <ShortMoment at={since} />,
    },
    { name: 'key', title: text.key, by: ({ key }) => key, width: 190, least: 130, cell: ({ key }) => key },
    ...(again
      ? [{ name: 'action', title: text.again, isAction: true, width: 136, least: 128, isTight: true, cell: again }]
      : []),
  ];
}

function useResuming() {
  const text = useText(pageText);
  const announce = useAnnounce();
  return useChangeOf('operations.resume', ['operations.read'], () => announce(text.resumed));
}
