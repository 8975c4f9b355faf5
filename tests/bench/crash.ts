// `npm run bench -- crash`: the crash test in full, with its seed, so that it can be run again.
import { type CrashReport, crashTest } from '../storage/crash.ts';
import { row, say } from './figures.ts';

const KILLS = 200;

/** Two municipalities at once, each with half of the kills: most of the time goes by while a product starts. */
export async function crash(): Promise<void> {
  const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 100_000);
  const kills = Math.ceil(Number(process.env['CRASH_KILLS'] ?? KILLS) / 2);
  say(`\nKilled at random, seed ${seed} (again with CRASH_SEED=${seed})`);
  const halves = await Promise.all(
    [seed, seed + 1].map((own) =>
      crashTest({
        seed: own,
        kills,
        reportsPerLife: 2,
        stepsPerLife: 8,
        reporters: 24,
        longest: 1_000,
        withCards: true,
      }),
    ),
  );
  const sum = (of: (half: CrashReport) => number) => halves.reduce((total, half) => total + of(half), 0);
  const offences = halves.flatMap((half) => half.offences.map((offence) => `seed ${half.seed}: ${offence}`));
  const counted = (of: (half: CrashReport) => Readonly<Record<string, number>>) =>
    halves.flatMap((half) => Object.entries(of(half)).map(([name, times]) => `${name}: ${times}`)).join(', ') || 'none';
  row(
    'kill -9',
    sum((half) => half.kills),
  );
  row(
    'of those while it was starting',
    sum((half) => half.killedInStartUp),
  );
  row(
    'reports and changes acknowledged',
    sum((half) => half.acknowledged),
  );
  row(
    'reports',
    sum((half) => half.reports),
  );
  row(
    'changes accepted',
    sum((half) => half.changes.accepted),
  );
  row(
    'changes without an answer, found when looked up',
    sum((half) => half.changes.seen),
  );
  row(
    'changes without an answer, not found, made anew',
    sum((half) => half.changes.unknown),
  );
  row(
    'changes refused, races among them',
    sum((half) => half.changes.refused),
  );
  row(
    'changes accepted before SharePoint had them',
    sum((half) => half.acceptedWaiting),
  );
  row(
    'of those lost to somebody who was first, and told so',
    sum((half) => half.toldLost),
  );
  row(
    'messages to reporters without an answer from Teams, not repeated',
    sum((half) => half.unheard),
  );
  row(
    'answers that were neither yes nor no, by status',
    counted(({ problems }) => problems),
  );
  row('seconds', Math.max(...halves.map(({ seconds }) => seconds)));
  row('lost, doubled or otherwise wrong', offences.length);
  for (const offence of offences) say(`    ${offence.replaceAll('\n', ' | ')}`);
  if (offences.length > 0) process.exitCode = 1;
}
