// `npm run bench`: figures as counts and ratios measured in one run. `-- storage [items…]` the list store alone, `-- campaign [people]` a campaign, `-- queue [people per
// process]` several processes on one queue; `-- decisions [risks]` decisions of risks; `-- crash` kills the product instead.
import { campaign } from './campaign.ts';
import { crash } from './crash.ts';
import { decisions } from './decisions.ts';
import { mainJob } from './main-job.ts';
import { queue } from './queue.ts';
import { SMALLEST, storage } from './storage.ts';

const [chosen, ...numbers] = process.argv.slice(2);

const campaigns = async (recipients: number) => {
  await campaign({ recipients, kills: 0, seed: 1 });
  await campaign({ recipients, kills: 10, seed: 1 });
};

if (chosen === 'crash') await crash();
else if (chosen === 'campaign') await campaigns(Number(numbers[0] ?? 2_000));
else if (chosen === 'decisions') await decisions(Number(numbers[0] ?? 20_000));
else if (chosen === 'queue') await queue(Number(numbers[0] ?? 2_500));
else if (chosen === 'storage') {
  const sizes = numbers.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST))
    throw new Error(`whole numbers from ${SMALLEST}`);
  await storage(sizes);
} else {
  await mainJob();
  await storage([]);
  await campaigns(500);
  await queue(400);
  await decisions(2_000);
}
