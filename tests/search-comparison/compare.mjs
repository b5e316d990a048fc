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
const work = await mkdtemp(join(tmpdir(), 'search-comparison-'));
const browser = await Browser.start();
try {
  for (const count of options.counts.split(',').map(Number)) {
    const corpus = await makeCorpus(count, join(work, String(count)));
    const measured = [];
    for (const [number, search] of searches.entries()) {
      console.error(`${count} postings, ${names[number]}`);
      const built = await search.build(corpus, join(work, `${count}-${names[number]}`));
      const server = await serve(built.folder);
      try {
        measured.push({ name: search.name, built, first: await firstResults(browser, server, search, corpus.queries), keys: await keystrokes(browser, server, search, corpus.queries) });
      } finally {
        server.close();
      }
    }
    console.log(table(count, measured));
  }
} finally {
  await browser.close();
  await rm(work, { recursive: true });
}
