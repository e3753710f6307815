/** The links of a site whose editors have chosen none: everything that it has. */
export const standardNavigation = [
  { label: 'Where does it hurt?', href: '/where-does-it-hurt' },
  { label: 'Articles', href: '/articles' },
  { label: 'Spots', href: '/spots' },
  { label: 'Muscles', href: '/muscles' },
  { label: 'Tools', href: '/products' },
  { label: 'Search', href: '/search' },
]

export const standardFooter = [
  { label: 'About', href: '/about' },
  { label: 'Topics', href: '/topics' },
  { label: 'References', href: '/references' },
  { label: 'Glossary', href: '/glossary' },
  { label: 'Editorial policy', href: '/editorial-policy' },
  { label: 'Corrections', href: '/corrections' },
  { label: 'Citing and linking', href: '/citing' },
  { label: 'Privacy', href: '/privacy' },
  { label: 'Accessibility', href: '/accessibility' },
  { label: 'Report a problem', href: '/report' },
  { label: 'Feed', href: '/feed.xml' },
  { label: 'For developers', href: '/developers' },
]
