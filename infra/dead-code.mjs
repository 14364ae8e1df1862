// Exports that nobody needs, found with the compiler: a value must be used in another file; a type must be used
// somewhere outside of its own declaration. A value that only tests use is dead code with a test.
import { relative, sep } from 'node:path';
import ts from 'typescript';

/** Loaded by name from outside: Lambda, the tools, and tests that read the examples of all plug-ins by pattern. */
const entryPoints = [
  /^functions\/[^/]+\/handler\.ts$/,
  /\.config\.ts$/,
  /\.d\.ts$/,
  /\/examples\.ts$/,
  /^test\/bench\//,
  /lambda-credentials\.ts$/,
  // The published library of statistics (docs/decisions/0012): its users are outside of this repository too.
  /^shared\/stats\/index\.ts$/,
];
const isTest = (path) => path.startsWith('test/');

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => fail(problem.messageText) };
const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host) ?? fail('tsconfig.json');
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();

function fail(reason) {
  throw new Error(`Cannot look for dead code: ${String(reason)}`);
}

const pathOf = (file) => relative(process.cwd(), file.fileName).split(sep).join('/');
const files = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'));
if (files.length < 100) fail(`100 files or more must be seen, got ${files.length}`);

const target = (symbol) =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What a name in the code stands for; `const { run } = await import(...)` stands for the export. */
function symbolsAt(node) {
  const found = [target(checker.getSymbolAtLocation(node))];
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const name = parent.propertyName ?? parent.name;
    if (name === node) found.push(target(checker.getTypeAtLocation(parent.parent).getProperty(node.text)));
  }
  if (ts.isShorthandPropertyAssignment(parent))
    found.push(target(checker.getShorthandAssignmentValueSymbol(parent)));
  return found.filter(Boolean);
}

/** symbol -> files that use it; its own file only for uses outside of its declaration */
const users = new Map();
for (const file of files) {
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      for (const symbol of symbolsAt(node)) {
        const isInside = (symbol.declarations ?? []).some(
          (one) => one.getSourceFile() === file && one.getStart() <= node.getStart() && node.end <= one.end,
        );
        if (isInside) continue;
        if (!users.has(symbol)) users.set(symbol, new Set());
        users.get(symbol).add(pathOf(file));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

const problems = [];
for (const file of files) {
  const path = pathOf(file);
  const module = checker.getSymbolAtLocation(file);
  if (!module || entryPoints.some((pattern) => pattern.test(path))) continue;
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = target(exported);
    const by = [...(users.get(symbol) ?? [])];
    const isType = !(symbol.flags & ts.SymbolFlags.Value);
    const used = isType ? by : by.filter((user) => user !== path);
    if (used.length === 0)
      problems.push(
        `${path}: ${exported.name} is exported and nobody needs it: make it private or delete it`,
      );
    else if (!isType && !isTest(path) && by.every(isTest))
      problems.push(`${path}: ${exported.name} is used by tests only: test what uses it, or delete it`);
  }
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${files.length} files, ${problems.length} dead exports\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
