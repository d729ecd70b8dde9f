// Times of writing an annex with pdfkit: `node measure.mjs warm case.json` or `node measure.mjs cold case.json`. Prints one line of
// a name and numbers, separated by tabs. With a third argument the PDF is written there.
const began = performance.now();
const { readFileSync, writeFileSync } = await import('node:fs');
const { basename } = await import('node:path');
const { write } = await import('./annex.mjs');
const loaded = performance.now() - began;

const [, , mode, path, target] = process.argv;
if (!['warm', 'cold'].includes(mode) || !path) {
  console.error('Usage: node measure.mjs warm|cold case.json [out.pdf]');
  process.exit(2);
}

const json = readFileSync(path);
const annex = JSON.parse(json);
const name = basename(path, '.json');
const once = async () => {
  const start = performance.now();
  const result = await write(annex, json);
  return { ...result, time: performance.now() - start };
};
if (mode === 'cold') {
  const { time } = await once();
  console.log(['pdfkit-cold/' + name, loaded, time, performance.now()].join('\t'));
  process.exit(0);
}

const until = async (seconds, atLeast, atMost) => {
  const times = [];
  const start = performance.now();
  while (times.length < atLeast || (performance.now() - start < seconds * 1000 && times.length < atMost)) times.push((await once()).time);
  return times.sort((one, other) => one - other);
};
await until(2, 3, 300);
const times = await until(2, 10, 300);
const at = share => times[Math.ceil(share * times.length) - 1];
const last = await once();
if (target) writeFileSync(target, last.bytes);
console.log(['pdfkit/' + name, last.pages, at(0.5), at(0.95), times.length, last.bytes.length].join('\t'));
