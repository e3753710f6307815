import type { CollectionConfig, GlobalConfig } from 'payload'
import { articles } from './articles/index'
import { changes } from './changes/index'
import { editorialPolicy } from './globals/editorial-policy'
import { medicalDisclaimer } from './globals/medical-disclaimer'
import { selfTreatmentDefaults } from './globals/self-treatment-defaults'
import { site } from './globals/site'
import { media } from './media/index'
import { muscles } from './muscles/index'
import { people } from './people/index'
import { products } from './products/index'
import { redirects } from './redirects/index'
import { references } from './references/index'
import { regions } from './regions/index'
import { reviews } from './reviews/index'
import { scheduledPublications } from './scheduled-publications/index'
import { shareLinks } from './share-links/index'
import { spots } from './spots/index'
import { topics } from './topics/index'
import { users } from './users/index'
import { webhookDeliveries } from './webhook-deliveries/index'
import { webhooks } from './webhooks/index'

/** In the order of the panel. */
export const collections: CollectionConfig[] = [
  articles,
  topics,
  people,
  spots,
  muscles,
  regions,
  references,
  products,
  media,
  scheduledPublications,
  reviews,
  shareLinks,
  redirects,
  changes,
  users,
  webhooks,
  webhookDeliveries,
]

export const globals: GlobalConfig[] = [
  site,
  editorialPolicy,
  medicalDisclaimer,
  selfTreatmentDefaults,
]
