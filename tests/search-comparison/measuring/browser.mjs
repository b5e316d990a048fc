import { chromium } from 'playwright-core';

const QUIETLY = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export class Browser {
  static async start() {
    return new Browser(await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIETLY }));
  }

  constructor(browser) {
    this.browser = browser;
  }

  /** A page with nothing in its cache; the processor is so many times slower. */
  async page(address, slower = 1) {
    const context = await this.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    page.on('pageerror', error => console.error(`${address}: ${error}`));
    if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(address);
    return page;
  }

  close() {
    return this.browser.close();
  }
}
