import { readableArabic } from './arabic-font';
import type { LooseMark } from './loose-marks';
import { fontData, fontFiles, type FontFile, type Weight } from './font-files';
import { currentFont, type PdfDocument, type PdfFont } from './pdf-font';
import { visualRuns } from './runs';
import { spelled } from './spell';
import { leaveUnanchored, readableSyllables } from './syllable-font';
import { wrapped } from './wrap';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** Base direction of the text. */
  readonly dir: 'ltr' | 'rtl';
  readonly align?: 'left' | 'right' | 'center';
}

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Words of letters that several faces have in part, and any other character. */
const WORDS = /[\p{Script=Latin}\p{M}'’ʻ-]+|[\p{Script=Cyrillic}\p{M}-]+|[\s\S]/gu;
const INK = '#14201D';
const LINE = 1.42;
/** Where letters stand in their line. */
const BASELINE = 1.06;

/** Writes text of any of the shop's scripts into a PDF: each character in a font that has it, each run in its direction. */
export class Typesetter {
  private readonly opened = new Map<string, PdfFont>();
  private readonly found = new Map<string, FontFile | undefined>();
  /** At one point, by file and text. */
  private readonly widths = new Map<string, number>();

  constructor(private readonly document: PdfDocument) {}

  /** How high a text stands in a width, points. */
  height(text: string, width: number, style: TextStyle): number {
    return this.lines(text, width, style).length * style.size * LINE;
  }

  /** Writes a text, in as many lines as it takes. @returns its height, points */
  write(text: string, box: TextBox, style: TextStyle): number {
    const lines = this.lines(text, box.width, style);
    lines.forEach((line, index) => {
      const free = box.width - this.width(line, style);
      const { align = style.dir === 'rtl' ? 'right' : 'left' } = style;
      const indent = align === 'left' ? 0 : align === 'right' ? free : free / 2;
      this.line(line, box.x + indent, box.y + (index * LINE + BASELINE) * style.size, style);
    });
    return lines.length * style.size * LINE;
  }

  private lines(text: string, width: number, style: TextStyle): string[] {
    const { weight = 400 } = style;
    const drawable = spelled(text, (codePoint) => this.fileOf(codePoint, weight) !== undefined);
    return wrapped(drawable, width, (part) => this.width(part, style));
  }

  private width(text: string, style: TextStyle): number {
    return this.runs(text, style).reduce((sum, run) => sum + this.runWidth(run.text, run.font, style), 0);
  }

  private line(text: string, x: number, baseline: number, style: TextStyle): void {
    let at = x;
    for (const { text: run, font } of this.runs(text, style)) {
      this.document.fillColor(style.colour ?? INK);
      this.use(font, style);
      const marks = this.marksOf(font);
      this.document.text(run, at, baseline, { lineBreak: false, baseline: 'alphabetic', features: [] });
      for (const mark of marks?.() ?? []) this.mark(mark, at, baseline, style);
      at += this.runWidth(run, font, style);
    }
  }

  /** Takes what is left to draw of the text written last, in the font that is used now. */
  private marksOf({ arabic, syllables }: FontFile): (() => readonly LooseMark[]) | undefined {
    if (arabic) return readableArabic(currentFont(this.document));
    return syllables ? readableSyllables(currentFont(this.document)) : undefined;
  }

  private mark(mark: LooseMark, x: number, baseline: number, style: TextStyle): void {
    const scale = style.size / currentFont(this.document).font.unitsPerEm;
    this.document
      .save()
      .translate(x + mark.x * scale, baseline - mark.y * scale)
      .scale(scale, -scale)
      .path(mark.path)
      .fill(style.colour ?? INK)
      .restore();
  }

  private runs(text: string, { dir, weight = 400 }: TextStyle) {
    const faces = this.faces(text, weight);
    return visualRuns(text, dir, (_, index) => {
      const font = faces[index] ?? LATIN;
      return { font, arabic: font.arabic };
    });
  }

  /** The file for each character; a word of letters stands in one face. */
  private faces(text: string, weight: Weight): (FontFile | undefined)[] {
    const { sans, naskh, others } = fontFiles();
    const faces: (FontFile | undefined)[] = [];
    for (const { 0: part, index } of text.matchAll(WORDS)) {
      const all = (files: readonly FontFile[]) => {
        const found = [...part].map((one) => this.fileIn(files, one.codePointAt(0) ?? 0, weight));
        return found.includes(undefined) ? undefined : found;
      };
      const found =
        all(sans) ??
        all(naskh) ??
        all(others) ??
        [...part].map((one) => this.fileOf(one.codePointAt(0) ?? 0, weight));
      [...part].forEach((character, at) => {
        faces.push(...Array.from({ length: character.length }, () => found[at]));
      });
      faces.length = index + part.length;
    }
    return faces;
  }

  private fileOf(codePoint: number, weight: Weight): FontFile | undefined {
    const { sans, naskh, others } = fontFiles();
    return [sans, naskh, others].reduce<FontFile | undefined>(
      (found, files) => found ?? this.fileIn(files, codePoint, weight),
      undefined,
    );
  }

  /** What a file's maker says is in it need not be. */
  private fileIn(files: readonly FontFile[], codePoint: number, weight: Weight): FontFile | undefined {
    const key = `${codePoint} ${weight} ${files[0]?.name}`;
    if (this.found.has(key)) return this.found.get(key);
    const file = files.find(
      (one) => one.has(codePoint) && this.font(one, weight).font.hasGlyphForCodePoint(codePoint),
    );
    this.found.set(key, file);
    return file;
  }

  private font(file: FontFile, weight: Weight): PdfFont {
    const name = nameOf(file, weight);
    const known = this.opened.get(name);
    if (known) return known;
    this.document.registerFont(name, fontData(file, weight)).font(name);
    const font = currentFont(this.document);
    if (file.syllables) leaveUnanchored(font);
    this.opened.set(name, font);
    return font;
  }

  private use(file: FontFile, { weight = 400, size }: Pick<TextStyle, 'weight' | 'size'>): void {
    this.font(file, weight);
    this.document.font(nameOf(file, weight)).fontSize(size);
  }

  private runWidth(text: string, file: FontFile, { weight = 400, size }: TextStyle): number {
    const key = `${weight} ${file.name} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.use(file, { weight, size: 1 });
      width = this.document.widthOfString(text, { features: [] });
      this.widths.set(key, width);
    }
    return width * size;
  }
}

const nameOf = ({ name }: FontFile, weight: Weight): string => `${name} ${weight}`;

/** Stands for what no font has, which `spelled` has replaced by then. */
const LATIN: FontFile = {
  name: 'noto-sans-sc/files/noto-sans-sc-latin',
  arabic: false,
  syllables: false,
  has: () => true,
};
