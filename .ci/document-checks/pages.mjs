// `node pages.mjs chromium http://127.0.0.1:5080 FOLDER`: the pages of examples/CaseAssessmentTool in a browser, in both languages, wide and narrow: axe-core's rules for WCAG 2.2 A and AA and its good practice, nothing that scrolls sideways, nothing that the content
// security policy keeps out; then a placement with the keyboard alone, in pages that run no script. Screenshots go to FOLDER. Exit code 1 when anything fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [, , chromium, base, folder] = process.argv;
const cases = ['eastmere', 'westhaven', 'southvale', 'northmoor'];
const parts = ['', '/evidence', '/evidence/findings/new', '/evidence/findings/new/P2', '/evidence/proposals', '/evidence/proposals/new', '/board', '/assessment', '/assessment/P2', '/judgement', '/comments', '/annex', '/quotations'];
const paths = ['/sui/cases', '/sui/cases/new', '/sui/nothing', ...cases.flatMap(id => parts.map(part => `/sui/cases/${id}${part}`))];
const faults = [];
const browser = await puppeteer.launch({
  executablePath: chromium, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

async function visit(person, width, language, script = true) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // axe-core waits for timers, which a page without script has not.
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  // Pages that refuse are among those that are looked at: the console says their status, too.
  page.on('console', message => {
    if (message.type() === 'error' && !/status of (404|409|422)/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
  await page.goto(`${base}/Account/Login?ReturnUrl=%2Fsui`);
  await page.click(`#${person}`);
  await Promise.all([page.waitForNavigation(), page.click('main button')]);
  await page.goto(`${base}/sui/cases?lang=${language}`);
  return page;
}

async function look(page, name) {
  await page.evaluate(source);
  const result = await page.evaluate(values => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  for (const rule of result.violations) {
    faults.push(`${name}: ${rule.id} (${rule.impact}), ${rule.nodes.length}×, first ${rule.nodes[0].target}: ${rule.help}`);
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) faults.push(`${name}: the page scrolls sideways by ${wider} px`);
  await page.screenshot({ path: join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`), fullPage: true });
}

let looked = 0;
for (const width of [1280, 320]) {
  for (const language of ['en', 'cy']) {
    const page = await visit('lead', width, language);
    for (const path of paths) {
      await page.goto(base + path);
      await look(page, `${width} ${language} ${path}`);
      looked++;
    }
    await page.goto(`${base}/sui/cases/eastmere/evidence`);
    const table = await page.$eval('table a', link => link.getAttribute('href'));
    await page.goto(base + table);
    await look(page, `${width} ${language} table`);
    await page.goto(`${base}/sui/cases/eastmere/evidence/proposals`);
    const proposals = await page.$$eval('table a', links => [links[0], links[links.length - 1]].map(link => link.getAttribute('href')));
    for (const [place, address] of proposals.entries()) {
      await page.goto(base + address);
      await look(page, `${width} ${language} proposal ${place}`);
    }
    // A finding: refused, then looked at; it is not added.
    await page.goto(`${base}/sui/cases/eastmere/evidence/findings/new/P2`);
    await Promise.all([page.waitForNavigation(), page.click('main form .sui-button')]);
    await look(page, `${width} ${language} finding refused`);
    for (const field of ['source', 'experience', 'direction', 'strength']) await page.click(`[name=${field}]`);
    await page.type('[name=event_date]', '2019-06-12');
    await page.type('[name=statement]', 'Three of four teams showed a dated answer to each proposal of the council.');
    await Promise.all([page.waitForNavigation(), page.click('main form .sui-button')]);
    await look(page, `${width} ${language} finding review`);
    if (!(await page.$('[name=confirm]'))) faults.push(`${width} ${language}: the finding was not shown to be looked at`);
    looked += 4;
    await page.goto(`${base}/sui/cases/westhaven/judgement`);
    await Promise.all([page.waitForNavigation(), page.click('main form .sui-button')]);
    await look(page, `${width} ${language} refused`);
    looked += 2;
    await page.browserContext().close();
  }
}

// With the keyboard alone: the second person places the provider.
const page = await visit('moderator', 1280, 'en', false);
await page.goto(`${base}/sui/cases/westhaven/assessment`);
async function tabTo(selector) {
  for (let press = 0; press < 100; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Nothing leads to ${selector}.`);
}
try {
  await tabTo('.sui-skip');
  await tabTo('[name=rung]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo('[name=rating]');
  await page.keyboard.press('Space');
  await tabTo('[name=reason]');
  await page.keyboard.type('Typed with the keyboard alone.');
  await tabTo('main button');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  if (!(await page.content()).includes('Your placement was recorded.')) faults.push('keyboard: the placement was not recorded');
} catch (error) {
  faults.push(`keyboard: ${error.message}`);
}
await browser.close();
faults.forEach(fault => console.log(fault.replace(/\s+/g, ' ')));
console.log(`${looked} pages looked at, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
