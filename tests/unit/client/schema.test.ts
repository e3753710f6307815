import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { openapi } from '@/contract/openapi'

// After a change of the contract: npm run client:types
test('the types of the client are those of the OpenAPI document', async () => {
  const document = JSON.stringify(openapi('https://knotwork.example'))
  const types = astToString(await openapiTS(document, { alphabetize: false }))
  const head =
    '/** Made by `npm run client:types` from the OpenAPI document; not edited by hand. */\n'
  await expect(head + types).toMatchFileSnapshot('../../../clients/typescript/src/schema.ts')
})
