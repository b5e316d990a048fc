const LATENCY = 50, SLOWER = 4, EVERY = 10, SHOWN = 5, AT_ONCE = 4, LONGEST = 60_000;

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

/**
 * The time from each letter to its results, in milliseconds, in a browser as slow as a phone: at a first visit, where each request takes its time,
 * and where all files that the queries need are in the page.
 */
export async function keystrokes(browser, server, search, queries) {
  const typed = queries.filter((_, number) => number % EVERY === 0).flatMap(({ text, typo }) => [text, typo]);
  const first = [];
  for (const query of typed) first.push(...await typeAll(browser, server, search, LATENCY, [query], 1));
  return { first: inOrder(first), there: inOrder(await typeAll(browser, server, search, 0, typed, 2)) };
}

/** Types queries into one page, so many times over; the times of the last one count. */
async function typeAll(browser, server, search, latency, queries, rounds) {
  server.latency = latency;
  const page = await browser.page(server.address + search.page, SLOWER);
  await page.until(search.isReady);
  let times = [];
  for (let round = 0; round < rounds; round++) {
    times = [];
    for (const query of queries) {
      times.push(...await page.value(`(${typeLetters})(${JSON.stringify(query)}, () => ${search.isSettled}, ${LONGEST})`));
    }
  }
  await page.close();
  return times;
}

/** Runs in the page. */
function whatIsThere(results) {
  return {
    entries: performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    links: [...document.querySelectorAll(results)].map(link => link.getAttribute('href')),
  };
}

/** Runs in the page. */
async function typeLetters(query, isSettled, longest) {
  const input = document.querySelector('input[type=search]'), times = [];
  for (let length = 1; length <= query.length; length++) {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    input.value = query.slice(0, length);
    const start = performance.now();
    const settled = new Promise((resolve, reject) => {
      new MutationObserver((_, observer) => {
        if (!isSettled()) return;
        observer.disconnect();
        resolve();
      }).observe(document.body, { attributes: true, attributeFilter: ['aria-busy'], subtree: true });
      setTimeout(() => reject(Error(`no results for "${input.value}"`)), longest);
    });
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

const inOrder = times => times.sort((a, b) => a - b);

/** How many requests had to wait for one another. */
function waves(entries) {
  const seen = [];
  for (const { startTime, responseEnd } of entries.sort((a, b) => a.startTime - b.startTime)) {
    seen.push({ end: responseEnd, depth: 1 + Math.max(0, ...seen.filter(({ end }) => end <= startTime).map(({ depth }) => depth)) });
  }
  return Math.max(0, ...seen.map(({ depth }) => depth));
}

const sum = numbers => numbers.reduce((total, number) => total + number, 0);
