// The work with a case through its actions: what is done twice, what follows from a step, who is asked, and what readers see.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { instantAt } from '../../bot/blocks/instant.ts';
import { UNPROTECTED } from '../../bot/capabilities/incident/protection-model.ts';
import { askingCard, workCard } from '../../bot/capabilities/incident-work/cards.ts';
import type { IncidentWork } from '../../bot/capabilities/incident-work/model.ts';
import { untouched } from '../../bot/capabilities/incident-work/rules.ts';
import { incidentWorkText } from '../../bot/capabilities/incident-work/text.ts';
import { statusCard } from '../../bot/capabilities/status-card/cards.ts';
import { viewOf } from '../../bot/capabilities/status-card/rules.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { questionOf } from '../../bot/contract.ts';
import type { Job } from '../../bot/jobs.ts';
import { aHolding, anIncident, as, at, erik, helena, sara } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';
import { aWork } from '../builders/work.ts';

const CASE = anIncident({ id: 'incident-of-work', severity: 'kritisk', status: 'inProgress', category: 'malware' });
const coordinator = { person: erik, roles: [as('coordinator')], language: 'sv' as const };
const somebody = { person: helena, roles: [], language: 'sv' as const };

function started(more: Readonly<Record<string, readonly object[]>> = {}, now = at('10:00')) {
  const holding = aHolding({ id: 'coordinating', role: 'coordinator', holder: erik.id, deputy: null });
  const records = new Map(Object.entries({ incidents: [CASE], roles: [holding], ...more })) as unknown as Records;
  const { ports, records: all } = memory({ people: [erik, sara, helena], records });
  const told: Job[] = [];
  const timed: { readonly job: Job; readonly at: string | undefined; readonly key: string }[] = [];
  let clock = Date.parse(now);
  const here = app({
    ...ports,
    now: () => instantAt(clock),
    commit: (change) => {
      told.push(...change.follow);
      return ports.commit(change);
    },
    enqueue: (key, _partition, job, when) => void timed.push({ key, job, at: when?.at }),
  });
  const ask = async <Name extends ActionName>(name: Name, asked: Asked<Name>, by = coordinator) => {
    const question = questionOf(name, { key: ports.newId(), ...asked });
    if (!question.success) throw question.error;
    const action = here.actions[name] as (question: unknown, by: unknown) => Promise<Answer<Name>>;
    return action(question.data, by);
  };
  return {
    here,
    ask,
    told,
    timed,
    list: (name: string) => [...((all() as ReadonlyMap<string, readonly object[]>).get(name) ?? [])],
    later: (minutes: number) => {
      clock += minutes * 60_000;
    },
    kinds: () => told.map(({ kind }) => kind),
  };
}
const id = CASE.id;

describe('a press', () => {
  it('is done once however often it comes: a role, a step, the time between updates, an update', async () => {
    const { ask, list } = started();
    for (let times = 0; times < 2; times += 1) {
      await ask('incidentWork.takeRole', { id, role: 'lead' });
      await ask('incidentWork.setStep', { id, step: 'isolate', state: 'done' });
      await ask('incidentWork.setCadence', { id, minutes: 30 });
      await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Servrarna är krypterade.' });
    }
    const kinds = list('incidentWorkEvents').map((event) => (event as { kind: string }).kind);
    expect(kinds).toEqual(['roleTaken', 'stepDone', 'cadenceChanged', 'updated']);
    const lines = list('timeline').map((event) => (event as { kind: string }).kind);
    expect(lines).toEqual(['roleTaken', 'situationTold']);
    expect(list('incidentWorks')).toMatchObject([{ id, severity: 'kritisk', everyMinutes: 30, revision: 4 }]);
  });

  it('of somebody without a role in the case is refused, and with one it is done', async () => {
    const { ask } = started();
    const take = { id, role: 'technology' } as const;
    expect(await ask('incidentWork.takeRole', take, somebody)).toMatchObject({ refused: 'caseUnknown' });
    await ask('incidentWork.giveRole', { id, role: 'communication', person: helena.id });
    expect(await ask('incidentWork.takeRole', take, somebody)).toMatchObject({
      work: { holders: { technology: { name: helena.name }, communication: { name: helena.name } } },
      mayWork: true,
      mayLead: false,
    });
    const give = { id, role: 'lead', person: sara.id } as const;
    expect(await ask('incidentWork.giveRole', give, somebody)).toMatchObject({ refused: 'notAllowed' });
  });

  it('that gives somebody a role tells that person, and shows nothing of what was reported', async () => {
    const { ask, told } = started();
    await ask('incidentWork.giveRole', { id, role: 'communication', person: helena.id });
    expect(told).toContainEqual({ kind: 'tellCaseRole', incident: id, role: 'communication', person: helena.id });
    const page = await ask('incidentWork.read', { id }, somebody);
    expect(JSON.stringify(page)).not.toContain(CASE.happened);
    expect(JSON.stringify(page)).not.toContain(CASE.reporterName);
  });

  it('writes nothing more where the case may concern protective security', async () => {
    const stopped = { id, stoppedAt: at('09:30'), changeId: 'c' };
    const { ask, list } = started({ triages: [stopped] });
    const written = await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Hemligt.' });
    expect(written).toMatchObject({ refused: 'protectiveStop' });
    expect(list('incidentWorks')).toEqual([]);
  });
});

describe('the clock', () => {
  /** A minute has gone: what its look finds is done. */
  const look = async ({ here, timed }: Pick<ReturnType<typeof started>, 'here' | 'timed'>) => {
    here.schedules.find(({ name }) => name === 'reminders/incident-work')?.run();
    for (const { job } of timed.splice(0)) if (job.kind === 'followCase') await here.jobs.followCase(job, 'key', 0);
  };

  it('finds a serious case that nobody has begun with, and asks for its roles once an interval', async () => {
    const { here, list, timed, later, told } = started();
    await look({ here, timed });
    expect(list('incidentWorks')).toMatchObject([{ severity: 'kritisk', seriousSince: at('10:00') }]);
    expect(timed.map(({ job, at: when }) => [job.kind, when])).toEqual([
      ['lookAtWork', at('10:30')],
      ['lookAtWork', at('11:00')],
    ]);
    later(30);
    for (let times = 0; times < 3; times += 1)
      await here.jobs.lookAtWork({ kind: 'lookAtWork', incident: id, about: 'roles' }, 'key', 0);
    expect(told.filter(({ kind }) => kind === 'askForWork')).toEqual([
      { kind: 'askForWork', incident: id, about: 'roles', at: at('10:30'), person: null },
    ]);
    expect(here.services.workNotice(id, 'roles', at('10:30'))).toMatchObject({ empty: { length: 4 } });
  });

  it('asks no more when what was missing has been done before the message went', async () => {
    const { here, ask, later, timed } = started();
    await look({ here, timed });
    later(61);
    await here.jobs.lookAtWork({ kind: 'lookAtWork', incident: id, about: 'update' }, 'key', 0);
    expect(here.services.workNotice(id, 'update', at('11:01'))).toMatchObject({ about: 'update' });
    await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Lugnt nu.' });
    expect(here.services.workNotice(id, 'update', at('11:01'))).toBeUndefined();
  });

  it('puts it in the inbox of whoever can answer: the incident lead, or those who handle the case', async () => {
    const asked = { roles: { count: 1, at: at('09:30') }, update: { count: 1, at: at('09:30') } };
    const common = { severity: 'kritisk', seriousSince: at('09:00'), nextUpdateAt: at('09:30'), nags: asked } as const;
    const lead = { lead: { person: helena.id, name: helena.name, at: at('09:00') } };
    const kindsOf = (holders: object, person: typeof erik) =>
      started({ incidentWorks: [aWork({ id, ...common, holders })] })
        .here.services.inbox(person)
        .tasks.flatMap((task) => (task.kind === 'incidentWork' ? [task.about] : []));
    expect([kindsOf({}, erik), kindsOf({}, helena)]).toEqual([['roles', 'update'], []]);
    expect([kindsOf(lead, erik), kindsOf(lead, helena)]).toEqual([['roles'], ['update']]);
  });

  it('ends with the case, draws the cards anew and asks for nothing', async () => {
    const closed = { ...CASE, status: 'closed' as const };
    const reader = { id: `${id}/${sara.id}`, incident: id, person: sara.id, personName: sara.name, removedAt: null };
    const work = aWork({
      id,
      severity: 'kritisk',
      seriousSince: at('09:00'),
      everyMinutes: 60,
      nextUpdateAt: at('09:30'),
    });
    const { here, list, told, timed } = started({
      incidents: [closed],
      incidentWorks: [work],
      statusReaders: [{ ...reader, revision: 1, changedBy: '', changedAt: at('09:00'), changeId: 'c' }],
    });
    await look({ here, timed });
    expect(list('incidentWorks')).toMatchObject([{ endedAt: at('10:00') }]);
    expect(told).toContainEqual({ kind: 'showStatus', incident: id, person: sara.id });
    expect(timed).toEqual([]);
  });
});

describe('the status card', () => {
  const added = { id, person: sara.id };

  it('goes to a chosen reader once, and anew with each update', async () => {
    const { ask, told } = started();
    await ask('statusCard.addReader', added);
    await ask('statusCard.addReader', added);
    const shows = () => told.filter(({ kind }) => kind === 'showStatus').length;
    expect(shows()).toBe(1);
    await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Lugnt.' });
    expect(shows()).toBe(2);
  });

  it('holds only what was written for its readers, and nothing for whoever was removed', async () => {
    const { here, ask, list } = started();
    await ask('statusCard.addReader', added);
    await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Lugnt.', needs: 'Folk.' });
    const shown = JSON.stringify(here.services.statusCard(id, sara.id));
    expect(shown).toContain('Lugnt.');
    expect(shown).toContain('Folk.');
    for (const secret of [CASE.happened, CASE.reporterName, CASE.reporterUnit]) expect(shown).not.toContain(secret);
    expect(here.services.statusCard(id, helena.id)).toBeUndefined();
    await ask('statusCard.removeReader', added);
    const view = viewOf(CASE, list('incidentWorks')[0] as IncidentWork, false);
    expect(view).toMatchObject({ update: null, severity: null, nextUpdateAt: null, isReader: false });
    const gone = here.services.statusCard(id, sara.id);
    expect(gone?.isReader).toBe(false);
    expect(JSON.stringify(gone)).not.toContain('Lugnt.');
    expect(JSON.stringify(gone)).not.toContain('Folk.');
  });

  it('has a log of who was sent it and when, once for each update, and of whom it did not reach', async () => {
    const { here, ask } = started();
    await ask('statusCard.addReader', added);
    here.services.statusSent(id, sara.id, 0, null);
    here.services.statusSent(id, sara.id, 0, null);
    here.services.statusSent(id, sara.id, 1, 'appBlocked');
    const { log, rows } = await ask('statusCard.read', { id });
    expect(log.map(({ kind, update }) => [kind, update]).toSorted()).toEqual([
      ['added', 0],
      ['notDelivered', 1],
      ['sent', 0],
    ]);
    expect(rows).toMatchObject([{ reader: { personName: sara.name }, arrived: { update: 0 } }]);
  });

  it('of a case for named people only is for them alone, and so is the work', async () => {
    const insight = { readers: [{ id: erik.id, name: erik.name }], since: at('09:30'), byName: erik.name, reason: 'x' };
    const restricted = { ...CASE, protection: { ...UNPROTECTED, insight } };
    const reader = { id: `${id}/${sara.id}`, incident: id, person: sara.id, personName: sara.name, removedAt: null };
    const work = aWork({ id, holders: { lead: { person: helena.id, name: helena.name, at: at('09:00') } } });
    const { here, ask, timed } = started({
      incidents: [restricted],
      incidentWorks: [work],
      statusReaders: [{ ...reader, revision: 1, changedBy: '', changedAt: at('09:00'), changeId: 'c' }],
    });
    expect(await ask('incidentWork.read', { id }, somebody)).toMatchObject({ refused: 'caseUnknown' });
    expect(here.services.statusCard(id, sara.id)).toMatchObject({ isReader: false, update: 0 });
    const role = { id, role: 'technology', person: sara.id } as const;
    expect(await ask('incidentWork.giveRole', role)).toMatchObject({ refused: 'notNamedInCase' });
    expect(await ask('statusCard.addReader', { id, person: helena.id })).toMatchObject({ refused: 'notNamedInCase' });
    here.schedules.find(({ name }) => name === 'reminders/status-card')?.run();
    expect(timed.map(({ job }) => job)).toContainEqual({ kind: 'showStatus', incident: id, person: sara.id });
  });

  it('is not sent to an account that is not active', async () => {
    const { ask } = started();
    const nobody = '00000000-0000-4000-8000-000000000099';
    expect(await ask('statusCard.addReader', { id, person: nobody })).toMatchObject({ refused: 'readerGone' });
    expect(await ask('statusCard.addReader', added, somebody)).toMatchObject({ refused: 'caseUnknown' });
  });
});

describe('the cards', () => {
  it.each(['sv', 'en'] as const)(
    'say the same in %s as everywhere, and give nothing away in the notification',
    async (language) => {
      const t = incidentWorkText[language];
      const { ask } = started();
      await ask('incidentWork.writeUpdate', { id, after: 0, situation: 'Hemligheten.' });
      const page = await ask('incidentWork.read', { id });
      const work = workCard(page, language, { tab: 'https://teams.example' });
      expect(work.summary).not.toContain('Hemligheten');
      expect(JSON.stringify(work.card)).toContain('Hemligheten.');
      for (const role of ['lead', 'communication'] as const)
        expect(JSON.stringify(work.card)).toContain(t.roles[role].take);
      expect(JSON.stringify(work.card)).toContain(t.buttons.done);
      const notice = { incident: id, number: CASE.number, about: 'roles', nextUpdateAt: null, last: null } as const;
      const asking = askingCard({ ...notice, empty: ['lead'] }, 'https://teams.example', language);
      expect(asking.summary).toBe(t.nag.summary.roles);
      expect(JSON.stringify(asking.card)).toContain(t.roles.lead.take);
      const { number, status } = CASE;
      const view = { number, status, severity: null, nextUpdateAt: null, isReader: true, update: page.work.update };
      const status_ = statusCard(view, language);
      expect(status_.summary).not.toContain('Hemligheten');
      expect(JSON.stringify(status_.card)).toContain(t.update.situation);
    },
  );

  it('offer no button to whoever may only read', async () => {
    const { ask } = started();
    const page = await ask('incidentWork.read', { id }, { ...somebody, roles: [as('auditor')] });
    const { card } = workCard(page, 'sv', { tab: 'https://teams.example' });
    expect(page.mayWork).toBe(false);
    for (const verb of ['takeRole', 'setStep', 'writeUpdate']) expect(JSON.stringify(card)).not.toContain(verb);
    expect(untouched(CASE).checklist.category).toBe('malware');
  });
});
