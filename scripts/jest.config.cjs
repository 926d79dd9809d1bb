/**
 * The scripts are ES modules that run as they are, so Jest loads them natively
 * (it needs node --experimental-vm-modules, which npm test sets).
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'cjs', 'json'],
  transform: {},
};
