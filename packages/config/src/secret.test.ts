import fc from 'fast-check';
import { secretWeakness } from './secret';

describe('secretWeakness', () => {
  it.each([
    ['supersecret', /too short/],
    ['secret', /too short/],
    ['', /too short/],
    ['secret'.repeat(8), /guessable/],
    ['supersecret-supersecret-supersecret-1', /guessable/],
    ['a'.repeat(64), /few different/],
  ])('refuses %j', (secret, reason) => {
    expect(secretWeakness(secret)).toMatch(reason);
  });

  it('accepts what openssl rand -hex 32 prints', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const random = bytes.filter((values) => new Set(values).size > 24);
    fc.assert(
      fc.property(random, (values) => {
        const hex = [...values].map((value) => value.toString(16).padStart(2, '0')).join('');
        expect(secretWeakness(hex)).toBeNull();
      }),
    );
  });
});
