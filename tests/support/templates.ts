/** Every kind of page, with one full and one nearly empty example. The full ones are starter content. */
export type Template = { name: string; full: string | null; sparse: string | null; status?: number }

export const templates: Template[] = [
  both('home', '/', '/'),
  both('list of articles', '/articles', '/articles'),
  both('article', '/articles/trigger-points-what-is-known', '/articles/short-note'),
  both('list of muscles', '/muscles', '/muscles'),
  both('muscle', '/muscles/trapezius', '/muscles/anconeus'),
  both('list of spots', '/spots', '/spots'),
  both('spot', '/spots/upper-trapezius', '/spots/behind-the-elbow'),
  both('list of references', '/references', '/references'),
  both('reference', '/references/simons1999', '/references/example1999'),
  both('list of products', '/products', '/products'),
  both('product', '/products/littlemum-back-trigger-point-massager', '/products/two-hands'),
  both('topic', '/topics/low-back-pain', '/topics/small-topic'),
  both('person', '/people/knotwork-editors', '/people/a-writer'),
  both('finder before a question', '/where-does-it-hurt', '/where-does-it-hurt'),
  both(
    'finder with a region',
    '/where-does-it-hurt?region=back.lower&side=left',
    '/where-does-it-hurt?region=elbow',
  ),
  both(
    'finder without a spot',
    '/where-does-it-hurt?region=forearm.front',
    '/where-does-it-hurt?region=little-toe',
  ),
  both('search before a question', '/search', '/search'),
  both('search with hits', '/search?q=back', '/search?q=elbow'),
  both('search without a hit', '/search?q=xqzvwk', '/search?q=xqzvwk'),
  both('about', '/about', '/about'),
  both('guide for developers', '/developers', '/developers'),
  both('problem', '/developers/problems/gone', '/developers/problems/too_large'),
  both('glossary', '/glossary', '/glossary'),
  both('corrections', '/corrections', '/corrections'),
  both('page of plain words', '/editorial-policy', '/editorial-policy'),
  both('nothing here', '/spots/no-such-spot', '/no-such-page', 404),
  { name: 'withdrawn', full: null, sparse: '/articles/withdrawn-note', status: 410 },
  { name: 'replaced', full: null, sparse: '/articles/replaced-note', status: 410 },
  {
    name: 'question that cannot be understood',
    full: '/search?side=up',
    sparse: null,
    status: 400,
  },
]

function both(name: string, full: string, sparse: string, status = 200): Template {
  return { name, full, sparse, status }
}
