import { z } from 'zod'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'
import { ChangesPage } from './changes'
import { listOf, oneOf, Root } from './envelope'
import { FinderHit, FinderMeta, SearchHit } from './finder'
import { formatEndpoints } from './format-endpoints'
import { Oembed } from './oembed'
import { resources } from './resources'
import { served } from './served'
import { SnapshotLine } from './snapshot'

/** Additions only within 1.x. */
export const apiVersion = '1.0.0'

/** One address of the public API: what it is called, where it is, what it answers. */
export type Endpoint<Answer extends z.ZodType = z.ZodType> = {
  operationId: string
  /** As in OpenAPI, below the origin. */
  path: string
  summary: string
  description: string
  answer: Answer
}
export type ListEndpoint<T extends ResourceType> = Endpoint & { kind: 'list'; type: T }
export type PictureEndpoint = Endpoint & { kind: 'picture'; mediaType: string; example: string }
export type OneEndpoint<T extends ResourceType> = Endpoint & { kind: 'one'; type: T }

export const endpoints = {
  root: {
    operationId: 'getRoot',
    path: '/api/v1',
    summary: 'The entrance',
    description: 'Name, version, links to everything, counts, licence and attribution.',
    answer: Root,
  },
  openapi: {
    operationId: 'getOpenapi',
    path: '/api/v1/openapi.json',
    summary: 'This document',
    description: 'The OpenAPI 3.1 document, made from the schemas that check the answers.',
    answer: z.looseObject({ openapi: z.string() }),
  },
  listArticles: list('articles', 'listArticles'),
  getArticle: one('articles', 'getArticle'),
  listMuscles: list('muscles', 'listMuscles'),
  getMuscle: one('muscles', 'getMuscle'),
  listSpots: list('spots', 'listSpots'),
  getSpot: one('spots', 'getSpot'),
  getSpotMapSvg: picture('svg', 'getSpotMapSvg'),
  getSpotMapPng: picture('png', 'getSpotMapPng'),
  listReferences: list('references', 'listReferences'),
  getReference: one('references', 'getReference'),
  listProducts: list('products', 'listProducts'),
  getProduct: one('products', 'getProduct'),
  listRegions: list('regions', 'listRegions'),
  getRegion: one('regions', 'getRegion'),
  listPeople: list('people', 'listPeople'),
  getPerson: one('people', 'getPerson'),
  listTopics: list('topics', 'listTopics'),
  getTopic: one('topics', 'getTopic'),
  findSpots: {
    operationId: 'findSpots',
    path: '/api/v1/finder',
    summary: 'Where does it hurt?',
    description:
      'Spots that are traditionally said to be felt in a region, best match first: primary zones before spill-over, then the place of the region in the list of the spot, then certainty, number and name. All of them stand on one page.',
    answer: listOf(FinderHit).extend({ meta: FinderMeta }),
  },
  search: {
    operationId: 'search',
    path: '/api/v1/search',
    summary: 'Search everything',
    description: 'Ranked hits of all kinds of resource, the best first.',
    answer: listOf(SearchHit),
  },
  oembed: {
    operationId: 'getOembed',
    path: '/api/v1/oembed',
    summary: 'Show a page elsewhere',
    description:
      'What another site needs to show a spot or an article of this one, as oEmbed 1.0 has it. An address that is not of this site, or of nothing, is a 404; an old one redirects, a removed one is a 410.',
    answer: Oembed,
  },
  ...formatEndpoints,
  listChanges: {
    operationId: 'listChanges',
    path: '/api/v1/changes',
    summary: 'What has changed',
    description:
      'Every publication, change, withdrawal, deletion and new slug since a cursor, in the order in which they became visible. Begin with the cursor of a snapshot, or without one at the very first change; then go on with `page.next` for as long as you like.',
    answer: ChangesPage,
  },
  getSnapshot: {
    operationId: 'getSnapshot',
    path: '/api/v1/snapshot',
    summary: 'Everything published',
    description:
      'One JSON object a line: the manifest, every resource in its own form ordered by type and id, and the SHA-256 of all that came before. A snapshot and the changes behind its cursor give the next snapshot, byte for byte but for the manifest.',
    answer: SnapshotLine,
  },
} as const satisfies Record<string, Endpoint>

function list<T extends ResourceType>(type: T, operationId: string): ListEndpoint<T> {
  const { many } = resourceLabels[type]
  return {
    kind: 'list',
    type,
    operationId,
    path: `/api/v1/${type}`,
    summary: `A page of ${many.toLowerCase()}`,
    description:
      'Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".',
    answer: listOf(resources[type].summary),
  }
}

function picture(format: 'svg' | 'png', operationId: string): PictureEndpoint {
  const mediaType = format === 'svg' ? 'image/svg+xml' : 'image/png'
  return {
    kind: 'picture',
    mediaType,
    example: `/api/v1/spots/infraspinatus/map.${format}`,
    operationId,
    path: `/api/v1/spots/{slug}/map.${format}`,
    summary: `The referral map of a spot as ${format.toUpperCase()}`,
    description:
      'Where the spot lies and where it is said to be felt, drawn from the data, 1200 × 1060 pixels, on a ground of its own. It needs no font, style or file from anywhere; the SVG tells in `title` and `desc` what it shows. An old slug redirects, a removed spot is a 410.',
    answer:
      format === 'svg'
        ? z.string().meta({ description: 'An SVG document.' })
        : z.string().meta({
            description: 'A PNG file.',
            override: { type: undefined, contentMediaType: 'image/png' },
          }),
  }
}

function one<T extends ResourceType>(type: T, operationId: string): OneEndpoint<T> {
  const name = resourceLabels[type].one.toLowerCase()
  return {
    kind: 'one',
    type,
    operationId,
    path: `/api/v1/${type}/{slug}`,
    summary: `One ${name}`,
    description: `The ${name} by its slug or its id. An old slug redirects, a removed ${name} is a 410.`,
    answer: oneOf(served[type]),
  }
}
