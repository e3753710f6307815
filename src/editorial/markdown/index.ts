export {
  readArticle,
  type FrontMatter,
  type Problem,
  type ReadArticle,
  type Resolve,
} from './read-article'
