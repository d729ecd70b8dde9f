// The tag tree as `pdfinfo -struct-text` prints it: poppler walks the tree from its root.
import { spawnSync } from 'node:child_process';

/** The pieces of text in the order of the tree, each with the roles above it, and what poppler complained of. */
export function read(path) {
  const run = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const faults = run.error ? [String(run.error)] : [...new Set(run.stderr.split('\n'))].filter(Boolean).map(line => 'poppler: ' + line);
  const lines = (run.stdout ?? '').split('\n');
  const pieces = [];
  const roles = [];
  for (let index = 0; index < lines.length; index++) {
    const [, space, rest] = /^( *)(.*)$/.exec(lines[index]);
    const depth = space.length / 2;
    if (rest.startsWith('"')) {
      let text = rest.slice(1);
      while (!text.endsWith('"') && index + 1 < lines.length) text += '\n' + lines[++index];
      pieces.push({ path: roles.slice(0, depth).join('/'), text: text.slice(0, -1) });
    } else if (rest && !rest.startsWith('/') && !rest.startsWith('Object ')) {
      // A role, with perhaps its id, title, level and a colon.
      roles.length = depth;
      roles[depth] = /^[A-Za-z0-9]+/.exec(rest)?.[0] ?? rest;
    }
  }
  return { pieces, faults };
}
