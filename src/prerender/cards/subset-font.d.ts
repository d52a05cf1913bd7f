declare module 'subset-font' {
  /** Rejects where the font is none. With all glyphs kept it only changes the format. */
  export default function subsetFont(
    font: Buffer,
    text: null,
    options: { readonly targetFormat: 'truetype'; readonly keepAllGlyphs: true },
  ): Promise<Buffer>;
}
