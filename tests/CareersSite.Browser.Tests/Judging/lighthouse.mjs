// Prints what Lighthouse, with the settings of a phone, says of pages: node lighthouse.mjs CATEGORIES ADDRESS...
// One JSON object a line: the address, the score of each category in hundredths, and the audits that cost a point.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [categories, ...addresses] = process.argv.slice(2);
const flags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];
const chromium = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: flags, logLevel: 'silent' });

try {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { port: chromium.port, onlyCategories: categories.split(','), logLevel: 'silent' });
    const scores = {}, lost = [];
    for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
      scores[id] = score === null ? null : Math.round(score * 100);
      for (const { id: audit, weight } of auditRefs) {
        const found = lhr.audits[audit];
        if (weight > 0 && found.score !== null && found.score < 1) {
          const items = (found.details?.items ?? []).slice(0, 5).map(item => item.node?.snippet ?? item.url ?? item.description ?? JSON.stringify(item));
          lost.push([`${id}: ${found.title}`, found.displayValue, ...items].filter(Boolean).join(' | '));
        }
      }
    }
    console.log(JSON.stringify({ address, scores, lost, error: lhr.runtimeError?.message ?? null, metrics: categories.includes('performance') ? lhr.audits.metrics?.details?.items?.[0] : undefined }));
  }
} finally {
  chromium.kill();
}
