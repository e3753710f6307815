import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { store } from '@/content/store'
import { resourceTypes } from '@/vocabulary/nouns'

// Content reads through Payload's adapter (src/content/store.ts), which runs neither of these.
test('no public collection has a rule or a hook that works on single fields while reading', async () => {
  const { collections } = await store()
  for (const type of [...resourceTypes, 'media', 'redirects'] as const) {
    const { config } = collections[type]
    expect([type, config.hooks.beforeRead, config.hooks.afterRead]).toEqual([type, [], []])
    expect([type, config.fields.flatMap(special)]).toEqual([type, []])
  }
})

/** The names of fields with a rule or a hook of their own. What the editor of texts and uploads bring along is not asked for. */
function special(field: Field): string[] {
  const inner: Field[] =
    field.type === 'tabs'
      ? field.tabs.flatMap(({ fields }) => fields)
      : field.type === 'blocks'
        ? field.blocks.flatMap(({ fields }) => fields)
        : 'fields' in field
          ? field.fields
          : []
  const name = 'name' in field ? field.name : ''
  const isBrought = field.type === 'richText' || /^(url|thumbnailURL|filename)$/.test(name)
  const hooks = 'hooks' in field ? (field.hooks?.afterRead ?? []) : []
  const rule = 'access' in field ? field.access?.read : undefined
  const own = !isBrought && (hooks.length > 0 || rule) ? [name] : []
  return [...own, ...inner.flatMap(special)]
}
