// The thread where Word and Excel files are made. It knows nothing but the words it is given.
import { parentPort } from 'node:worker_threads';
import type { Paper } from '../../blocks/paper.ts';
import { excelOf } from './excel.ts';
import { wordOf } from './word.ts';
import type { Done, Job } from './writing.ts';

const made = (paper: Paper): Promise<Buffer> =>
  paper.as === 'sheet' ? excelOf(paper.sheet, paper.language) : wordOf(paper.letter, paper.language);

parentPort?.on('message', ({ number, paper }: Job) => {
  made(paper).then(
    (file) => {
      const bytes = new Uint8Array(file);
      parentPort?.postMessage({ number, bytes } satisfies Done, [bytes.buffer]);
    },
    (error: unknown) => {
      const failed = error instanceof Error ? error : new Error(String(error));
      parentPort?.postMessage({ number, failed } satisfies Done);
    },
  );
});
