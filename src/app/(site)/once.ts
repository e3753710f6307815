import { cache } from 'react'
import * as articles from '@/content/articles'
import * as finder from '@/content/finder'
import * as muscles from '@/content/muscles'
import * as people from '@/content/people'
import * as products from '@/content/products'
import * as references from '@/content/references'
import * as site from '@/content/site'
import * as spots from '@/content/spots'
import * as topics from '@/content/topics'
import type { PersonSide } from '@/vocabulary/regions'

// The metadata, the layout and the page of one request ask for the same; it is read once.
export const getArticle = cache(articles.getArticle)
export const getMuscle = cache(muscles.getMuscle)
export const getPerson = cache(people.getPerson)
export const getProduct = cache(products.getProduct)
export const getReference = cache(references.getReference)
export const getSite = cache(site.getSite)
export const getSpot = cache(spots.getSpot)
export const getTopic = cache(topics.getTopic)

/** Takes two words instead of an object: React tells one question from another by the identity of its parts. */
export const findSpots = cache((region: string, side: PersonSide | null) =>
  finder.findSpots({ region, side }),
)
