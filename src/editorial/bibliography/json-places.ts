import type { Range } from '@/editorial/import/ledger'

/** Where an object of a list stands, and where each of its members does. */
export type JsonPlace = { range: Range; members: { name: string; range: Range }[] }

/** The places of the values of a list in a text that has been read as JSON; of anything else, its own place. */
export function jsonPlaces(source: string): JsonPlace[] {
  const places: JsonPlace[] = []
  const depthOfItems = /^\s*\[/.test(source) ? 1 : 0
  let depth = 0
  let name: { text: string; start: number } | null = null
  for (const { 0: sign, index } of source.matchAll(token)) {
    const end = index + sign.length
    const isClosing = sign === '}' || sign === ']'
    if (isClosing) depth -= 1
    const item = places.at(-1)
    const isMemberEnd = depth === depthOfItems + (isClosing ? 0 : 1) && (isClosing || sign === ',')
    if (item && name && isMemberEnd) {
      item.members.push({ name: name.text, range: { start: name.start, end: index } })
      name = null
    }
    if (isClosing && depth === depthOfItems && item) item.range.end = end
    if (!isClosing && sign !== ',' && sign !== ':') {
      if (depth === depthOfItems && !(depthOfItems === 0 && places.length > 0))
        places.push({ range: { start: index, end }, members: [] })
      else if (depth === depthOfItems + 1 && !name && sign.startsWith('"'))
        name = { text: JSON.parse(sign) as string, start: index }
    }
    if (sign === '{' || sign === '[') depth += 1
  }
  return places
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g
