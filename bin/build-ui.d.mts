export function buildUi(outDir: string): Promise<{
  css: string;
  js: string;
  preloadFont: string;
  tools: Record<string, { css?: string; js: string }>;
}>;
