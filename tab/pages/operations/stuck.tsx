import { Button } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { TeamsRefusal } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { INCIDENT_CHANNEL } from '../../../bot/capabilities/inbox/model.ts';
import type { StuckJob } from '../../../bot/capabilities/operations/model.ts';
import { operationsText } from '../../../bot/capabilities/operations/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const isChannel = ({ to }: TeamsRefusal) => to === INCIDENT_CHANNEL;

/** What the log can be searched for. */
const REFERENCE = /^[\da-f]{8}$/u;
const ROOM = 1160;
const WIDTHS = ['19%', '10%', '17%', '7%', '12%', '20%'];

export function Stuck({ all }: { all: readonly StuckJob[] }) {
  const text = useText(pageText);
  const words = useText(operationsText);
  const people = useText(campaignText);
  const language = useLanguage();
  const mayResume = useMay('operations.resume');
  const resuming = useResuming();
  const named = ({ kind, label, many, about, refusal, to, name: receiver }: StuckJob) => {
    const doing = [label?.[language] ?? kind, about].filter(Boolean).join(' ');
    const whose = refusal?.to ?? to;
    const name =
      whose === undefined
        ? doing
        : text.to(doing, receiver || (whose === INCIDENT_CHANNEL ? words.incidentChannel : words.aChat));
    return many === undefined ? name : text.many(name, many);
  };
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
  const { what, state, why, tries, since, key, again } = text.columns;
  const rows = all.map((work) => ({
    key: work.key,
    cells: [
      named(work),
      words.states[work.state],
      work.refusal ? refused(work.refusal) : reason(work.why),
      formatNumber(work.tries, language),
      <Moment key="since" at={work.since} />,
      work.key,
      mayResume && work.state !== 'waiting' && work.state !== 'uncertain' && (
        <Button
          key="again"
          disabledFocusable={resuming.sending}
          aria-label={text.againWith(named(work), work.key)}
          onClick={() => resuming.send({ key: work.key })}
        >
          {text.again}
        </Button>
      ),
    ],
  }));
  return (
    <>
      <Outcome sending={resuming} sentences={words.refusals} success={text.resumed} />
      <DataTable
        label={text.stuck}
        room={ROOM}
        columns={titled([what, state, why, tries, since, key, ...(mayResume ? [again] : [])], WIDTHS)}
        rows={rows}
      />
    </>
  );
}

function useResuming() {
  const text = useText(pageText);
  const announce = useAnnounce();
  return useChangeOf('operations.resume', ['operations.read'], () => announce(text.resumed));
}
