/** What a node of each type has to have to be of use: what schema.org and those who read it ask for. */
const required: Record<string, string[]> = {
  Book: ['name', 'author', 'datePublished'],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['url', 'name', 'about', 'hasPart', 'dateModified'],
  DefinedTerm: ['name', 'url'],
  DefinedTermSet: ['url', 'name', 'hasDefinedTerm'],
  HowTo: ['name', 'step'],
  HowToStep: ['position', 'text'],
  HowToTool: ['name'],
  ListItem: ['position', 'name', 'item'],
  MedicalWebPage: [
    ...['url', 'name', 'description', 'inLanguage', 'datePublished', 'dateModified'],
    ...['publisher', 'license', 'medicalAudience', 'about', 'image'],
  ],
  Muscle: ['url', 'name', 'description', 'muscleAction', 'insertion', 'image'],
  Organization: ['name'],
  Person: ['name'],
  Product: ['url', 'name', 'description', 'category', 'image'],
  ProfilePage: ['url', 'name', 'mainEntity', 'dateCreated'],
  Report: ['name', 'author', 'datePublished'],
  ScholarlyArticle: ['name', 'headline', 'author', 'datePublished'],
  Thing: ['name'],
  WebPage: ['name'],
  WebSite: ['url', 'name', 'description', 'publisher', 'potentialAction'],
}

/** Every block of data for programs in a page, as JSON. */
export function jsonLdIn(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  )
}

/** What is missing or empty in a graph of schema.org, anywhere in it. */
export function jsonLdFaults(graph: unknown): string[] {
  const context = isNode(graph) ? graph['@context'] : null
  return context === 'https://schema.org' ? faultsIn(graph) : ['It is no graph of schema.org.']
}

/** The types of its nodes, from the outside in. */
export function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn)
  if (!isNode(value)) return []
  const own = typeof value['@type'] === 'string' ? [value['@type']] : []
  return [...own, ...Object.values(value).flatMap(typesIn)]
}

function faultsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsIn)
  if (!isNode(value)) return []
  const type = String(value['@type'] ?? '')
  const needed = required[type] ?? []
  return [
    ...needed.filter((name) => isEmpty(value[name])).map((name) => `A ${type} has no ${name}.`),
    ...['url', 'item', 'image']
      .flatMap((name) => value[name] ?? [])
      .filter((url) => typeof url === 'string' && !/^https?:\/\//.test(url))
      .map((url) => `${String(url)} is not a whole address.`),
    ...Object.values(value).flatMap(faultsIn),
  ]
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list may be empty where a document points at nothing. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
