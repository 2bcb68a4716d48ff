/** A style sheet as its text: the build puts it in, so that no file of ours can be asked for by a page. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}
