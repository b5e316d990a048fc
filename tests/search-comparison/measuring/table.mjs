const kilobytes = bytes => bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(2)} MB`;
const percent = share => `${Math.round(share * 100)} %`;
const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const milliseconds = (times, share) => `${times[Math.floor(times.length * share)].toFixed(1)} ms`;
const places = found => `${percent(mean(found.map(({ place }) => +(place === 0))))} (${percent(mean(found.map(({ place }) => +(place >= 0))))})`;

const ROWS = [
  ['whole index', ({ built }) => kilobytes(built.bytes)],
  ['whole index, gzipped', ({ built }) => kilobytes(built.gzipped)],
  ['time to build the index', ({ built }) => `${built.seconds.toFixed(1)} s`],
  ['until the first result of a two-word query, at most', ({ first }) => kilobytes(Math.max(...twoWords(first).map(({ raw }) => raw)))],
  ['the same, gzipped', ({ first }) => kilobytes(Math.max(...twoWords(first).map(({ gzipped }) => gzipped)))],
  ['until the first result of any query, mean', ({ first }) => kilobytes(mean(both(first).map(({ raw }) => raw)))],
  ['the same, gzipped', ({ first }) => kilobytes(mean(both(first).map(({ gzipped }) => gzipped)))],
  ['dependent requests, at most', ({ first }) => Math.max(...both(first).map(({ waves }) => waves))],
  ['intended posting first (in the first five)', ({ first }) => places(first.text)],
  ['the same, one typo in each query', ({ first }) => places(first.typo)],
  ['time per letter at a quarter of the speed, files there, median', ({ keys }) => milliseconds(keys.there, .5)],
  ['the same, 95 of 100', ({ keys }) => milliseconds(keys.there, .95)],
  ['time per letter of a first visit, with its requests, median', ({ keys }) => milliseconds(keys.first, .5)],
  ['the same, 95 of 100', ({ keys }) => milliseconds(keys.first, .95)],
];

const both = ({ text, typo }) => [...text, ...typo];
const twoWords = first => both(first).filter(({ words }) => words === 2);

export const table = (count, measured) => [
  `| ${count.toLocaleString('en')} postings | ${measured.map(({ name }) => name).join(' | ')} |`,
  `| --- |${' --- |'.repeat(measured.length)}`,
  ...ROWS.map(([name, value]) => `| ${name} | ${measured.map(value).join(' | ')} |`),
  '',
  ...measured.flatMap(({ built }) => built.note ?? []),
  '',
].join('\n');
