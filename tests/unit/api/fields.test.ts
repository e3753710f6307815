import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldFault } from '@/api/field-paths'
import { parseListQuery } from '@/api/list-query'
import { fieldTree, select } from '@/api/select'
import { examples } from '@/contract/examples'
import { resources } from '@/contract/resources'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

const spot = examples.spots
const identity = { id: spot.id, type: 'spots', slug: spot.slug }

describe('a path of fields', () => {
  test.each(resourceTypes)('may name every field of %s', (type) => {
    for (const name of Object.keys(resources[type].full.shape)) {
      expect(fieldFault(name, { type, include: [] })).toBeNull()
    }
  })

  test.each<[string, ResourceType, string[]]>([
    ['location.point.x', 'spots', []],
    ['location.regions.region.title', 'spots', []],
    ['selfTreatment.steps', 'spots', []],
    ['selfTreatment.instead', 'spots', []],
    ['sources.location.title', 'spots', []],
    ['series.number', 'spots', []],
    ['muscles.url', 'spots', []],
    ['muscles.latinName', 'spots', ['muscles']],
    ['muscles.title', 'spots', ['muscles']],
    ['muscles.origin.text', 'spots', ['muscles']],
    ['parent.children.title', 'regions', ['parent']],
    ['body.content', 'articles', []],
    ['outline.anchor', 'articles', []],
    ['hero.sizes.width', 'articles', []],
  ])('may be %s of %s with include %j', (path, type, include) => {
    expect(fieldFault(path, { type, include })).toBeNull()
  })

  test.each<[string, ResourceType, string[], string]>([
    ['colour', 'spots', [], 'spots have no field "colour"'],
    ['location.colour', 'spots', [], '"location" has no field "colour"'],
    ['name.length', 'spots', [], '"name" has no field "length"'],
    ['muscles.latinName', 'spots', [], '"muscles.latinName" is shown with include=muscles only'],
    ['muscles.colour', 'spots', ['muscles'], 'there is no field "colour"'],
    ['muscles.body', 'spots', ['muscles'], 'there is no field "body"'],
    ['sources.colour', 'spots', [], '"sources" has no field "colour"'],
    ['', 'spots', [], 'spots have no field ""'],
    ['a.', 'spots', [], 'spots have no field "a"'],
    ['muscles.', 'spots', [], '"muscles" has no field ""'],
    ['toString', 'people', [], 'people have no field "toString"'],
  ])('may not be %s of %s with include %j', (path, type, include, message) => {
    expect(fieldFault(path, { type, include })).toBe(message)
  })
})

describe('chosen fields', () => {
  const chosen = (...paths: string[]) => select(spot, fieldTree(paths))

  test('come with id, type and slug', () => {
    expect(chosen('name')).toEqual({ ...identity, name: spot.name })
  })

  test('reach into objects and lists, and pointers keep what identifies them', () => {
    const [region] = spot.location.regions
    expect(chosen('location.point.x', 'location.regions.region.title')).toEqual({
      ...identity,
      location: {
        regions: [
          {
            region: {
              type: 'regions',
              id: region?.region.id,
              slug: 'shoulder.blade',
              title: 'Shoulder blade',
            },
          },
        ],
        point: { x: spot.location.point.x },
      },
    })
  })

  test('stay null where the whole is null', () => {
    expect(chosen('article.title')).toEqual({ ...identity, article: null })
  })

  test('are whole when both the whole and a part are named, in either order', () => {
    const whole = { ...identity, evidence: spot.evidence }
    expect(chosen('evidence', 'evidence.certainty')).toEqual(whole)
    expect(chosen('evidence.certainty', 'evidence')).toEqual(whole)
  })

  test('change nothing of what they show, and keep the order of the resource', () => {
    const names = Object.keys(resources.spots.full.shape)
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (paths) => {
        const shown = select(spot, fieldTree([...paths].reverse()))
        const kept = Object.entries(spot).filter(
          ([name]) => paths.includes(name) || Object.hasOwn(identity, name),
        )
        expect(JSON.stringify(shown)).toBe(JSON.stringify(Object.fromEntries(kept)))
      }),
    )
  })
})

describe('fields, include and body together', () => {
  const read = (query: string) => parseListQuery('spots', new URLSearchParams(query))

  test('an included relation is shown also when fields does not repeat it', () => {
    expect({ ...read('fields=name&include=muscles').fields }).toEqual({
      name: 'whole',
      muscles: 'whole',
    })
    const part = read('fields=muscles.latinName&include=muscles').fields
    expect(JSON.stringify(part)).toBe('{"muscles":{"latinName":"whole"}}')
  })

  test.each([
    ['', false],
    ['fields=name', false],
    ['fields=name,body', true],
    ['fields=body.type', true],
    ['body=blocks', true],
    ['body=blocks&fields=name', true],
  ])('long texts are read for "%s": %s', (query, withBody) => {
    expect(read(query).query.withBody).toBe(withBody)
  })

  test('body stands beside the chosen fields', () => {
    expect({ ...read('body=blocks&fields=name').fields }).toEqual({ name: 'whole', body: 'whole' })
  })

  test.each<[string, string[]]>([
    ['', []],
    ['body=html', ['html']],
    ['body=text,markdown,blocks,text', ['blocks', 'markdown', 'text']],
  ])('%s asks for the text as %j', (query, formats) => {
    expect(read(query).body).toEqual(formats)
  })

  test('parts of the blocks are not there in another format', () => {
    expect(() => read('body=html&fields=body.type')).toThrow('The parameter "fields" is not right.')
    expect(() => read('body=html,blocks&fields=body.type')).toThrow('"fields"')
    expect(read('body=html&fields=body').body).toEqual(['html'])
  })

  test.each(['body=pdf', 'body=', 'body=markdown,,blocks', 'body=blocks&body=blocks', 'body=HTML'])(
    'refuses %s',
    (query) => {
      expect(() => read(query)).toThrow('The parameter "body" is not right.')
    },
  )

  test('body is unknown where there is none', () => {
    const params = new URLSearchParams('body=blocks')
    expect(() => parseListQuery('people', params)).toThrow('The parameter "body" is not right.')
  })
})
