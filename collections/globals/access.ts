import type { GlobalConfig } from 'payload'
import { admins } from '@collections/access/admins'
import { anyone } from '@collections/access/anyone'
import { signedIn } from '@collections/access/signed-in'

/** Settings and policies: everyone reads them on the site, admins change them. */
export const settingAccess: Required<NonNullable<GlobalConfig['access']>> = {
  read: anyone,
  readVersions: signedIn,
  update: admins,
}
