import type { Muscle } from '@/contract/muscles'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { MuscleMap } from '@/components/body-map/muscle-map'
import { NameList } from '@/components/name-list/name-list'
import { PageTitle } from '@/components/page-title/page-title'
import type { MusclePageData } from './muscle-page'
import styles from './muscle-page.module.css'

/** Its names, what it is, and where it lies. */
export function MuscleHead({ muscle, spots, regions }: MusclePageData) {
  const region = regions.find(({ slug }) => slug === muscle.region?.slug) ?? null
  return (
    <div className={styles.opening}>
      <div className={styles.head}>
        <Breadcrumb trail={[{ label: 'Muscles', href: '/muscles' }]} />
        <PageTitle
          title={muscle.name}
          label={muscle.isGroup ? 'Group of muscles' : null}
          dek={muscle.summary}
        >
          <div className={styles.names}>
            <i lang="la">{muscle.latinName}</i>
            {muscle.aliases.length > 0 ? <Aliases aliases={muscle.aliases} /> : null}
          </div>
        </PageTitle>
      </div>
      <figure className={styles.map}>
        <MuscleMap slug={muscle.slug} name={muscle.name} region={region} spots={spots} />
        <figcaption className={styles.caption}>
          {muscle.region ? (
            <>
              Region: <a href={muscle.region.url}>{muscle.region.title}</a>.{' '}
            </>
          ) : null}
          {spots.length > 0 ? 'The dots are its spots, on both sides.' : null}
        </figcaption>
      </figure>
    </div>
  )
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const fewAliases = 8

function Aliases({ aliases }: Pick<Muscle, 'aliases'>) {
  if (aliases.length <= fewAliases) {
    const parts = either.formatToParts(aliases).map(({ type, value }, index) => {
      return type === 'element' ? <bdi key={index}>{value}</bdi> : value
    })
    return <>. Also called {parts}.</>
  }
  return (
    <>
      . Also called <NameList names={aliases.map((name) => ({ key: name, name }))} />
    </>
  )
}
