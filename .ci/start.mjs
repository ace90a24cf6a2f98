import process from 'node:process'
import { isBuilt, rememberBuild } from './build.mjs'
import { installPackages, requireNode, root } from './install.mjs'

requireNode()
process.chdir(root)
if (!installPackages()) process.exit(1)

// Only now is Vite surely there.
const { build, preview } = await import('vite')

if (!isBuilt()) {
  console.log('正在构建… Building…')
  try {
    await build({ logLevel: 'warn' })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error('构建失败。The build failed.')
    process.exit(1)
  }
  rememberBuild()
}

const server = await preview({
  logLevel: 'warn',
  // Where the port is taken, the next free one.
  preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: false },
})
const { port } = server.httpServer.address()
console.log(`质阶 Zhijie → http://127.0.0.1:${port}/`)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
