/** Cuts a TrueType font down to the given characters; layout tables and hints go too, outlines and widths stay. */
export type SubsetFont = (font: Uint8Array, codePoints: Iterable<number>) => Uint8Array

type Call = (...numbers: number[]) => number

/** Sets of hb_subset_sets_t (hb-subset.h). */
const DROP_TABLES = 3
const LAYOUT_FEATURES = 6

/** hb_subset_flags_t: NO_HINTING and NO_LAYOUT_CLOSURE. */
const FLAGS = 0x1 | 0x200

const MEMORY_WRITABLE = 2

const UNNEEDED = 'GSUB GPOS GDEF BASE vhea vmtx VORG STAT prep fpgm gasp'.split(' ')

const tagNumber = (tag: string): number =>
  [0, 1, 2, 3].reduce((number, at) => (number << 8) + tag.charCodeAt(at), 0)

/**
 * Opens the HarfBuzz subsetter from the bytes of its WebAssembly module (harfbuzzjs `harfbuzz-subset.wasm`). The
 * module needs nothing from outside, so the same bytes run in a worker and in Node.
 */
export async function openSubsetter(wasm: Uint8Array<ArrayBuffer>): Promise<SubsetFont> {
  const { instance } = await WebAssembly.instantiate(wasm)
  const { exports } = instance
  const memory = exports['memory']
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('The subsetter has no memory')
  const bind = (name: string): Call => {
    const found = exports[name]
    if (typeof found !== 'function') throw new Error(`The subsetter lacks ${name}`)
    return (...numbers) => Number(Reflect.apply(found, undefined, numbers))
  }
  bind('_initialize')()
  const allocate = bind('malloc')
  const release = bind('free')
  const createBlob = bind('hb_blob_create')
  const destroyBlob = bind('hb_blob_destroy')
  const blobBytes = bind('hb_blob_get_data')
  const blobLength = bind('hb_blob_get_length')
  const createFace = bind('hb_face_create')
  const faceBlob = bind('hb_face_reference_blob')
  const destroyFace = bind('hb_face_destroy')
  const createInput = bind('hb_subset_input_create_or_fail')
  const destroyInput = bind('hb_subset_input_destroy')
  const inputSet = bind('hb_subset_input_set')
  const inputCharacters = bind('hb_subset_input_unicode_set')
  const setFlags = bind('hb_subset_input_set_flags')
  const clearSet = bind('hb_set_clear')
  const addToSet = bind('hb_set_add')
  const subset = bind('hb_subset_or_fail')

  return (font, codePoints) => {
    const at = allocate(font.byteLength)
    new Uint8Array(memory.buffer).set(font, at)
    const blob = createBlob(at, font.byteLength, MEMORY_WRITABLE, 0, 0)
    const face = createFace(blob, 0)
    destroyBlob(blob)
    const input = createInput()
    clearSet(inputSet(input, LAYOUT_FEATURES))
    const dropped = inputSet(input, DROP_TABLES)
    for (const tag of UNNEEDED) addToSet(dropped, tagNumber(tag))
    setFlags(input, FLAGS)
    const characters = inputCharacters(input)
    for (const codePoint of codePoints) addToSet(characters, codePoint)
    const small = subset(face, input)
    destroyInput(input)
    if (!small) throw new Error('The font could not be cut down')
    const result = faceBlob(small)
    const bytes = new Uint8Array(memory.buffer, blobBytes(result, 0), blobLength(result)).slice()
    destroyBlob(result)
    destroyFace(small)
    destroyFace(face)
    release(at)
    return bytes
  }
}
