// One file: its hash, whether it still has it, and who has had it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import type { CaseEvidence, EvidenceRow } from '../../../bot/capabilities/case-evidence/model.ts';
import { caseEvidenceText } from '../../../bot/capabilities/case-evidence/text.ts';
import { askForEvidence } from '../../api/ask.ts';
import { useChangeOf } from '../../api/queries.ts';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { TicketButton } from '../../parts/ticket-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Move } from './move.tsx';
import { evidenceRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { evidencePageText, type Verdict } from './text.ts';

const useStyles = makeStyles({
  row: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { margin: '4px 0', color: tokens.colorNeutralForeground2 },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
  chain: { listStyleType: 'none', margin: 0, padding: '4px 12px 12px', display: 'grid', gap: '8px' },
  who: { fontWeight: tokens.fontWeightSemibold },
  when: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const verdictIn = (row: EvidenceRow | undefined): Verdict | null => {
  const kind = row?.chain.findLast(
    (one) => one.kind !== 'added' && one.kind !== 'downloaded' && one.kind !== 'moved',
  )?.kind;
  return kind === 'intact' || kind === 'altered' || kind === 'gone' ? kind : null;
};

interface RowProps {
  readonly page: CaseEvidence;
  readonly row: EvidenceRow;
}

export function Row({ page: { id, mayHandle }, row }: RowProps) {
  const styles = useStyles();
  const text = useText(evidencePageText);
  const refusals = useText(evidenceRefusals);
  const language = useLanguage();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [isMoving, setMoving] = useState(false);
  const verify = useChangeOf('caseEvidence.verify', SHOWN, (answer) =>
    setVerdict(verdictIn(answer.rows.find(({ file }) => file === row.file))),
  );
  const { file, name, hash, note, isFromReport, addedAt, addedByName } = row;
  return (
    <li className={styles.row}>
      <TicketButton label={text.fetch(name)} fetchTicket={() => askForEvidence(id, file)} />
      <p className={styles.quiet}>
        {isFromReport ? text.fromReport : text.addedBy(addedByName, formatInstant(addedAt, language))}
      </p>
      {note !== '' && <p className={styles.quiet}>{note}</p>}
      {hash === null ? (
        <p className={styles.quiet}>{text.noHash}</p>
      ) : (
        <p className={styles.quiet}>
          {text.hash} <span className={styles.hash}>{hash}</span>
        </p>
      )}
      <Outcome sending={verify} sentences={refusals} />
      {verdict && <Notice intent={verdict === 'intact' ? 'success' : 'error'}>{text.verified[verdict]}</Notice>}
      <div className={styles.buttons}>
        {hash !== null && (
          <Button
            aria-label={`${text.verify}: ${name}`}
            disabledFocusable={verify.sending}
            onClick={() => verify.send({ id, file })}
          >
            {text.verify}
          </Button>
        )}
        {mayHandle && (
          <Button aria-label={`${text.move}: ${name}`} onClick={() => setMoving(true)}>
            {text.move}
          </Button>
        )}
      </div>
      {row.chain.length > 0 && <Chain row={row} />}
      {isMoving && <Move id={id} file={file} close={() => setMoving(false)} />}
    </li>
  );
}

function Chain({ row }: { readonly row: EvidenceRow }) {
  const styles = useStyles();
  const text = useText(evidencePageText);
  const { chain } = useText(caseEvidenceText);
  return (
    <Folded label={text.chainHead} aside={text.links(row.chain.length)} isOpen={false}>
      <ol className={styles.chain} aria-label={text.chain(row.name)}>
        {row.chain.map((link) => (
          <li key={link.id}>
            <span className={styles.who}>{link.actorName}</span> {chain[link.kind]}
            {link.text !== '' && ` ${link.text}`}
            <span className={styles.when}>
              <Moment at={link.at} />
            </span>
          </li>
        ))}
      </ol>
    </Folded>
  );
}
