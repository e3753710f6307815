import type { RequiredDataFromCollectionSlug } from 'payload'
import { starterId } from '@/starter/ids'

export function peopleRecords(): RequiredDataFromCollectionSlug<'people'>[] {
  return [
    {
      id: starterId('people', 'knotwork-editors'),
      slug: 'knotwork-editors',
      name: 'Knotwork editors',
      isOrganisation: true,
      credentials: null,
      bio: 'The people who write and keep this site. None of its pages has been reviewed by a clinician yet; where one has, the page names who it was.',
      conflicts:
        'Two of the tools described here are sold by a shop with which we have an affiliate relation. Their pages say so first.',
      _status: 'published',
    },
  ]
}
