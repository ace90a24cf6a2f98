import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { findBrowser, launchArguments } from './.ci/find-browser.mjs'
import { fontsPlugin } from './src/cli/fonts-plugin.ts'
import { questionnairesPlugin } from './src/cli/questionnaires-plugin.ts'

// Generous, so that a busy machine is not mistaken for a wrong program.
const testTimeout = 60_000

const asBuilt = { 'process.env.NODE_ENV': '"production"' }

export default defineConfig(async () => ({
  // Relative addresses: the site runs from any folder of any server.
  base: './',
  plugins: [react(), ownExternalStore(), neverDrawn(), ...sitePlugins(), contentSecurityPolicy()],
  worker: { format: 'es' as const, plugins: sitePlugins },
  build: {
    target: 'es2022',
    // The policy below allows no inline script and no data: font.
    modulePreload: { polyfill: false, resolveDependencies: onlyWhatIsNotThere },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // How long each plug-in took is not news worth a warning.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            together('base', 2, ['src/main.tsx']),
            together('answering', 1, [
              'src/features/profile/profile-page.tsx',
              'src/features/answer/answer-page.tsx',
            ]),
          ],
        },
      },
    },
  },
  test: {
    // Vitest reads this one here alone; its own minute is short for a first, cold start.
    browser: { connectTimeout: 180_000 },
    // Each project names its plug-ins: with `extends` Vitest would bundle this file once more for every one.
    projects: [
      inNode('unit'),
      inNode('property'),
      {
        plugins: [react(), ...sitePlugins()],
        worker: { format: 'es' as const, plugins: sitePlugins },
        // React as people get it. Its development build takes three times as long to draw a page, and what more it says is asked of no test.
        define: asBuilt,
        oxc: { jsx: { development: false } },
        // Only workers and late parts name these; found halfway through a first run, they would reload the page under test.
        optimizeDeps: {
          include: ['jspdf', 'highs', 'fflate', 'docx', 'pdfjs-dist/legacy/build/pdf.mjs'],
          rolldownOptions: { transform: { define: asBuilt } },
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/set-up.ts'],
          testTimeout,
          expect: { poll: { timeout: testTimeout / 2 } },
          // Two pages side by side take turns on a small machine and gain nothing.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}))

/** What page and workers are built with: questionnaires, seeds and fonts as modules, jsPDF without its ballast. */
function sitePlugins(): Plugin[] {
  return [leaveOut(['html2canvas', 'canvg', 'dompurify']), questionnairesPlugin(), fontsPlugin()]
}

/** Parts of the kit that the index of its package names and that only later pages use. */
const seldom = /@mantine\/core\/esm\/components\/(Alert|CloseButton|Kbd|Progress)\//

type Graph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * A file of the built site with all that these modules need. Many small files would each be compressed for themselves
 * and cost more; what lies in no group is parted by what asks for it.
 */
function together(name: string, priority: number, roots: readonly string[]) {
  const known = new Set<string>()
  const reach = (id: string, graph: Graph): void => {
    if (known.has(id) || seldom.test(id)) return
    known.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(next, graph)
  }
  return {
    priority,
    name(id: string, graph: Graph): string | null {
      if (known.size === 0) for (const root of roots) reach(resolve(root), graph)
      return known.has(id) ? name : null
    },
  }
}

/**
 * What is fetched ahead together with a part: not the part itself, which is being fetched, nor what every page has
 * loaded by then. The first load carries this list.
 */
function onlyWhatIsNotThere(part: string, needed: string[]): string[] {
  return needed.filter((file) => file !== part && !/\/(base|rolldown-runtime)-/.test(file))
}

function inNode(name: string) {
  return {
    plugins: sitePlugins(),
    test: {
      name,
      environment: 'node',
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout,
      // Most of the time went into loading the same modules anew for every file; these tests share no state.
      pool: 'threads' as const,
      isolate: false,
    },
  }
}

/** A build or a unit test needs no browser, so that only Vitest looks for one. */
async function launchOptions() {
  const executablePath = process.env['VITEST'] ? await findBrowser() : undefined
  return { args: launchArguments, ...(executablePath ? { executablePath } : {}) }
}

/** React has had this of its own since 18; what still asks for the stand-in is given React's. */
function ownExternalStore(): Plugin {
  const own = '\0own-external-store'
  return {
    name: 'own-external-store',
    enforce: 'pre',
    resolveId: (id) => (/^use-sync-external-store\/shim(\/index\.js)?$/.test(id) ? own : undefined),
    load: (id) => (id === own ? `export { useSyncExternalStore } from 'react'` : undefined),
  }
}

/** The kit's button names these: for a state it is never in here (nothing of ours is `loading`), and to be grouped. */
function neverDrawn(): Plugin {
  const stub = '\0never-drawn'
  return {
    name: 'never-drawn',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      /\/(Transition|Loader|ButtonGroup|ButtonGroupSection)\.mjs$/.test(id) &&
      importer.endsWith('/Button.mjs')
        ? stub
        : undefined,
    load: (id) =>
      id === stub
        ? `function leftOut() { throw new Error('left out: see vite.config.ts') }
           export { leftOut as Transition, leftOut as Loader }
           export { leftOut as ButtonGroup, leftOut as ButtonGroupSection }`
        : undefined,
  }
}

/**
 * jsPDF names these libraries for features that are never used here (HTML and SVG input); without this they
 * would add some 100 kB, gzipped, to the build.
 */
function leaveOut(names: readonly string[]): Plugin {
  const nothing = '\0left-out'
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (names.includes(id) ? nothing : undefined),
    load: (id) => (id === nothing ? 'export default undefined' : undefined),
  }
}

/** The built page allows itself only what it uses: nothing reaches another server, nothing inline runs. */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    // Fonts are subset by a WebAssembly module; this permits compiling it, and no `eval`.
    "script-src 'self' 'wasm-unsafe-eval'",
    // Mantine writes its theme into a style element, and sizes into style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
