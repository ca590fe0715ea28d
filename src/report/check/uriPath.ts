const loneSurrogate = /\p{Cs}/gu;

/** A path as that of a URI: every character that is not plain is percent-encoded, `/` is not. */
export function uriPath(path: string): string {
  return path.replace(loneSurrogate, '\ufffd').split('/').map(encodeURIComponent).join('/');
}
