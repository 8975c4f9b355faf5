// A municipality with very many risks, put straight into the platform's lists: most with a decision that holds.
import { createHash } from 'node:crypto';
import { type ListOf, writeFields } from '../../bot/blocks/column.ts';
import { addDays, type Day } from '../../bot/blocks/instant.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import { authorityFor, DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import { riskList } from '../../bot/capabilities/risk/list.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { saveRisk } from '../../bot/capabilities/risk/rules.ts';
import { decisionList, proposalList } from '../../bot/capabilities/risk-decision/list.ts';
import type { Decision, Proposal } from '../../bot/capabilities/risk-decision/model.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { shownText } from '../../bot/capabilities/risk-decision/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { columnsOf } from '../../infra/local/graph/store/columns.ts';
import { insertItem, type Shelf } from '../../infra/local/graph/store/items.ts';
import { findList } from '../../infra/local/graph/store/lists.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { aPerson } from '../builders/incident.ts';
import { PROPOSAL, RISK } from '../builders/risk.ts';
import { day, instant } from '../builders/time.ts';

const YEAR_AGO = instant('2026-03-02T09:00:00.000Z');
const TODAY = day('2026-11-24');

/** One in fifty runs out soon, one in fifty has run out, one in fifty has changed since; the rest holds. */
function lastDay(at: number): Day {
  if (at % 50 === 0) return addDays(TODAY, 10);
  return addDays(TODAY, at % 50 === 1 ? -5 : 90);
}

function kept<Thing extends object>(thing: Thing | Refusal): Thing {
  if (isRefusal(thing)) throw new Error(thing.refused);
  return thing;
}

function made(
  owner: string,
  at: number,
): { readonly risk: Risk; readonly proposal: Proposal; readonly decision: Decision } {
  const moment = { now: YEAR_AGO, changeId: `seed-${at}` };
  const person = aPerson({ id: owner });
  const asker = { person, roles: [], language: 'sv' as const };
  const question = { ...RISK, owner, title: `Risk nummer ${at}`, source: { kind: 'manual' as const, id: null } };
  const number = `R2026-${String(at).padStart(5, '0')}`;
  const base = { method: DEFAULT_METHOD, id: `risk-${at}`, waits: false, rescore: false, ...moment };
  const risk = kept<Risk>(
    saveRisk({ ...base, question: question as never, asker, old: undefined, owner: person, number }),
  );
  const asked = { id: risk.id, revision: 1, ...PROPOSAL, validUntil: lastDay(at) };
  const proposal = kept<Proposal>(
    propose({ ...base, id: `proposal-${at}`, question: asked, risk, asker, incident: null }),
  );
  const authority = authorityFor({ type: 'risk', level: 'low', law: false, cost: 0 }, DEFAULT_LINES);
  const hash = createHash('sha256').update(shownText(proposal.basis, authority)).digest('hex');
  const decision: Decision = {
    id: proposal.id,
    proposal: proposal.id,
    risk: risk.id,
    outcome: 'approved',
    actorId: 'x',
    actorName: 'Karin Wadell',
    asked: [],
    as: 'holder',
    ...authority,
    at: YEAR_AGO,
    reason: '',
    conditions: '',
    board: null,
    channel: 'chat',
    validUntil: asked.validUntil,
    hash,
    basis: proposal.basis,
    changeId: `seed-${at}`,
  };
  const changed = at % 50 === 2 ? { ...risk, current: { likelihood: 4, consequence: 3 } } : risk;
  return { risk: changed, proposal: { ...proposal, state: 'settled' }, decision };
}

/** So many risks with their decisions, all `owner`'s. */
export function fillRisks({ world, info }: Platform, owner: string, amount: number): void {
  const { database } = world;
  const stamp = { now: instant('2026-11-23T09:00:00Z'), by: { user: { displayName: 'Erik Sandström' } } };
  const into = <Thing extends { readonly id: string }>(list: ListOf<Thing>) => {
    const found = findList(database, info.site.id, list.name);
    if (!found) throw new Error(`no list ${list.name}`);
    const shelf: Shelf = { database, list: found.id, columns: columnsOf(database, found.id) };
    return (thing: Thing) => {
      const fields = Object.entries(writeFields(list, thing)).filter(([, value]) => value !== '' && value !== null);
      insertItem(shelf, Object.fromEntries(fields), stamp);
    };
  };
  const risk = into<Risk>(riskList);
  const proposal = into<Proposal>(proposalList);
  const decision = into<Decision>(decisionList);
  database.together(() => {
    for (let at = 0; at < amount; at += 1) {
      const all = made(owner, at);
      risk(all.risk);
      proposal(all.proposal);
      decision(all.decision);
    }
  });
}
