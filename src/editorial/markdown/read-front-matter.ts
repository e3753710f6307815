import type { Yaml } from 'mdast'
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { RelatedType } from '@/editorial/body/reading-order'
import { blankFrontMatter, FrontMatter, targetOf } from './front-matter'
import type { Problem, Resolve } from './reading'

type Path = PropertyKey[]

/** The front matter, checked, with a problem at its line for whatever is wrong or leads nowhere. */
export function readFrontMatter(yaml: Yaml, resolve: Resolve) {
  const lines = new LineCounter()
  const document = parseDocument(yaml.value, { lineCounter: lines, prettyErrors: false })
  const first = yaml.position?.start.line ?? 1
  const problems: Problem[] = [...document.errors, ...document.warnings].map(
    ({ message, pos }) => ({
      line: first + lines.linePos(pos[0]).line,
      message: message.split('\n')[0] ?? message,
    }),
  )
  if (problems.length) return { frontMatter: blankFrontMatter, problems }

  function report(path: Path, message: string) {
    const offset = offsetOf(document, path)
    const line = offset === null ? first : first + lines.linePos(offset).line
    problems.push({ line, message: [path.join('.'), message].filter(Boolean).join(': ') })
  }
  const parsed = FrontMatter.safeParse(document.toJS())
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') report(issue.path, issue.message)
    else for (const key of issue.keys) report([...issue.path, key], 'is not known here')
  }
  for (const { path, type, slug } of relationsOf(parsed.data))
    if (resolve(type, slug) === null) report(path, `There is no "${slug}" among the ${type}.`)
  return { frontMatter: parsed.data ?? blankFrontMatter, problems }
}

function relationsOf(data: FrontMatter | undefined) {
  const relations: { path: Path; type: RelatedType; slug: string }[] = []
  if (data?.pillar) relations.push({ path: ['pillar'], type: 'articles', slug: data.pillar })
  data?.topics.forEach((slug, at) => relations.push({ path: ['topics', at], type: 'topics', slug }))
  data?.authors.forEach((slug, at) =>
    relations.push({ path: ['authors', at], type: 'people', slug }),
  )
  data?.furtherReading.forEach(({ target }, at) => {
    const found = targetOf(target)
    if (found) relations.push({ path: ['furtherReading', at, 'target'], ...found })
  })
  return relations
}

/** Where a field stands in the YAML text: at its key if it has one. */
function offsetOf(document: Document, path: Path): number | null {
  const [last, parents] = [path.at(-1), path.slice(0, -1)]
  if (last === undefined) return null
  const parent = parents.length ? document.getIn(parents, true) : document.contents
  const key = isMap(parent)
    ? parent.items.map((pair) => pair.key).find((key) => isScalar(key) && key.value === last)
    : null
  const place = isNode(key) ? key : document.getIn(path, true)
  return isNode(place) ? (place.range?.[0] ?? null) : offsetOf(document, parents)
}
