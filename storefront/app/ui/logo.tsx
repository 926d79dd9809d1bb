/** The gate of the caravanserai; it never mirrors. */
export function Logo() {
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" fill="currentColor">
      <path d="M0 0h34v34h-7V18C27 12 21 10 17 6C13 10 7 12 7 18v16H0z" />
      <path d="M11 34V20c0-3 3.500-4.500 6-7 2.500 2.500 6 4 6 7v14z" />
    </svg>
  );
}
