import 'server-only'
import { getting, listing, naming } from './list'
import { products } from './nouns/products'

export const listProducts = listing(products)
export const namedProducts = naming(products)
export const getProduct = getting(products)
