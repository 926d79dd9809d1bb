const { readFileSync, statSync } = require('node:fs');
const path = require('node:path');

const PARTS = /^import '(\.\/.+\.part)';$/gm;

/** Bytes of a test and of the parts it runs: says about how long it takes, in a clone that has never run it too. */
function weight(file) {
  const parts = [...readFileSync(file, 'utf8').matchAll(PARTS)].map(([, part]) => `${part}.ts`);
  return [path.basename(file), ...parts].reduce(
    (sum, part) => sum + statSync(path.join(path.dirname(file), part)).size,
    0,
  );
}

/** Begins with the longest test, so that none runs alone in the end. */
module.exports = class LongestFirst {
  sort(tests) {
    const weights = new Map(tests.map((test) => [test, weight(test.path)]));
    return [...tests].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }

  /** Nothing is kept from one run to the next. */
  cacheResults() {}
};
