// Writes the drawn parts of the stylesheet to .generated/, before a build or a dev start.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clothFiles, pavilionCss } from './cloths.mjs';
import { hemSvg } from './hem.mjs';
import { laneCss } from './lanes.mjs';
import { manyClothsCss, manyClothsSvg } from './many-cloths.mjs';
import { rimCss } from './rim.mjs';

const target = fileURLToPath(new URL('../.generated/', import.meta.url));

mkdirSync(`${target}cloths`, { recursive: true });
for (const { name, svg } of clothFiles()) writeFileSync(`${target}cloths/${name}`, svg);
writeFileSync(`${target}hem.svg`, hemSvg());
writeFileSync(`${target}many-cloths.svg`, manyClothsSvg());
writeFileSync(`${target}pavilions.css`, `${pavilionCss()}\n`);
writeFileSync(`${target}places.css`, `${rimCss()}\n${manyClothsCss()}\n${laneCss()}\n`);
