/** What of a resource is shown: each field whole, or only some of its own fields. */
export type FieldTree = { [field: string]: FieldTree | 'whole' }

/** These stay, whatever is chosen: without them nobody knows what the rest belongs to. */
const always = ['id', 'type', 'slug']

/** Paths such as `name` and `muscles.name` as a tree. A whole field wins over its parts. */
export function fieldTree(paths: readonly string[]): FieldTree {
  const root = emptyTree()
  for (const path of paths) grow(root, path.split('.'))
  return root
}

/** The chosen fields of a value, in its own order; lists item by item. */
export function select(value: unknown, tree: FieldTree | 'whole'): unknown {
  if (tree === 'whole' || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => select(item, tree))
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const chosen = tree[name] ?? (isIdentity(name, value) ? 'whole' : undefined)
      return chosen === undefined ? [] : [[name, select(field, chosen)]]
    }),
  )
}

/** Only a resource, or a pointer to one, has an id that has to stay. */
function isIdentity(name: string, value: object): boolean {
  return always.includes(name) && always.every((field) => Object.hasOwn(value, field))
}

function grow(tree: FieldTree, [first = '', ...rest]: string[]): void {
  const there = tree[first]
  if (there === 'whole') return
  if (rest.length === 0) {
    tree[first] = 'whole'
    return
  }
  const branch = there ?? emptyTree()
  tree[first] = branch
  grow(branch, rest)
}

/** Without a prototype: a field may bear any name. */
function emptyTree(): FieldTree {
  return Object.create(null) as FieldTree // Object.create is typed `any`.
}
