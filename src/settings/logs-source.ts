/** Where a run takes its entries from. */
export type LogsSource = ExportFiles | CloudLogging;

/** Exports to read; `-` is standard input. */
type ExportFiles = { readonly kind: 'files'; readonly paths: readonly string[] };

export type CloudLogging = {
  readonly kind: 'cloud-logging';
  readonly projects: readonly string[];
  /** Names of services; empty means all. */
  readonly services: readonly string[];
  /** Further Logging query text that is known to be closed in itself; '' for none. */
  readonly filter: string;
  readonly signIn: SignIn;
  readonly endpoints: Endpoints;
};

export type SignIn =
  | {
      readonly by: 'workload-identity';
      /** `projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>` */
      readonly provider: string;
      /** E-mail of the service account to act as; undefined: as the workload itself. */
      readonly serviceAccount: string | undefined;
    }
  /** With the file that google-github-actions/auth leaves behind, named by GOOGLE_APPLICATION_CREDENTIALS. */
  | { readonly by: 'credentials-file'; readonly file: string };

/** Base URLs without a slash at their end. */
export type Endpoints = { readonly logging: string; readonly sts: string; readonly iamCredentials: string };
