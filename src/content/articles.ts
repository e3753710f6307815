import 'server-only'
import { getting, listing, naming } from './list'
import { articles } from './nouns/articles'

export const listArticles = listing(articles)
export const namedArticles = naming(articles)
export const getArticle = getting(articles)
