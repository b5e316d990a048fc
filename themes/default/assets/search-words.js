// @ts-check
// Cuts a text into words as the index has them: without accents, in lower case. The generator's SearchText.cs does the same.

// U+00C0 to U+024F and U+1E00 to U+1EFF: the letter without its accent; '.' there is none, '+' there are several.
const LATIN = 'AAAAAA+CEEEEIIIIDNOOOOO.OUUUUY++aaaaaa+ceeeeiiiidnooooo.ouuuuy+yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi++JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo++RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs................................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................';
const LATIN_ADDITIONAL = 'AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy....+.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......';
const SEVERAL = { 'Æ': 'AE', 'Þ': 'Th', 'ß': 'ss', 'æ': 'ae', 'þ': 'th', 'Ĳ': 'IJ', 'ĳ': 'ij', 'Œ': 'OE', 'œ': 'oe', 'ẞ': 'SS' };

const LETTER = '[\\p{L}\\p{Nd}\\p{M}]';
const JOINER = '[.&\'’‐‑-]';
const PAIRED = '(?=[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF])';
const PART = `(?:(?!${PAIRED})${LETTER})+(?:(?<!\\p{Nd})(?:#{1,2}|\\+{1,2})(?!${LETTER}|[#+]))?`;
// A run of letters of a script without blanks between words, or a word with those that signs join to it.
export const UNITS = new RegExp(`((?:${PAIRED}${LETTER})+)|${PART}(?:${JOINER}${PART}){0,3}`, 'gu');
const JOINERS = new RegExp(JOINER, 'u');
const LONGEST = 32;

/** @param {string} text */
export function fold(text) {
  return text
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, letter => {
      const code = letter.charCodeAt(0);
      const plain = code < 0x1E00 ? LATIN[code - 0xC0] : LATIN_ADDITIONAL[code - 0x1E00];
      return plain === '+' ? SEVERAL[/** @type {keyof SEVERAL} */ (letter)] ?? letter : plain === '.' ? letter : plain;
    })
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

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
