import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { findBrowser, launchArguments } from './.ci/find-browser.mjs'
import { fontsPlugin } from './src/cli/fonts-plugin.ts'
import { questionnairesPlugin } from './src/cli/questionnaires-plugin.ts'

// Generous, so that a busy machine is not mistaken for a wrong program.
const testTimeout = 60_000

export default defineConfig(async () => ({
  // Relative addresses: the site runs from any folder of any server.
  base: './',
  plugins: [react(), ...sitePlugins(), contentSecurityPolicy()],
  worker: { format: 'es' as const, plugins: sitePlugins },
  build: {
    target: 'es2022',
    // The policy below allows no inline script and no data: font.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // How long each plug-in took is not news worth a warning.
    rolldownOptions: { checks: { pluginTimings: false } },
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
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
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
