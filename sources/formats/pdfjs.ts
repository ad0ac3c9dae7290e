type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<PdfJs> | undefined;

/** The PDF library, loaded when the first PDF is read: it is large, and most runs read none. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= withoutCanvasWarnings(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  return loading;
}

/**
 * The library looks for a canvas when it is loaded, warns on the console where there is none, and makes one
 * `DOMMatrix` at once. Text needs neither: empty classes stand in for what only drawing calls, and its own warnings
 * are left out, at the one moment at which no verbosity can be given to it yet.
 */
async function withoutCanvasWarnings<T>(load: () => Promise<T>): Promise<T> {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {};
  const { warn } = console;
  console.warn = (...args: unknown[]) => {
    if (!/^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill)/.test(String(args[0]))) warn(...args);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
