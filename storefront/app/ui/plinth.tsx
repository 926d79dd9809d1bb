interface PlinthProps {
  /** Address or path of the goods' picture, as the API gives it. */
  readonly picture: string;
  /** Words for the picture; empty where the title beside it says it. */
  readonly alt?: string;
  /** The picture is in view at once, so it isn't loaded lazily. */
  readonly eager?: boolean;
  readonly className?: string;
}

/** An object on a plinth before the pavilion's wall. */
export function Plinth({ picture, alt = '', eager = false, className = '' }: PlinthProps) {
  return (
    <div className={`plinth ${className}`}>
      <img
        className="obj"
        src={pictureSource(picture)}
        alt={alt}
        width={240}
        height={240}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </div>
  );
}

/** Pictures are shown from this origin, whatever host the backend names. */
export function pictureSource(picture: string): string {
  return picture.replace(/^https?:\/\/[^/]+/, '');
}
