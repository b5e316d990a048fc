// @ts-check
// Cuts a text into words as the index has them: without accents, in lower case. The generator's SearchText.cs does the same.

// What is left of a letter of U+00DF to U+024F and U+1E00 to U+1EFF that is no letter with an accent, or that keeps its own.
const OTHERS = new Map('æae ðd øo þth ßss đd ħh ıi ĳij ĸk ŀl łl ŉn ŋn œoe ŧt ſs ǣǣ ǯǯ ǽǽ ǿǿ ẛẛ'.split(' ').map(pair => [pair[0], pair.slice(1)]));

const LETTER = '[\\p{L}\\p{Nd}\\p{M}]';
const JOINER = '[.&\'’‐‑-]';
const PAIRED = '(?=[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF])';
const PART = `(?:(?!${PAIRED})${LETTER})+(?:(?<!\\p{Nd})(?:#{1,2}|\\+{1,2})(?!${LETTER}|[#+]))?`;
// A run of letters of a script without blanks between words, or a word with those that signs join to it.
export const UNITS = new RegExp(`((?:${PAIRED}${LETTER})+)|${PART}(?:${JOINER}${PART}){0,3}`, 'gu');
const JOINERS = new RegExp(JOINER, 'u');
const LONGEST = 32;

/** @param {string} text */
export const fold = text => text
  .toLowerCase()
  .replace(/ς/g, 'σ')
  .replace(/[\u00DF-\u024F\u1E00-\u1EFF]/g, letter => OTHERS.get(letter) ?? letter.normalize('NFD'))
  .replace(/[\u0300-\u036F]/g, '');

/**
 * The words of a text, each with its parts where signs join it: ['nodejs', 'node', 'js'].
 * @param {string} text
 * @returns {string[][]}
 */
export function cut(text) {
  const letters = fold(text).replace(/[\u{10000}-\u{10FFFF}]/gu, ' ');
  /** @type {string[][]} */
  const words = [];
  for (const { 0: unit, 1: paired, index } of letters.matchAll(UNITS)) {
    if (paired) {
      for (let i = 0; i + 1 < unit.length; i++) words.push([unit.slice(i, i + 2)]);
      if (unit.length === 1) words.push([unit]);
      continue;
    }
    const parts = unit.split(JOINERS).map(part => part.slice(0, LONGEST));
    const dot = parts.length === 1 && /(?<![\p{L}\p{Nd}\p{M}])\.$/u.test(letters.slice(0, index)) ? '.' : '';
    words.push([(dot + parts.join('')).slice(0, LONGEST), ...(parts.length > 1 ? parts.filter(part => /..|\p{Nd}/u.test(part)) : [])]);
  }
  return words;
}
