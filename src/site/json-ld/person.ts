import type { ProfilePage } from 'schema-dts'
import type { Person } from '@/contract/people'
import { graph } from './graph'

/** A person or an organisation, and what is known of either. */
export function personJsonLd(person: Person) {
  const { name, url, bio, photo, credentials, isOrganisation, publishedAt, updatedAt } = person
  const facts = {
    name,
    url,
    ...(bio ? { description: bio } : {}),
    ...(photo ? { image: photo.url } : {}),
  }
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    url,
    name,
    inLanguage: 'en',
    dateCreated: publishedAt,
    dateModified: updatedAt,
    mainEntity: isOrganisation
      ? { '@type': 'Organization', ...facts }
      : {
          '@type': 'Person',
          ...facts,
          ...(credentials ? { honorificSuffix: credentials } : {}),
        },
  }
  return graph({ page, trail: [], name, url })
}
