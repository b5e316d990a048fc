const LATENCY = 50, SLOWER = 4, EVERY = 10, SHOWN = 5, AT_ONCE = 4;

/** Fetches until the first result of each query, typed well and with one typo, and where the intended posting stands. */
export async function firstResults(browser, server, search, queries) {
  server.latency = LATENCY;
  const found = { text: [], typo: [] }, waiting = queries.flatMap(query => [[query, 'text'], [query, 'typo']]);
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next; (next = waiting.pop());) {
      const [query, kind] = next;
      found[kind].push(await firstResult(browser, server, search, query[kind], query.intended));
    }
  }));
  return found;
}

async function firstResult(browser, server, search, query, intended) {
  const page = await browser.page(`${server.address}${search.page}?q=${encodeURIComponent(query)}`);
  await page.until(search.isSettled);
  const { entries, links } = await page.value(`(${whatIsThere})('${search.results}')`);
  await page.close();
  const own = entries.filter(({ name }) => search.isOwn(name)), sizes = await Promise.all(own.map(({ name }) => server.sizeOf(name)));
  return {
    words: query.split(' ').length,
    raw: sum(sizes.map(size => size.raw)),
    gzipped: sum(sizes.map(size => size.gzipped)),
    waves: waves(own.filter(({ name }) => !search.isScript(name))),
    place: links.slice(0, SHOWN).findIndex(link => link.includes(`/${intended}/`)),
  };
}

/** The time from each letter to its results, in milliseconds, in a browser as slow as a phone. */
export async function keystrokes(browser, server, search, queries) {
  server.latency = 0;
  const times = [];
  for (const query of queries.filter((_, number) => number % EVERY === 0).flatMap(({ text, typo }) => [text, typo])) {
    const page = await browser.page(server.address + search.page, SLOWER);
    await page.until(search.isReady);
    times.push(...await page.value(`(${typeLetters})('${query}', () => ${search.isSettled})`));
    await page.close();
  }
  return times.sort((a, b) => a - b);
}

/** Runs in the page. */
function whatIsThere(results) {
  return {
    entries: performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    links: [...document.querySelectorAll(results)].map(link => link.getAttribute('href')),
  };
}

/** Runs in the page. */
async function typeLetters(query, isSettled) {
  const input = document.querySelector('input[type=search]'), times = [];
  for (let length = 1; length <= query.length; length++) {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    input.value = query.slice(0, length);
    const start = performance.now();
    const settled = new Promise(resolve => new MutationObserver((_, observer) => {
      if (!isSettled()) return;
      observer.disconnect();
      resolve();
    }).observe(document.body, { attributes: true, attributeFilter: ['aria-busy'], subtree: true }));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** How many requests had to wait for one another. */
function waves(entries) {
  const seen = [];
  for (const { startTime, responseEnd } of entries.sort((a, b) => a.startTime - b.startTime)) {
    seen.push({ end: responseEnd, depth: 1 + Math.max(0, ...seen.filter(({ end }) => end <= startTime).map(({ depth }) => depth)) });
  }
  return Math.max(0, ...seen.map(({ depth }) => depth));
}

const sum = numbers => numbers.reduce((total, number) => total + number, 0);
