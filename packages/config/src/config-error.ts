/** One wrong setting: the variable to correct and what is wrong with it. */
export interface ConfigProblem {
  variable: string;
  message: string;
}

/** Thrown when settings are missing or wrong; lists every problem at once, so that one restart repairs all. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(
      [
        'The configuration is wrong:',
        ...problems.map(({ variable, message }) => `  ${variable}: ${message}`),
      ].join('\n'),
    );
    this.name = 'ConfigError';
  }
}
