// Where the list stood when a case was opened: the way back leads there, with filters and page.
let list = '';

export function rememberList(address: URLSearchParams): void {
  list = address.toString();
}

export function listPath(): string {
  return list ? `/incidents?${list}` : '/incidents';
}
