import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { signedInOnly } from '../signed-in-only'
import { tryAgain } from '../try-again'

export const GET = signedInOnly(REST_GET(config))
export const POST = signedInOnly(tryAgain(REST_POST(config)))
export const DELETE = signedInOnly(tryAgain(REST_DELETE(config)))
export const PATCH = signedInOnly(tryAgain(REST_PATCH(config)))
export const PUT = signedInOnly(tryAgain(REST_PUT(config)))
export const OPTIONS = REST_OPTIONS(config)
