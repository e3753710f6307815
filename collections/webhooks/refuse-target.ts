import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { checkTarget, TargetRefused, targetRules } from './target'

/** The address is judged when it is given, and again whenever something is sent: names can change hands. */
export const refuseTarget: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isNew = data.url !== originalDoc?.url || (data.enabled && !originalDoc?.enabled)
  if (!isNew) return data
  try {
    await checkTarget(String(data.url), targetRules())
  } catch (error) {
    if (!(error instanceof TargetRefused)) throw error
    const errors = [{ path: 'url', label: 'Address', message: error.message }]
    throw new ValidationError({ collection: 'webhooks', errors, req })
  }
  return data
}
