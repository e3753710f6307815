/** The button of the toolbar has no words of its own: the picture names it. */
export function CitationIcon() {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" role="img" fill="none">
      <title>Cite: or type [@</title>
      <path
        d="M7 4.5H4.5v11H7M13 4.5h2.5v11H13M10 7.5v5M7.8 8.8l4.4 2.4M12.2 8.8l-4.4 2.4"
        stroke="currentColor"
        strokeLinecap="round"
      />
    </svg>
  )
}

export function FootnoteIcon() {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" role="img" fill="none">
      <title>Footnote: or type [^</title>
      <path
        d="M4 15.5h12M4 6h6M4 9h6M4 12h9M13.5 5.5 15 4.5v5"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
