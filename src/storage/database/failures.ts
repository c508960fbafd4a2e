import { failure, success, type Result } from '../../domain/result';

export type StorageFailure = 'storage-full' | 'storage-failed';

/** Carries out what may fail for reasons of the disk and turns those into values. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(isQuotaError(error) ? 'storage-full' : 'storage-failed');
  }
}

/** Browsers say it by name; an aborted transaction may carry it as its cause. */
function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || (error.cause !== undefined && isQuotaError(error.cause));
}
