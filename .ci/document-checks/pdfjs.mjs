// The tag tree as pdf.js gives it: page by page, from the marked content up through the parent tree.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** For each page, the pieces of text in the order of its tree, each with the roles above it; and the faults found on the way. */
export async function read(path) {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const [pages, faults] = [[], []];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = textsOf((await page.getTextContent({ includeMarkedContent: true })).items, number, faults);
    const used = new Set();
    const pieces = [];
    const root = await page.getStructTree();
    if (!root) faults.push(`page ${number} has no tags`);
    for (const node of root?.children ?? []) walk(node, [], number, texts, used, pieces, faults);
    pages.push(pieces);
    for (const [id, text] of texts) {
      if (!used.has(id) && text.trim()) faults.push(`page ${number}: marked content that no tag holds: ${brief(text)}`);
    }
  }
  await task.destroy();
  return { pages, faults };
}

/** Text by the id of its marked content. Text outside all marked content is neither tagged nor an artifact. */
function textsOf(items, number, faults) {
  const texts = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) {
      open.push(item.tag === 'Artifact' ? null : item.id ?? open.at(-1));
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (open.length === 0 || open.at(-1) === undefined) {
      if (item.str?.trim()) faults.push(`page ${number}: text that is neither tagged nor an artifact: ${brief(item.str)}`);
    } else if (open.at(-1) !== null) {
      texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    }
  }
  return texts;
}

function walk(node, roles, number, texts, used, pieces, faults) {
  if (node.type === 'content') {
    used.add(node.id);
    pieces.push({ path: roles.join('/'), text: texts.get(node.id) ?? '' });
    return;
  }

  if (node.role === 'Figure' && !node.alt?.trim()) faults.push(`page ${number}: a figure has no alternate text`);
  for (const child of node.children ?? []) walk(child, [...roles, node.role], number, texts, used, pieces, faults);
}

export const brief = text => JSON.stringify(text.length > 60 ? text.slice(0, 60) + '…' : text);
