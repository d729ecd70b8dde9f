// `node tags.mjs a.pdf b.pdf …`: whether poppler, which walks the tag tree from its root, and pdf.js, which climbs from each page's
// content through the parent tree, read the same roles and the same text in the same order. Prints
// 'path<TAB>tags<TAB>pass|fail<TAB>details' for each file.
import * as pdfjs from './pdfjs.mjs';
import * as poppler from './poppler.mjs';

// White space at the ends of lines is a matter of taste.
const bare = ({ path, text }) => ({ path, text: text.normalize('NFC').replace(/\s+/gu, '') });
const withText = pieces => pieces.map(bare).filter(piece => piece.text);

/**
 * Takes the pages' pieces in the order of the tree. A piece of the tree may stand on several pages, and so may its neighbour, as the
 * cells of a row that breaks do: each page is taken from its own start. Returns the first difference, or null.
 */
function difference(tree, pages) {
  const next = pages.map(() => ({ index: 0, offset: 0 }));
  for (const { path, text } of tree) {
    let rest = text;
    for (let page = 0; page < pages.length && rest; page++) {
      rest = take(pages[page], next[page], path, rest);
    }

    if (rest) {
      const page = pages.findIndex((pieces, at) => next[at].index < pieces.length);
      const found = page < 0 ? 'nothing more' : `on page ${page + 1} ${pages[page][next[page].index].path} `
        + pdfjs.brief(pages[page][next[page].index].text.slice(next[page].offset));
      return `poppler reads ${path} ${pdfjs.brief(rest)}, pdf.js ${found}`;
    }
  }

  const left = pages.findIndex((pieces, at) => next[at].index < pieces.length);
  return left < 0 ? null : `pdf.js reads more on page ${left + 1}: ${pdfjs.brief(pages[left][next[left].index].text)}`;
}

/** Takes as much of a text as a page has next; returns the rest. */
function take(pieces, next, path, text) {
  while (text && next.index < pieces.length && pieces[next.index].path === path) {
    const piece = pieces[next.index].text.slice(next.offset);
    if (text.startsWith(piece)) {
      text = text.slice(piece.length);
      next.index++;
      next.offset = 0;
    } else if (piece.startsWith(text)) {
      next.offset += text.length;
      return '';
    } else {
      break;
    }
  }
  return text;
}

for (const path of process.argv.slice(2)) {
  let faults;
  let count = 0;
  try {
    const [one, other] = [poppler.read(path), await pdfjs.read(path)];
    const tree = withText(one.pieces);
    count = tree.length;
    const differs = difference(tree, other.pages.map(withText));
    faults = [...one.faults, ...other.faults, ...differs ? [differs] : [], ...count === 0 ? ['no tagged text'] : []];
  } catch (error) {
    faults = [String(error)];
  }
  console.log([path, 'tags', faults.length ? 'fail' : 'pass', faults.length ? faults.slice(0, 5).join('; ') : `${count} pieces`].join('\t'));
}
