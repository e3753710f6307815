import type { RequiredDataFromCollectionSlug } from 'payload'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'

export function peopleRecords(files: StarterFiles): RequiredDataFromCollectionSlug<'people'>[] {
  return [
    {
      id: starterId('people', 'knotwork-editors'),
      slug: 'knotwork-editors',
      name: 'Knotwork editors',
      isOrganisation: true,
      credentials: null,
      bio: 'The people who write and keep this site. None of its pages has been reviewed by a clinician yet; where one has, the page names who it was.',
      conflicts: conflicts(files),
      _status: 'published',
    },
  ]
}

function conflicts({ products: { products } }: StarterFiles): string {
  const sold = products.filter(({ merchantLink }) => merchantLink.affiliate)
  if (sold.length === 0) return 'None: nothing that is described here pays us.'
  const names = sold.map(({ name }) => name).join(' and ')
  return `These tools are sold through affiliate links: ${names}. Their pages say so first.`
}
