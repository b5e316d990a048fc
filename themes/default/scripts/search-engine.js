// @ts-check
// Reads the index that generator/CareersSite/Search/README.md describes, and finds jobs in it.
import { cut } from './search-words.js';

/**
 * @typedef {{ name: string, weight: number, bits: number, values: [slug: string, label: string, words: string, language?: string][], sets: number[][], column: Uint16Array }} Facet
 * @typedef {{ count: number, shards: number, cards: number, words: number, keys: number[], front: number[], synonyms: Record<string, string[]>, facets: Facet[] }} Head
 * @typedef {{ scores: Float32Array, hits: string[] }} Found
 * @typedef {{ text: string, ways: string[][] }} Term  What was typed as one word, and the words that it may stand for.
 * @typedef {Record<string, string[]>} Filters  Slugs of values, by the name of the facet.
 * @typedef {{ facets: Facet[], jobs: number[], counts: number[][], hits: Set<string>, nearest: { query: string, count: number } | null }} Results
 */

// What a word counts: as the beginning of a longer one, mistyped, in place of what was typed; in a text, in one that is about it.
// As it was typed it counts 9 in the longest title and 15 in the shortest, so that no beginning of a longer word counts as much.
const PREFIX = .59, TYPO = .35, SYNONYM = .9, TEXT = 1.8, ABOUT = 3;
const KEPT = 12, PLACES = 2 ** 24, STAMP = 8;
const DECODER = new TextDecoder();

/** @param {Uint8Array} bytes @param {number} at */
function readerOf(bytes, at) {
  let word = '';
  const reader = {
    bytes,
    at,
    number() {
      for (let number = 0, shift = 0; ; shift += 7) {
        const byte = bytes[reader.at++];
        number |= (byte & 127) << shift;
        if (byte < 128) return number;
      }
    },
    word() {
      const byte = bytes[reader.at++], length = byte & 15 || bytes[reader.at++];
      return word = word.slice(0, byte >> 4) + DECODER.decode(bytes.subarray(reader.at, reader.at += length));
    },
  };
  return reader;
}

/** @typedef {ReturnType<typeof readerOf>} Reader */

/** @param {Float32Array} scores @param {number} job @param {number} score */
function raise(scores, job, score) {
  if (score > scores[job]) scores[job] = score;
}

/** What each job scores in all together; 0 where one does not have it. @param {Float32Array[]} all @param {number} count */
function together(all, count) {
  const sums = new Float32Array(count);
  all.forEach((scores, number) => {
    for (let job = 0; job < count; job++) sums[job] = scores[job] && (!number || sums[job]) && sums[job] + scores[job];
  });
  return sums;
}

/** How many letters may be wrong. @param {string} word */
const tolerance = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** Exact before prefix, and of prefixes the longer. @param {string} typed @returns {(word: string) => number} */
const likeness = typed => word => word === typed ? 1 : word.startsWith(typed) ? PREFIX * (.6 + .4 * typed.length / word.length) : 0;

/**
 * Edits from one word to the other (letters added, left out, exchanged, swapped with their neighbour), or more than `most`.
 * With `open`, only the beginning of `word` has to be near.
 * @param {string} typed @param {string} word @param {number} most @param {boolean} open
 */
function distance(typed, word, most, open) {
  const end = Math.min(word.length, typed.length + most);
  if (end < typed.length - most || !open && end < word.length) return most + 1;
  /** @type {number[][]} */
  const rows = [[...Array(end + 1).keys()]];
  for (let i = 1; i <= typed.length; i++) {
    const row = rows[i] = [i], before = rows[i - 1];
    for (let j = 1; j <= end; j++) {
      row[j] = Math.min(before[j - 1] + +(typed[i - 1] !== word[j - 1]), before[j] + 1, row[j - 1] + 1);
      if (i > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
  }
  const last = rows[typed.length];
  return open ? Math.min(...last) : last[end];
}

/** How like a mistyped word each of some is: the nearest; where none is near, those that begin with something near. @param {string} typed @param {string[]} words */
function typos(typed, words) {
  const most = tolerance(typed);
  for (const open of [false, true]) {
    const found = words.map(word => {
      const edits = distance(typed, word, most, open);
      return edits > most ? 0 : TYPO / edits * (open ? PREFIX : 1);
    });
    if (found.some(Boolean)) return found;
  }
  return [];
}

/** Names of the shards that hold what begins with a word, and of the others that hold what is one letter away from it. @param {string} word @param {number} shards */
function shardsOf(word, shards) {
  const length = word.length, most = tolerance(word), counts = [2, 3, 4].filter(count => count >= (length < 5 ? 2 : length < 7 ? 3 : 4) && count <= length);
  const number = (/** @type {string} */ letters) => {
    let hash = Math.imul(2166136261 ^ letters.length, 16777619);
    for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 16777619);
    return (hash >>> 0) % shards;
  };
  const start = (/** @type {number} */ count, more = '') => 'start-' + number(word.slice(0, count) + more), others = [];
  if (most && shards > 1) {
    if (length === 5 || length === 7) others.push(start((length - 1) / 2));
    for (const count of counts) others.push(start(count - 1, word[count]));
    for (let half = Math.max(2, length - most >> 1); half <= length + most >> 1; half++) others.push('end-' + number(word.slice(-half)));
  }
  return [counts.map(count => start(count)), others];
}

/**
 * The index in a folder.
 * @param {string} base With '/' at its end. @param {number} shards How many there are; 0: the first file will say.
 */
export function open(base, shards) {
  /** @type {Head} */
  let head;
  /** @type {string[]} The words of titles and skills. */
  let words;
  /** @type {Uint8Array} What follows them in the first file, and as much before it as a stamp has. */
  let rest;
  /** @type {Map<string, [Facet, number][]>} The words by which values of facets are called. */
  let labels;
  /** @type {Map<string, string[]>} */
  let synonyms;
  let stamp = '';
  /** @type {Map<string, any>} */
  const kept = new Map();
  /** @type {Map<string, Found>} */
  const recent = new Map();

  /** @template T @param {string} key @param {() => Promise<T>} make @returns {Promise<T>} */
  function once(key, make) {
    if (!kept.has(key)) kept.set(key, make().catch(error => {
      kept.delete(key);
      throw error;
    }));
    return kept.get(key);
  }

  /** @param {string} name @param {RequestCache} cache @returns {Promise<[bytes: Uint8Array, stamp: string]>} */
  async function load(name, cache) {
    const response = await fetch(base + name, { cache });
    if (!response.ok) throw Error(name);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return [bytes, DECODER.decode(bytes.subarray(0, 10))];
  }

  /** What is read from a file of the index, which must be of the same build as the first one. @template T @param {string} name @param {(bytes: Uint8Array) => T} read @returns {Promise<T>} */
  const file = (name, read) => once(name, async () => {
    for (const cache of /** @type {RequestCache[]} */ (['default', 'reload'])) {
      const [bytes, own] = await load(name, cache);
      await start();
      if (own.includes(stamp)) return read(bytes);
    }
    throw Error(name);
  });

  const start = () => once('', async () => {
    const [bytes, own] = await load('index.bin', 'no-cache');
    const json = 12 + new DataView(bytes.buffer).getInt32(STAMP, true);
    head = JSON.parse(DECODER.decode(bytes.subarray(12, json)));
    const reader = readerOf(bytes, json);
    synonyms = new Map(Object.entries(head.synonyms));
    labels = new Map();
    for (const facet of head.facets) {
      const { bits, values } = facet, column = facet.column = new Uint16Array(head.count);
      for (let job = 0, bit = 8 * reader.at; job < head.count; job++) {
        for (let i = 0; i < bits; i++, bit++) column[job] |= (bytes[bit >> 3] >> (bit & 7) & 1) << i;
      }
      reader.at += Math.ceil(head.count * bits / 8);
      values.forEach(([, label, others], value) => {
        for (const word of new Set(cut(`${label} ${others}`).flat())) labels.set(word, [...labels.get(word) ?? [], [facet, value]]);
      });
    }
    words = Array.from({ length: head.words }, reader.word);
    rest = bytes.subarray(reader.at - STAMP);
    shards = head.shards;
    stamp = own.slice(0, STAMP);
  });

  /** The words of shards, each with its postings. @param {string[]} names */
  async function texts(names) {
    const shards = await Promise.all(names.map(name => file(name + '.bin', bytes => {
      /** @type {[string, () => Reader][]} */
      const entries = [], reader = readerOf(bytes, STAMP);
      while (reader.at < bytes.length) {
        const word = reader.word(), { at } = reader, jobs = reader.number();
        entries.push([word, () => readerOf(bytes, at)]);
        if (jobs * 8 > head.count) reader.at += Math.ceil(head.count / 8);
        else for (let i = 0; i < jobs; i++) reader.number();
      }
      return entries;
    })));
    return shards.flat();
  }

  /** The postings of a word of titles and skills. @param {number} word @returns {Promise<Reader>} */
  async function key(word) {
    const number = head.keys.findLastIndex(first => first <= word), first = head.keys[number] ?? 0, read = (/** @type {Uint8Array} */ bytes) => {
      /** @type {number[]} */
      const places = [], reader = readerOf(bytes, STAMP);
      for (let i = first; i < (head.keys[number + 1] ?? words.length); i++) {
        places.push(reader.at);
        const jobs = reader.number();
        for (let job = 0; job < jobs; job++) reader.number();
        reader.at += jobs + 1 >> 1;
      }
      return (/** @type {number} */ i) => readerOf(bytes, places[i]);
    };
    return (await (number < 0 ? once('key', async () => read(rest)) : file(`key-${number}.bin`, read)))(word - first);
  }

  /**
   * How well each job has a word: as it is, as the beginning of a longer one, and, where there is neither or `anyway`, mistyped.
   * @param {string} typed @param {boolean} anyway @returns {Promise<Found>}
   */
  async function search(typed, anyway) {
    const names = [...labels.keys()], [starts, others] = shardsOf(typed, shards), like = likeness(typed);
    const inKeys = words.map(like), inNames = names.map(like), isThere = !anyway && [...inKeys, ...inNames].some(Boolean);
    const texted = typed.length > 1 ? await texts(isThere ? starts : [...starts, ...others]) : [], inText = texted.map(([word]) => word), likeTexts = inText.map(like);
    /** @type {[string[], number[]][]} */
    const all = [[words, inKeys], [names, inNames], [inText, likeTexts]];
    if (!isThere && (anyway || !likeTexts.some(Boolean))) for (const [words, found] of all) typos(typed, words).forEach((quality, i) => found[i] ||= quality);
    const { count } = head, scores = new Float32Array(count), best = new Float32Array(count);
    const add = async (/** @type {number} */ item, /** @type {number} */ quality) => {
      const reader = await key(item), jobs = Array.from({ length: reader.number() }, reader.number);
      let job = -1;
      jobs.forEach((gap, i) => raise(scores, job += gap + 1, quality * (reader.bytes[reader.at + (i >> 1)] >> (i & 1) * 4 & 15)));
    };
    await Promise.all(inKeys.map((quality, item) => quality && add(item, quality)));
    inNames.forEach((quality, item) => {
      if (quality) for (const [{ column, sets, weight }, value] of /** @type {[Facet, number][]} */ (labels.get(names[item]))) {
        const has = sets.map(set => set.includes(value));
        for (let job = 0; job < count; job++) if (has[column[job]]) raise(scores, job, quality * weight);
      }
    });
    likeTexts.forEach((quality, item) => {
      if (!quality) return;
      const reader = texted[item][1](), jobs = reader.number();
      if (jobs * 8 > count) {
        for (let job = 0; job < count; job++) if (reader.bytes[reader.at + (job >> 3)] >> (job & 7) & 1) raise(best, job, TEXT * quality);
      } else for (let i = 0, job = -1; i < jobs; i++) {
        const number = reader.number();
        raise(best, job += (number >> 1) + 1, (number & 1 ? ABOUT : TEXT) * quality);
      }
    });
    for (let job = 0; job < count; job++) scores[job] += best[job];
    return { scores, hits: all.flatMap(([words, found]) => words.filter((_, i) => found[i])) };
  }

  /** @param {string[][]} typed @returns {Term[]} */
  function termsOf(typed) {
    const terms = [];
    for (let i = 0, length = 1; i < typed.length; i += length) {
      const text = () => typed.slice(i, i + length).map(([whole]) => whole).join(' ');
      for (length = 4; length > 1 && !synonyms.has(text()); length--);
      const [whole, ...parts] = typed[i], meant = synonyms.get(text()) ?? [];
      terms.push({ text: text(), ways: [...length > 1 ? [text()] : [whole, ...parts.length ? [parts.join(' ')] : []], ...meant].map(way => way.split(' ')) });
    }
    return terms;
  }

  /** How well each job has a term; kept for the next letter, at which most terms are still the same. @param {Term} term @param {boolean} anyway @returns {Promise<Found>} */
  async function score({ text, ways }, anyway) {
    const key = `${anyway} ${text}`, known = recent.get(key);
    if (known) return known;
    const { count } = head, found = await Promise.all(ways.map(way => Promise.all(way.map(word => search(word, anyway))))), scores = new Float32Array(count);
    found.forEach((all, number) => {
      const sums = together(all.map(one => one.scores), count), share = (number ? SYNONYM : 1) / all.length;
      for (let job = 0; job < count; job++) raise(scores, job, sums[job] * share);
    });
    let has = .5;
    for (let job = 0; job < count; job++) if (scores[job]) has++;
    const rarity = Math.max(.15, Math.log(1 + (count + 1 - has) / has));
    for (let job = 0; job < count; job++) scores[job] *= rarity;
    if (recent.size > KEPT) recent.clear();
    const result = { scores, hits: found.flat().flatMap(one => one.hits) };
    recent.set(key, result);
    return result;
  }

  /** The jobs that have all terms, best first, of two alike the newer one; without terms all, in the order of lists. @param {Found[]} found @returns {number[]} */
  function matches(found) {
    if (!found.length) return [...new Set([...head.front, ...Array(head.count).keys()])];
    // One number for the score and, below it, the place from the end: numbers alone are sorted fast.
    const keys = new Float64Array(head.count);
    let length = 0;
    together(found.map(one => one.scores), head.count).forEach((sum, job) => {
      if (sum) keys[length++] = Math.round(sum * 65536) * PLACES + PLACES - 1 - job;
    });
    return Array.from(keys.subarray(0, length).sort().reverse(), key => PLACES - 1 - key % PLACES);
  }

  /** Of the matches those that pass, and how many pass for each value of each facet with the filters of all others. @param {number[]} matches @param {Filters} filters */
  function filter(matches, filters) {
    const passes = head.facets.map(({ name, values, sets }) => sets.map(set => !filters[name]?.length || set.some(value => filters[name].includes(values[value][0]))));
    const columns = head.facets.map(facet => facet.column), have = head.facets.map(facet => facet.sets.map(() => 0));
    const jobs = matches.filter(job => {
      let failed = -1;
      for (let i = 0; i < columns.length; i++) if (!passes[i][columns[i][job]]) {
        if (failed >= 0) return false;
        failed = i;
      }
      for (let i = 0; i < columns.length; i++) if (failed < 0 || failed === i) have[i][columns[i][job]]++;
      return failed < 0;
    });
    const counts = head.facets.map(({ values, sets }, i) => {
      const counts = values.map(() => 0);
      sets.forEach((set, number) => { for (const value of set) counts[value] += have[i][number]; });
      return counts;
    });
    return { jobs, counts };
  }

  /** The query with the fewest words less that finds something. @param {Term[]} terms @param {Found[]} found @param {Filters} filters */
  function nearest(terms, found, filters) {
    let best = null, most = 0;
    for (let left = 1; left < 1 << Math.min(terms.length, 8); left++) {
      const has = (/** @type {any} */ _, /** @type {number} */ i) => left >> i & 1, kept = terms.filter(has);
      const count = kept.length > most ? filter(matches(found.filter(has)), filters).jobs.length : 0;
      if (count) [best, most] = [{ query: kept.map(term => term.text).join(' '), count }, kept.length];
    }
    return best;
  }

  return {
    /** The jobs that have all words of the query and pass the filters. @param {string} query @param {Filters} filters @returns {Promise<Results>} */
    async find(query, filters) {
      const typed = cut(query);
      // What is not known yet may as well be asked for: that saves waiting for the first file.
      if (!head && shards) for (const word of typed.flat()) if (word.length > 1) texts(shardsOf(word, shards).flat()).catch(() => { });
      await start();
      const terms = termsOf(typed);
      let found = /** @type {Found[]} */ ([]), all = /** @type {number[]} */ ([]);
      for (const anyway of [false, true]) {
        found = await Promise.all(terms.map(term => score(term, anyway)));
        all = matches(found);
        if (all.length) break;
      }
      const { jobs, counts } = filter(all, filters);
      return { facets: head.facets, jobs, counts, hits: new Set(found.flatMap(one => one.hits)), nearest: jobs.length ? null : nearest(terms, found, filters) };
    },

    /** The cards of jobs, as HTML. @param {number[]} jobs @returns {Promise<string[]>} */
    cards: jobs => Promise.all(jobs.map(async job => (await file(`jobs-${job / head.cards | 0}.json`, bytes => JSON.parse(DECODER.decode(bytes))))[1 + job % head.cards])),
  };
}
