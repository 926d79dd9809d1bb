import { at, ellipse, path, rect } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch } from '../parts';

/** A square broken off a bar, 30 across, around its own middle. */
export const chocolateSquare = (chocolate: string): string =>
  rect(-15, -15, 30, 30, chocolate, 2) +
  path('M-15 -15H15L9 -9H-9Z', LIGHT) +
  path('M15 -15V15L9 9V-9Z', SHADE) +
  path('M-15 15H15L9 9H-9Z', DEEP);

/** A bar standing upright, 88 × 150, foot in the middle at the origin: its sleeve of cloth drawn off the top squares. */
export const chocolateBar = (b: Brush, o: { chocolate: string; foil: string }): string => {
  const squares = [0, 1, 2]
    .map((i) => at(-27 + i * 27, -131, chocolateSquare(o.chocolate), { scale: 0.86 }))
    .join('');
  return (
    rect(-42, -150, 84, 60, o.chocolate, 2) +
    squares +
    path('M-44 -104L-33 -112L-22 -105L-10 -113L2 -106L14 -113L25 -105L35 -112L44 -104V0H-44Z', o.foil) +
    rect(-44, -94, 88, 94, b.cloth) +
    rect(-25, -74, 50, 54, PAPER) +
    arch(0, -42, 13, b.ink) +
    rect(-14, -34, 28, 3, 'rgba(20,16,12,.8)') +
    path('M28 -150H40Q42 -150 42 -148V-110L44 -104V0H28Z', SHADE) +
    path('M-38 -94h6v94h-6z', LIGHT)
  );
};

/** A filled chocolate, 28 wide, standing on y = 0: dome, brick or ball, with its mark on top. */
export const praline = (shape: 'dome' | 'brick' | 'ball', coat: string, mark: string): string => {
  const body =
    shape === 'brick'
      ? path('M-14 -16Q-14 -19 -11 -19H11Q14 -19 14 -16L15 0H-15Z', coat)
      : shape === 'dome'
        ? path('M-15 0C-17 -12 -9 -21 0 -21C9 -21 17 -12 15 0Z', coat)
        : ellipse(0, -11, 13, 11.5, coat);
  return (
    body +
    path('M5 -19C13 -17 16 -9 15 0H4C10 -6 10 -14 5 -19Z', SHADE) +
    (shape === 'ball'
      ? ellipse(-1, -21, 4, 2.4, mark)
      : path('M-7 -16C-2 -13 3 -19 8 -15L7 -12C3 -15 -2 -10 -7 -13Z', mark)) +
    ellipse(-8, -13, 2, 3.4, LIGHT, 24)
  );
};
