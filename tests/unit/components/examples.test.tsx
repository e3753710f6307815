import { readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { componentExamples, withoutExample } from '@/components/examples'

const folders = readdirSync('src/components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const states = Object.entries(componentExamples).flatMap(([component, examples]) =>
  Object.entries(examples).map(([state, element]) => ({ component, state, element })),
)

describe('examples of components', () => {
  it('are there for each, or it is said why not', () => {
    const shown = [...Object.keys(componentExamples), ...Object.keys(withoutExample)]
    expect(shown.toSorted()).toEqual(folders.toSorted())
    for (const examples of Object.values(componentExamples)) expect(examples).not.toEqual({})
  })

  it.each(states)('$component, $state: can be drawn, within what the site allows', (example) => {
    const html = renderToStaticMarkup(example.element)
    expect(html).not.toMatch(/ style=|<script(?![^>]*ld\+json)|<style| on[a-z]+=|>(undefined|NaN)</)
    if (example.state !== 'empty') expect(html).not.toBe('')
  })
})
