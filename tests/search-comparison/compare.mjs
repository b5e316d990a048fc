// Measures the search of the sites that `careers` builds beside three others, on the same postings and the same queries.
//   npm ci && node compare.mjs [--counts 100,1000,10000] [--only careers,minisearch,lunr,pagefind]
// Needs the .NET SDK, and Chromium at /usr/bin/chromium or where CHROMIUM says. Prints tables in markdown.
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './measuring/corpus.mjs';
import { Browser } from './measuring/browser.mjs';
import { serve } from './measuring/server.mjs';
import { firstResults, keystrokes } from './measuring/measures.mjs';
import { table } from './measuring/table.mjs';

const { values: options } = parseArgs({
  options: { counts: { type: 'string', default: '100,1000,10000' }, only: { type: 'string', default: 'careers,minisearch,lunr,pagefind' } },
});
const names = options.only.split(',');
const searches = await Promise.all(names.map(name => import(`./searches/${name}.mjs`)));
const work = await mkdtemp(join(tmpdir(), 'search-comparison-')), began = Date.now();
const tell = (...words) => console.error(`${Math.round((Date.now() - began) / 1000)} s`.padStart(6), ...words);

/** One search on its own: with a browser of its own, which ends with it, so that none has less memory than another. */
async function measure(search, corpus, folder) {
  const built = await search.build(corpus, folder), server = await serve(built.folder), browser = await Browser.start();
  try {
    tell('  built');
    const first = await firstResults(browser, server, search, corpus.queries);
    tell('  first results');
    return { name: search.name, built, first, keys: await keystrokes(browser, server, search, corpus.queries) };
  } finally {
    server.close();
    await browser.close();
  }
}

try {
  for (const count of options.counts.split(',').map(Number)) {
    tell(`${count} postings`);
    const corpus = await makeCorpus(count, join(work, String(count)));
    const measured = [];
    for (const [number, search] of searches.entries()) {
      tell(`${count} postings, ${names[number]}`);
      const folder = join(work, `${count}-${names[number]}`);
      try {
        measured.push(await measure(search, corpus, folder));
      } catch (error) {
        process.exitCode = 1;
        tell(`  ${names[number]} is left out of the table: ${error.message}`);
      }
      await rm(folder, { recursive: true, force: true });
    }
    console.log(table(count, measured));
    await rm(join(work, String(count)), { recursive: true });
  }
} finally {
  await rm(work, { recursive: true, force: true });
  tell('done');
}
