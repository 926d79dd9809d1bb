import { stepActive } from './step-active';

describe('arrow keys among suggestions', () => {
  it('walk down through the options and back to the field', () => {
    expect([-1, 0, 1].map((active) => stepActive('ArrowDown', active, 2))).toEqual([0, 1, -1]);
  });

  it('walk up from the field to the last option', () => {
    expect([-1, 1, 0].map((active) => stepActive('ArrowUp', active, 2))).toEqual([1, 0, -1]);
  });

  it('leave other keys to the field', () => expect(stepActive('a', 0, 2)).toBeNull());
});
