// One change to each of several things, one after the other; those that did not go are told by name, and why.
import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { ActionName } from '../../bot/contract.ts';
import { useRefresh } from '../api/queries.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Notice } from '../parts/notice.tsx';
import { wordsFor } from '../parts/problem.ts';
import { sentenceOf } from '../parts/refusal.ts';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import { listText } from './text.ts';

interface Failed {
  readonly name: string;
  readonly why: string;
}

interface Ended {
  readonly done: number;
  readonly failed: readonly Failed[];
}

interface Bulk<Row> {
  /** @param one changes it, or gives the rule that said no */
  readonly run: (rows: readonly Row[], one: (row: Row) => Promise<Refusal | object>) => void;
  /** How far it has come, while it goes on. */
  readonly going: { readonly done: number; readonly of: number } | null;
  readonly told: ReactNode;
}

interface BulkOptions<Row> {
  readonly nameOf: (row: Row) => string;
  readonly sentences: Parameters<typeof sentenceOf>[1];
  /** What it came to for those that went well. */
  readonly success: (count: number) => string;
  /** Fetched anew afterwards. */
  readonly shown: readonly ActionName[];
  /** @param done those that went well */
  readonly ended: (done: readonly Row[]) => void;
  /** What went well is said elsewhere: over the page, with a way back. */
  readonly isToldOver?: true;
}

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

export function useBulk<Row>(options: BulkOptions<Row>): Bulk<Row> {
  const { nameOf, sentences, success, shown, ended, isToldOver = false } = options;
  const styles = useStyles();
  const text = useText(listText);
  const parts = useText(partText);
  const announce = useAnnounce();
  const refresh = useRefresh(shown);
  const [going, setGoing] = useState<Bulk<Row>['going']>(null);
  const [last, setLast] = useState<Ended | null>(null);
  const whyNot = async (row: Row, one: (row: Row) => Promise<Refusal | object>): Promise<string | null> => {
    try {
      const answer = await one(row);
      return isRefusal(answer) ? sentenceOf(answer, sentences, parts.refused) : null;
    } catch (problem) {
      return wordsFor(problem instanceof Error ? problem : new Error(String(problem)), parts).title;
    }
  };
  const run = async (rows: readonly Row[], one: (row: Row) => Promise<Refusal | object>) => {
    const failed: Failed[] = [];
    const done: Row[] = [];
    setLast(null);
    for (const [place, row] of rows.entries()) {
      setGoing({ done: place, of: rows.length });
      const why = await whyNot(row, one);
      if (why === null) done.push(row);
      else failed.push({ name: nameOf(row), why });
    }
    setGoing(null);
    setLast({ done: done.length, failed });
    if (done.length > 0 && !isToldOver) announce(success(done.length));
    refresh();
    ended(done);
  };
  return {
    run: (rows, one) => {
      if (going === null) void run(rows, one);
    },
    going,
    told: last && (
      <>
        {last.done > 0 && !isToldOver && <Notice intent="success">{success(last.done)}</Notice>}
        {last.failed.length > 0 && (
          <Notice intent="warning" title={text.failed(last.failed.length)}>
            <ul className={styles.list}>
              {last.failed.map(({ name, why }) => (
                <li key={name}>
                  {name}: {why}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </>
    ),
  };
}
