// @ts-check
// The search on the list of all jobs. The page's own markup is in partials/search.sbn-html; this fills it and answers keys.
import { open, Stale } from './search-engine.js';
import { cut, UNITS } from './search-words.js';

/** @typedef {import('./search-engine.js').Filters} Filters */

const FIRST = 10, MORE = 20, QUIET = 300;

/** @param {HTMLElement} root */
function setUp(root) {
  /** @template {Element} T @param {string} selector @param {new (...parameters: any[]) => T} type @param {ParentNode} [within] @returns {T[]} */
  const all = (selector, type, within = root) => /** @type {T[]} */ ([...within.querySelectorAll(selector)].filter(element => element instanceof type));
  const [form] = all('form', HTMLFormElement), [input] = all('input[type=search]', HTMLInputElement), facets = all('details[data-facet]', HTMLDetailsElement);
  const [chips, status, found, none, list] = ['chips', 'status', 'found', 'none', 'list'].map(name => all(`.search-${name}`, HTMLElement)[0]);
  const [more, nearest, clear] = ['.search-more', '.search-nearest', '[type=reset]'].map(selector => all(selector, HTMLButtonElement)[0]);
  const { index: folder = '', shards, words: said = '{}' } = root.dataset, site = root.getAttribute('base');
  /** @type {Record<string, string>} */
  const words = JSON.parse(said);
  const plural = new Intl.PluralRules(root.lang || document.documentElement.lang);
  let index = open(folder, Number(shards)), shown = FIRST, turn = 0, isTyping = false, timer = 0;
  /** @type {Filters} */
  let filters = {};

  /** @param {string} key @param {Record<string, string | number>} values */
  const say = (key, values = {}) => (words[`${key}.${plural.select(Number(values.count))}`] ?? words[`${key}.other`] ?? words[key] ?? '')
    .replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

  /** @param {string} name @param {string} text @param {Record<string, any>} [rest] */
  const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);
  const links = () => all('h2 a', HTMLAnchorElement, found.hidden ? list : found);

  function read() {
    const given = new URLSearchParams(location.search);
    input.value = given.get('q') ?? '';
    filters = {};
    for (const { dataset: { facet = '' } } of facets) if (given.has(facet)) filters[facet] = given.getAll(facet);
  }

  /** @param {boolean} isNew Whether the way back leads to what was before. */
  function save(isNew) {
    const url = new URL(location.href);
    for (const name of ['q', ...facets.map(({ dataset }) => dataset.facet ?? '')]) {
      url.searchParams.delete(name);
      for (const value of name === 'q' ? [input.value.trim()].filter(Boolean) : filters[name] ?? []) url.searchParams.append(name, value);
    }
    if (url.href !== location.href) history[isNew ? 'pushState' : 'replaceState'](null, '', url);
    shown = FIRST;
    return update();
  }

  /** @param {import('./search-engine.js').Results} results */
  function count({ counts }) {
    index.facets().forEach(({ name, values }, number) => {
      const details = facets.find(({ dataset }) => dataset.facet === name), [options] = details ? all('ul', HTMLElement, details) : [];
      if (!details) return;
      details.hidden = values.length < 2 && !filters[name];
      if (!options.children.length) {
        options.append(...values.map(([value, label]) => {
          const item = make('li', ''), text = make('label', ` ${label} `);
          text.prepend(make('input', '', { type: 'checkbox', name, value }));
          text.append(make('span', '', { className: 'count' }));
          item.append(text);
          return item;
        }));
      }
      values.forEach(([value], i) => {
        const item = /** @type {HTMLElement} */ (options.children[i]), [box] = all('input', HTMLInputElement, item);
        box.checked = !!filters[name]?.includes(value);
        item.hidden = !counts[number][i] && !box.checked;
        all('.count', HTMLElement, item)[0].textContent = String(counts[number][i]);
      });
    });
    chips.replaceChildren(...index.facets().flatMap(({ name, values }) => values.filter(([value]) => filters[name]?.includes(value)).map(([value, label]) => {
      const item = make('li', '');
      item.append(make('button', label, { type: 'button', ariaLabel: say('remove', { name: label }), onclick: () => choose(name, filters[name].filter(other => other !== value)) }));
      return item;
    })));
  }

  /** @param {string} name @param {string[]} values */
  function choose(name, values) {
    filters = { ...filters, [name]: values };
    if (!values.length) delete filters[name];
    isTyping = false;
    save(true);
  }

  /** A card with the words of the query marked. @param {string} html @param {Set<string>} hits */
  function card(html, hits) {
    const item = /** @type {HTMLElement} */ (new DOMParser().parseFromString(html, 'text/html').body.firstElementChild);
    if (site) absolute(item, site);
    for (const element of all('a, .summary', HTMLElement, item)) {
      for (const node of [...element.childNodes].filter(node => node instanceof Text)) {
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
        node.replaceWith(...parts, text.slice(end));
      }
    }
    return item;
  }

  async function update() {
    const own = ++turn, query = input.value.trim(), isAll = !query && !Object.keys(filters).length, focused = document.activeElement;
    const chip = [...chips.children].findIndex(item => item.contains(focused));
    try {
      const results = await index.find(query, filters), { jobs, hits } = results;
      const cards = await index.cards(isAll ? [] : jobs.slice(0, shown));
      if (own !== turn) return;
      count(results);
      const [items] = all('ul', HTMLElement, found);
      items.replaceChildren(...cards.map(html => card(html, hits)));
      none.hidden = isAll || jobs.length > 0;
      nearest.hidden = !results.nearest;
      if (results.nearest) Object.assign(nearest, { textContent: say('nearest', { ...results.nearest, count: results.nearest.total }), value: results.nearest.query });
      more.hidden = isAll || jobs.length <= shown;
      announce(isAll ? '' : say(jobs.length ? 'results' : 'none', { count: jobs.length, query }));
      list.hidden = !isAll;
      found.hidden = isAll;
    } catch (error) {
      if (own !== turn) return;
      index = open(folder, 0);
      if (error instanceof Stale) return update();
      announce(say('failed'));
      list.hidden = false;
      found.hidden = true;
    }
    clear.hidden = isAll;
    if (focused && !focused.isConnected) (all('button', HTMLButtonElement, chips)[chip] ?? input).focus();
  }

  /** @param {string} text */
  function announce(text) {
    clearTimeout(timer);
    timer = setTimeout(() => status.textContent = text, QUIET);
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    isTyping = false;
    await save(true);
    links()[0]?.focus();
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    input.value = '';
    filters = {};
    isTyping = false;
    input.focus();
    save(true);
  });
  form.addEventListener('change', ({ target }) => {
    if (target === input || !(target instanceof HTMLInputElement)) return;
    choose(target.name, all(`input[name=${target.name}]:checked`, HTMLInputElement).map(box => box.value));
  });
  input.addEventListener('input', () => {
    save(!isTyping);
    isTyping = true;
  });
  input.addEventListener('blur', () => isTyping = false);
  form.addEventListener('focusin', () => index.start().catch(() => { }));
  nearest.addEventListener('click', () => {
    input.value = nearest.value;
    input.focus();
    save(true);
  });
  more.addEventListener('click', async () => {
    const first = shown;
    shown += MORE;
    await update();
    links()[first]?.focus();
  });
  addEventListener('popstate', () => {
    read();
    update();
  });
  document.addEventListener('keydown', event => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = links().indexOf(/** @type {HTMLAnchorElement} */ (target)), filter = target.closest('details');
    let next;
    if (key === '/' && !target.closest('input, textarea, select, [contenteditable]')) next = input;
    else if (!root.contains(target)) return;
    else if (key === 'Escape') {
      if (filter?.open) {
        filter.open = false;
        next = all('summary', HTMLElement, filter)[0];
      } else if (target === input) {
        input.value = '';
        save(true);
        next = input;
      } else next = input;
    } else if (key === 'ArrowDown' && (target === input || at >= 0)) next = links()[at + 1];
    else if (key === 'ArrowUp' && at >= 0) next = links()[at - 1] ?? input;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const details of facets) if (target instanceof Node && !details.contains(target)) details.open = false;
  });

  read();
  if (location.search.length > 1) update();
  else (window.requestIdleCallback ?? setTimeout)(() => turn || update());
}

/** Addresses below a root of another site as whole ones. @param {ParentNode} part @param {string} site */
function absolute(part, site) {
  for (const name of ['href', 'src', 'action']) {
    for (const element of part.querySelectorAll(`[${name}]`)) element.setAttribute(name, new URL(element.getAttribute(name) ?? '', site).href);
  }
}

/** `<careers-search>` on the list of all jobs, or with the address of the careers site as `base` on any other page of the company. */
customElements.define('careers-search', class extends HTMLElement {
  async connectedCallback() {
    const site = this.getAttribute('base');
    if (site && !this.dataset.index) {
      const page = new DOMParser().parseFromString(await (await fetch(new URL('jobs/', site))).text(), 'text/html'), theirs = page.querySelector('careers-search');
      if (!(theirs instanceof HTMLElement)) return;
      absolute(theirs, site);
      this.lang = page.documentElement.lang;
      Object.assign(this.dataset, theirs.dataset, { index: new URL(theirs.dataset.index ?? '', site).href });
      this.replaceChildren(...theirs.childNodes);
    }
    setUp(this);
  }
});
