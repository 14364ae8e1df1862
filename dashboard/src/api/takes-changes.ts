/** Only the stack on this machine takes verdicts, corrections and dry runs; on AWS the API reads. */
export const takesChanges = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
