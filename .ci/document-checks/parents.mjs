// `node parents.mjs a.pdf b.pdf …`: what validators and readers overlook, from qpdf's view of the file. Each piece of content and each
// annotation in the tag tree has, in the parent tree, the very element that holds it, and the other way round; each element
// names its parent; TH has a Scope, Figure a BBox and alternate text, references to annotations their type; a table's rows have
// equally many cells. Prints 'path<TAB>parents<TAB>pass|fail<TAB>details' for each file.
import { spawnSync } from 'node:child_process';

const list = value => value === undefined ? [] : Array.isArray(value) ? value : [value];
const isReference = value => typeof value === 'string' && /^\d+ \d+ R$/.test(value);

function check(path) {
  const run = spawnSync('qpdf', ['--json=2', '--json-stream-data=none', path], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) return { count: 0, faults: [run.error ? String(run.error) : run.stderr.trim()] };
  const objects = JSON.parse(run.stdout).qpdf[1];
  const get = value => {
    if (!isReference(value)) return value;
    const object = objects['obj:' + value];
    return object?.value ?? object?.stream?.dict;
  };
  const faults = [];
  const root = get(get(objects.trailer.value['/Root'])['/StructTreeRoot']);
  if (!root) return { count: 0, faults: ['there is no tag tree'] };

  const holders = new Map();
  const hold = (key, reference) => {
    if (holders.has(key)) faults.push(`${key} stands in two elements, ${holders.get(key)} and ${reference}`);
    holders.set(key, reference);
  };
  const walk = (reference, parent) => {
    const element = get(reference);
    const role = element['/S'];
    if (element['/P'] !== parent) faults.push(`${role} ${reference} names ${element['/P']} as its parent, and stands in ${parent}`);
    const attributes = Object.assign({}, ...list(get(element['/A'])).map(get).filter(value => typeof value === 'object'));
    if (role === '/TH' && !attributes['/Scope']) faults.push(`TH ${reference} has no Scope`);
    if (role === '/Figure' && !attributes['/BBox']) faults.push(`Figure ${reference} has no BBox`);
    if (role === '/Figure' && !element['/Alt']) faults.push(`Figure ${reference} has no alternate text`);
    for (const kid of list(isReference(element['/K']) && get(element['/K'])?.['/S'] === undefined ? get(element['/K']) : element['/K'])) {
      const value = get(kid);
      if (typeof value === 'number') hold(`${element['/Pg']} mcid ${value}`, reference);
      else if (value?.['/MCID'] !== undefined) hold(`${value['/Pg'] ?? element['/Pg']} mcid ${value['/MCID']}`, reference);
      else if (value?.['/Obj'] !== undefined) {
        if (value['/Type'] !== '/OBJR') faults.push(`the reference to ${value['/Obj']} in ${reference} is of type ${value['/Type']}`);
        hold(`annotation ${value['/Obj']}`, reference);
      } else if (value?.['/S']) walk(kid, reference);
      else faults.push(`${role} ${reference} has a kid that is nothing known`);
    }
    if (role === '/Table') rows(reference);
  };
  const kids = reference => list(get(get(reference)['/K'])).filter(kid => get(kid)?.['/S']);
  const rows = table => {
    const all = kids(table).flatMap(kid => get(kid)['/S'] === '/TR' ? [kid] : kids(kid).filter(row => get(row)['/S'] === '/TR'));
    const widths = new Set(all.map(row => kids(row).reduce((sum, cell) => {
      const attributes = Object.assign({}, ...list(get(get(cell)['/A'])).map(get).filter(value => typeof value === 'object'));
      return sum + (attributes['/ColSpan'] ?? 1);
    }, 0)));
    if (widths.size > 1) faults.push(`the rows of table ${table} have ${[...widths].join(', ')} cells`);
  };
  const top = get(objects.trailer.value['/Root'])['/StructTreeRoot'];
  for (const kid of list(get(root['/K'])?.['/S'] ? root['/K'] : get(root['/K']))) walk(kid, top);

  // The parent tree: a number tree from keys to an element, or to a list of elements by mcid.
  const numbers = new Map();
  const gather = node => {
    const nums = get(node['/Nums']) ?? [];
    for (let index = 0; index < nums.length; index += 2) numbers.set(nums[index], nums[index + 1]);
    for (const kid of get(node['/Kids']) ?? []) gather(get(kid));
  };
  gather(get(root['/ParentTree']));
  const seen = new Set();
  const agree = (key, reference) => {
    seen.add(key);
    if (holders.get(key) !== reference) faults.push(`${key}: the parent tree has ${reference}, the tag tree ${holders.get(key) ?? 'nothing'}`);
  };
  for (const [name, object] of Object.entries(objects)) {
    const value = object.value;
    const self = name.replace(/^obj:/, '');
    if (value?.['/Type'] === '/Page' && value['/StructParents'] !== undefined) {
      (get(numbers.get(value['/StructParents'])) ?? []).forEach((reference, mcid) => {
        if (reference !== null) agree(`${self} mcid ${mcid}`, reference);
      });
    } else if (value?.['/Type'] === '/Annot' && value['/StructParent'] !== undefined) {
      agree(`annotation ${self}`, numbers.get(value['/StructParent']));
    }
  }
  for (const [key, reference] of holders) {
    if (!seen.has(key)) faults.push(`${key}: the tag tree has ${reference}, the parent tree nothing`);
  }
  return { count: holders.size, faults };
}

for (const path of process.argv.slice(2)) {
  let result;
  try {
    result = check(path);
  } catch (error) {
    result = { count: 0, faults: [String(error)] };
  }
  const { count, faults } = result;
  if (count === 0 && faults.length === 0) faults.push('the tag tree holds nothing');
  const details = faults.length ? `${faults.length}: ${faults.slice(0, 5).join('; ')}` : `${count} references`;
  console.log([path, 'parents', faults.length ? 'fail' : 'pass', details.replace(/\s+/g, ' ')].join('\t'));
}
