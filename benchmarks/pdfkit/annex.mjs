// The annex's JSON record (format sui-annex/1) as a tagged PDF by pdfkit, with the same text, tables, fonts and sizes.
//
// It does: PDF/A-3a marking, tags (headings, P, lists, tables with TH and Scope, links), language, bookmarks, links, a list of
// contents, running header, footer with page numbers as artifacts, the JSON record attached.
// It does not, since pdfkit offers no way or none that is short: page numbers in the contents, header rows again on later
// pages, rows that break over pages, a table's Caption, THead and TBody, keeping headings with what follows; PDF/UA and PDF/A
// marking in one file; object streams. Links are left out of table cells. Figures are their title and description: not drawn.
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';

const margin = 64;
const ink = '#1B2530';
// Parsed once a process, as our writer does.
const fonts = Object.fromEntries(['Regular', 'Bold'].map(face => [
  face, fontkit.create(readFileSync(new URL(`../../src/Sui.Inspection.Pdf/Fonts/Resources/SourceSans3-${face}.ttf`, import.meta.url)))]));

/** Writes an annex; resolves to its bytes and number of pages. */
export function write(annex, json) {
  const date = new Date(annex.date + 'T00:00:00Z');
  const doc = new PDFDocument({
    size: 'A4', margins: { top: 72, bottom: 72, left: margin, right: margin }, pdfVersion: '1.7', subset: 'PDF/A-3a',
    tagged: true, displayTitle: true, lang: annex.language, bufferPages: true, autoFirstPage: false,
    info: { Title: annex.title, Subject: annex.subtitle ?? '', CreationDate: date, ModDate: date, Producer: 'pdfkit' },
  });
  const chunks = [];
  const done = new Promise((resolve, reject) => doc.on('data', chunk => chunks.push(chunk)).on('end', resolve).on('error', reject));
  // With a family, or each cell of a table would open its font anew.
  doc.registerFont('Regular', fonts.Regular, 'Regular');
  doc.registerFont('Bold', fonts.Bold, 'Bold');
  doc.font('Regular');
  doc.addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);

  heading(doc, root, annex.title, 1);
  for (const text of [annex.subtitle, annex.date, annex.notice].filter(Boolean)) paragraph(doc, root, [{ text }]);
  list(doc, root, annex.sections.map(section => [{ text: section.heading, href: '#' + section.id }]), false);
  for (const part of annex.sections) section(doc, root, part, 2, doc.outline);
  root.end();
  doc.file(json, {
    name: 'annex.json', type: 'application/json', relationship: 'Alternative', description: 'The annex as data',
    creationDate: date, modifiedDate: date,
  });

  const pages = doc.bufferedPageRange().count;
  for (let page = 0; page < pages; page++) furniture(doc, annex, page, pages);
  doc.end();
  return done.then(() => ({ pages, bytes: Buffer.concat(chunks) }));
}

function section(doc, parent, part, level, outline) {
  heading(doc, parent, part.heading, Math.min(level, 4), part.id);
  const mark = outline.addItem(part.heading);
  for (const one of part.blocks) block(doc, parent, one);
  for (const inner of part.subsections) section(doc, parent, inner, level + 1, mark);
}

function block(doc, parent, one) {
  switch (one.type) {
    case 'paragraph': return paragraph(doc, parent, one.text);
    case 'list': return list(doc, parent, one.items, one.ordered);
    case 'facts': return table(doc, parent, [{ relativeWidth: 1 }, { relativeWidth: 2.4 }],
      one.facts.map(fact => [[{ text: fact.term }], fact.value]), false);
    case 'callout':
      if (one.title) paragraph(doc, parent, [{ text: one.title, style: 'strong' }], 14);
      return one.blocks.forEach(inner => block(doc, parent, inner));
    case 'table':
      paragraph(doc, parent, [{ text: one.caption, style: 'strong' }], 11);
      return table(doc, parent, one.columns, one.rows, true);
    case 'quote':
      paragraph(doc, parent, one.text);
      return paragraph(doc, parent, one.attribution);
    default:
      // Figures of all kinds.
      for (const text of [one.title, one.description].filter(Boolean)) paragraph(doc, parent, [{ text }]);
  }
}

function heading(doc, parent, text, level, id) {
  const size = [24, 18, 14.5, 12.5][level - 1];
  if (doc.y > doc.page.height - 160) doc.addPage();
  doc.x = margin;
  doc.moveDown(0.6);
  parent.add(doc.struct('H' + level, () => doc.font('Bold').fontSize(size).fillColor(ink)
    .text(text, { paragraphGap: 4, ...(id ? { destination: id } : {}) })));
  doc.font('Regular').fontSize(12);
}

function paragraph(doc, parent, runs, size = 12) {
  doc.x = margin;
  const element = doc.struct('P');
  parent.add(element);
  write_runs(doc, element, runs, size);
  element.end();
  doc.moveDown(0.5);
}

function list(doc, parent, items, ordered) {
  const element = doc.struct('L');
  parent.add(element);
  items.forEach((runs, index) => {
    const item = doc.struct('LI');
    const body = doc.struct('LBody');
    element.add(item);
    doc.x = margin;
    const top = doc.y > doc.page.height - 100 ? (doc.addPage(), doc.y) : doc.y;
    item.add(doc.struct('Lbl', () => doc.font('Regular').fontSize(12).fillColor(ink).text(ordered ? `${index + 1}.` : '•', margin, top)));
    item.add(body);
    doc.x = margin + 18;
    doc.y = top;
    write_runs(doc, body, runs, 12);
    item.end();
    doc.moveDown(0.25);
  });
  element.end();
  doc.x = margin;
  doc.moveDown(0.4);
}

function write_runs(doc, parent, runs, size) {
  const width = doc.page.width - margin - doc.x;
  runs.filter(run => run.text.length > 0).forEach((run, index, all) => {
    const options = { width, lineGap: 2, continued: index < all.length - 1, link: null, goTo: null, underline: false };
    const print = () => doc.font(run.style === 'strong' ? 'Bold' : 'Regular').fontSize(size).fillColor(ink);
    if (!run.href) {
      parent.add(() => print().text(run.text, options));
      return;
    }

    const link = doc.struct('Link');
    parent.add(link);
    const to = run.href.startsWith('#') ? { goTo: run.href.slice(1) } : { link: run.href };
    link.add(() => print().text(run.text, { ...options, ...to, underline: true, structParent: link }));
    link.end();
  });
}

function table(doc, parent, columns, rows, headed) {
  doc.x = margin;
  const room = doc.page.width - 2 * margin;
  const all = columns.reduce((sum, column) => sum + column.relativeWidth, 0);
  const cell = content => (Array.isArray(content) ? content : content.text).map(run => run.text).join('');
  const aligned = columns.map(column => ({ x: column.alignment === 'end' ? 'right' : 'left' }));
  const data = rows.map(row => row.map((runs, index) => index === 0
    ? { text: cell(runs), type: 'TH', scope: 'Row' } : { text: cell(runs), align: aligned[index] }));
  if (headed) {
    data.unshift(columns.map((column, index) => (
      { text: column.heading, type: 'TH', scope: 'Column', font: { src: 'Bold' }, align: aligned[index] })));
  }

  doc.font('Regular').fontSize(11);
  doc.table({
    data, structParent: parent, columnStyles: columns.map(column => room * column.relativeWidth / all),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#AEB9C4', padding: [3, 6, 3, 0], textColor: ink },
  });
  doc.x = margin;
  doc.moveDown(0.8);
}

function furniture(doc, annex, page, pages) {
  doc.switchToPage(page);
  const { top, bottom } = doc.page.margins;
  doc.page.margins.top = doc.page.margins.bottom = 0;
  doc.markContent('Artifact', { type: 'Pagination' });
  doc.font('Regular').fontSize(9.5).fillColor('#4A5763');
  const line = { lineBreak: false, link: null, goTo: null, underline: false };
  if (page > 0) doc.text(annex.title, margin, 40, line);
  doc.text(`${annex.notice ?? annex.subtitle ?? ''}   ${page + 1} / ${pages}`, margin, doc.page.height - 40, line);
  doc.endMarkedContent();
  doc.page.margins.top = top;
  doc.page.margins.bottom = bottom;
}
