import type { HowTo, MedicalWebPage } from 'schema-dts'
import type { Spot } from '@/contract/spots'
import type { Site } from '@/contract/site'
import { graph, named, ourName, patients } from './graph'
import { pictureOf } from './picture'

/** A spot: the page, the muscles it is about and, where a person may do it alone, the steps. */
export function spotJsonLd({ spot, site }: { spot: Spot; site: Site }) {
  const title = `${spot.problemTitle} (${spot.name})`
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    url: spot.url,
    name: title,
    description: spot.summary ?? spot.location.text,
    inLanguage: 'en',
    datePublished: spot.publishedAt,
    dateModified: spot.updatedAt,
    publisher: ourName(site),
    license: site.licence.url,
    medicalAudience: patients,
    about: spot.muscles.map(named),
    image: [pictureOf(spot.url), `${spot.apiUrl}/map.png`],
    ...(spot.selfTreatment.suitable ? { mainEntity: howToOf(spot) } : {}),
  }
  const trail = [{ name: 'Spots', path: '/spots' }]
  return graph({ page, trail, name: title, url: spot.url })
}

function howToOf({ name, selfTreatment }: Spot): HowTo {
  const { suitable } = selfTreatment
  if (!suitable) return { '@type': 'HowTo', name }
  return {
    '@type': 'HowTo',
    name: `Pressing the spot: ${name}`,
    step: selfTreatment.steps.map((text, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text,
    })),
    tool: selfTreatment.tools.map(({ title }) => ({ '@type': 'HowToTool', name: title })),
  }
}
