import { createDocument, type ZodOpenApiOverride } from 'zod-openapi'
import { apiVersion } from '@/contract/endpoints'
import { exampleOrigin } from '@/contract/examples/pointer'
import { resourceLabels, resourceTypes } from '@/vocabulary/nouns'
import { paths } from './paths'
import { namedSchemas } from './schemas'

/** The OpenAPI 3.1 document of the public API, from the schemas that check its answers. Always the same for a site. */
export function openapi(siteUrl: string) {
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Knotwork public API',
        version: apiVersion,
        description:
          'Muscle pain, trigger points and self-massage as data: what the site shows, read only, without a key. The terms of use stand in `meta` of every answer. Within v1 fields and values may be added; nothing is taken away.',
      },
      servers: [{ url: exampleOrigin }],
      security: [],
      tags: [
        { name: 'entrance', description: 'Where everything is.' },
        { name: 'questions', description: 'Finder, search and embedding.' },
        { name: 'sync', description: 'A copy of everything, and what has changed since.' },
        ...resourceTypes.map((name) => ({ name, description: resourceLabels[name].many })),
      ],
      paths: paths(),
      components: { schemas: namedSchemas() },
    },
    { override: forConsumers },
  )
  return atSite(document, siteUrl)
}

/** Allows fields to be added later, and names the members of a closed record, which code generators want. */
const forConsumers: ZodOpenApiOverride = ({ jsonSchema, zodSchema }) => {
  const { type } = zodSchema._zod.def
  const members = jsonSchema.additionalProperties
  if (type === 'object' && members === false) delete jsonSchema.additionalProperties
  if (type === 'record' && jsonSchema.required && typeof members === 'object') {
    jsonSchema.properties = Object.fromEntries(jsonSchema.required.map((name) => [name, members]))
    delete jsonSchema.additionalProperties
    delete jsonSchema.propertyNames
  }
}

/** The examples show the addresses of this site. */
function atSite<T>(document: T, siteUrl: string): T {
  const text = JSON.stringify(document).replaceAll(exampleOrigin, siteUrl)
  return JSON.parse(text) as T // Replacing one string by another keeps the shape.
}
