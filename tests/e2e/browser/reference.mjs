// Opens the reference of an instance in Chromium, tries an operation out with an API key, and prints what it saw as JSON.
// Environment: CHROMIUM, the browser's path; INSTANCE, the instance's URL; API_KEY.
import { chromium } from 'playwright-core';

const { INSTANCE, API_KEY, CHROMIUM } = process.env;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
page.setDefaultTimeout(30_000);

const seen = { requests: [], complaints: [], violations: [] };
page.on('request', (request) => seen.requests.push(request.url()));
page.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()));
page.on('pageerror', (error) => seen.complaints.push(String(error)));
await page.exposeFunction('violated', (directive, uri) => seen.violations.push(`${directive} ${uri}`));
await page.addInitScript(() =>
  document.addEventListener('securitypolicyviolation', (event) => window.violated(event.violatedDirective, event.blockedURI)),
);

await page.goto(`${INSTANCE}/docs`, { waitUntil: 'load' });
await page.waitForSelector('.opblock-tag');
seen.title = await page.locator('.info .title').innerText();
seen.server = await page.locator('.servers select').inputValue();

// Tags are drawn a few at a time. Each is unfolded, counted, and folded again.
const paths = Object.values((await (await fetch(`${INSTANCE}/openapi.json`)).json()).paths);
const tags = new Set(paths.flatMap((item) => Object.values(item).flatMap((operation) => operation.tags ?? [])));
seen.shown = 0;
for (const tag of tags) {
  const operations = await unfold(tag, true);
  seen.shown += await operations.count();
  await unfold(tag, false);
}

async function unfold(tag, open) {
  const head = page.locator(`[id="operations-tag-${tag}"]`);
  await head.locator('.expand-operation').click();
  const operations = page.locator('.opblock-tag-section', { has: head }).locator('.opblock');
  await (open ? operations.first().waitFor() : operations.waitFor({ state: 'detached' }));
  return operations;
}

// The key goes in by the dialogue that a reader would use.
await page.locator('.scheme-container .btn.authorize').click();
const scheme = page.locator('.auth-container', { hasText: 'apiKey  (apiKey)' }).first();
await scheme.locator('input').first().fill(API_KEY);
await scheme.getByRole('button', { name: 'Apply credentials' }).click();
await page.locator('.modal-ux .btn-done').first().click();

async function tryOut(tag, method, path) {
  await unfold(tag, true);
  const block = page.locator(`.opblock-${method}`, { has: page.locator(`[data-path="${path}"]`) });
  await block.locator('.opblock-summary-control').click();
  const answered = page.waitForResponse((answer) => new URL(answer.url()).pathname.startsWith('/api/v1/'));
  await block.locator('.btn.execute').click();
  const answer = await answered;
  await block.locator('.live-responses-table .response-col_status').first().waitFor();
  return {
    status: answer.status(),
    headers: answer.request().headers(),
    shown: await block.locator('.live-responses-table').innerText(),
  };
}

seen.read = await tryOut('rate_limit', 'get', '/api/v1/rate-limit');
seen.change = await tryOut('api_keys', 'post', '/api/v1/api-keys');
console.log(JSON.stringify(seen));
await browser.close();
