/** Which parameters each page understands. What stands in no row takes none, or answers them itself. */
const pages: [RegExp, readonly string[]][] = [
  [/^\/(articles|muscles|spots|products)$/, ['after']],
  [/^\/references$/, ['after', 'kind', 'topic', 'year']],
  [/^\/spots\/[^/]+$/, ['side']],
  [/^\/where-does-it-hurt$/, ['region', 'side']],
  [/^\/where-does-it-hurt\/plan\.txt$/, ['region', 'side']],
  [/^\/where-does-it-hurt\/plan\.ics$/, ['region', 'side', 'start']],
  [/^\/search$/, ['after', 'q', 'type']],
  [
    /^\/(about|developers|topics|glossary|corrections|editorial-policy|citing|privacy|accessibility|report)?$/,
    [],
  ],
  [/^\/s\/[^/]+$/, []],
  [/^\/share\/.+$/, []],
  [/^\/topics\/[^/]+\/feed\.(xml|json)$/, []],
  [/^\/developers\/problems\/[^/]+$/, []],
  [/^\/(articles|muscles|products|references|topics|people)\/[^/]+$/, []],
]

/** What mail and social networks hang on to links. A reader has not typed it: it is left out, not refused. */
const tracking =
  /^(utm_\w+|mtm_\w+|pk_\w+|mc_[ce]id|_hs\w+|(fb|g|d|ms|y|ttc|twc)clid|[gw]braid|igsh(id)?|ref|ref_src|si)$/

/** What of a page's query counts: without tracking, and the first name that the page does not understand. */
export function readPageQuery(
  pathname: string,
  search: string,
): { search: string; unknown: string | null } {
  const known = pages.find(([pattern]) => pattern.test(pathname))?.[1]
  if (!known) return { search, unknown: null }
  const params = new URLSearchParams(search)
  const followed = [...params.keys()].filter((name) => tracking.test(name))
  for (const name of followed) params.delete(name)
  const unknown = [...params.keys()].find((name) => !known.includes(name)) ?? null
  return { search: followed.length > 0 ? params.toString() : search, unknown }
}
