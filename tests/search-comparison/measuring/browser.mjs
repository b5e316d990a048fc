import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUIETLY = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PAUSE = 20, LONGEST = 300_000;

/** Chromium, spoken to in its own protocol: what watches requests and pages for tests would make each of them cost twice as much. */
export class Browser {
  static async start() {
    const profile = await mkdtemp(join(tmpdir(), 'search-comparison-browser-'));
    const program = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium', [...QUIETLY, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    return new Browser(program, profile);
  }

  #waiting = new Map();
  #count = 0;

  constructor(program, profile) {
    Object.assign(this, { program, profile });
    let said = '';
    program.stdio[4].setEncoding('utf8').on('data', chunk => {
      const messages = (said + chunk).split('\0');
      said = messages.pop();
      for (const message of messages) this.#answer(JSON.parse(message));
    });
  }

  #answer({ id, result, error }) {
    const [resolve, reject, timer] = this.#waiting.get(id) ?? [];
    this.#waiting.delete(id);
    clearTimeout(timer);
    if (error) reject?.(Error(error.message));
    else resolve?.(result);
  }

  call(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#answer({ id, error: { message: `no answer to ${method}` } }), LONGEST), id = ++this.#count;
      this.#waiting.set(id, [resolve, reject, timer]);
      this.program.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });
  }

  /** A page with nothing in its cache; the processor is so many times slower. */
  async page(address, slower = 1) {
    const { browserContextId } = await this.call('Target.createBrowserContext');
    const { targetId } = await this.call('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await this.call('Target.attachToTarget', { targetId, flatten: true });
    const call = (method, params) => this.call(method, params, sessionId);
    if (slower > 1) await call('Emulation.setCPUThrottlingRate', { rate: slower });
    await call('Page.navigate', { url: address });
    return new Page(call, () => this.call('Target.disposeBrowserContext', { browserContextId }));
  }

  async close() {
    const ended = new Promise(resolve => this.program.once('exit', resolve));
    await this.call('Browser.close');
    await ended;
    await rm(this.profile, { recursive: true });
  }
}

class Page {
  constructor(call, close) {
    Object.assign(this, { call, close });
  }

  /** The value of an expression, which may be a promise. The page's own policy for scripts does not count here. */
  async value(expression) {
    const { result, exceptionDetails: wrong } = await this.call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (wrong) throw Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  }

  /** Waits until the page has loaded and a condition holds; while it is on its way nothing can be asked of it. */
  async until(condition) {
    const expression = `document.readyState === 'complete' && location.protocol !== 'about:' && !!(${condition})`;
    for (const end = Date.now() + LONGEST; ;) {
      const { result } = await this.call('Runtime.evaluate', { expression }).catch(() => ({}));
      if (result?.value === true) return;
      if (Date.now() > end) throw Error(`never came true: ${condition}`);
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  }
}
