// Prints the texts of PDF files as a reader's program finds them: per file its pieces with place and direction.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const files = await Promise.all(
  process.argv.slice(2).map(async (path) => {
    const data = new Uint8Array(readFileSync(path));
    const document = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        return items.map(({ str, transform }) => ({ text: str, x: transform[4], y: transform[5] }));
      }),
    );
    return pages;
  }),
);
process.stdout.write(JSON.stringify(files));
