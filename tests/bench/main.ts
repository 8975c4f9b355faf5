// `npm run bench`: figures as counts and ratios measured in one run. `-- storage [items…]` the list store alone; `-- crash` kills the
// product instead.
import { crash } from './crash.ts';
import { mainJob } from './main-job.ts';
import { SMALLEST, storage } from './storage.ts';

const [chosen, ...numbers] = process.argv.slice(2);

if (chosen === 'crash') await crash();
else if (chosen === 'storage') {
  const sizes = numbers.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST))
    throw new Error(`whole numbers from ${SMALLEST}`);
  await storage(sizes);
} else {
  await mainJob();
  await storage([]);
}
