import { at, circle, ellipse, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A Yixing teapot of purple clay on a pad of cloth. */
export const clayTeapot = (b: Brush, o: { clay: string; dark: string }): string =>
  contact(88) +
  rect(42, 195, 156, 9, b.cloth, 2) +
  path('M168 195H198V204H168Z', SHADE) +
  at(
    0,
    -5,
    stroke('M170 108C216 96 220 158 174 162', o.dark, 11) +
      path('M68 142C50 140 44 120 34 100L20 98C24 96 34 90 44 92C54 104 60 116 74 120Z', o.clay) +
      path('M68 142C50 140 44 120 34 100L20 98C34 96 40 104 46 114C54 126 62 132 70 134Z', SHADE) +
      path('M82 194H158L162 201H78Z', o.dark) +
      path(
        'M120 88C168 88 184 116 184 140C184 172 164 197 144 197H96C76 197 56 172 56 140C56 116 72 88 120 88Z',
        o.clay,
      ) +
      path('M78 92C86 78 154 78 162 92C150 98 90 98 78 92Z', o.dark) +
      path('M82 90C86 70 104 66 120 66C136 66 154 70 158 90C146 95 94 95 82 90Z', o.clay) +
      path('M110 68C106 58 110 50 120 50C130 50 134 58 130 68Z', o.clay) +
      stroke('M58 134C84 142 156 142 182 134', o.dark, 2.6) +
      path(
        'M124 50.5C132 53 134 60 130 67C146 68 156 76 158 90L152 94L170 105C180 115 184 128 184 140C184 172 164 197 144 197H128C154 184 166 160 162 132C158 108 144 90 128 80Z',
        SHADE,
      ) +
      path(
        'M66 128C68 112 78 102 92 98C80 110 76 122 76 140C76 156 80 170 86 180C72 168 64 148 66 128Z',
        LIGHT,
      ),
  );

/** A moulded pot, cups before it, all in blue and white. */
export const teaSet = (b: Brush, o: { china: string }): string => {
  const small = (x: number): string =>
    ellipse(x + 3, 205, 26, 4.5, 'rgba(16,14,12,.2)') +
    path(
      `M${x - 25} 170H${x + 25}C${x + 25} 190 ${x + 16} 202 ${x + 10} 205H${x - 10}C${x - 16} 202 ${x - 25} 190 ${x - 25} 170Z`,
      o.china,
    ) +
    path(
      `M${x - 24} 178H${x + 24}C${x + 22} 188 ${x + 19} 194 ${x + 16} 197H${x - 16}C${x - 19} 194 ${x - 22} 188 ${x - 24} 178Z`,
      b.cloth,
    ) +
    ellipse(x, 170, 25, 6.5, o.china) +
    ellipse(x, 170.5, 21, 4.6, '#9A7B3A') +
    path(
      `M${x + 12} 176C${x + 20} 174 ${x + 25} 172 ${x + 25} 170C${x + 25} 190 ${x + 16} 202 ${x + 10} 205H${x}C${x + 10} 196 ${x + 14} 186 ${x + 12} 176Z`,
      SHADE,
    );
  return (
    contact(96, 116) +
    stroke('M158 92C202 82 206 146 160 148', o.china, 11) +
    path('M84 136C62 132 56 108 46 86C40 82 34 80 28 80C36 74 50 74 58 82C64 96 72 104 88 110Z', o.china) +
    path(
      'M120 76C158 76 174 106 174 130C174 162 158 186 144 192H96C82 186 66 162 66 130C66 106 82 76 120 76Z',
      o.china,
    ) +
    path(
      'M69 112C92 122 148 122 171 112C175 124 175 140 171 154C148 164 92 164 69 154C65 140 65 124 69 112Z',
      b.cloth,
    ) +
    path('M88 78C90 58 106 54 120 54C134 54 150 58 152 78C142 83 98 83 88 78Z', b.cloth) +
    path('M86 78C98 84 142 84 154 78V84C142 90 98 90 86 84Z', o.china) +
    circle(120, 48, 8, o.china) +
    path(
      'M126 54.500C140 56 150 62 152 78H154V84L146 88L160 99C170 108 174 120 174 130C174 162 158 186 144 192H130C152 176 160 152 156 124C152 104 142 88 128 78Z',
      SHADE,
    ) +
    path(
      'M74 124C74 108 84 96 94 90C86 104 84 118 84 136C84 152 88 166 94 176C82 166 74 146 74 124Z',
      LIGHT,
    ) +
    small(58) +
    small(176) +
    small(118)
  );
};
