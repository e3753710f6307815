// Stands for 'server-only', which only a bundler understands.
export {}
