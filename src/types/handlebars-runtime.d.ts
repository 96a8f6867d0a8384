// The package types its runtime under a name that Node's resolution of ES modules does not find.
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
