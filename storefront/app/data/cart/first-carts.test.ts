import { FirstCarts } from './first-carts';

const maker = () => {
  let made = 0;
  return () => Promise.resolve(`cart_${(made += 1)}`);
};

describe('FirstCarts', () => {
  it('makes one cart for who asks twice, and one for each of two', async () => {
    const carts = new FirstCarts();
    const make = maker();
    const both = [carts.once('a', make), carts.once('a', make), carts.once('b', make)];
    expect(await Promise.all(both)).toEqual(['cart_1', 'cart_1', 'cart_2']);
  });

  it('tries again after a failure', async () => {
    const carts = new FirstCarts();
    await expect(carts.once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(carts.once('a', maker())).resolves.toBe('cart_1');
  });

  it('forgets a cart once its cookie must have come', async () => {
    let now = 0;
    const carts = new FirstCarts(() => now);
    const make = maker();
    await carts.once('a', make);
    now = 59_999;
    expect(await carts.once('a', make)).toBe('cart_1');
    now = 60_000;
    expect(await carts.once('a', make)).toBe('cart_2');
  });
});
