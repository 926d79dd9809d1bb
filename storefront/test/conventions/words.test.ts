import ts from 'typescript';
import { contentOf, filesUnder } from './files';

/** Attributes that people read or hear. */
const SPOKEN = new Set(['alt', 'title', 'placeholder', 'aria-label', 'label']);
const LETTER = /\p{L}/u;

/** Words written straight into markup, where only messages may stand. */
function literals(path: string): string[] {
  const file = ts.createSourceFile(path, contentOf(path), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTER.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(file))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && LETTER.test(value.text)) found.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it.each(filesUnder('app', '.tsx'))('%s takes its words from messages', (path) => {
  expect(literals(path)).toEqual([]);
});

it.each(filesUnder('app', '.tsx'))('%s has no style attribute, which the security policy forbids', (path) => {
  expect(contentOf(path)).not.toMatch(/\sstyle=\{/);
});
