import { resources, type Resource, type Summary } from '@/contract/resources'
import { article } from './articles'
import { muscle } from './muscles'
import { person } from './people'
import { product } from './products'
import { reference } from './references'
import { region } from './regions'
import { spot } from './spots'
import { topic } from './topics'

/** One valid example of each resource, in full. The OpenAPI document, tests and docs share them. */
export const examples: Resource = {
  articles: article,
  muscles: muscle,
  spots: spot,
  references: reference,
  products: product,
  regions: region,
  people: person,
  topics: topic,
}

/** The same as they stand in lists. zod keeps what the summary lists, which is all but the long texts. */
export const summaryExamples: Summary = {
  articles: resources.articles.summary.parse(article),
  muscles: resources.muscles.summary.parse(muscle),
  spots: resources.spots.summary.parse(spot),
  references: reference,
  products: product,
  regions: region,
  people: person,
  topics: topic,
}
