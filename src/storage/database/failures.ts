import { failure, success, type Result } from '../../domain/result';

export type StorageFailure = 'storage-full' | 'storage-failed';

/** Runs what may fail because of the disk, and returns the failure as a value. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(isQuotaError(error) ? 'storage-full' : 'storage-failed');
  }
}

/** Browsers say by name that there is no room; an aborted transaction may have that error as its cause. */
function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || (error.cause !== undefined && isQuotaError(error.cause));
}
