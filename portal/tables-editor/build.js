// Writes the editor, and the licenses of what is in it, to where the portal serves them from.
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const SERVED = '../src/main/resources/META-INF/resources/dmn-js';

/** A bracket is not closed while somebody types it: a range may end with another one, as [15..30) does. */
const bracketsAsTyped = {
  name: 'brackets-as-typed',
  setup: ({ onLoad }) => onLoad({ filter: /feel-editor\/dist\/index\.js$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const contents = text.replace(/^\s*closeBrackets\(\),\n/m, '');
    return contents === text ? { errors: [{ text: 'closes brackets in another way now' }] } : { contents };
  }),
};

const { metafile } = await build({
  entryPoints: ['editor.js'],
  outfile: `${SERVED}/tables-editor.min.js`,
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  plugins: [bracketsAsTyped],
});

function license(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const words = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${words}\n`;
}

const folders = Object.keys(metafile.inputs)
  .map((file) => file.match(/^node_modules\/(@[^/]+\/)?[^/]+/)?.[0])
  .filter((folder) => folder && existsSync(`${folder}/package.json`));
writeFileSync(`${SERVED}/LICENSES.txt`, [...new Set(folders)].sort().map(license).join('\n\n'));
