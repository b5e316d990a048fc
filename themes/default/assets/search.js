// @ts-check
// The search on the list of all jobs. The page's own markup is in partials/search.sbn-html; this fills it and answers keys.
import { absolute, make, resultsIn } from '../scripts/search-cards.js';
import { open } from '../scripts/search-engine.js';

/** @typedef {import('../scripts/search-engine.js').Filters} Filters */
/** @typedef {import('../scripts/search-engine.js').Results} Results */

const SEEN = 5, FIRST = 10, MORE = 20, QUIET = 300;
const OPTION = '<li><label><input type=checkbox> <span></span> <span class=count></span></label></li>';

/** What the page says, in its language. @param {string} json @param {string} language */
function sentences(json, language) {
  /** @type {Record<string, string>} */
  const words = JSON.parse(json);
  const plural = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
  return {
    language,
    number: (/** @type {number} */ number) => numbers.format(number),
    say: (/** @type {string} */ key, /** @type {Record<string, any>} */ values = {}) => (words[`${key}.${plural.select(values.count)}`] ?? words[key + '.other'] ?? words[key] ?? '')
      .replace(/\{(\w+)\}/g, (place, name) => name === 'count' ? numbers.format(values.count) : values[name] ?? place),
  };
}

/**
 * The address of the page, which says what was typed and ticked. While somebody types it follows when the fingers rest, and all that was typed in one go is one step back.
 * @param {HTMLInputElement} input @param {Filters} filters
 */
function addressOf(input, filters) {
  let isTyping = false, waiting = 0;

  /** @param {boolean} isNew Whether the way back leads to what was before. */
  function save(isNew) {
    const url = new URL(location.href), { searchParams } = url;
    for (const [name, values] of Object.entries({ q: [input.value.trim()], ...filters })) {
      searchParams.delete(name);
      for (const value of values) if (value) searchParams.append(name, value);
    }
    if (url.href !== location.href) history[isNew ? 'pushState' : 'replaceState'](null, '', url);
  }

  /** What was typed and is not in the address yet is written there now. @param {boolean} goesOn Whether what is typed next belongs to it. */
  function rest(goesOn) {
    if (waiting) save(!isTyping);
    clearTimeout(waiting);
    isTyping = goesOn && !!waiting;
    waiting = 0;
  }

  return {
    rest,
    read() {
      const { searchParams } = new URL(location.href);
      clearTimeout(waiting);
      waiting = 0;
      isTyping = false;
      input.value = searchParams.get('q') ?? '';
      for (const name in filters) filters[name] = searchParams.getAll(name);
    },
    type() {
      clearTimeout(waiting);
      waiting = setTimeout(rest, QUIET, true);
    },
    /** A step of its own: what was typed before it is another. @param {() => void} change */
    step(change) {
      rest(false);
      change();
      save(true);
    },
  };
}

/**
 * What can be filtered by, and what is.
 * @param {HTMLDetailsElement[]} popups @param {Element} chips @param {Filters} filters @param {ReturnType<typeof sentences>} sentences @param {(change: () => void) => void} step
 */
function filtersIn(popups, chips, filters, { language, number, say }, step) {
  /** @type {Pick<Results, 'facets' | 'counts'>} */
  let latest = { facets: [], counts: [] };

  /** Ticks a value, or clears it. @param {string} name @param {string} value */
  const choose = (name, value) => step(() => {
    const chosen = filters[name], others = chosen.filter(other => other !== value);
    filters[name] = others.length < chosen.length ? others : [...chosen, value];
  });

  /** What a filter offers; nobody sees it before it is opened. @param {HTMLDetailsElement} popup @param {boolean} isOpen */
  function offer(popup, isOpen) {
    const at = latest.facets.findIndex(({ name }) => name === popup.dataset.facet);
    if (at < 0) return;
    const { name, values } = latest.facets[at], chosen = filters[name], options = /** @type {any} */ (popup.children[1]);
    popup.hidden = values.length < 2 && !chosen.length;
    if (!isOpen) return;
    if (options.children.length !== values.length) options.innerHTML = OPTION.repeat(values.length);
    values.forEach(([value, label, , lang = language], i) => {
      const item = options.children[i], [box, text, count] = item.firstChild.children, checked = chosen.includes(value);
      Object.assign(box, { name, value, checked });
      text.textContent = label;
      text.lang = lang;
      count.textContent = number(latest.counts[at][i]);
      item.hidden = !latest.counts[at][i] && !checked;
    });
  }

  for (const popup of popups) popup.onclick = () => popup.open || offer(popup, true);
  return {
    choose,
    show(/** @type {Results} */ results) {
      latest = results;
      chips.replaceChildren(...latest.facets.flatMap(({ name, values }) => values.filter(([value]) => filters[name]?.includes(value)).map(([value, label]) => {
        const chip = make('li', '');
        chip.append(make('button', label, { type: 'button', ariaLabel: say('remove', { name: label }), onclick: () => choose(name, value) }));
        return chip;
      })));
      for (const popup of popups) offer(popup, popup.open);
    },
  };
}

/**
 * What keys and clicks do that browsers do not do by themselves.
 * @param {HTMLElement} root @param {HTMLInputElement} input @param {HTMLDetailsElement[]} popups @param {() => HTMLElement[]} links @param {() => void} empty
 */
function answerKeys(root, input, popups, links, empty) {
  document.addEventListener('keydown', event => {
    const { key } = event, target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = links().indexOf(target), popup = popups.find(popup => popup.open && popup.contains(target));
    let next;
    if (key === '/' && !target.closest('input, textarea, select, [contenteditable]')) next = input;
    else if (!root.contains(target)) return;
    else if (key === 'Escape') {
      next = input;
      if (popup) {
        popup.open = false;
        next = /** @type {HTMLElement} */ (popup.children[0]);
      } else if (target === input) empty();
    } else if (key === 'ArrowDown' && (target === input || at >= 0)) next = links()[at + 1];
    else if (key === 'ArrowUp' && at >= 0) next = links()[at - 1] ?? input;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const popup of popups) if (target instanceof Node && !popup.contains(target)) popup.open = false;
  });
}

/** @param {HTMLElement} root */
function setUp(root) {
  const one = (/** @type {string} */ selector) => /** @type {any} */ (root.querySelector(selector));
  /** @type {HTMLInputElement} */
  const input = one('input');
  /** @type {HTMLElement[]} */
  const [form, chips, status, found, none, list] = ['', '-chips', '-status', '-found', '-none', '-list'].map(name => one('.search' + name));
  /** @type {HTMLButtonElement[]} */
  const [more, nearest, clear] = ['.search-more', '.search-nearest', '[type=reset]'].map(one);
  /** @type {HTMLDetailsElement[]} */
  const popups = [.../** @type {any} */ (root.querySelectorAll('details[name]'))];
  const { index: folder = '', shards, words = '{}' } = root.dataset, speech = sentences(words, root.lang || document.documentElement.lang);
  /** @type {Filters} */
  const filters = Object.fromEntries(popups.flatMap(({ dataset: { facet } }) => facet ? [[facet, []]] : []));
  const address = addressOf(input, filters), showCards = resultsIn(one('.search-found ul'), root.getAttribute('base'));
  const { choose, show } = filtersIn(popups, chips, filters, speech, step);
  let index = open(folder, Number(shards)), shown = FIRST, turn = 0, announcing = 0;

  /** @returns {HTMLElement[]} */
  const links = () => [.../** @type {any} */ ((found.hidden ? list : found).querySelectorAll('h2 a'))];

  /** @param {() => void} change */
  function step(change) {
    address.step(change);
    return update();
  }

  /** Another query. @param {string} query */
  function ask(query) {
    step(() => input.value = query);
    input.focus();
  }

  /** Shows what is found, and returns what is to be said of it. @param {boolean} isAll Whether nothing is asked for. @param {Results} results @param {string[]} cards */
  function present(isAll, results, cards) {
    const { jobs, hits, nearest: near } = results, count = jobs.length, own = turn;
    show(results);
    // While somebody types, what can be seen comes first; the rest follows when that is painted.
    showCards(cards, hits, shown > FIRST ? shown : SEEN);
    requestAnimationFrame(() => setTimeout(() => own === turn && showCards(cards, hits, shown)));
    none.hidden = isAll || !!count;
    nearest.hidden = !near;
    if (near) Object.assign(nearest, { value: near.query, textContent: speech.say('nearest', near) });
    more.hidden = isAll || count <= shown;
    list.hidden = !isAll;
    return isAll ? '' : speech.say(count ? 'results' : 'none', { count });
  }

  async function update(most = FIRST, isSecond = false) {
    const own = ++turn, query = input.value.trim(), isAll = !query && !Object.values(filters).flat().length;
    const hadFocus = hasFocus(), chip = [...chips.children].findIndex(item => item.contains(document.activeElement));
    let said = '';
    shown = most;
    root.ariaBusy = 'true';
    try {
      const results = await index.find(query, filters), cards = await index.cards(isAll ? [] : results.jobs.slice(0, shown));
      if (own !== turn) return;
      said = present(isAll, results, cards);
    } catch {
      if (own !== turn) return;
      index = open(folder, 0);
      // The site may have been built anew since.
      if (!isSecond) return update(most, true);
      said = speech.say('failed');
      list.hidden = false;
    }
    found.hidden = !list.hidden;
    clear.hidden = isAll;
    root.ariaBusy = null;
    clearTimeout(announcing);
    announcing = setTimeout(() => status.textContent = said, QUIET);
    // What had the focus may be gone: the next chip, or the field, takes it over.
    if (hadFocus && !hasFocus()) /** @type {HTMLElement} */ (chips.children[Math.min(chip, chips.children.length - 1)]?.firstChild ?? input).focus();
  }

  form.onsubmit = async event => {
    event.preventDefault();
    await step(() => { });
    links()[0]?.focus();
  };
  form.onreset = event => {
    event.preventDefault();
    step(() => {
      input.value = '';
      for (const name in filters) filters[name] = [];
    });
    input.focus();
  };
  form.onchange = ({ target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    if (target !== input) choose(name, value);
  };
  input.oninput = () => {
    address.type();
    update();
  };
  input.onblur = () => address.rest(false);
  root.addEventListener('click', () => address.rest(true), true);
  nearest.onclick = () => ask(nearest.value);
  more.onclick = async () => {
    const first = shown;
    await update(shown + MORE);
    links()[first]?.focus();
  };
  addEventListener('popstate', () => {
    address.read();
    update();
  });
  answerKeys(root, input, popups, links, () => ask(''));

  const begin = () => turn || update();
  address.read();
  form.addEventListener('focusin', begin);
  if (location.search) begin();
  else (window.requestIdleCallback ?? setTimeout)(begin);
}

/** Whether something that can be seen has the focus. */
const hasFocus = () => document.activeElement !== document.body && document.activeElement?.checkVisibility();

/** `<careers-search>` on the list of all jobs, or with the address of the careers site as `base` on any other page of the company. */
customElements.define('careers-search', class extends HTMLElement {
  isReady = false;

  async connectedCallback() {
    if (this.isReady) return;
    this.isReady = true;
    const site = this.getAttribute('base');
    if (site && !this.dataset.index) {
      const page = new DOMParser().parseFromString(await (await fetch(new URL('jobs/', site))).text(), 'text/html');
      /** @type {HTMLElement | null} */
      const theirs = page.querySelector('careers-search');
      if (!theirs) return;
      absolute(theirs, site);
      this.lang = page.documentElement.lang;
      Object.assign(this.dataset, theirs.dataset, { index: new URL(theirs.dataset.index ?? '', site).href });
      this.replaceChildren(...theirs.childNodes);
    }
    setUp(this);
  }
});
