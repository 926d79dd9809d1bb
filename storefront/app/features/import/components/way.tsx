import type { ImportWay } from '@caravanserai/contracts/import-rules';
import { Example } from './example';
import { Part } from './part';

/** One way goods come: what it is, its rules part by part, and an example. */
export function Way({ way }: { way: ImportWay }) {
  const { key, title, about, parts, example } = way;
  return (
    <section className="way" aria-labelledby={`way-${key}`}>
      <div className="about">
        <h2 id={`way-${key}`}>{title}</h2>
        <p>{about}</p>
      </div>
      <div className="parts">
        {parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
        {example && <Example example={example} />}
      </div>
    </section>
  );
}
