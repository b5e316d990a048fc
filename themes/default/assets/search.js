// @ts-check
// The search on the list of all jobs. The page's own markup is in partials/search.sbn-html; this fills it and answers keys.
import { open, Stale } from './search-engine.js';
import { cut, UNITS } from './search-words.js';

/** @typedef {import('./search-engine.js').Filters} Filters */

const FIRST = 10, MORE = 20, QUIET = 300;

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
  const keys = popups.map(({ dataset: { facet = '' } }) => facet).filter(Boolean);
  const { index: folder = '', shards, words: said = '{}' } = root.dataset, site = root.getAttribute('base'), language = root.lang || document.documentElement.lang;
  /** @type {Record<string, string>} */
  const words = JSON.parse(said);
  const plural = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
  // While somebody types, the address follows when the fingers rest, and all that was typed in one go is one step back.
  let index = open(folder, Number(shards)), shown = FIRST, turn = 0, isTyping = false, announcing = 0, saving = 0;
  /** @type {Filters} */
  let filters = {};

  /** @param {string} key @param {Record<string, any>} values */
  const say = (key, values = {}) => (words[`${key}.${plural.select(values.count)}`] ?? words[key + '.other'] ?? words[key] ?? '')
    .replace(/\{(\w+)\}/g, (place, name) => name === 'count' ? numbers.format(values.count) : values[name] ?? place);

  /** @param {string} name @param {string} text @param {Record<string, any>} [rest] */
  const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);

  /** @returns {HTMLElement[]} */
  const links = () => [.../** @type {any} */ ((found.hidden ? list : found).querySelectorAll('h2 a'))];

  function read() {
    const given = new URLSearchParams(location.search);
    input.value = given.get('q') ?? '';
    filters = {};
    for (const key of keys) if (given.has(key)) filters[key] = given.getAll(key);
  }

  /** Writes the state into the address. @param {boolean} isNew Whether the way back leads to what was before. */
  function save(isNew) {
    const url = new URL(location.href);
    for (const name of ['q', ...keys]) {
      url.searchParams.delete(name);
      for (const value of name === 'q' ? [input.value.trim()].filter(Boolean) : filters[name] ?? []) url.searchParams.append(name, value);
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

  /** @param {number[][]} counts */
  function showFilters(counts) {
    chips.replaceChildren(...index.facets().flatMap(({ name, values }, number) => {
      const details = popups.find(({ dataset }) => dataset.facet === name), options = details?.querySelector('ul');
      if (!details || !options) return [];
      details.hidden = values.length < 2 && !filters[name];
      if (options.children.length !== values.length) options.innerHTML = '<li><label><input type=checkbox> <span></span> <span class=count></span></label></li>'.repeat(values.length);
      return values.flatMap(([value, label], i) => {
        const item = /** @type {any} */ (options.children[i]), [box, text, count] = item.firstChild.children, checked = !!filters[name]?.includes(value), chip = make('li', '');
        Object.assign(box, { name, value, checked });
        text.textContent = label;
        count.textContent = numbers.format(counts[number][i]);
        item.hidden = !counts[number][i] && !checked;
        chip.append(make('button', label, { type: 'button', ariaLabel: say('remove', { name: label }), onclick: () => box.click() }));
        return checked ? chip : [];
      });
    }));
  }

  /** A card with the words of the query marked. @param {string} html @param {Set<string>} hits */
  function card(html, hits) {
    const item = /** @type {HTMLElement} */ (new DOMParser().parseFromString(html, 'text/html').body.firstElementChild);
    if (site) absolute(item, site);
    for (const element of item.querySelectorAll('a, .summary')) {
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        const text = node.data, parts = [];
        let end = 0;
        for (const { 0: unit, 1: isPaired, index } of text.matchAll(UNITS)) {
          for (let i = 0, length = isPaired ? 2 : unit.length; i === 0 || i + length <= unit.length; i++) {
            const piece = unit.slice(i, i + length), at = index + i;
            if (at < end || !cut(piece).flat().some(word => hits.has(word))) continue;
            parts.push(text.slice(end, at), make('mark', piece));
            end = at + piece.length;
          }
        }
        if (end) node.replaceWith(...parts, text.slice(end));
      }
    }
    return item;
  }

  async function update(most = FIRST) {
    const own = ++turn, query = input.value.trim(), isAll = !query && !Object.keys(filters).length;
    const hadFocus = hasFocus(), chip = [...chips.children].findIndex(item => item.contains(document.activeElement));
    shown = most;
    root.ariaBusy = 'true';
    try {
      const results = await index.find(query, filters), { jobs, hits } = results;
      const cards = await index.cards(isAll ? [] : jobs.slice(0, shown));
      if (own !== turn) return;
      showFilters(results.counts);
      one('.search-found ul').replaceChildren(...cards.map(html => card(html, hits)));
      none.hidden = isAll || !!jobs.length;
      nearest.hidden = !results.nearest;
      nearest.value = results.nearest?.query ?? '';
      nearest.textContent = say('nearest', { query: nearest.value, count: results.nearest?.total });
      more.hidden = isAll || jobs.length <= shown;
      announce(isAll ? '' : say(jobs.length ? 'results' : 'none', { count: jobs.length }));
      list.hidden = !isAll;
    } catch (error) {
      if (own !== turn) return;
      index = open(folder, 0);
      if (error instanceof Stale) return update(most);
      announce(say('failed'));
      list.hidden = false;
    }
    found.hidden = !list.hidden;
    clear.hidden = isAll;
    root.ariaBusy = null;
    // What had the focus may be gone: the next chip, or the field, takes it over.
    if (hadFocus && !hasFocus()) /** @type {HTMLElement} */ (chips.children[Math.min(chip, chips.children.length - 1)]?.firstChild ?? input).focus();
  }

  /** @param {string} text */
  function announce(text) {
    clearTimeout(announcing);
    announcing = setTimeout(() => status.textContent = text, QUIET);
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    await step();
    links()[0]?.focus();
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    step(() => {
      input.value = '';
      filters = {};
    });
    input.focus();
  });
  form.addEventListener('change', ({ target }) => {
    const { name, value, checked } = /** @type {HTMLInputElement} */ (target), chosen = (filters[name] ?? []).filter(other => other !== value);
    if (target !== input) step(() => {
      if (checked) chosen.push(value);
      filters[name] = chosen;
      if (!chosen.length) delete filters[name];
    });
  });
  input.addEventListener('input', () => {
    clearTimeout(saving);
    saving = setTimeout(rest, QUIET);
    update();
  });
  input.addEventListener('blur', () => {
    rest();
    isTyping = false;
  });
  root.addEventListener('click', rest, true);
  nearest.addEventListener('click', () => {
    step(() => input.value = nearest.value);
    input.focus();
  });
  more.addEventListener('click', async () => {
    const first = shown;
    await update(shown + MORE);
    links()[first]?.focus();
  });
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
        next = popup.querySelector('summary');
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
function hasFocus() {
  const { activeElement: element, body } = document;
  return element !== body && element?.checkVisibility?.() !== false;
}

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
