// Fails when what was built asks for more than Chrome 109, the last one on Windows 7 and 8.1, can do: syntax and built-in
// functions of JavaScript; properties, values, units, functions, selectors and at-rules of CSS. What came when is MDN's
// browser-compat-data.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import postcss from 'postcss';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const CHROME = 109;
/** What Chrome 109 parses: all of ES2023, nothing after it. */
const ECMA = 2023;

/** Properties that may be missing, because the page is as usable without them. */
const DECORATION = new Set(['text-wrap', 'scrollbar-width', 'text-box-trim', 'text-box-edge']);

/** Methods that share their names with newer ones, or are asked for before they are called. */
const HARMLESS = new Set([
  'check', // a rule of a form's field; fonts have had theirs long since
  'startViewTransition', // React and the router look whether it is there
]);

function statementsOf(node) {
  return [node?.__compat?.support?.chrome ?? []].flat();
}

const isIn = (since, limit) =>
  typeof since === 'string' && since !== 'preview' && Number.parseInt(since.replace('≤', ''), 10) <= limit;

/** Whether Chrome 109 lacks it, a prefix or a flag not counted; false also where nobody recorded it. */
function tooNew(node) {
  const statements = statementsOf(node);
  return (
    statements.length > 0 &&
    !statements.some(
      ({ version_added, prefix, flags, alternative_name }) =>
        !prefix && !flags && !alternative_name && isIn(version_added, CHROME),
    )
  );
}

/** Whether any Chrome has it: what none has is used only where it is looked for. */
const comes = (node) => statementsOf(node).some(({ version_added }) => isIn(version_added, 1000));

const ownNames = (node) => Object.keys(node).filter((name) => name !== '__compat');

/** Built-ins by what gives them away: a global's name, `Object.name`, or a method's name that no older object has. */
function newBuiltIns() {
  const globals = new Set();
  const statics = new Set();
  const methods = new Set();
  const known = new Set();
  for (const space of [data.javascript.builtins, data.api]) {
    for (const owner of ownNames(space)) {
      if (tooNew(space[owner])) {
        globals.add(owner);
        continue;
      }
      for (const member of ownNames(space[owner])) {
        const name = member.replace(/_static$/, '');
        if (!tooNew(space[owner][member])) known.add(name);
        else if (comes(space[owner][member]) && owner !== 'Iterator' && !HARMLESS.has(name)) {
          statics.add(`${owner}.${name}`);
          methods.add(name);
        }
      }
    }
  }
  for (const name of known) methods.delete(name);
  return { globals, statics, methods };
}

const BUILT_IN = newBuiltIns();
const HELPERS = new Set(ownNames(data.javascript.builtins.Iterator));
const ITERATORS = new Set(['values', 'keys', 'entries']);

const nameOf = (member) =>
  member.type === 'MemberExpression' && !member.computed ? member.property.name : '';

/** `map.values().map(…)`: methods of iterators, which only arrays had. */
function isIteratorHelper(callee) {
  const source = callee.object;
  return (
    HELPERS.has(nameOf(callee)) &&
    source?.type === 'CallExpression' &&
    source.arguments.length === 0 &&
    ITERATORS.has(nameOf(source.callee))
  );
}

/** What a program asks for that is too new: `{what, at}`, `at` the place in the text. */
export function newInScript(code) {
  let tree;
  try {
    tree = parse(code, { ecmaVersion: ECMA, sourceType: 'module' });
  } catch (error) {
    return [{ what: `syntax: ${error.message}`, at: error.pos ?? 0 }];
  }
  const found = [];
  full(tree, (node) => {
    if (node.type === 'NewExpression' && BUILT_IN.globals.has(node.callee.name))
      found.push({ what: `new ${node.callee.name}`, at: node.start });
    if (node.type === 'MemberExpression' && BUILT_IN.globals.has(node.object.name))
      found.push({ what: `${node.object.name}.${nameOf(node)}`, at: node.start });
    if (node.type !== 'CallExpression') return;
    const { callee } = node;
    const name = nameOf(callee);
    const whole = `${callee.object?.name}.${name}`;
    if (BUILT_IN.statics.has(whole)) found.push({ what: whole, at: callee.start });
    else if (BUILT_IN.methods.has(name) || isIteratorHelper(callee))
      found.push({ what: `.${name}()`, at: callee.property.start });
  });
  return found;
}

const { properties, selectors, types, 'at-rules': atRules } = data.css;

/** Functions, units and words of a value. */
function newInValue(property, value) {
  const found = [];
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  for (const [, name] of bare.matchAll(/([a-z-]+)\(/g))
    if (tooNew(types[name]) || tooNew(types.color[name])) found.push(`${name}()`);
  for (const [, unit] of bare.matchAll(/\b\d*\.?\d+([a-z]+)\b/g))
    if (tooNew(types.length[unit])) found.push(`unit ${unit}`);
  for (const word of bare.split(/[\s,]+/))
    if (tooNew(properties[property]?.[word])) found.push(`${property}: ${word}`);
  return found;
}

/**
 * A declaration of the same property before it, or of the prefixed one, which an old browser keeps to. Not where a variable is used:
 * such a value is found wrong only when the earlier one is forgotten.
 */
function hasFallback({ prop, value, parent }) {
  const earlier = parent.nodes.filter((one) => one.type === 'decl' && one.value !== value);
  return (
    parent.some((one) => one.prop === `-webkit-${prop}`) ||
    (!value.includes('var(') &&
      earlier.some((one) => one.prop === prop && newInValue(prop, one.value).length === 0))
  );
}

function newInDeclaration(declaration) {
  const { prop, value } = declaration;
  if (prop.startsWith('--')) return newInValue(prop, value);
  if (DECORATION.has(prop) || declaration.parent.name === 'page') return [];
  const found = tooNew(properties[prop]) ? [`property ${prop}`] : newInValue(prop, value);
  return hasFallback(declaration) ? [] : found;
}

function newInRule({ selector, parent }) {
  const found = parent?.type === 'rule' || selector.includes('&') ? ['nesting'] : [];
  for (const [, name] of selector.matchAll(/::?([a-z-]+)/g))
    if (!name.startsWith('-') && tooNew(selectors[name])) found.push(`:${name}`);
  return found;
}

/** What a style sheet asks for that is too new. */
export function newInStyle(css) {
  const found = [];
  const add = (node) => (what) => found.push({ what, at: node.source.start.offset });
  postcss.parse(css).walk((node) => {
    if (node.type === 'decl') newInDeclaration(node).forEach(add(node));
    else if (node.type === 'rule') newInRule(node).forEach(add(node));
    else if (node.type === 'atrule' && tooNew(atRules[node.name])) add(node)(`@${node.name}`);
  });
  return found;
}

function main(dist) {
  const folder = join(dist, 'assets');
  let faults = 0;
  let files = 0;
  for (const file of readdirSync(folder)) {
    const look = file.endsWith('.js') ? newInScript : file.endsWith('.css') ? newInStyle : undefined;
    if (!look) continue;
    files++;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { what, at } of look(text)) {
      faults++;
      const around = text.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', ' ');
      console.log(`old-chrome: ${file}: ${what} is newer than Chrome ${CHROME}: …${around}…`);
    }
  }
  if (files === 0) throw new Error(`old-chrome: nothing was built in ${folder}`);
  console.log(`old-chrome: ${files} files, ${faults} things newer than Chrome ${CHROME}`);
  if (faults > 0) process.exitCode = 1;
}

if (import.meta.url === `file://${process.argv[1]}`) main(process.argv[2] ?? 'dist');
