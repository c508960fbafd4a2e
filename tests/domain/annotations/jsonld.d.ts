/** As far as the tests use it; the package has no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** Rejects instead of dropping what no context knows. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<readonly unknown[]> };
  export default jsonld;
}
