import { socketFolder } from './roles.ts';

/** PostgreSQL settings for a small machine (two cores, a few GB). */
export function serverSettings(port: number, cluster: string, throwaway: boolean): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketFolder(cluster) ?? '',
    unix_socket_permissions: '0700',
    max_connections: throwaway ? '120' : '100',
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    random_page_cost: '1.1',
    max_parallel_workers: '2',
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'warning',
    // A failed statement and its detail can hold what people wrote.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(throwaway ? forgetful : lasting),
  };
}

// The online backup copies the WAL that was written meanwhile.
const lasting = { synchronous_commit: 'on', wal_keep_size: '256MB', checkpoint_timeout: '10min' };

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum: 'off',
};
