/** Transpiles TypeScript the way Node runs it here: CommonJS, nothing down-levelled. */
exports.transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Tests use the packages' sources, so that nothing has to be compiled first. */
exports.moduleNameMapper = { '^@caravanserai/([^/]+)/(.+)$': '<rootDir>/../packages/$1/src/$2' };
