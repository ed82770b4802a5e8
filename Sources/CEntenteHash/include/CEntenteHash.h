// SHA-256 by the machine's own instructions, where it has them.

#ifndef CENTENTEHASH_H
#define CENTENTEHASH_H

#include <stddef.h>
#include <stdint.h>

// Takes `count` blocks of 64 bytes into a state of 8 words. 0 where the machine has no instructions for it; the state is
// then as it was.
int entente_hash_blocks(uint32_t *state, const uint8_t *bytes, size_t count);

#endif
