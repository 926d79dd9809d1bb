import { fill } from '@caravanserai/customs/explain/fill';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import PDFDocument from 'pdfkit';
import type { PdfDocument } from './type/pdf-font';
import { Typesetter, type TextBox, type TextStyle } from './type/typesetter';
import type { PaperWords } from './words/types';
import { paperWords } from './words/words';

/** A4 and its margins, points. */
const PAGE = { width: 595.28, height: 841.89, margin: 42 } as const;
const FOOT = 54;

/** The two languages of a paper; the page runs as the first one does. */
export interface Languages {
  readonly first: Locale;
  readonly second: Locale;
}

/** A text as it stands in one of them, or in a language of its own. */
export interface Written {
  readonly value: string;
  readonly dir: 'ltr' | 'rtl';
}

type Look = Omit<TextStyle, 'dir' | 'align'> & { readonly align?: 'start' | 'end' };

/** A sheet of paper in two languages, written from the top. `x` counts from where reading begins. */
export class Paper {
  readonly document: PdfDocument;
  readonly width = PAGE.width - 2 * PAGE.margin;
  readonly words: readonly [PaperWords, PaperWords];
  y: number = PAGE.margin;
  private readonly type: Typesetter;
  private readonly rtl: boolean;

  constructor(
    readonly languages: Languages,
    title: string,
  ) {
    this.document = new PDFDocument({
      ...{ size: 'A4', margin: 0, bufferPages: true, lang: localeInfo(languages.first).intlTag },
      info: { Title: title, Producer: 'Caravanserai', Creator: 'Caravanserai' },
    });
    this.type = new Typesetter(this.document);
    this.rtl = localeInfo(languages.first).dir === 'rtl';
    this.words = [paperWords(languages.first), paperWords(languages.second)];
  }

  /** A text of the paper's own words in a language: 0 the first, 1 the second. */
  word(key: keyof PaperWords, language: 0 | 1): Written {
    const locale = language === 0 ? this.languages.first : this.languages.second;
    return { value: this.words[language][key], dir: localeInfo(locale).dir };
  }

  height({ value, dir }: Written, width: number, look: Look): number {
    return this.type.height(value, width, { ...look, dir, align: 'left' });
  }

  /** Writes where `y` is measured from the top of the page. @returns the height, points */
  write({ value, dir }: Written, { x, y, width }: TextBox, look: Look): number {
    const start = this.rtl ? 'right' : 'left';
    const end = this.rtl ? 'left' : 'right';
    const align = look.align === 'end' ? end : start;
    return this.type.write(value, { x: this.left(x, width), y, width }, { ...look, dir, align });
  }

  rule(y: number, { weight = 0.6, colour = '#7C877F' } = {}): void {
    const { document } = this;
    document
      .moveTo(PAGE.margin, y)
      .lineTo(PAGE.width - PAGE.margin, y)
      .lineWidth(weight)
      .stroke(colour);
  }

  field({ x, y, width }: TextBox, height: number, colour: string): void {
    this.document.rect(this.left(x, width), y, width, height).fill(colour);
  }

  box({ x, y, width }: TextBox): void {
    this.document.rect(this.left(x, width), y, width, width).lineWidth(0.8).stroke('#43504A');
  }

  /** True while so much more fits on the page. */
  fits(height: number): boolean {
    return this.y + height <= PAGE.height - PAGE.margin - FOOT;
  }

  turn(): void {
    this.document.addPage();
    this.y = PAGE.margin;
  }

  /** Writes the foot of every page and gives the file. */
  async finish(): Promise<Buffer> {
    const { count } = this.document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.document.switchToPage(page);
      this.foot(page + 1, count);
    }
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.document.on('data', (part: Buffer) => parts.push(part));
      this.document.on('end', () => resolve(Buffer.concat(parts)));
      this.document.on('error', reject);
      this.document.end();
    });
  }

  private foot(page: number, pages: number): void {
    const y = PAGE.height - PAGE.margin - 30;
    const look: Look = { size: 7.5, colour: '#56615B' };
    this.rule(y - 6);
    for (const language of [0, 1] as const) {
      this.write(
        this.word('demonstration', language),
        { x: 0, y: y + language * 12, width: this.width - 110 },
        look,
      );
      const { value, dir } = this.word('page', language);
      const numbered = { value: fill(value, { page: String(page), pages: String(pages) }), dir };
      const box = { x: this.width - 110, y: y + language * 12, width: 110 };
      this.write(numbered, box, { ...look, align: 'end' });
    }
  }

  private left(x: number, width: number): number {
    return this.rtl ? PAGE.width - PAGE.margin - x - width : PAGE.margin + x;
  }
}
