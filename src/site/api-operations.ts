import { openapi } from '@/contract/openapi'
import { operationsOf, type Operation } from '@/contract/openapi/operations'
import { env } from '@/env'

let made: Operation[] | undefined

/** What the public API of this site offers; it never changes while the process lives. */
export function apiOperations(): Operation[] {
  made ??= operationsOf(openapi(env.SITE_URL))
  return made
}

/** The operation by its id. */
export function apiOperation(id: string): Operation | null {
  return apiOperations().find((operation) => operation.id === id) ?? null
}
