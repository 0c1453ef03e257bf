// What every runner asks of a package: its files, and the text of one.
const fs = require('node:fs');
const path = require('node:path');

const listed = (folder, extensions) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name)))
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

const text = (folder, file) => fs.readFileSync(path.join(folder, file), 'utf8');

const json = (folder, file) => JSON.parse(text(folder, file));

module.exports = { listed, text, json };
