// Keeps an open page as its files are: loads it again when its own bytes have changed, exchanges style sheets and pictures in place,
// and shows what is wrong beside the page as it last was. Only 'careers serve' adds it to pages.
(() => {
  'use strict';

  const { mark, files } = document.currentScript.dataset;
  const here = location.pathname + location.search;
  const place = `careers-scroll ${here}`;
  let events;
  let isLeaving = false;

  function listen() {
    // A hidden page does not listen: browsers allow few connections a server, and it catches up when it is looked at.
    if (events || document.hidden) return;
    events = new EventSource(`/_live/events?page=${encodeURIComponent(here)}&files=${files}`);
    events.addEventListener('page', ({ data }) => takePage(JSON.parse(data)));
    events.addEventListener('files', ({ data }) => Object.entries(JSON.parse(data)).forEach(takeFile));
  }

  function rest() {
    events?.close();
    events = undefined;
  }

  function takePage(page) {
    if (page.mark !== mark) {
      reload();
    } else {
      show(page.problems);
    }
  }

  function reload() {
    if (isLeaving) return;
    isLeaving = true;
    rest();
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  }

  function stay() {
    const kept = sessionStorage.getItem(place);
    if (!kept) return;
    sessionStorage.removeItem(place);
    const [left, top] = JSON.parse(kept);
    const back = () => scrollTo({ left, top, behavior: 'instant' });
    back();
    addEventListener('load', back, { once: true });
  }

  function takeFile([path, newMark]) {
    const isIt = (element, name) => element[name] && new URL(element[name]).pathname === path && !element[name].endsWith(`live=${newMark}`);
    const fresh = `${path}?live=${newMark}`;
    const waiting = [...coming.values()];
    for (const sheet of document.querySelectorAll('link[rel~=stylesheet]')) {
      if (isIt(sheet, 'href') && !waiting.includes(sheet)) exchange(sheet, fresh);
    }
    for (const picture of document.images) {
      if (isIt(picture, 'src')) picture.src = fresh;
    }
    if ([...document.scripts].some(script => isIt(script, 'src'))) reload();
  }

  // The new sheet first, so that the page is never without one. One that is overtaken by a newer one before it is there is given up.
  const coming = new Map();

  function exchange(sheet, href) {
    coming.get(sheet)?.remove();
    const next = sheet.cloneNode();
    next.href = href;
    coming.set(sheet, next);
    const end = goes => {
      if (coming.get(sheet) !== next) return;
      coming.delete(sheet);
      goes.remove();
    };
    next.addEventListener('load', () => end(sheet));
    next.addEventListener('error', () => end(next));
    sheet.after(next);
  }

  // The box lies in a tree of its own, so that neither its styles nor those of the page reach into the other.
  let box;

  function show(problems) {
    if (problems.length === 0) {
      box?.remove();
      box = undefined;
      return;
    }
    if (!box) {
      box = document.createElement('careers-problems');
      box.attachShadow({ mode: 'open' });
      document.body.append(box);
    }
    const list = make('ol', {}, problems.map(entry));
    const isOne = problems.length === 1;
    const title = `${isOne ? 'One error' : `${problems.length} errors`}: you see the page as it last was`;
    const body = make('div', { id: 'body', tabIndex: 0, role: 'group', ariaLabel: 'Errors' }, [
      list, make('p', { className: 'after', textContent: `Save the mended file${isOne ? '' : 's'}, and this goes away by itself.` }),
    ]);
    const hide = make('button', { type: 'button', textContent: 'Hide', ariaExpanded: 'true' });
    hide.addEventListener('click', () => {
      body.hidden = !body.hidden;
      hide.textContent = body.hidden ? 'Show' : 'Hide';
      hide.ariaExpanded = String(!body.hidden);
    });
    box.shadowRoot.replaceChildren(
      make('link', { rel: 'stylesheet', href: '/_live/overlay.css' }),
      make('section', { ariaLabel: 'What is wrong' }, [
        make('header', {}, [make('p', { role: 'alert', textContent: title }), hide]), body,
      ]),
    );
  }

  function entry(problem) {
    const parts = [
      make('p', { className: 'place' }, [make('b', { textContent: problem.place }), ' ', make('code', { textContent: problem.code })]),
      make('p', { className: 'message', textContent: problem.message }),
    ];
    if (problem.item) parts.push(make('p', { className: 'item', textContent: `while making the page of ${problem.item}` }));
    if (problem.excerpt) parts.push(make('pre', {}, [problem.excerpt, ...caret(problem)]));
    if (problem.hint) parts.push(make('p', { className: 'hint', textContent: problem.hint }));
    return make('li', {}, parts);
  }

  const caret = ({ column }) => column > 0 ? ['\n', make('i', { textContent: `${' '.repeat(column - 1)}^`, ariaHidden: 'true' })] : [];

  function make(name, properties, children = []) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  stay();
  listen();
})();
