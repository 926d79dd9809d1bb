import { Failure } from './failure.mjs';
import { isAtLeast, requireNode } from './node-version.mjs';

describe('isAtLeast', () => {
  it.each([
    ['v20.19.0', '20.19.0', true],
    ['v20.18.9', '20.19.0', false],
    ['v20.9.0', '20.19.0', false],
    ['v22.0.0', '20.19.0', true],
    ['v18.99.99', '20.19.0', false],
    ['v24.1.0-nightly', '20.19.0', true],
  ])('%s against %s: %s', (version, minimum, expected) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

it('says which Node is needed', () => {
  expect(() => requireNode('v18.20.0')).toThrow(Failure);
  expect(() => requireNode('v18.20.0')).toThrow(/20\.19\.0/);
  expect(() => requireNode(process.version)).not.toThrow();
});
