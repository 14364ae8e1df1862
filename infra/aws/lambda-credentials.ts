/**
 * Takes the place of the SDK's chain of credential providers in every bundle: Lambda gives the credentials of the role in
 * its environment, and the chain (profiles, single sign-on, metadata service) weighs 110 kB that are never run.
 */
export const defaultProvider = () => async () => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId = '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (accessKeyId === '' || secretAccessKey === '') {
    throw new Error('Cannot sign a call: the environment must hold the credentials of the function');
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
};
