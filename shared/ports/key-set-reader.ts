export interface KeySetReader {
  /** JWK set at an address, as JSON; kept as long as its sender allows. @throws Error when there is none now */
  keySet(address: string): Promise<string>;
}
