/** A card that is still loading, in its exact size. */
export function SkeletonCard() {
  return (
    <li className="card" aria-hidden="true">
      <div className="skel plinth" />
      <div className="hem" />
      <div className="body">
        <p className="skel t short" />
        <p className="skel t" />
        <div className="foot">
          <p className="skel t tall" />
          <p className="skel t flagged" />
        </div>
      </div>
    </li>
  );
}
