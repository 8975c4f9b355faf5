// The thread where Word and Excel files are made. It knows nothing but the words it is given.
import { parentPort } from 'node:worker_threads';
import { wordOf } from './letter.ts';
import { excelOf } from './sheet.ts';
import type { Done, Job, Paper } from './writing.ts';

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
