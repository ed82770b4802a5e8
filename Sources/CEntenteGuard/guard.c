// Between fork and exec only calls that are safe there (signal-safety(7)): the parent has threads.

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "CEntenteGuard.h"

static void set_limit(int resource, uint64_t value) {
  struct rlimit limit = {.rlim_cur = (rlim_t)value, .rlim_max = (rlim_t)value};
  setrlimit(resource, &limit);
}

pid_t entente_guard_start(const char *program, char *const *arguments, char *const *environment, int output, int error,
                          EntenteGuardLimits limits) {
  pid_t child = fork();
  if (child != 0) return child;
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) _exit(126);
  set_limit(RLIMIT_AS, limits.memory);
  set_limit(RLIMIT_CPU, limits.seconds);
  set_limit(RLIMIT_FSIZE, limits.file);
  set_limit(RLIMIT_CORE, 0);
  execvpe(program, arguments, environment);
  _exit(127);
}
