import { cp, mkdir, stat, writeFile, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// The page on which the others are measured: a field, a list, and the first ten results in it.
export const page = '/index.html';
export const results = 'li a';
export const isSettled = 'document.querySelector("ul").ariaBusy === "false"';
export const isReady = 'window.isReady === true';

const SCRIPT = `
import { load, search } from './engine.js';
const input = document.querySelector('input'), list = document.querySelector('ul'), loading = load();
async function show() {
  list.ariaBusy = 'true';
  await loading;
  const query = input.value, found = await search(query);
  if (query !== input.value) return;
  list.replaceChildren(...found.slice(0, 10).map(({ address, title }) => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    item.append(link);
    return item;
  }));
  list.ariaBusy = 'false';
}
input.addEventListener('input', show);
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) show();
else loading.then(() => window.isReady = true);
`;

/** @param {string} engine The module that loads an index and searches in it. @param {Record<string, string>} libraries Files beside it, by their names. */
export async function writePage(folder, engine, libraries) {
  await mkdir(folder, { recursive: true });
  const preloads = ['engine.js', ...Object.keys(libraries).filter(file => file.endsWith('.mjs'))].map(file => `<link rel="modulepreload" href="${file}">`).join('');
  const classic = Object.keys(libraries).filter(file => file.endsWith('.js')).map(file => `<script src="${file}"></script>`).join('');
  await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>search</title><link rel="icon" href="data:,">${preloads}${classic}<input type="search"><ul></ul><script type="module" src="page.js"></script>`);
  await writeFile(join(folder, 'page.js'), SCRIPT);
  await writeFile(join(folder, 'engine.js'), engine);
  for (const [name, file] of Object.entries(libraries)) await cp(new URL(`../node_modules/${file}`, import.meta.url), join(folder, name));
}

/** Bytes of files or whole folders. */
export async function sizes(...paths) {
  const sum = { bytes: 0, gzipped: 0 };
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const inner = await sizes(...(await readdir(path)).map(name => join(path, name)));
      sum.bytes += inner.bytes;
      sum.gzipped += inner.gzipped;
    } else {
      const bytes = await readFile(path);
      sum.bytes += bytes.length;
      sum.gzipped += gzipSync(bytes, { level: 9 }).length;
    }
  }
  return sum;
}

/** Accents away, as ours does; none of the others does it by itself. */
export const FOLD = `const fold = text => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o');\n`;

export const seconds = async work => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
