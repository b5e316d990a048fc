import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { FOLD, seconds, sizes, writePage } from './page.mjs';

export { isReady, isSettled, page, results } from './page.mjs';

/** MiniSearch, set up as well as we can: the same fields, accents folded, all words, prefixes, and as many wrong letters as ours forgives. */
export const name = 'MiniSearch';
export const isOwn = address => !address.endsWith('/page.js');
export const isScript = address => /\.m?js$/.test(address);

const SETTINGS = `({
  fields: ['title', 'department', 'place', 'type', 'skills', 'body'],
  storeFields: ['title'],
  processTerm: fold,
  searchOptions: {
    combineWith: 'AND', prefix: true, fuzzy: term => term.length < 4 ? 0 : term.length < 8 ? 1 : 2,
    boost: { title: 6, place: 5, department: 3, skills: 3, type: 2 },
  },
})`;

const ENGINE = `
import MiniSearch from './minisearch.mjs';
${FOLD}
let index;
export const load = async () => index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), ${SETTINGS});
export const search = async query => index.search(query).map(({ id, title }) => ({ address: \`/jobs/\${id}/\`, title }));
`;

export async function build({ postings }, folder) {
  const index = new MiniSearch(new Function(`${FOLD} return ${SETTINGS}`)());
  await writePage(folder, ENGINE, { 'minisearch.mjs': 'minisearch/dist/es/index.js' });
  const time = await seconds(async () => {
    index.addAll(postings);
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  });
  return { folder, seconds: time, ...await sizes(join(folder, 'index.json')) };
}
