import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Ours, on the very page that candidates see. */
export const name = 'careers';
export const page = '/jobs/';
export const results = '.search-found article h2 a';
export const isSettled = 'document.querySelector("careers-search").ariaBusy === null && !document.querySelector(".search-found").hidden';
export const isReady = 'performance.getEntriesByName(new URL(document.querySelector("careers-search").dataset.index + "index.bin", location).href).length > 0 && document.querySelector("careers-search").ariaBusy === null';

export const isScript = address => /\/assets\/search[^/]*\.js$/.test(address);
export const isOwn = address => isScript(address) || address.includes('/search/');

export async function build({ site, timings }) {
  const folder = join(site, 'search'), files = await Promise.all((await readdir(folder)).map(file => readFile(join(folder, file))));
  return {
    folder: site,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    gzipped: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
    seconds: timings.search,
    note: `Of the time that the processors spend on the whole site, ${Math.round(100 * timings.search / timings.all)} % is the search's.`,
  };
}
