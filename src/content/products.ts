import 'server-only'
import { getting, listing } from './list'
import { products } from './nouns/products'

export const listProducts = listing(products)
export const getProduct = getting(products)
