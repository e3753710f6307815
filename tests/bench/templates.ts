/** One page of each template, by the name that the report gives it. */
export const templates = {
  home: '/',
  article: '/articles/trigger-points-what-is-known',
  spot: '/spots/upper-trapezius',
  muscle: '/muscles/trapezius',
  reference: '/references/simons1999',
  product: '/products/tennis-ball',
  finder: '/where-does-it-hurt',
  lists: '/references',
  search: '/search?q=shoulder',
  developers: '/developers',
} as const

/** Those for which Lighthouse has goals. */
export const examined = [
  ...(['home', 'article', 'spot', 'muscle', 'reference', 'product', 'finder'] as const),
]
