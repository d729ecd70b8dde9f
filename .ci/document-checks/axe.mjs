// `node axe.mjs chromium a.html b.html …`: axe-core's rules for WCAG 2.2 A and AA and its good practice, wide and narrow, and
// whether the page asks for anything but itself. Prints 'path<TAB>axe<TAB>pass|fail<TAB>details' for each file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [, , chromium, ...paths] = process.argv;
// The pages are our own and nothing is fetched; as root, Chromium has no sandbox.
const browser = await puppeteer.launch({
  executablePath: chromium, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const path of paths) {
  const [faults, open] = [[], []];
  for (const width of [1280, 320]) {
    const page = await browser.newPage();
    try {
      const address = pathToFileURL(path).href;
      page.on('request', request => { if (request.url() !== address) faults.push(`asks for ${request.url()}`); });
      page.on('pageerror', error => faults.push(`script error: ${error.message}`));
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
      await page.evaluate(source);
      const result = await page.evaluate(values => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
      for (const rule of result.violations) {
        faults.push(`${width} px: ${rule.id} (${rule.impact}), ${rule.nodes.length}×, first ${rule.nodes[0].target}: ${rule.help}`);
      }
      for (const rule of result.incomplete) open.push(`${rule.id} ${rule.nodes.length}× at ${width} px`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) faults.push(`${width} px: the page scrolls sideways by ${wider} px`);
    } catch (error) {
      faults.push(String(error));
    } finally {
      await page.close();
    }
  }
  const details = [...faults, ...open.map(text => 'for a person to judge: ' + text)].join('; ').replace(/\s+/g, ' ');
  console.log([path, 'axe', faults.length ? 'fail' : 'pass', details].join('\t'));
}
await browser.close();
