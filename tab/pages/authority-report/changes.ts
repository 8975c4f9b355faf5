// A change of a text, sent; whatever shows texts is then fetched anew.
import type { Answer } from '../../../bot/contract.ts';
import { type Sending, useChangeOf } from '../../api/queries.ts';

type ChangeName =
  | 'authorityReport.begin'
  | 'authorityReport.ofClock'
  | 'authorityReport.write'
  | 'authorityReport.fill'
  | 'authorityReport.send'
  | 'authorityReport.putInPortal'
  | 'authorityReport.explain'
  | 'authorityReport.correct'
  | 'authorityReport.askAdvice'
  | 'authorityReport.advise'
  | 'authorityReport.decide';

const SHOWN = [
  'authorityReport.read',
  'authorityReport.ofCase',
  'authorityReport.list',
  'incident.read',
  'inbox.todo',
] as const;

export function useReportChange<Name extends ChangeName>(
  name: Name,
  done: (answer: Answer<Name>) => void = () => undefined,
): Sending<Name> {
  return useChangeOf(name, SHOWN, done);
}
