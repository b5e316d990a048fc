import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lunr from 'lunr';
import { FOLD, seconds, sizes, writePage } from './page.mjs';

export { isReady, isSettled, page, results } from './page.mjs';

/** lunr, set up as well as we can: without stemming, which would spoil prefixes; typos are looked for where nothing is found, as ours does. */
export const name = 'lunr';
export const isOwn = address => !address.endsWith('/page.js');
export const isScript = address => /\.js$/.test(address);

const ENGINE = `
${FOLD}
let index, titles;
export const load = async () => {
  const stored = await (await fetch('index.json')).json();
  titles = stored.titles;
  index = lunr.Index.load(stored.index);
};
export const search = async query => {
  const terms = lunr.tokenizer(fold(query)).map(String), { REQUIRED } = lunr.Query.presence, { TRAILING } = lunr.Query.wildcard;
  let found = index.query(ask => {
    for (const term of terms) {
      ask.term(term, { presence: REQUIRED, wildcard: TRAILING, usePipeline: false });
      ask.term(term, { boost: 10, usePipeline: false });
    }
  });
  if (!found.length) found = index.query(ask => {
    for (const term of terms) ask.term(term, { presence: REQUIRED, editDistance: term.length < 4 ? 0 : 1, usePipeline: false });
  });
  return found.map(({ ref }) => ({ address: \`/jobs/\${ref}/\`, title: titles[ref] }));
};
`;

export async function build({ postings }, folder) {
  const fold = new Function(`${FOLD} return fold`)(), boosts = { title: 6, place: 5, department: 3, skills: 3, type: 2, body: 1 };
  await writePage(folder, ENGINE, { 'lunr.js': 'lunr/lunr.min.js' });
  const time = await seconds(async () => {
    const index = lunr(function () {
      this.pipeline.reset();
      this.ref('id');
      for (const [field, boost] of Object.entries(boosts)) this.field(field, { boost, extractor: posting => fold(posting[field]) });
      for (const posting of postings) this.add(posting);
    });
    const titles = Object.fromEntries(postings.map(({ id, title }) => [id, title]));
    await writeFile(join(folder, 'index.json'), JSON.stringify({ index, titles }));
  });
  return { folder, seconds: time, ...await sizes(join(folder, 'index.json')) };
}
