import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile), repository = new URL('../../../', import.meta.url).pathname, today = '2026-11-22';

const dotnet = (project, ...given) => run('dotnet', ['run', '--project', join(repository, project), '-c', 'Release', '--', ...given], { cwd: repository, maxBuffer: 1 << 28 });

/** A site of generated postings, built. */
export async function makeCorpus(count, folder) {
  const source = join(folder, 'source'), site = join(folder, 'site');
  await dotnet('tests/CareersSite.Benchmarks', 'corpus', String(count), source);
  const { stdout } = await dotnet('generator/CareersSite', 'build', '--root', source, '--output', site, '--now', today, '--base-url', 'http://127.0.0.1/', '--timings');
  const jobs = join(source, 'content', 'jobs');
  const postings = await Promise.all((await readdir(jobs)).sort().map(async file => read(await readFile(join(jobs, file), 'utf8'))));
  return { site, postings, queries: JSON.parse(await readFile(join(source, 'queries.json'), 'utf8')), timings: { search: cpuSeconds(stdout, 'search'), all: cpuSeconds(stdout, 'all') } };
}

/** What a phase took on all cores together, of the table that `--timings` prints. */
const cpuSeconds = (table, phase) => Number(new RegExp(`^${phase} +\\S+ +\\S+ +(\\S+)`, 'm').exec(table)[1].replace(/,/g, '')) / 1000;

/** What the others are given of a posting: the same that ours takes from it. */
function read(text) {
  const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text), field = name => new RegExp(`^${name}: (.*)$`, 'm').exec(front)[1].replace(/^"|"$/g, '');
  const city = /^  city: "(.*)"/m.exec(front)[1], country = /^  country: (\w+)/m.exec(front)[1];
  return {
    id: field('slug'),
    title: field('title'),
    department: field('department'),
    place: `${city} ${new Intl.DisplayNames('en', { type: 'region' }).of(country)}`,
    type: field('employment_type'),
    skills: [...field('skills').matchAll(/"(.*?)"/g)].map(([, skill]) => skill).join(', '),
    body: body.replace(/\[(.*?)\]\(.*?\)/g, '$1').replace(/^(#+|-) /gm, ''),
  };
}
