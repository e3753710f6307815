export { keepPreparedFolders as default } from './prepared-folder'
