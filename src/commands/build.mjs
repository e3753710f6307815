import { build, requireNode } from './install.mjs'

requireNode()
build()
