declare module '*.woff2' {
  /** The address of the file. */
  const address: string;
  // biome-ignore lint/style/noDefaultExport: so the bundler names what a file gives
  export default address;
}
