import { APIError } from 'payload'

/** Why a plan cannot be carried out, whoever tries and however often. */
export function conflict(reason: string): APIError {
  return new APIError(reason, 409, null, true)
}
