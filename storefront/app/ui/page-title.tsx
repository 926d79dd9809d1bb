/** The heading of a page with the sentence below it. */
export function PageTitle({ title, lede }: { title: string; lede: string }) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        <p>{lede}</p>
      </div>
    </div>
  );
}
