import { circle, ellipse, path, poly, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact, wisp } from '../parts';

/** A brass dallah: crescent beak, waisted neck, onion lid under a spire. */
export const dallah = (b: Brush, o: { brass: string; dark: string; pale: string }): string =>
  contact(58, 112) +
  stroke('M146 92C190 76 206 118 182 150C172 164 160 168 152 164', o.dark, 11) +
  path('M92 118C72 116 54 104 44 82C38 76 28 76 22 82C34 88 38 98 46 114C56 138 74 150 92 152Z', o.brass) +
  path('M22 82C34 88 38 98 46 114C56 138 74 150 92 152V142C74 138 60 124 52 106C44 90 36 80 22 82Z', SHADE) +
  path(
    'M90 98H142C140 118 144 130 154 140C176 160 176 186 160 200H72C56 186 56 160 78 140C88 130 92 118 90 98Z',
    o.brass,
  ) +
  path('M66 196H166L172 204H60Z', o.dark) +
  path('M58 164C58 172 60 180 63 188Q116 200 169 188C172 180 174 172 173 164Q116 176 58 164Z', b.cloth) +
  stroke('M90 104H142M92 114H140', o.dark, 4) +
  stroke('M82 138Q116 148 150 138', o.dark, 3.4) +
  path('M88 98C90 80 104 70 110 56H122C128 70 142 80 144 98Z', o.pale) +
  path(
    'M112 58C112 48 108 46 112 40C108 34 112 28 116 18C120 28 124 34 120 40C124 46 120 48 120 58Z',
    o.brass,
  ) +
  path('M84 94H148V101H84Z', o.dark) +
  path(
    'M118 56H122C128 70 142 80 144 98L142 110C141 124 146 132 154 140C176 160 176 186 160 200H140C162 180 160 160 144 146C132 134 130 116 132 98C130 80 120 70 118 56Z',
    SHADE,
  ) +
  path('M76 152C66 162 66 180 74 192H82C74 180 74 162 86 150Z', LIGHT);

/** A mabkhara: a horned censer on a stepped foot, coals and smoke above. */
export const censer = (b: Brush, o: { clay: string; coal: string; ember: string }): string =>
  contact(56) +
  wisp(108, 74, 62) +
  wisp(130, 78, 70) +
  path('M82 92C92 76 104 78 112 82C120 72 136 74 142 82C150 80 156 84 160 92Z', o.coal) +
  circle(104, 86, 5, o.ember) +
  circle(124, 82, 5.5, o.ember) +
  circle(140, 88, 4, o.ember) +
  path('M66 66L84 92L102 84L120 92L138 84L156 92L174 66L164 122Q120 136 76 122Z', o.clay) +
  path('M76 122Q120 136 164 122L140 146H100Z', o.clay) +
  path('M73 104Q120 116 167 104L165 118Q120 132 75 118Z', b.cloth) +
  rect(104, 142, 32, 16, o.clay) +
  path('M88 156H152L166 194H74Z', o.clay) +
  path('M81 174H159L164 188H76Z', b.cloth) +
  rect(66, 192, 108, 12, o.clay, 2) +
  path('M156 92L174 66L164 122L140 146H136V156H152L166 192H174V204H152V192L140 156H126V146L148 120Z', SHADE) +
  path('M74 84L82 96L86 122L100 142H96L78 122Z', LIGHT);

/** A three-cup moka pot on a painted tile. */
export const mokaPot = (b: Brush, o: { metal: string; black: string; pale: string }): string =>
  contact(74) +
  rect(52, 192, 136, 12, b.cloth) +
  path('M52 200H188V204H52Z', DEEP) +
  path('M146 66H186Q194 66 192 76L184 132H170L176 84H150Z', o.black) +
  path('M78 192L72 138H152L146 192Z', o.metal) +
  path('M72 138L86 192H104L98 138Z', LIGHT) +
  path('M126 138H152L146 192H124Z', SHADE) +
  path('M70 118H154L150 140H74Z', o.pale) +
  path('M70 118H154L153 124H71Z', DEEP) +
  path('M132 118H154L150 140H132Z', SHADE) +
  path('M74 118L64 60L44 56L70 88Z', o.metal) +
  path('M64 58H152L150 118H74Z', o.metal) +
  path('M74 58L80 118H100L98 58Z', LIGHT) +
  path('M124 58H152L150 118H122Z', SHADE) +
  path('M60 58L82 44H134L156 58Z', o.pale) +
  path('M116 44H134L156 58H120Z', SHADE) +
  rect(100, 28, 18, 17, o.black, 5) +
  circle(112, 168, 4.5, o.pale);

/** A Yixing teapot of purple clay. */
export const clayTeapot = (b: Brush, o: { clay: string; dark: string }): string =>
  contact(70) +
  stroke('M170 108C216 96 220 158 174 162', o.dark, 11) +
  path('M68 142C50 140 44 120 34 100L20 98C24 96 34 90 44 92C54 104 60 116 74 120Z', o.clay) +
  path('M68 142C50 140 44 120 34 100L20 98C34 96 40 104 46 114C54 126 62 132 70 134Z', SHADE) +
  path('M76 196H164L168 204H72Z', o.dark) +
  path(
    'M120 88C168 88 184 116 184 140C184 172 164 198 144 198H96C76 198 56 172 56 140C56 116 72 88 120 88Z',
    o.clay,
  ) +
  path('M78 92C86 78 154 78 162 92C150 98 90 98 78 92Z', o.dark) +
  path('M82 90C86 70 104 66 120 66C136 66 154 70 158 90C146 95 94 95 82 90Z', o.clay) +
  path('M110 68C106 58 110 50 120 50C130 50 134 58 130 68Z', o.clay) +
  stroke('M58 134C84 142 156 142 182 134', o.dark, 2.6) +
  circle(120, 166, 15, b.cloth) +
  path(
    'M124 50C132 52 134 60 130 68C146 70 156 78 158 90C176 98 184 118 184 140C184 172 164 198 144 198H128C154 184 166 160 162 132C158 104 140 84 124 66Z',
    SHADE,
  ) +
  path('M66 128C68 112 78 102 92 98C80 110 76 122 76 140C76 156 80 170 86 180C72 168 64 148 66 128Z', LIGHT);

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
      'M126 54C140 56 150 62 152 78C168 90 174 112 174 130C174 162 158 186 144 192H130C152 176 160 152 156 124C152 100 140 78 126 66Z',
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

/** A two-tier bamboo steamer under its woven lid. */
export const steamer = (o: { bamboo: string; dark: string; pale: string; band: string }): string => {
  const tier = (y: number): string =>
    path(`M44 ${y}H196V${y + 34}Q196 ${y + 40} 190 ${y + 40}H50Q44 ${y + 40} 44 ${y + 34}Z`, o.bamboo) +
    rect(44, y, 152, 8, o.dark) +
    rect(44, y + 30, 152, 6, o.dark) +
    [68, 120, 172]
      .map((x) => stroke(`M${x - 5} ${y + 12}V${y + 26}M${x + 5} ${y + 12}V${y + 26}`, o.dark, 2.6))
      .join('') +
    path(`M176 ${y}H196V${y + 34}Q196 ${y + 40} 190 ${y + 40}H172Z`, SHADE);
  const weave: string[] = [];
  for (let x = -60; x <= 60; x += 12)
    weave.push(`M${120 + x} ${96 - 40 * Math.sqrt(1 - (x / 78) ** 2) + 2}L${120 + x * 1.1} 108`);
  return (
    contact(80) +
    wisp(96, 56, 44, 'rgba(255,255,255,.75)') +
    wisp(122, 50, 46, 'rgba(255,255,255,.75)') +
    wisp(146, 56, 42, 'rgba(255,255,255,.75)') +
    tier(164) +
    tier(124) +
    path('M44 112C44 84 80 58 120 58C160 58 196 84 196 112Z', o.pale) +
    stroke(weave.join(''), o.dark, 1.8) +
    stroke('M50 96C90 104 150 104 190 96M62 82C96 90 144 90 178 82M82 68C104 74 136 74 158 68', o.dark, 1.8) +
    path('M40 106H200V124H40Z', o.bamboo) +
    path('M40 118H200V124H40Z', SHADE) +
    path('M140 61C170 68 196 88 196 106H200V124H176V106C170 86 160 72 140 61Z', SHADE) +
    path('M112 52Q112 46 120 46Q128 46 128 52V60H112Z', o.dark) +
    path('M50 172h8v32h-4q-4 0-4-5zM50 132h8v32h-8z', LIGHT) +
    poly(
      [
        [40, 112],
        [200, 112],
        [200, 116],
        [40, 116],
      ],
      o.band,
    )
  );
};
