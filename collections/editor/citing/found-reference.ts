/** What the picker and the marks show of a reference. */
export type FoundReference = {
  id: string
  slug?: string | null
  title?: string | null
  authors?: { family?: string | null; literal?: string | null }[] | null
  issued?: { year?: number | null } | null
  containerTitle?: string | null
  doi?: string | null
  status?: string | null
  _status?: string | null
}

const fields = ['slug', 'title', 'authors', 'issued', 'containerTitle', 'doi', 'status', '_status']

/** Asks for no more of a reference than that; of a draft, what its newest version says. */
export function askedFor(parameters: URLSearchParams): URLSearchParams {
  for (const field of fields) parameters.set(`select[${field}]`, 'true')
  parameters.set('draft', 'true')
  parameters.set('depth', '0')
  return parameters
}

/** “Simons & Travell 1999”, as one would say it aloud; of a work without authors, how its title begins. */
export function shortName({ authors, issued, title }: FoundReference): string {
  const names = (authors ?? []).flatMap(({ family, literal }) => family || literal || [])
  const [first, second] = names
  const who =
    names.length > 2
      ? `${first} et al.`
      : first && second
        ? `${first} & ${second}`
        : (first ?? (title || 'Untitled').slice(0, 40))
  return [who, issued?.year].filter(Boolean).join(' ')
}
