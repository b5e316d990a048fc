// @ts-check
// The search on the list of all jobs. The page's own markup is in partials/search.sbn-html; this fills it and answers keys.
import { open, Stale } from './search-engine.js';
import { cut, UNITS } from './search-words.js';

/** @typedef {import('./search-engine.js').Filters} Filters */
/** @typedef {import('./search-engine.js').Results} Results */

const FIRST = 10, MORE = 20, QUIET = 300;
const OPTION = '<li><label><input type=checkbox> <span></span> <span class=count></span></label></li>';

/** @param {string} name @param {string} text @param {Record<string, any>} [rest] */
const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);

/** What the page says, in its language. @param {string} json @param {string} language */
function sentences(json, language) {
  /** @type {Record<string, string>} */
  const words = JSON.parse(json);
  const plural = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
  return {
    number: (/** @type {number} */ number) => numbers.format(number),
    say: (/** @type {string} */ key, /** @type {Record<string, any>} */ values = {}) => (words[`${key}.${plural.select(values.count)}`] ?? words[key + '.other'] ?? words[key] ?? '')
      .replace(/\{(\w+)\}/g, (place, name) => name === 'count' ? numbers.format(values.count) : values[name] ?? place),
  };
}

/** The results in a list, each a card with the words of the query marked. What stays the same stays in the page, so that little is laid out anew. @param {Element} list @param {string | null} site */
function resultsIn(list, site) {
  /** @param {Text} node @param {Set<string>} hits */
  function mark(node, hits) {
    const text = node.data, parts = [];
    let end = 0;
    for (const { 0: unit, 1: isPaired, index } of text.matchAll(UNITS)) {
      for (let i = 0, length = isPaired ? 2 : unit.length; !i || i + length <= unit.length; i++) {
        const piece = unit.slice(i, i + length), at = index + i;
        if (at < end || !cut(piece).flat().some(word => hits.has(word))) continue;
        parts.push(text.slice(end, at), make('mark', piece));
        end = at + piece.length;
      }
    }
    if (end) node.replaceWith(...parts, text.slice(end));
  }

  return (/** @type {string[]} */ cards, /** @type {Set<string>} */ hits) => {
    const before = [...list.children], parsed = document.createElement('template');
    parsed.innerHTML = cards.join('');
    if (site) absolute(parsed.content, site);
    for (const element of parsed.content.querySelectorAll('a, .summary')) for (const node of element.childNodes) if (node instanceof Text) mark(node, hits);
    [...parsed.content.children].forEach((item, i) => {
      item = before.find(other => other.isEqualNode(item)) ?? item;
      if (list.children[i] !== item) list.insertBefore(item, list.children[i]);
    });
    while (list.children[cards.length]) list.children[cards.length].remove();
  };
}

/** @param {HTMLElement} root */
function setUp(root) {
  const one = (/** @type {string} */ selector) => /** @type {any} */ (root.querySelector(selector));
  /** @type {HTMLFormElement} */
  const form = one('form');
  /** @type {HTMLInputElement} */
  const input = one('input');
  /** @type {HTMLElement[]} */
  const [chips, status, found, none, list] = ['chips', 'status', 'found', 'none', 'list'].map(name => one('.search-' + name));
  /** @type {HTMLButtonElement[]} */
  const [more, nearest, clear] = ['.search-more', '.search-nearest', '[type=reset]'].map(one);
  /** @type {HTMLDetailsElement[]} */
  const popups = [.../** @type {any} */ (root.querySelectorAll('details[name]'))];
  const keys = popups.flatMap(({ dataset }) => dataset.facet ?? []);
  const { index: folder = '', shards, words = '{}' } = root.dataset, site = root.getAttribute('base'), language = root.lang || document.documentElement.lang;
  const { number, say } = sentences(words, language), showCards = resultsIn(one('.search-found ul'), site);
  // While somebody types, the address follows when the fingers rest, and all that was typed in one go is one step back.
  let index = open(folder, Number(shards)), shown = FIRST, turn = 0, isTyping = false, announcing = 0, saving = 0;
  /** @type {Filters} */
  let filters = {};
  /** @type {Pick<Results, 'facets' | 'counts'>} */
  let latest = { facets: [], counts: [] };

  /** @returns {HTMLElement[]} */
  const links = () => [.../** @type {any} */ ((found.hidden ? list : found).querySelectorAll('h2 a'))];

  function read() {
    const { searchParams } = new URL(location.href);
    input.value = searchParams.get('q') ?? '';
    for (const key of keys) filters[key] = searchParams.getAll(key);
  }

  /** Writes the state into the address. @param {boolean} isNew Whether the way back leads to what was before. */
  function save(isNew) {
    const url = new URL(location.href), { searchParams } = url;
    for (const name of ['q', ...keys]) {
      searchParams.delete(name);
      for (const value of name === 'q' ? [input.value.trim() || []].flat() : filters[name] ?? []) searchParams.append(name, value);
    }
    if (url.href !== location.href) history[isNew ? 'pushState' : 'replaceState'](null, '', url);
  }

  /** What was typed and is not in the address yet is written there now. */
  function rest() {
    if (saving) save(!isTyping);
    clearTimeout(saving);
    isTyping = !!saving;
    saving = 0;
  }

  /** A step of its own: what was typed before it is another. @param {() => void} [change] */
  function step(change) {
    rest();
    isTyping = false;
    change?.();
    save(true);
    return update();
  }

  /** What a filter offers; nobody sees it before it is opened. @param {HTMLDetailsElement} popup @param {boolean} isOpen */
  function offer(popup, isOpen) {
    const { facets, counts } = latest, at = facets.findIndex(({ name }) => name === popup.dataset.facet);
    if (at < 0) return;
    const { name, values } = facets[at], options = /** @type {any} */ (popup.children[1]);
    popup.hidden = values.length < 2 && !filters[name]?.length;
    if (!isOpen) return;
    if (options.children.length !== values.length) options.innerHTML = OPTION.repeat(values.length);
    values.forEach(([value, label, , lang = language], i) => {
      const item = options.children[i], [box, text, count] = item.firstChild.children, checked = filters[name]?.includes(value);
      Object.assign(box, { name, value, checked });
      text.textContent = label;
      text.lang = lang;
      count.textContent = number(counts[at][i]);
      item.hidden = !counts[at][i] && !checked;
    });
  }

  function showFilters() {
    chips.replaceChildren(...latest.facets.flatMap(({ name, values }) => values.filter(([value]) => filters[name]?.includes(value)).map(([value, label]) => {
      const chip = make('li', '');
      chip.append(make('button', label, { type: 'button', ariaLabel: say('remove', { name: label }), onclick: () => choose(name, value) }));
      return chip;
    })));
    for (const popup of popups) offer(popup, popup.open);
  }

  /** Ticks a value, or clears it. @param {string} name @param {string} value */
  const choose = (name, value) => step(() => {
    const chosen = filters[name] ?? [], others = chosen.filter(other => other !== value);
    filters[name] = others.length < chosen.length ? others : [...chosen, value];
  });

  async function update(most = FIRST) {
    const own = ++turn, query = input.value.trim(), isAll = !query && !Object.values(filters).flat().length;
    const hadFocus = hasFocus(), chip = [...chips.children].findIndex(item => item.contains(document.activeElement));
    let said = '';
    shown = most;
    root.ariaBusy = 'true';
    try {
      const results = await index.find(query, filters), { jobs, hits } = results;
      const cards = await index.cards(isAll ? [] : jobs.slice(0, shown));
      if (own !== turn) return;
      latest = results;
      showFilters();
      showCards(cards, hits);
      none.hidden = isAll || !!jobs.length;
      nearest.hidden = !results.nearest;
      nearest.value = results.nearest?.query ?? '';
      nearest.textContent = say('nearest', { query: nearest.value, count: results.nearest?.total });
      more.hidden = isAll || jobs.length <= shown;
      said = isAll ? '' : say(jobs.length ? 'results' : 'none', { count: jobs.length });
      list.hidden = !isAll;
    } catch (error) {
      if (own !== turn) return;
      index = open(folder, 0);
      if (error instanceof Stale) return update(most);
      said = say('failed');
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
    await step();
    links()[0]?.focus();
  };
  form.onreset = event => {
    event.preventDefault();
    step(() => {
      input.value = '';
      filters = {};
    });
    input.focus();
  };
  form.onchange = ({ target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    if (target !== input) choose(name, value);
  };
  input.oninput = () => {
    clearTimeout(saving);
    saving = setTimeout(rest, QUIET);
    update();
  };
  input.onblur = () => {
    rest();
    isTyping = false;
  };
  root.addEventListener('click', rest, true);
  for (const popup of popups) popup.onclick = () => popup.open || offer(popup, true);
  nearest.onclick = () => {
    step(() => input.value = nearest.value);
    input.focus();
  };
  more.onclick = async () => {
    const first = shown;
    await update(shown + MORE);
    links()[first]?.focus();
  };
  addEventListener('popstate', () => {
    clearTimeout(saving);
    saving = 0;
    isTyping = false;
    read();
    update();
  });
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
      } else if (target === input) step(() => input.value = '');
    } else if (key === 'ArrowDown' && (target === input || at >= 0)) next = links()[at + 1];
    else if (key === 'ArrowUp' && at >= 0) next = links()[at - 1] ?? input;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const popup of popups) if (target instanceof Node && !popup.contains(target)) popup.open = false;
  });

  const begin = () => turn || update();
  read();
  form.addEventListener('focusin', begin);
  if (location.search) begin();
  else (window.requestIdleCallback ?? setTimeout)(begin);
}

/** Whether something that can be seen has the focus. */
const hasFocus = () => document.activeElement !== document.body && document.activeElement?.checkVisibility();

/** Addresses below a root of another site as whole ones. @param {ParentNode} part @param {string} site */
function absolute(part, site) {
  for (const name of ['href', 'src', 'action']) {
    for (const element of part.querySelectorAll(`[${name}]`)) element.setAttribute(name, new URL(element.getAttribute(name) ?? '', site).href);
  }
}

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
