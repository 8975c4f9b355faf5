import { shortened } from '../../blocks/text.ts';
import type { Incident } from '../incident/model.ts';
import { inShort } from '../incident/rules.ts';
import type { CaseLine } from './model.ts';

const LONGEST_LINE = 160;

/** @param incident as whoever looks may see it */
export function lineOf(incident: Incident): CaseLine {
  const { id, number, reportedAt, reporterName, reporterUnit, status } = incident;
  const happened = shortened(inShort(incident), LONGEST_LINE);
  return { id, number, reportedAt, reporterName, reporterUnit, happened, status };
}
