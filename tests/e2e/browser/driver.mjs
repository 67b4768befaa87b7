// Chromium for tests that are written in Python: one JSON command in each line of standard input, one JSON answer in each line of standard
// output. Ends when standard input does. Environment: CHROMIUM, the browser's path.
import { createInterface } from 'node:readline';

import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const timeout = 15_000;
let context;
let page;
let loaded; // the answer to the last navigation of the page
let said; // what the browser complained of

const seen = async () => ({
  url: page.url(),
  status: loaded?.status() ?? null,
  headers: loaded?.headers() ?? {},
  title: await page.title(),
  text: await page.locator('body').innerText({ timeout }),
  complaints: said,
});

const commands = {
  /** A fresh browser profile. `options` are Playwright's. */
  async begin({ options }) {
    await context?.close();
    context = await browser.newContext(options);
    context.setDefaultTimeout(timeout);
    page = await context.newPage();
    said = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest() && answer.frame() === page.mainFrame()) loaded = answer;
    });
  },
  async open({ url }) {
    await page.goto(url, { waitUntil: 'load' });
    return seen();
  },
  async fill({ label, value }) {
    await page.getByLabel(label, { exact: true }).fill(value);
  },
  /** Presses a button by its words, and waits for the page that follows. */
  async press({ button }) {
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button, exact: true }).click()]);
    return seen();
  },
  /** Runs an expression in the page. */
  async run({ script }) {
    return page.evaluate(script);
  },
  async cookies() {
    return context.cookies();
  },
  async screenshot({ path }) {
    await page.screenshot({ path, fullPage: true });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = { value: (await commands[command](given)) ?? null };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
