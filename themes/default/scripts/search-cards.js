// @ts-check
// The cards among the results, and the words marked in them.
import { cut, UNITS } from './search-words.js';

/** @typedef {{ at: number, piece: string, words: string[] }} Piece  A word, or a pair of letters, and what the index calls it. */
/** @typedef {{ text: string, pieces: Piece[], place: Element, marks: string }} Passage  A text of a card, the element that holds it, and what is marked there. */

/** @param {string} name @param {string} text @param {Record<string, any>} [rest] */
export const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);

/** Addresses below a root of another site as whole ones. @param {ParentNode} part @param {string} site */
export function absolute(part, site) {
  for (const name of ['href', 'src', 'action']) {
    for (const element of part.querySelectorAll(`[${name}]`)) element.setAttribute(name, new URL(element.getAttribute(name) ?? '', site).href);
  }
}

/** The words of a text. @param {string} text @returns {Piece[]} */
function piecesOf(text) {
  const pieces = [];
  for (const { 0: unit, 1: isPaired, index } of text.matchAll(UNITS)) {
    for (let i = 0, length = isPaired ? 2 : unit.length; !i || i + length <= unit.length; i++) {
      const piece = unit.slice(i, i + length);
      pieces.push({ at: index + i, piece, words: cut(piece).flat() });
    }
  }
  return pieces;
}

/** Marks the words that were searched for. @param {Passage} passage @param {Set<string>} hits */
function mark(passage, hits) {
  const { text, pieces, place } = passage, parts = [];
  let end = 0, marks = '';
  for (const { at, piece, words } of pieces) {
    if (at < end || !words.some(word => hits.has(word))) continue;
    parts.push(text.slice(end, at), make('mark', piece));
    end = at + piece.length;
    marks += at + ' ';
  }
  if (marks !== passage.marks) place.replaceChildren(...parts, text.slice(end));
  passage.marks = marks;
}

/**
 * The results in a list, each a card with the words of the query marked. A card is made once and stays where it is as long as it is a result, so that little is laid out anew.
 * Only so many of the first ones need be put there now.
 * @param {Element} list @param {string | null} site
 */
export function resultsIn(list, site) {
  /** @type {Map<string, { item: Element, passages: Passage[] }>} */
  const made = new Map();

  /** @param {string} html */
  function cardOf(html) {
    const { content } = make('template', '', { innerHTML: html });
    if (site) absolute(content, site);
    const passages = [];
    for (const element of content.querySelectorAll('a, .summary')) for (const node of element.childNodes) if (node instanceof Text) {
      const text = node.data, place = make('span', text);
      node.replaceWith(place);
      passages.push({ text, pieces: piecesOf(text), place, marks: '' });
    }
    return { item: content.firstElementChild, passages };
  }

  return (/** @type {string[]} */ cards, /** @type {Set<string>} */ hits, /** @type {number} */ first) => {
    for (const item of [...list.children]) if (!cards.some(html => made.get(html)?.item === item)) item.remove();
    cards.slice(0, first).forEach((html, i) => {
      const card = made.get(html) ?? cardOf(html);
      made.set(html, card);
      for (const passage of card.passages) mark(passage, hits);
      if (list.children[i] !== card.item) list.insertBefore(card.item, list.children[i]);
    });
  };
}
