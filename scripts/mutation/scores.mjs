import path from 'node:path';

/** @typedef {{ fileName: string, status: string }} Mutant */
/** @typedef {{ folder: string, detected: number, undetected: number, score: number }} FolderScore */

const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

/**
 * What share of the mutants of each folder tests noticed; those that don't compile or run count for nothing.
 * @param {readonly Mutant[]} mutants
 * @returns {FolderScore[]} by name of the folder, then the total
 */
export function scoresByFolder(mutants) {
  const folders = [...new Set(mutants.map(({ fileName }) => folderOf(fileName)))].sort();
  const scores = folders.map((folder) =>
    score(
      folder,
      mutants.filter(({ fileName }) => folderOf(fileName) === folder),
    ),
  );
  return [...scores, score('all', mutants)];
}

/** @param {readonly FolderScore[]} scores */
export function table(scores) {
  const rows = scores.map(
    ({ folder, detected, undetected, score: percent }) =>
      `${folder.padEnd(28)}${percent.toFixed(1).padStart(6)} %  (${detected} of ${detected + undetected})`,
  );
  return rows.join('\n');
}

/** @param {string} folder @param {readonly Mutant[]} mutants @returns {FolderScore} */
function score(folder, mutants) {
  const count = (/** @type {readonly string[]} */ statuses) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [detected, undetected] = [count(DETECTED), count(UNDETECTED)];
  const all = detected + undetected;
  return { folder, detected, undetected, score: all === 0 ? 100 : (100 * detected) / all };
}

/** @param {string} fileName */
const folderOf = (fileName) =>
  path
    .relative(path.join(process.cwd(), 'packages'), path.dirname(path.resolve(fileName)))
    .replace('/src', '');
