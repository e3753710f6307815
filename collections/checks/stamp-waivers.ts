import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { readWaivers, type Waiver } from '@/editorial/checks/waivers'
import { actorOf } from '@collections/hooks/actor'

/** Who waives a warning, and when, is written down here: what a form says of that does not count. */
export const stampWaivers: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (data.waivers === undefined || data.waivers === null) return data
  const read = readWaivers(data.waivers)
  if ('problem' in read) {
    const errors = [{ path: 'waivers', message: read.problem }]
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  const before = readWaivers(originalDoc?.waivers)
  const known = 'problem' in before ? [] : before.waivers
  const actor = actorOf(req)
  // The program itself brings waivers back from an archive: they stay whose they were.
  const stamp = actor ? { by: actor.name, at: new Date().toISOString() } : {}
  return {
    ...data,
    waivers: read.waivers.map((waiver) => known.find(isSame(waiver)) ?? { ...waiver, ...stamp }),
  }
}

function isSame({ rule, quote, reason }: Waiver) {
  return (other: Waiver) => other.rule === rule && other.quote === quote && other.reason === reason
}
