// One process = one judge over many packages, so that a slow tool is loaded once.
// In (standard input): {judge, packages: [{platform, folder}], answer}.  Tools may print what they
// like: the answer, one {files, findings} per package, goes into the file `answer`.
const fs = require('node:fs');
const path = require('node:path');

async function verdict(runner, { platform, folder }) {
  try {
    return await runner.judge(platform, folder);
  } catch (thrown) {
    const reason = thrown?.stack || thrown?.message || JSON.stringify(thrown);
    return { files: 1, findings: [{ file: '', line: 0, message: `the judge threw: ${reason}` }] };
  }
}

async function main() {
  const request = JSON.parse(fs.readFileSync(0, 'utf8'));
  const runner = require(path.join(__dirname, `${request.judge}.cjs`));
  const answers = [];
  for (const each of request.packages) answers.push(await verdict(runner, each));
  fs.writeFileSync(request.answer, JSON.stringify(answers));
}

main().then(
  () => process.exit(0),
  (thrown) => {
    console.error(thrown);
    process.exit(1);
  },
);
