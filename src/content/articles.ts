import 'server-only'
import { getting, listing } from './list'
import { articles } from './nouns/articles'

export const listArticles = listing(articles)
export const getArticle = getting(articles)
