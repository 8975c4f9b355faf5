// `npm run bench`: figures as counts and ratios measured in one run. `-- storage [items…]` the list store alone, `-- campaign [people]` a campaign, `-- queue [people per
// process]` several processes on one queue, `-- acknowledgements [people of the campaign meanwhile]`, `-- page [acknowledgements]` the coordinator's pages,
// `-- burst [reports]` a busy half minute, `-- measures [measures]` the action plan, `-- incidents [cases]` the list of cases,
// `-- clocks [clocks]` a year of legal clocks, `-- search [records]` the search over everything, `-- home [people]` what the home asks,
// `-- words` how well words are understood, `-- decisions [risks]` decisions of risks; `-- papers [rows]` Word and Excel files; `-- start [rounds] [another bundle]` until it listens; `-- crash` kills the product instead.
import { acknowledgements } from './acknowledgements.ts';
import { burst } from './burst.ts';
import { campaign } from './campaign.ts';
import { clocks } from './clocks.ts';
import { coordinatorPage } from './coordinator-page.ts';
import { crash } from './crash.ts';
import { decisions } from './decisions.ts';
import { home } from './home.ts';
import { incidents } from './incidents.ts';
import { mainJob } from './main-job.ts';
import { measures } from './measures.ts';
import { paperFigures } from './papers.ts';
import { queue } from './queue.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { SMALLEST, storage } from './storage.ts';
import { words } from './words.ts';

const [chosen, ...numbers] = process.argv.slice(2);

const campaigns = async (recipients: number) => {
  await campaign({ recipients, kills: 0, seed: 1 });
  // What has gone down five times with its process is stopped: in a small campaign each pack would see every kill.
  await campaign({ recipients, kills: recipients < 1_500 ? 3 : 10, seed: 1 });
};

if (chosen === 'crash') await crash();
else if (chosen === 'burst') await burst(Number(numbers[0] ?? 500));
else if (chosen === 'campaign') await campaigns(Number(numbers[0] ?? 2_000));
else if (chosen === 'decisions') await decisions(Number(numbers[0] ?? 20_000));
else if (chosen === 'clocks') await clocks(Number(numbers[0] ?? 10_000));
else if (chosen === 'measures') await measures(Number(numbers[0] ?? 20_000));
else if (chosen === 'incidents') await incidents(Number(numbers[0] ?? 20_000));
else if (chosen === 'words') words();
else if (chosen === 'search') await search(Number(numbers[0] ?? 100_000));
else if (chosen === 'home') await home(Number(numbers[0] ?? 20_000));
else if (chosen === 'queue') await queue(Number(numbers[0] ?? 2_500));
else if (chosen === 'acknowledgements') await acknowledgements({ others: Number(numbers[0] ?? 1_500), readers: 500 });
else if (chosen === 'page') await coordinatorPage(Number(numbers[0] ?? 50_000));
else if (chosen === 'start') await start(Number(numbers[0] ?? 9), numbers[1]);
else if (chosen === 'papers') await paperFigures(Number(numbers[0] ?? 10_000));
else if (chosen === 'storage') {
  const sizes = numbers.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST))
    throw new Error(`whole numbers from ${SMALLEST}`);
  await storage(sizes);
} else {
  await mainJob();
  await storage([]);
  await campaigns(500);
  await acknowledgements({ others: 300, readers: 50 });
  await coordinatorPage(5_000);
  await queue(400);
  await decisions(2_000);
  await measures(2_000);
  await incidents(2_000);
  await clocks(300);
  await search(20_000);
  await home(5_000);
  words();
  await burst(60);
}
