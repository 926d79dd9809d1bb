interface ClothProps {
  /** Whose cloth, ISO 3166-1 alpha-2; without it, that of the pavilion around. */
  readonly iso2?: string;
  readonly className?: string;
  /** What the pattern shows, where it isn't decoration. */
  readonly label?: string;
}

/** A piece of a pavilion's cloth. It is a picture: nothing is ever written on it. */
export function Cloth({ iso2, className = '', label }: ClothProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return <div className={`cloth ${className}`} data-pv={iso2} {...spoken} />;
}
