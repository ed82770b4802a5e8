// Starts another program under limits. Swift can start programs, but not set limits on them before they run.

#ifndef CENTENTEGUARD_H
#define CENTENTEGUARD_H

#include <stdint.h>
#include <sys/types.h>

// What a child may use.
typedef struct {
  uint64_t memory;   // bytes of address space
  uint64_t seconds;  // of computing
  uint64_t file;     // bytes of any file that it writes
} EntenteGuardLimits;

// Runs `program`, looked for in PATH, with its standard input empty, and its standard output and error on the two
// descriptors. `arguments` and `environment` end with NULL. -1 when no child could be made; a child that finds no
// program ends with status 127.
pid_t entente_guard_start(const char *program, char *const *arguments, char *const *environment, int output, int error,
                          EntenteGuardLimits limits);

#endif
