// The probe alone: importing the package would carry its whole parser into every page.
declare module '@mozilla/readability/Readability-readerable' {
  const isProbablyReaderable: (document: Document) => boolean;
  export = isProbablyReaderable;
}
