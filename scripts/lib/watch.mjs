import { watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. Milliseconds. */
const QUIET = 300;

/**
 * Calls back after files below the folders have changed and rested.
 * @param {readonly string[]} folders
 * @param {(file: string) => boolean} matters
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchFolders(folders, matters, changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, file) => {
      if (file === null || !matters(file.replaceAll('\\', '/'))) return;
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET);
    }),
  );
  return () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
  };
}
