import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { seconds, sizes, writePage } from './page.mjs';

export { isReady, isSettled, page, results } from './page.mjs';

/** Pagefind, given the pages of the jobs that we build, each as far as it is the job's own. */
export const name = 'Pagefind';
export const isOwn = address => !/\/(page|engine)\.js$/.test(address);
export const isScript = address => /\.js$/.test(address);

const ENGINE = `
import * as pagefind from './pagefind/pagefind.js';
// In the page itself, where its requests can be seen.
export const load = async () => {
  await pagefind.options({ noWorker: true });
  await pagefind.init();
};
export const search = async query => {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map(result => result.data()));
  return shown.map(({ url, meta }) => ({ address: url, title: meta.title }));
};
`;

export async function build({ site, postings }, folder) {
  await mkdir(join(folder, 'jobs'), { recursive: true });
  for (const { id } of postings) await cp(join(site, 'jobs', id), join(folder, 'jobs', id), { recursive: true });
  const program = new URL('../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url).pathname;
  const time = await seconds(() => promisify(execFile)('node', [program, '--site', folder, '--root-selector', 'main'], { maxBuffer: 1 << 28 }));
  await writePage(folder, ENGINE, {});
  return { folder, seconds: time, ...await sizes(join(folder, 'pagefind')) };
}
