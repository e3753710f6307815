import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { readAttributes } from './attributes'
import { leaves, type LeafName } from './directives'
import { readContainer } from './read-containers'
import { writtenAs, type Reading } from './reading'
import { storedBlock, type StoredNode } from './stored-nodes'

/** A special block. One that is not written right is a problem, and is left out. */
export function readDirective(
  node: ContainerDirective | LeafDirective,
  reading: Reading,
): StoredNode[] {
  if (node.type === 'leafDirective') return readLeaf(node, reading)
  if (!/\n[ \t]*:{3,}[ \t]*$/.test(writtenAs(node, reading) ?? ''))
    reading.report(node, `:::${node.name} is not closed: it ends with ::: on a line of its own.`)
  return readContainer(node, reading)
}

function readLeaf(node: LeafDirective, reading: Reading): StoredNode[] {
  const name = Object.keys(leaves).find((known): known is LeafName => known === node.name)
  if (!name) {
    reading.report(node, `::${node.name} is not known; there is ${Object.keys(leaves).join(', ')}.`)
    return []
  }
  if (node.children.length) reading.report(node, `::${name} has no label.`)
  const fields = leafFields(node, name, reading)
  return fields ? [storedBlock({ id: reading.idFor(name), ...fields })] : []
}

type LeafFields = { blockType: string } & Record<string, unknown>

function leafFields(node: LeafDirective, name: LeafName, reading: Reading): LeafFields | null {
  switch (name) {
    case 'spot-card': {
      const given = readAttributes(node, leaves[name], reading)
      return given && { blockType: 'spotCard', spot: reading.find(node, 'spots', given.spot) }
    }
    case 'muscle-card': {
      const given = readAttributes(node, leaves[name], reading)
      return (
        given && { blockType: 'muscleCard', muscle: reading.find(node, 'muscles', given.muscle) }
      )
    }
    case 'product-card': {
      const given = readAttributes(node, leaves[name], reading)
      const product = given && reading.find(node, 'products', given.product)
      return given && { blockType: 'productCard', product }
    }
    case 'figure': {
      const given = readAttributes(node, leaves[name], reading)
      const media = given && reading.find(node, 'media', given.media)
      return given && { blockType: 'figure', ...given, media }
    }
    default:
      return name satisfies never
  }
}
